import Foundation
import Testing

@Suite("Rules of the user's own")
struct UserRulesCommandTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The blocks of YAML in docs/rules.md.
    private static func documented() throws -> [String] {
        let page = try String(contentsOf: root.appending(path: "docs/rules.md"), encoding: .utf8)
        return page.components(separatedBy: "```yaml\n").dropFirst().map {
            $0.components(separatedBy: "```")[0]
        }
    }

    private static func rule(_ changes: [String: String] = [:]) -> String {
        var parts = [
            "id": "card", "kind": "custom.card", "name": "Card", "literal": "acme", "pattern": "'acme \\d{4}'",
            "examples": "['my ⟦acme 1234⟧']", "ignores": "['acme 12']",
        ]
        for (key, text) in changes { parts[key] = text.isEmpty ? nil : text }
        let order = ["id", "kind", "name", "literal", "pattern", "examples", "ignores"]
        let keys = order + parts.keys.filter { !order.contains($0) }.sorted()
        let lines = keys.compactMap { key in parts[key].map { "\(key): \($0)" } }
        return "rules:\n  - " + lines.joined(separator: "\n    ") + "\n"
    }

    @Test("the documented profile and rules are what the program takes")
    func documentation() async throws {
        let program = try Program()
        defer { program.remove() }
        let blocks = try Self.documented()
        #expect(blocks.count == 3)
        let profile = try program.write(blocks[0] + blocks[2], to: "alice.yaml")
        let rules = try program.write(blocks[1], to: "rules.yaml")
        let check = try await program.run(["rules", "check", rules])
        #expect(check.status == 0, "\(check.errors)")
        #expect(check.output.contains("2 rules, 3 examples found, 3 counter-examples left alone"), "\(check.output)")
        let profileCheck = try await program.run(["profile", "check", profile])
        #expect(profileCheck.status == 0, "\(profileCheck.errors)")
        #expect(profileCheck.output.contains("rules of your own: 2"))
        let scan = try await program.run(
            ["scan", "--profile", profile, "-"], input: Data("Rowing club: 7700 1234 99, DESK-20331".utf8))
        #expect(scan.output.contains("club card") && scan.output.contains("support complaint"), "\(scan.output)")
    }

    @Test("show among the detectors, with their examples")
    func detectors() async throws {
        let program = try Program()
        defer { program.remove() }
        let rules = try program.write(Self.rule(), to: "rules.yaml")
        let list = try await program.run(["detectors", "list", "--rules", rules])
        #expect(list.output.contains("rule.card") && list.output.contains("contact.email"))
        let show = try await program.run(["detectors", "show", "card", "--rules", rules])
        #expect(show.output.contains("+ my ⟦acme 1234⟧") && show.output.contains("- acme 12"))
    }

    @Test("find what they say, in all formats, and change the ruleset")
    func scan() async throws {
        let program = try Program()
        defer { program.remove() }
        let rules = try program.write(Self.rule(["severity": "critical", "ignore_case": "true"]), to: "rules.yaml")
        let text = try program.write("My ACME 1234", to: "post.txt")
        let person = try await program.run(["scan", "--explain", "--rules", rules, "--fail-on", "high", text])
        #expect(person.status == 1)
        #expect(person.output.contains("your rule “Card”"), "\(person.output)")
        let lines = Data(#"{"v":1,"id":"a","text":"My ACME 1234"}"#.utf8)
        let answer = try await program.run(["scan", "--jsonl", "--rules", rules, "--evidence", "full"], input: lines)
        #expect(
            answer.output.contains(#""kind":"custom.card","value":"ACME 1234","start":3,"end":12"#), "\(answer.output)")
        let kinds = try await program.run(["scan", "--jsonl", "--rules", rules, "--kinds", "custom.*"], input: lines)
        #expect(kinds.output.contains("custom.card"), "\(kinds.errors)")
        let sarif = try await program.run(["scan", "--format", "sarif", "--rules", rules, text])
        #expect(sarif.output.contains(#""ruleId": "rule.card""#) && sarif.output.contains(#""ruleIndex""#))
        let masked = try await program.run(["scan", "--jsonl", "--rules", rules], input: lines)
        #expect(!masked.output.contains("ACME 1234") && masked.output.contains("rule.card"))
    }

    @Test(
        "are refused with file, line, rule and example",
        arguments: [
            (["id": "Card"], 2, "'acme-card'"), (["kind": "contact.mail"], 3, "there is no kind 'contact.mail'"),
            (["kind": "custom.Big"], 3, "custom.NAME"), (["name": ""], 2, "no 'name'"),
            (["literal": "ac"], 5, "3 characters"),
            (["literal": "other"], 7, "does not hold the literal 'other'"), (["pattern": "'acme('"], 6, "character 5"),
            (["pattern": "'(acme)?'"], 6, "where nothing stands"), (["examples": ""], 2, "no example"),
            (["examples": "['my acme 1234']"], 7, "'my acme 1234' marks nothing"),
            (["examples": "['my ⟦acme 12⟧34']"], 7, "it finds 'my ⟦acme 1234⟧'"),
            (["ignores": "['acme 1999']"], 8, "'⟦acme 1999⟧'"), (["severity": "bad"], 9, "critical"),
            (["confidence": "2"], 9, "up to 1"), (["ignore_case": "often"], 9, "true or false"),
            (["fields": "x"], 9, "name: text"), (["patern": "x"], 9, "unknown key 'patern'"),
        ])
    func errors(changes: [String: String], line: Int, words: String) async throws {
        let program = try Program()
        defer { program.remove() }
        let rules = try program.write(Self.rule(changes), to: "rules.yaml")
        for arguments in [["rules", "check", rules], ["scan", "--rules", rules, "-"]] {
            let result = try await program.run(arguments)
            #expect(result.status == 3)
            #expect(result.errors.contains("rules.yaml:\(line):") && result.errors.contains(words), "\(result.errors)")
        }
    }

    @Test("an id stands once over all files, and what is no file of rules is told so")
    func files() async throws {
        let program = try Program()
        defer { program.remove() }
        let (one, two) = (
            try program.write(Self.rule(), to: "one.yaml"), try program.write(Self.rule(), to: "two.yaml")
        )
        let twice = try await program.run(["rules", "check", one, two])
        #expect(twice.status == 3 && twice.errors.contains("two.yaml:2: rule 'card': another rule"), "\(twice.errors)")
        for (text, words) in [("", "empty"), ("- a", "begins with 'rules:'"), ("rules: []", "lists no rule")] {
            let file = try program.write(text, to: "odd.yaml")
            let result = try await program.run(["rules", "check", file])
            #expect(result.status == 3 && result.errors.contains(words), "\(result.errors)")
        }
    }
}
