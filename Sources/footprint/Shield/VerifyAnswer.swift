internal import AuditModel
internal import Reporters
internal import Shield

/// A verdict on a contact, for people.
struct VerifyAnswer {
    private let verdict: ContactVerdict

    init(_ verdict: ContactVerdict) {
        self.verdict = verdict
    }

    var text: String {
        var lines = [head]
        lines += verdict.sentences.map { "  " + PlainText.cleaned($0) }
        lines += advice.map { "  " + $0 }
        return lines.joined(separator: "\n")
    }

    private var head: String {
        let name = verdict.brand?.name ?? verdict.claimed.map { PlainText.cleaned($0) }
        return switch verdict.kind {
        case .listed where isOfNoService: "LISTED ON X ONLY: on \(name ?? "the brand")'s published list"
        case .listed: "LISTED: on \(name ?? "the brand")'s published list"
        case .notListed where verdict.reasons == ["unverified"]: "NOT CONFIRMED: known as \(name ?? "the brand")'s"
        case .notListed: "NOT LISTED by \(name ?? "the brand")"
        case .lookalike: "LOOKALIKE of \(name ?? "a brand")"
        case .neverUsed: "NEVER USED by \(name ?? "the brand")"
        case .unknownBrand: name.map { "UNKNOWN BRAND: \($0)" } ?? "UNKNOWN BRAND"
        }
    }

    private var advice: [String] {
        switch verdict.kind {
        case .listed:
            if isOfNoService {
                return [
                    "anybody may take this name on Telegram, WhatsApp or elsewhere: of another service this says nothing",
                    "say where you met it: --type telegram, whatsapp, discord, x...",
                ] + confirmation
            }
            var lines = ["a sender can be forged: what a message asks for still has to be confirmed"]
            if verdict.contact.isPlainHTTP { lines.append("the address is plain http: type it with https") }
            return lines + confirmation
        case .notListed, .neverUsed: return confirmation
        case .lookalike: return ["do not open it, do not answer"] + confirmation
        case .unknownBrand:
            return ["find the contact on the organisation's own site, typed into the browser, and compare"]
        }
    }

    /// A bare name: nothing says on which service it is.
    private var isOfNoService: Bool { verdict.contact.channel == .handle }

    private var confirmation: [String] { verdict.confirmation.map { ["confirm through: \($0)"] } ?? [] }
}
