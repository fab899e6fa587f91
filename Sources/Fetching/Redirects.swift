internal import AuditModel

/// The redirects of one request, followed by hand so that each step passes the same gates as the first.
struct Redirects {
    private let maximum: Int
    private let start: RequestAddress
    /// Few, and none for most requests: compared one by one, which costs less than a table.
    private var visited: [RequestAddress] = []

    init(maximum: Int, from start: RequestAddress) {
        self.maximum = maximum
        self.start = start
    }

    /// Where an answer sends its reader, as the next step; nil if it is no redirect.
    mutating func next(after answer: TransferAnswer, from address: RequestAddress) throws(FetchFailure)
        -> RequestAddress?
    {
        try next(aim(of: answer, from: address))
    }

    /// Where an answer sends its reader; nil if it is no redirect.
    func aim(of answer: TransferAnswer, from address: RequestAddress) throws(FetchFailure) -> RequestAddress? {
        guard [301, 302, 303, 307, 308].contains(answer.status), let location = answer.header("location") else {
            return nil
        }
        do {
            return try address.resolving(location)
        } catch .notHTTP, .credentials {
            throw FetchFailure(
                code: .addressRefused,
                message: "\(address): redirects to an address that is not plain http or https: open it in a browser")
        } catch {
            throw FetchFailure(
                code: .brokenAnswer,
                message: "\(address): redirects to an address that cannot be read: open it in a browser")
        }
    }

    /// Takes a step; nil stays nil.
    mutating func next(_ aim: RequestAddress?) throws(FetchFailure) -> RequestAddress? {
        guard let target = aim else { return nil }
        // Without cookies the same question gets the same answer.
        guard target != start, !visited.contains(target) else {
            throw FetchFailure(
                code: .tooManyRedirects, message: "\(start): redirects in a circle: open it in a browser")
        }
        visited.append(target)
        guard visited.count <= maximum else {
            throw FetchFailure(
                code: .tooManyRedirects,
                message: "\(start): redirects more than \(maximum) times: open it in a browser, and give the address "
                    + "that you end at")
        }
        return target
    }
}
