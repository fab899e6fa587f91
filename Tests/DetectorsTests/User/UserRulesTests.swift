import AuditModel
import Testing

@testable import Detectors

@Suite struct UserRulesTests {
    static let card = UserRule(
        id: "acme-card", kind: .custom("loyalty-card"), name: "ACME card", literals: ["acme"],
        pattern: "acme(?: card)?(?: no\\.?| #)?:? ⟦\\d{4}-?\\d{4}⟧\\b", ignoresCase: true, severity: .high,
        fields: ["shop": "ACME"], examples: ["My ACME card no. ⟦1234-5678⟧ is full"], ignores: ["ACME since 1999"])

    private static func scanner(_ rules: [UserRule]) throws -> TextScanner {
        TextScanner(detectors: [], users: [UserRulesDetector(try RuleCheck.compiled(rules).get())])
    }

    private static func faults(_ rules: UserRule...) -> [RuleFault] {
        guard case .failure(let faults) = RuleCheck.compiled(rules) else { return [] }
        return faults.all
    }

    @Test func reportsWhatARuleSays() throws {
        let finding = try #require(try Self.scanner([Self.card]).scan("x acme card 12345678.").first)
        #expect(finding.kind == .custom("loyalty-card") && finding.value == "12345678" && finding.span == 12..<20)
        #expect(finding.severity == .high && finding.confidence == 0.85 && finding.fields == ["shop": "ACME"])
        #expect(finding.detector == "rule.acme-card" && finding.reasons == ["your rule “ACME card”"])
    }

    @Test func findsEachOfManyInOneText() throws {
        var other = Self.card
        other.id = "member"
        other.kind = .exchangeUID
        other.literals = ["member", "mitglied"]
        other.pattern = "⟦M[0-9]{5}⟧ ?\\((?:member|mitglied)\\)"
        other.ignoresCase = false
        other.examples = ["⟦M12345⟧ (member)", "⟦M12345⟧ (mitglied)"]
        other.ignores = ["m12345 (member)"]
        let text = "acme 1111-2222, acme 3333-4444; M55555 (member) and acme: 55556666, M1 (member)"
        let findings = try Self.scanner([Self.card, other]).scan(text)
        #expect(findings.map(\.value) == ["1111-2222", "3333-4444", "M55555", "55556666"])
    }

    @Test func looksOnlyForMatchesThatHoldALiteral() throws {
        var rule = Self.card
        rule.literals = ["acme"]
        rule.pattern = "\\w+ \\w+"
        rule.examples = ["one ⟦two acme⟧ three"]
        rule.ignores = ["one two three four"]
        #expect(try Self.scanner([rule]).scan("aa bb cc acme dd").map(\.value) == ["cc acme"])
    }

    @Test(arguments: [
        ("", RuleFault.Part.literal, "3 characters"), ("ab", .literal, "3 characters"),
        ("wrong", .example(0), "does not hold"),
    ])
    func refusesALiteralThatDoesNotHelp(_ literal: String, _ part: RuleFault.Part, _ words: String) throws {
        var rule = Self.card
        rule.literals = [literal]
        let fault = try #require(Self.faults(rule).first)
        #expect(fault.rule == "acme-card" && fault.part == part && fault.message.contains(words), "\(fault)")
    }

    @Test func refusesALiteralOutsideOfTheMatch() throws {
        var rule = Self.card
        rule.pattern = "\\d{4}-\\d{4}"
        let fault = try #require(Self.faults(rule).first)
        #expect(fault.part == .example(0) && fault.message.contains("matches '1234-5678', which does not hold"))
    }

    @Test(arguments: [
        ("", "matches where nothing stands"), ("a*", "matches where nothing stands"),
        ("acme ⟦\\d*⟧", "matches where nothing"),
        ("acme|", "matches where nothing stands"), ("acme(", "character 5"), ("(?:a{100}){100}", "too large"),
        ("(?:(?:(?:a{99}){99}){99}){99}", "too large"), ("\\bacme\\b(?:x{400}|y{400}|z{400})", "too large"),
    ])
    func refusesAPatternWithoutABound(_ pattern: String, _ words: String) throws {
        var rule = Self.card
        rule.pattern = pattern
        let fault = try #require(Self.faults(rule).first)
        #expect(fault.part == .pattern && fault.message.contains(words), "\(fault)")
    }

    @Test func refusesExamplesThatFail() throws {
        var rule = Self.card
        rule.examples = ["ACME card 12", "ACME ⟦1234⟧5678", "⟦ACME⟧ card 1"]
        rule.ignores = ["acme 1111 2222", "acme 1111-2222"]
        let faults = Self.faults(rule)
        #expect(faults.map(\.part) == [.example(0), .example(1), .example(2), .ignored(1)])
        #expect(faults[0].message.contains("marks nothing"))
        #expect(faults[1].message.contains("it finds 'ACME ⟦12345678⟧'"))
        #expect(faults[2].message.contains("is not found"))
        #expect(faults[3].message.contains("acme ⟦1111-2222⟧"))
    }

    @Test func refusesAnIDThatStandsTwice() throws {
        let fault = try #require(Self.faults(Self.card, Self.card).first)
        #expect(fault.part == .id)
    }

    @Test func arePartOfTheRuleset() throws {
        var changed = Self.card
        changed.confidence = 0.5
        let rulesets = try [[], [Self.card], [changed]].map { try Self.scanner($0).ruleset }
        #expect(Set(rulesets).count == 3)
    }

    @Test(arguments: ["(?:a|a)*b", "(?:a+)+b", "\\w*acme\\w*", ".{0,200}acme.{0,200}!"])
    func takeWorkInProportionToTheText(_ pattern: String) throws {
        var rule = Self.card
        rule.literals = ["aaa", "acme"]
        rule.pattern = pattern
        let compiled = try CompiledRule(rule)
        let scanner = TextScanner(detectors: [], users: [UserRulesDetector([compiled])])
        for seed in ["a", "acme", "acme ", "aaab", "ab aaa \n"] {
            let (a, b) = (
                scanner.work(on: AdversarialText.repeated(seed, bytes: 1_000)).bytes,
                scanner.work(on: AdversarialText.repeated(seed, bytes: 2_000)).bytes
            )
            #expect(Double(b) <= 2.3 * Double(a), "\(seed): \(a) \(b)")
        }
    }

    @Test func readLongTextsInPartsWithoutLosingAMatch() throws {
        let text = String(repeating: "acme acme acme 1234-5678 acme\n", count: 1_500)
        // More literals than are kept at once.
        #expect(try Self.scanner([Self.card]).scan(text).count == 1_500)
    }

    @Test func surviveBytesThatAreNotText() throws {
        let scanner = try Self.scanner([Self.card])
        let bytes = Array("\u{e9}acme ".utf8).dropFirst() + [0xff] + Array("acme 1234-5678".utf8) + [0xe2, 0x82]
        #expect(Array(bytes).withUnsafeBufferPointer { scanner.scan($0) }.map(\.value) == ["1234-5678"])
    }
}
