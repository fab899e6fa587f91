internal import AuditModel

/// What an answer comes to when it is not the page that was asked for.
struct Ruling: Sendable, Hashable {
    var verdict: Verdict
    /// A sentence that a user understands.
    var reason: String

    static func absent(_ reason: String) -> Ruling { Ruling(verdict: .absent, reason: reason) }
    static func cannotTell(_ reason: String) -> Ruling { Ruling(verdict: .cannotTell, reason: reason) }
    static func failed(_ reason: String) -> Ruling { Ruling(verdict: .failed, reason: reason) }
}

extension Ruling {
    /// What to do about a page that only a browser gets to see.
    static func advice(url: String, handle: Handle) -> String {
        "open \(url) in your browser, save the page, and give it with --from-file PAGE --as \(handle)"
    }

    /// What a missing answer comes to.
    init(_ failure: FetchFailure, handle: Handle) {
        switch failure.code {
        case .rateLimited: self = .cannotTell(failure.message)
        case .forbiddenByRobots:
            self = .cannotTell(
                failure.message + "; a page that you saved can be given with --from-file PAGE --as \(handle)")
        default: self = .failed(failure.message)
        }
    }

    /// What a status alone says; nil if it brings the page.
    ///
    /// - Parameter shown: the address that a person would open.
    init?(status: Int, shown: String, handle: Handle) {
        switch status {
        case 200...299: return nil
        case 404, 410: self = .absent("the server says that there is no such page (status \(status))")
        case 401, 407:
            self = .cannotTell(
                "only signed-in people may see it (status \(status)): " + Self.advice(url: shown, handle: handle))
        case 403, 451, 999:
            self = .cannotTell(
                "the server turns programs away (status \(status)): " + Self.advice(url: shown, handle: handle))
        case 429:
            self = .cannotTell("the server asks to come back later (status 429): run the audit again in an hour")
        case 300...399:
            self = .cannotTell(
                "the server sends on to another page (status \(status)): " + Self.advice(url: shown, handle: handle))
        case 500...599:
            self = .failed("the server has trouble (status \(status)): run the audit again later")
        default: self = .failed("the server refuses the request (status \(status))")
        }
    }
}
