import AuditModel
import Risk

/// Invented sightings for the tests of this module.
enum Sample {
    static let today = CivilDate(daysSince1970: 20_800)
    static let key = FingerprintKey(bytes: [UInt8](repeating: 7, count: 32))
    static let github = Handle(platform: "github", account: "maya")
    static let mastodon = Handle(platform: "mastodon", account: "maya@example.social")

    static func sighting(
        _ kind: FindingKind, _ value: String = "value", fields: [String: String] = [:], confidence: Double = 1,
        handle: Handle = github, region: Region = .bio, daysAgo: Int? = 1, reach: Reach = .open,
        standing: Standing = .current, owner: Ownership = .own, text: String? = nil
    ) -> Sighting {
        let words = text ?? value
        let finding = Finding(
            kind: kind, value: value, span: 0..<words.utf8.count, confidence: confidence, detector: kind.rawValue,
            fields: fields)
        let place = Place(
            handle: handle, url: "https://example.org/" + handle.account, region: region, owner: owner,
            posted: daysAgo.map { today.adding(days: -$0) }, standing: standing, reach: reach,
            evidence: Evidence(text: words, marks: [Evidence.Mark(span: 0..<words.utf8.count, kind: kind)]),
            confidence: confidence, detector: kind.rawValue)
        return Sighting(finding: finding, place: place)
    }

    static func judge(_ sightings: [Sighting]) -> Judgement {
        RiskJudge().judge(sightings, today: today, key: key)
    }

    static let email = sighting(.email, "maya@example.org")
    static let phone = sighting(.phone, "+15550100123")
    static let usage = sighting(.exchangeUsage, "Binance", fields: ["exchange": "Binance"], region: .post)
    static let userID = sighting(.exchangeUID, "48123477", fields: ["exchange": "binance"], region: .post)
    static let trip = sighting(
        .travel, "Lisbon",
        fields: ["state": "upcoming", "destination": "Lisbon", "from": "\(today.adding(days: 5))"], region: .post)
    static let home = sighting(.homeAddress, "12 Harbour Lane, Exampleton")
    static let complaint = sighting(
        .supportComplaint, "withdrawal stuck", fields: ["exchange": "binance"], region: .post)
    static let seed = sighting(.seedPhrase, "twelve invented words", region: .post)
}
