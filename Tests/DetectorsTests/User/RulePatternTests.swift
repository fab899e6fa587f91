import Foundation
import Testing

@testable import Detectors

@Suite struct RulePatternTests {
    /// Every match of a pattern in a text, whatever literal it holds, and the steps that it took.
    static func matches(
        _ pattern: String, in text: String, ignoringCase: Bool = false
    ) throws -> (found: [RuleMachine.Match], steps: Int) {
        let program = RuleProgram(try RulePatternParser.pattern(pattern, ignoringCase: ignoringCase))
        var text = text
        return text.withUTF8 { bytes in
            ScanText.with(bytes: bytes, context: ScanContext()) { text in
                var hits = LiteralHits()
                for at in 0..<text.count { hits.add(at..<at + 1) }
                hits.close()
                var machine = RuleMachine(program, text: text)
                let found = machine.matches(in: 0..<text.count, holding: hits)
                return (found, machine.steps)
            }
        }
    }

    private static func marked(_ pattern: String, _ text: String, ignoringCase: Bool = false) throws -> String {
        let spans = try matches(pattern, in: text, ignoringCase: ignoringCase).found.map(\.value)
        return MarkedExample.marking(spans, in: text)
    }

    @Test(arguments: [
        ("abc", "xabcabc", "x⟦abc⟧⟦abc⟧"), ("a.c", "abc a\nc añc", "⟦abc⟧ a\nc ⟦añc⟧"),
        ("[a-c]+", "xxcabxx", "xx⟦cab⟧xx"), ("[^0-9 ]{2}", "a1 bc 2", "a1 ⟦bc⟧ 2"), ("[]x]", "a]", "a⟦]⟧"),
        ("[a\\-z]+", "b-a-z", "b⟦-a-z⟧"), ("[а-я]+", "Пётр и я", "Пё⟦тр⟧ ⟦и⟧ ⟦я⟧"),
        ("colou?r", "color colour", "⟦color⟧ ⟦colour⟧"),
        ("a{2}", "aaaaa", "⟦aa⟧⟦aa⟧a"), ("a{2,3}", "aaaaa", "⟦aaa⟧⟦aa⟧"), ("a{2,3}?", "aaaaa", "⟦aa⟧⟦aa⟧a"),
        ("a{3,}", "aa aaaa", "aa ⟦aaaa⟧"), ("<.+?>", "<a><b>", "⟦<a>⟧⟦<b>⟧"), ("<.+>", "<a><b>", "⟦<a><b>⟧"),
        ("ab|a", "ab a", "⟦ab⟧ ⟦a⟧"), ("a|ab", "ab a", "⟦a⟧b ⟦a⟧"), ("(?:ab|c)+d", "abcabd", "⟦abcabd⟧"),
        ("^b", "ab\nb", "ab\n⟦b⟧"), ("b$", "b\nbc\nb", "⟦b⟧\nbc\n⟦b⟧"),
        ("\\bon\\b", "on, onto, son on", "⟦on⟧, onto, son ⟦on⟧"),
        ("\\Bon", "on son", "on s⟦on⟧"), ("\\büber", "über füber", "⟦über⟧ füber"),
        ("\\d{3}\\s\\w+", "123 añ_9", "⟦123 añ_9⟧"),
        ("\\D\\S\\W", "1ab-", "1⟦ab-⟧"), ("a\\.b\\\\", "axb a.b\\", "axb ⟦a.b\\⟧"),
        ("id ⟦\\d+⟧ok", "id 12ok", "id ⟦12⟧ok"),
        ("№ ?⟦\\d+⟧", "№ 77", "№ ⟦77⟧"), ("(a?)*b", "aab", "⟦aab⟧"),
    ])
    func matches(_ pattern: String, _ text: String, _ expected: String) throws {
        #expect(try Self.marked(pattern, text) == expected)
    }

    @Test(arguments: [
        ("acme", "ACME Acme", "⟦ACME⟧ ⟦Acme⟧"), ("[k-m]+", "KLmn", "⟦KLm⟧n"), ("страз", "СТРАЗ", "⟦СТРАЗ⟧"),
        ("[^a]+", "aAbB", "aA⟦bB⟧"), ("é", "É", "⟦É⟧"),
    ])
    func ignoresCaseWhereTold(_ pattern: String, _ text: String, _ expected: String) throws {
        #expect(try Self.marked(pattern, text, ignoringCase: true) == expected)
    }

    @Test(arguments: [
        ("a(b", 2, "never closed"), ("ab)", 3, "closes nothing"), ("*a", 1, "to repeat"), ("a**", 3, "repetition"),
        ("[ab", 1, "never closed"), ("[b-a]", 2, "range"), ("(?=a)b", 1, "look-around"), ("(?i)a", 1, "flags"),
        ("(a)\\1", 4, "group matched before"), ("a\\", 2, "at the end"), ("\\q", 1, "no \\q"), ("a{2,1}", 2, "{2,5}"),
        ("a{x}", 2, "{2,5}"), ("a{501}", 2, "500"), ("⟦a", 3, "without"), ("a⟧", 2, "once"), ("(⟦a⟧)", 2, "outside"),
        ("⟦a⟧|b", 6, "( )"), ("⟦a⟧⟦b⟧", 4, "once"), ("[^\\d\\D]", 1, "no character"),
    ])
    func saysWhatIsWrong(_ pattern: String, _ column: Int, _ words: String) {
        #expect {
            _ = try RulePatternParser.pattern(pattern, ignoringCase: false)
        } throws: { error in
            guard let fault = error as? RulePatternParser.Fault else { return false }
            return fault.column == column && fault.message.contains(words)
        }
    }

    @Test func matchesAsOtherEnginesDo() throws {
        var numbers = SplitMix(state: 7)
        for _ in 0..<600 {
            let pattern = Self.randomPattern(&numbers, depth: 3)
            guard try !RulePatternParser.pattern(pattern, ignoringCase: false).isNullable,
                let other = try? NSRegularExpression(pattern: pattern)
            else { continue }
            let text = String((0..<24).map { _ in "aabbc1 \n".randomElement(using: &numbers) ?? "a" })
            let whole = NSRange(location: 0, length: text.utf16.count)
            let expected = other.matches(in: text, range: whole).map { $0.range.location..<$0.range.upperBound }
            #expect(
                try Self.matches(pattern, in: text).found.map(\.whole) == expected,
                "\(pattern) in \(text.debugDescription)")
        }
    }

    private static func randomPattern(_ numbers: inout SplitMix, depth: Int) -> String {
        let atoms = ["a", "b", "c", ".", "[ab]", "[^a]", "\\d", "\\w", "\\b", "1", " "]
        var result = ""
        for _ in 0..<Int.random(in: 1...3, using: &numbers) {
            let isGroup = depth > 0 && Int.random(in: 0..<3, using: &numbers) == 0
            var atom =
                isGroup
                ? "(?:" + randomPattern(&numbers, depth: depth - 1) + ")" : atoms.randomElement(using: &numbers) ?? "a"
            // What repeats nothing at all is where engines differ.
            if isGroup, (try? RulePatternParser.pattern(atom, ignoringCase: false).isNullable) != false { atom = "c" }
            if atom != "\\b" {
                atom += ["", "", "", "?", "*", "+", "{2}", "{1,2}", "+?", "*?"].randomElement(using: &numbers) ?? ""
            }
            result += atom
        }
        guard depth > 0, Int.random(in: 0..<3, using: &numbers) == 0 else { return result }
        return "(?:" + result + "|" + randomPattern(&numbers, depth: depth - 1) + ")"
    }

    /// Patterns on which engines that go back take a time that doubles with every character.
    @Test(arguments: [
        "(?:a|a)*b", "(?:a*)*b", "(?:a+)+b", "(?:a|aa)+b", "(?:a?){50}a{50}b", "(?:.*a){20}b", "(?:a{1,9}){1,9}b",
        "\\w*\\w*\\w*\\w*b", "(?:(?:a|b)*c|a)*d", "[a-z]{1,200}1", "a.{400}b",
    ])
    func takesStepsInProportionToTheText(_ pattern: String) throws {
        let program = RuleProgram(try RulePatternParser.pattern(pattern, ignoringCase: false))
        let size = program.instructions.count
        for seed in ["a", "ab", "aaaaaaaaac", "a c "] {
            let short = try Self.matches(pattern, in: AdversarialText.repeated(seed, bytes: 1_000)).steps
            let long = try Self.matches(pattern, in: AdversarialText.repeated(seed, bytes: 2_000)).steps
            #expect(Double(long) <= 2.3 * Double(short), "\(seed): \(short) \(long)")
            #expect(long <= 9 * size * (2_000 + 64 + seed.utf8.count), "\(seed): \(long) steps of \(size) instructions")
        }
    }
}

/// Numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }
}
