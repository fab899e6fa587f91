import AuditModel
import Testing

@testable import Risk

/// A rule's least set of inputs, and the score that they come to.
struct RuleCase: Sendable, CustomTestStringConvertible {
    var rule: String
    var inputs: [Sighting]
    var score: Int
    var testDescription: String { rule }
}

@Suite("Scenarios")
struct ScenarioTests {
    static let cases: [RuleCase] = [
        RuleCase(rule: "D1", inputs: [Sample.seed], score: 100),
        RuleCase(rule: "C1", inputs: [Sample.email, Sample.usage], score: 65),
        RuleCase(rule: "C2", inputs: [Sample.phone, Sample.userID], score: 95),
        RuleCase(rule: "C3", inputs: [Sample.email, Sample.trip], score: 75),
        RuleCase(rule: "C4", inputs: [Sample.usage, Sample.complaint], score: 75),
        RuleCase(
            rule: "C5",
            inputs: [Sample.sighting(.fullName, "Maya Lindqvist"), Sample.phone, Sample.sighting(.city, "Exampleton")],
            score: 80),
        RuleCase(
            rule: "C6", inputs: [Sample.sighting(.holdings, "2 BTC"), Sample.sighting(.city, "Exampleton")], score: 85),
        RuleCase(rule: "C7", inputs: [Sample.sighting(.tooling, "ExampleWallet"), Sample.email], score: 65),
        RuleCase(
            rule: "C8", inputs: [Sample.sighting(.groupInvite, "chat.example/abc"), Sample.trip], score: 65),
        RuleCase(rule: "C9", inputs: [Sample.sighting(.employer, "Example Ltd"), Sample.email], score: 65),
        RuleCase(
            rule: "C10",
            inputs: [
                Sample.sighting(.employer, "Example Ltd"), Sample.sighting(.city, "Exampleton"),
                Sample.sighting(.education, "Example School"),
            ], score: 35),
        RuleCase(rule: "C11", inputs: [Sample.home, Sample.trip], score: 100),
    ]

    @Test("a rule needs all of its inputs, and no more", arguments: cases)
    func minimal(rule: RuleCase) throws {
        let judgement = Sample.judge(rule.inputs)
        let scenario = try #require(judgement.scenarios.first { $0.rule == rule.rule })
        #expect(scenario.score == rule.score)
        #expect(Set(scenario.exposures) == Set(judgement.exposures.map(\.id)))
        for index in rule.inputs.indices {
            var fewer = rule.inputs
            fewer.remove(at: index)
            #expect(!Sample.judge(fewer).scenarios.contains { $0.rule == rule.rule })
        }
    }

    @Test("every rule has its case")
    func complete() {
        // C12 needs a list of breaches: it has a test of its own.
        #expect(ScenarioRules.all.map(\.id).filter { $0 != "C12" }.sorted() == Self.cases.map(\.rule).sorted())
    }

    @Test("a story names its exposures only by placeholders")
    func placeholders() {
        let judgement = Sample.judge(Self.cases.flatMap(\.inputs))
        let hidden: [FindingKind] = [.email, .phone, .exchangeUID, .homeAddress, .seedPhrase]
        for scenario in judgement.scenarios {
            for id in scenario.exposures where scenario.rule != "C4" && scenario.rule != "C1" && scenario.rule != "C2" {
                #expect(scenario.story.contains("{\(id)}"), "\(scenario.rule)")
            }
            for exposure in judgement.exposures where hidden.contains(exposure.kind) {
                #expect(!scenario.story.contains(exposure.value))
            }
        }
    }

    @Test("a trip that is over times no story")
    func pastTrip() {
        let over = Sample.sighting(
            .travel, fields: ["state": "upcoming", "to": "\(Sample.today.adding(days: -2))"], region: .post)
        #expect(Sample.judge([Sample.email, Sample.home, over]).scenarios.isEmpty)
    }

    @Test("a user id without its exchange needs the exchange")
    func userIDWithoutExchange() {
        let bare = Sample.sighting(.exchangeUID, "48123477")
        #expect(!Sample.judge([Sample.email, bare]).scenarios.contains { $0.rule == "C2" })
        #expect(Sample.judge([Sample.email, bare, Sample.usage]).scenarios.contains { $0.rule == "C2" })
    }

    @Test("a role mailbox is no way to reach the person")
    func roleMailbox() {
        let role = Sample.sighting(.email, "info@example.org", fields: ["role": "yes"])
        #expect(Sample.judge([role, Sample.usage]).scenarios.isEmpty)
    }

    @Test("names the exchange's own rule as the defence", arguments: ["Binance", "Coinbase", "Kraken", "Gemini"])
    func brands(name: String) throws {
        let usage = Sample.sighting(.exchangeUsage, name, fields: ["exchange": name])
        let scenario = try #require(Sample.judge([Sample.email, usage]).scenarios.first)
        #expect(scenario.defence.contains(name))
        #expect(scenario.title.contains(name))
    }

    @Test("an exchange that the table does not know is not named from page text")
    func unknownBrand() throws {
        let usage = Sample.sighting(.exchangeUsage, "<b>", fields: ["exchange": "<b>"])
        let scenario = try #require(Sample.judge([Sample.email, usage]).scenarios.first)
        #expect(scenario.title.hasSuffix("your exchange"))
        #expect(!scenario.story.contains("<b>"))
    }
}
