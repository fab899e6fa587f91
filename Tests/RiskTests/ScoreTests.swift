import AuditModel
import Testing

@testable import Risk

@Suite("Scores")
struct ScoreTests {
    @Test("prints the factors that it multiplies", arguments: FindingKind.allCases)
    func factors(kind: FindingKind) throws {
        for (confidence, days, reach) in [(1.0, 1, Reach.open), (0.85, 200, .unindexed), (0.613, 4_000, .limited)] {
            let sighting = Sample.sighting(kind, confidence: confidence, daysAgo: days, reach: reach)
            let exposure = try #require(Sample.judge([sighting]).exposures.first)
            let sides = exposure.vector.split(separator: " = ")
            let parts = sides[0].split(separator: "/").map { $0.split(separator: ":")[1] }
            let product = parts.dropFirst().compactMap { Double($0) }.reduce(1, *)
            #expect(parts.count == 5)
            #expect(abs(product - Double(exposure.score)) <= 0.5 + 1e-9, "\(exposure.vector)")
            #expect(Int(sides[1]) == exposure.score)
            #expect((0...100).contains(exposure.score))
            #expect(exposure.reasons.count >= 4)
        }
    }

    @Test("writes the vector in its fixed shape, halves rounded up")
    func vector() {
        let uid = Sample.sighting(.exchangeUID, confidence: 0.85)
        #expect(Sample.judge([uid]).exposures.first?.vector == "K:exchange-uid/B:70/C:0.85/R:1.0/F:1.0 = 60")
    }

    @Test("every kind has a line in the table of weights", arguments: FindingKind.allCases)
    func complete(kind: FindingKind) {
        #expect(RiskTable.weights[kind] != nil)
    }

    @Test("the best place decides, and the surest stands first")
    func bestPlace() throws {
        let old = Sample.sighting(.phone, confidence: 1, daysAgo: 4_000)
        let new = Sample.sighting(.phone, confidence: 0.85, handle: Sample.mastodon, daysAgo: 3)
        let exposure = try #require(Sample.judge([new, old]).exposures.first)
        #expect(exposure.score == 51)
        #expect(exposure.places.map(\.confidence) == [1, 0.85])
    }

    @Test("ages what ages, by days", arguments: [(90, 60), (91, 51), (366, 42), (1_097, 33)])
    func ages(days: Int, score: Int) {
        #expect(Sample.judge([Sample.sighting(.phone, daysAgo: days)]).exposures.first?.score == score)
    }

    @Test("neither a secret nor an id grows old", arguments: [(FindingKind.seedPhrase, 100), (.exchangeUID, 70)])
    func doesNotAge(kind: FindingKind, score: Int) {
        #expect(Sample.judge([Sample.sighting(kind, daysAgo: 5_000)]).exposures.first?.score == score)
        #expect(Sample.judge([Sample.sighting(kind, daysAgo: nil)]).exposures.first?.score == score)
    }

    @Test("a text without a date weighs a little less")
    func undated() {
        #expect(Sample.judge([Sample.sighting(.phone, daysAgo: nil)]).exposures.first?.score == 48)
    }

    @Test("the user's own export is told from the open web")
    func ownExport() {
        #expect(Sample.judge([Sample.sighting(.phone, reach: .ownExport)]).exposures.first?.score == 18)
    }

    @Test("an e-mail address on two accounts weighs more, a role address hardly anything")
    func email() {
        let here = Sample.email
        let there = Sample.sighting(.email, "maya@example.org", handle: Sample.mastodon)
        let role = Sample.sighting(.email, "info@example.org", fields: ["role": "yes"])
        let hidden = Sample.sighting(.email, "1+maya@users.noreply.github.com")
        #expect(Sample.judge([here]).exposures.first?.score == 50)
        #expect(Sample.judge([here, there]).exposures.first?.score == 60)
        #expect(Sample.judge([role]).exposures.first?.score == 5)
        #expect(Sample.judge([hidden]).exposures.first?.score == 5)
    }

    @Test("a wallet for donations weighs less than another, unless it stands elsewhere too")
    func wallets() {
        let donation = Sample.sighting(.walletAddress, "0xA", text: "Donate: 0xA")
        let plain = Sample.sighting(.walletAddress, "0xA", text: "my wallet is 0xA")
        #expect(Sample.judge([donation]).exposures.first?.score == 25)
        #expect(Sample.judge([donation, plain]).exposures.first?.score == 45)
    }

    @Test("a day of birth without its year weighs less")
    func birthDates() {
        #expect(Sample.judge([Sample.sighting(.birthDate, "1990-04-12")]).exposures.first?.score == 55)
        #expect(Sample.judge([Sample.sighting(.birthDate, "--04-12")]).exposures.first?.score == 30)
    }

    @Test("does not show a guess below three tenths, nor words of somebody else")
    func hidden() {
        #expect(Sample.judge([Sample.sighting(.phone, confidence: 0.29)]).exposures.isEmpty)
        #expect(Sample.judge([Sample.sighting(.phone, confidence: .nan)]).exposures.isEmpty)
        #expect(Sample.judge([Sample.sighting(.phone, owner: .other)]).exposures.isEmpty)
    }

    @Test("what was taken down but is still served keeps its score and says so")
    func removed() throws {
        let exposure = try #require(Sample.judge([Sample.sighting(.phone, standing: .removed)]).exposures.first)
        #expect(exposure.score == 60)
        #expect(exposure.reasons.contains { $0.contains("old version") })
    }
}
