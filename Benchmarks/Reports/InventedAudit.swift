internal import AuditModel

/// Findings of an invented person, as many as are asked for; the same each time.
struct InventedAudit {
    static let started = Timestamp(secondsSince1970: 1_795_255_200)
    static let key = FingerprintKey(bytes: [UInt8](repeating: 7, count: 32))

    let sightings: [Sighting]
    private let handles: [Handle]

    private static let kinds = FindingKind.allCases

    init(exposures: Int, pages: Int) {
        let platforms = ["github", "mastodon", "bluesky", "reddit", "hackernews"]
        let handles = (0..<max(1, pages)).map { number in
            let platform = platforms[number % platforms.count]
            let suffix = platform == "mastodon" ? "@social.example.net" : platform == "bluesky" ? ".bsky.social" : ""
            // One name on every tenth page: some accounts hang together.
            return Handle(platform: platform, account: (number % 10 == 0 ? "nightheron" : "heron\(number)") + suffix)
        }
        self.handles = Array(Set(handles)).sorted()
        sightings = (0..<exposures).map { Self.sighting($0, at: handles[$0 % handles.count]) }
    }

    func audit(_ judgement: Judgement) -> Audit {
        let coverage = handles.map { handle in
            Check(
                handle: handle, url: "https://\(handle.platform).example.net/\(handle.account)",
                verdict: handle.account.hasSuffix("7") ? .cannotTell : .found, reason: "The profile was read.")
        }
        return Audit(
            profile: "heron", started: Self.started, finished: Self.started, program: "0.1.0",
            ruleset: "00c0ffee00c0ffee", handles: handles, judgement: judgement, coverage: coverage)
    }

    private static func sighting(_ number: Int, at handle: Handle) -> Sighting {
        // Secrets stand first in a thousand, or nothing else would count.
        let kind = number % 1_000 == 999 ? kinds[number % kinds.count] : plain[number % plain.count]
        let value = value(of: kind, number)
        let before = "Some words of post \(number), which say among other things "
        let text = before + value + " and go on for a while, as posts do."
        let span = before.utf8.count..<before.utf8.count + value.utf8.count
        let fields = ["exchange": ["Binance", "Kraken", "OKX"][number % 3], "state": "past", "to": "2026-05-01"]
        let confidence = [1.0, 0.95, 0.85, 0.7, 0.6, 0.4][number % 6]
        let finding = Finding(
            kind: kind, value: value, span: span, confidence: confidence, detector: kind.rawValue,
            fields: kind.family == "finance" || kind == .travel ? fields : [:])
        let place = Place(
            handle: handle, url: "https://\(handle.platform).example.net/\(handle.account)/\(number)",
            region: number % 7 == 0 ? .bio : .post, owner: .own,
            posted: number % 4 == 0 ? nil : started.day.adding(days: -(number % 1_500)),
            evidence: Evidence(text: text, marks: [Evidence.Mark(span: span, kind: kind)]), confidence: confidence,
            detector: kind.rawValue, reasons: ["a word before the value"])
        return Sighting(finding: finding, place: place)
    }

    private static let plain = kinds.filter { !$0.isSecret }

    private static func value(of kind: FindingKind, _ number: Int) -> String {
        switch kind {
        case .email: "heron\(number)@example.org"
        case .phone: "+1555" + String(1_000_000 + number)
        case .exchangeUID: String(480_000_000 + number)
        case .walletAddress: "0x" + String(repeating: "0", count: 34) + String(100_000 + number)
        case .birthDate: "1990-04-" + String(number % 28 + 1).padded(to: 2) + "-\(number)"
        default: "Example value \(number)"
        }
    }
}
