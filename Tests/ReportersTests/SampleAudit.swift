import AuditModel
import Risk

/// An invented person's audit with exposures of many kinds on several accounts, and walls in its coverage.
enum SampleAudit {
    static let github = Handle(platform: "github", account: "mayalindqvist")
    static let mastodon = Handle(platform: "mastodon", account: "maya@example.social")
    static let reddit = Handle(platform: "reddit", account: "maya_l")
    static let site = Handle(platform: "web", account: "https://maya.example.org/")

    static let started = Timestamp(secondsSince1970: 1_795_255_200)
    static let key = FingerprintKey(bytes: [UInt8](repeating: 7, count: 32))

    /// Values that no report below the full level may hold.
    static let rawValues = [
        "maya@example.org", "+442079460017", "+44 20 7946 0017", "481234577", "12 Harbour Lane",
        "0x0000000000000000000000000000000000001234", "MAYAREF7", "1990-04-12", "Lindqvist", "maya_l_travels",
        "fakefakefakefakefakefakefakefakefakefakefakefakefakefakefakefake",
    ]

    static let sightings: [Sighting] = [
        find(.email, "maya@example.org", in: "Mail me: ⟦maya@example.org⟧", at: github, .bio),
        find(.email, "maya@example.org", in: "Contact ⟦maya at example dot org⟧ for commissions", at: site, .post),
        find(.phone, "+442079460017", in: "Studio phone ⟦+44 20 7946 0017⟧, mornings", at: site, .footer, 0.85),
        find(
            .exchangeUID, "481234577", in: "withdrawal stuck, my Binance ID is ⟦481234577⟧, please help", at: mastodon,
            .post, 0.85, posted: "2026-10-02", fields: ["exchange": "Binance"]),
        find(
            .supportComplaint, "withdrawal stuck", in: "⟦withdrawal stuck⟧, my Binance ID is 481234577, please help",
            at: mastodon, .post, 0.85, posted: "2026-10-02", fields: ["exchange": "Binance"]),
        find(
            .exchangeUsage, "Binance", in: "I moved my savings to ⟦Binance⟧ last year", at: mastodon, .post, 0.85,
            posted: "2026-06-11", fields: ["exchange": "Binance"]),
        find(
            .referral, "MAYAREF7", in: "Sign up with ⟦accounts.binance.com/register?ref=MAYAREF7⟧", at: site, .sidebar,
            0.95, fields: ["exchange": "Binance", "code": "MAYAREF7"]),
        find(
            .travel, "Lisbon 2026-12-03", in: "⟦Flying to Lisbon on 3 December, back on the 12th⟧", at: mastodon, .post,
            0.85, posted: "2026-11-16",
            fields: ["state": "upcoming", "destination": "Lisbon", "from": "2026-12-03", "to": "2026-12-12"]),
        find(
            .homeAddress, "12 Harbour Lane, Exampleton EX1 2MP", in: "Parcels to ⟦12 Harbour Lane, Exampleton EX1 2MP⟧",
            at: site, .post, 0.85, standing: .removed),
        find(
            .walletAddress, "0x0000000000000000000000000000000000001234",
            in: "Donate ETH: ⟦0x0000000000000000000000000000000000001234⟧", at: github, .bio,
            fields: ["chain": "Ethereum"]
        ),
        find(
            .apiKey, "fakefakefakefakefakefakefakefakefakefakefakefakefakefakefakefake",
            in: "BINANCE_KEY=⟦fakefakefakefakefakefakefakefakefakefakefakefakefakefakefakefake⟧", at: github, .post,
            0.85,
            posted: "2025-02-20", fields: ["exchange": "Binance", "service": "Binance"]),
        find(.birthDate, "1990-04-12", in: "Born ⟦1990-04-12⟧ by the sea", at: site, .bio),
        find(.fullName, "Maya Lindqvist", in: "⟦Maya Lindqvist⟧", at: site, .header),
        find(.city, "Exampleton", in: "⟦Exampleton⟧", at: github, .bio),
        find(
            .messenger, "maya_l_travels", in: "or ⟦t.me/maya_l_travels⟧", at: mastodon, .bio, 0.95,
            fields: ["service": "Telegram"]),
        find(
            .tooling, "ExampleWallet", in: "happy with my ⟦ExampleWallet⟧", at: mastodon, .post, 0.6,
            posted: "2024-03-05"),
        find(.email, "info@example.org", in: "Gallery: ⟦info@example.org⟧", at: site, .footer, fields: ["role": "yes"]),
    ]

    static let coverage: [Check] = [
        Check(
            handle: github, url: "https://github.com/mayalindqvist", verdict: .found,
            reason: "The profile was read from the platform's API."),
        Check(
            handle: mastodon, url: "https://example.social/@maya", verdict: .found,
            reason: "The profile and 48 posts were read."
        ),
        Check(handle: site, url: "https://maya.example.org/", verdict: .found, reason: "The page was read."),
        Check(
            handle: site, url: "https://maya.example.org/about", verdict: .absent,
            reason: "The server says that there is no such page."),
        Check(
            handle: reddit, url: "https://www.reddit.com/user/maya_l", verdict: .cannotTell,
            reason:
                "The platform shows profiles to logged-in visitors only. Open the page in your browser, save it, and give "
                + "it with --from-file."),
        Check(
            handle: site, url: "https://maya.example.org/feed.xml", verdict: .failed,
            reason: "The server did not answer in 30 seconds. Run the audit again later."),
    ]

    static func audit(
        _ sightings: [Sighting] = sightings, coverage: [Check] = coverage,
        handles: [Handle] = [github, mastodon, reddit, site]
    ) -> Audit {
        Audit(
            profile: "maya", started: started, finished: Timestamp(secondsSince1970: started.secondsSince1970 + 74),
            program: "0.1.0", ruleset: "00c0ffee00c0ffee", handles: handles,
            judgement: RiskJudge().judge(sightings, today: started.day, key: key), coverage: coverage)
    }

    static let empty = audit([], coverage: Array(coverage.prefix(3)))
    static let allFailed = audit(
        [],
        coverage: coverage.map {
            Check(handle: $0.handle, url: $0.url, verdict: .failed, reason: "The name of the server was not found.")
        })

    /// A sighting whose value stands between the marks of the text.
    static func find(
        _ kind: FindingKind, _ value: String, in marked: String, at handle: Handle, _ region: Region,
        _ confidence: Double = 1, posted: String? = nil, fields: [String: String] = [:], standing: Standing = .current
    ) -> Sighting {
        let parts = marked.split(whereSeparator: { $0 == "⟦" || $0 == "⟧" })
        let text = marked.filter { $0 != "⟦" && $0 != "⟧" }
        let isFirst = marked.first == "⟦"
        let start = isFirst ? 0 : parts[0].utf8.count
        let span = start..<start + parts[isFirst ? 0 : 1].utf8.count
        let place = Place(
            handle: handle, url: address(of: handle, region, posted), region: region, owner: .own,
            posted: posted.flatMap { CivilDate($0) }, standing: standing,
            evidence: Evidence(text: text, marks: [Evidence.Mark(span: span, kind: kind)]), confidence: confidence,
            detector: kind.rawValue, reasons: ["a word before the value"])
        let finding = Finding(
            kind: kind, value: value, span: span, confidence: confidence, detector: kind.rawValue, fields: fields)
        return Sighting(finding: finding, place: place)
    }

    private static func address(of handle: Handle, _ region: Region, _ posted: String?) -> String {
        switch handle.platform {
        case "github": region == .post ? "https://github.com/mayalindqvist/bot" : "https://github.com/mayalindqvist"
        case "mastodon": "https://example.social/@maya" + (posted.map { "/" + $0.filter { $0 != "-" } } ?? "")
        default: "https://maya.example.org/contact"
        }
    }
}
