import Foundation
import Testing

@Suite("Values of the user's own")
struct OwnValuesTests {
    private static let profile = """
        attested: true
        region: GB
        handles:
          - web:https://alice.example.org/
        own:
          emails: [alice@example.org]
          phones: ["+44 (0)1632 960017"]
          addresses:
            - 12 Harbour Lane, Exampleton EX1 2MP
          names: Alice Oakhanger
          uids:
            - Binance: 482910377
            - Kraken: [AA11N84GBCCDDEEF, 99118822]
          texts:
            - the blue door behind the mill
          values:
            - custom.club-card: 7700 1234 99
        """

    @Test("are counted by 'profile check', which shows none of them")
    func check() async throws {
        let program = try Program()
        defer { program.remove() }
        let file = try program.write(Self.profile, to: "alice.yaml")
        let result = try await program.run(["profile", "check", file])
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            result.output.contains(
                "e-mail address: 1, phone number: 1, home address: 1, exchange user id: 3, real name: 1, club card: 1, own text: 1"
            ), "\(result.output)")
        #expect(!result.output.contains("482910377") && !result.output.contains("960017"))
    }

    @Test(
        "are refused with their line and what is right, never with the value",
        arguments: [
            ("own: [a]", 1, "'own' holds lists"), ("own:\n  phone: +441632960017", 2, "unknown key 'phone'"),
            ("own:\n  phones: [01632 960017]", 2, "with + and its country"),
            ("own:\n  emails: [alice]", 2, "alice@example.org"),
            ("own:\n  texts:\n    - ok then\n    - a", 4, "by chance"),
            ("own:\n  uids:\n    - 482910377", 3, "one pair a line"),
            ("own:\n  values:\n    - contact.mail: x@example.org", 3, "contact.mail"),
            ("own:\n  names:\n    - [Alice]", 3, "text"),
        ])
    func errors(text: String, line: Int, named: String) async throws {
        let program = try Program()
        defer { program.remove() }
        let file = try program.write(text + "\nhandles:\n  - github:alice\n", to: "alice.yaml")
        let result = try await program.run(["profile", "check", file])
        #expect(result.status == 3)
        #expect(result.errors.contains("alice.yaml:\(line):") && result.errors.contains(named), "\(result.errors)")
        #expect(!result.errors.contains("01632"))
    }

    @Test("are found by 'scan' in all its formats, whatever stands around them")
    func scan() async throws {
        let program = try Program()
        defer { program.remove() }
        let file = try program.write(Self.profile, to: "alice.yaml")
        let text = "ticket 482910377 of oakhanger, alice (01632/960-017): 12 HARBOUR LN"
        let person = try await program.run(["scan", "--explain", "--profile", file, "-"], input: Data(text.utf8))
        #expect(person.output.contains("a value that your profile lists"), "\(person.output)")
        #expect(person.output.contains("the street of an address"))
        let line = #"{"v":1,"id":"a","text":"\#(text)"}"#
        let answer = try await program.run(
            ["scan", "--jsonl", "--profile", file, "--evidence", "full"], input: Data(line.utf8))
        for value in ["482910377", "Alice Oakhanger", "+441632960017", "12 Harbour Lane"] {
            #expect(answer.output.contains(#""value":"\#(value)""#), "\(answer.output)")
        }
        #expect(answer.output.contains(#""exchange":"Binance""#) && answer.output.contains(#""confidence":1"#))
        let without = try await program.run(["scan", "--jsonl", "--evidence", "full"], input: Data(line.utf8))
        #expect(!without.output.contains("own.value"))
        let rulesets = [answer, without].map { $0.output.firstMatch(of: #/"ruleset":"(\w+)"/#)?.1 }
        #expect(rulesets[0] != rulesets[1])
    }

    @Test("are found by 'audit' on a page, and masked")
    func audit() async throws {
        let program = try Program()
        defer { program.remove() }
        let file = try program.write(Self.profile, to: "alice.yaml")
        let page = try program.write(
            "<html><body><main><p>Nothing here but 482 910 377 and the blue door, behind the mill.</p></main></body></html>",
            to: "page.html")
        let result = try await program.run([
            "audit", "--profile", file, "--from-file", page, "--as", "https://alice.example.org/", "--reports", "R",
            "--format", "json",
        ])
        #expect(result.status == 0, "\(result.errors)")
        let report = try program.read("R/alice/latest/report.json")
        #expect(report.contains("finance.exchange-uid") && report.contains("custom.own-text"))
        #expect(report.contains("a value that your profile lists"))
        #expect(!report.contains("482 910 377") && !report.contains("blue door"))
    }
}
