import Foundation
import Testing

@Suite("footprint scan")
struct ScanCommandTests {
    private func scan(_ lines: [String], _ arguments: [String] = ["--evidence", "full"]) async throws -> [[String: Any]]
    {
        let program = try Program()
        defer { program.remove() }
        let result = try await program.run(
            ["scan", "--jsonl"] + arguments, input: Data(lines.map { $0 + "\n" }.joined().utf8))
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        return try result.output.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    @Test("answers each line once, in order, with its id")
    func order() async throws {
        let lines = (0..<500).map { #"{"v":1,"id":"n\#($0)","text":"write to a\#($0)@example.org"}"# }
        let answers = try await scan(lines)
        #expect(answers.map { $0["id"] as? String } == (0..<500).map { "n\($0)" })
        let values = answers.map { ($0["findings"] as? [[String: Any]])?.first?["value"] as? String }
        #expect(values == (0..<500).map { "a\($0)@example.org" })
    }

    @Test("gives byte offsets into the text")
    func offsets() async throws {
        let answer = try #require(try await scan([#"{"v":1,"id":"a","text":"für mich: me@example.org"}"#]).first)
        let finding = try #require((answer["findings"] as? [[String: Any]])?.first)
        #expect(finding["start"] as? Int == 11)
        #expect(finding["end"] as? Int == 25)
        #expect(finding["kind"] as? String == "contact.email")
    }

    @Test(
        "answers what cannot be read with an error, and goes on",
        arguments: [
            ("nonsense", "bad-json"), ("[1]", "bad-record"), (#"{"v":1,"text":"x"}"#, "no-id"),
            (#"{"v":2,"id":"a","text":"x"}"#, "version"), (#"{"v":1,"id":"a"}"#, "no-text"),
            (#"{"v":1,"id":"a","body_b64":"%%%"}"#, "bad-base64"),
            (#"{"v":1,"id":"a","text":"x","posted":"yesterday"}"#, "bad-date"), ("", "bad-json"),
        ])
    func badInput(line: String, code: String) async throws {
        let answers = try await scan([line, #"{"v":1,"id":"after","text":"x"}"#])
        #expect(answers.count == 2)
        #expect((answers.first?["error"] as? [String: Any])?["code"] as? String == code)
        #expect(answers.last?["id"] as? String == "after")
    }

    @Test("refuses a line over 16 MiB and goes on")
    func longLine() async throws {
        let long = #"{"v":1,"id":"a","text":""# + String(repeating: "x", count: 17 << 20) + #""}"#
        let answers = try await scan([long, #"{"v":1,"id":"after","text":"x"}"#])
        #expect((answers.first?["error"] as? [String: Any])?["code"] as? String == "line-too-long")
        #expect(answers.last?["id"] as? String == "after")
    }

    @Test("reads HTML as a visitor sees it, and returns the text that the offsets count in")
    func html() async throws {
        let line =
            #"{"v":1,"id":"a","body":"<p>Mail <b>me</b>&commat;example.org</p><script>x@example.net</script>","content_type":"text/html"}"#
        let answer = try #require(try await scan([line]).first)
        #expect((answer["text"] as? String)?.contains("Mail me@example.org") == true)
        let findings = try #require(answer["findings"] as? [[String: Any]])
        #expect(findings.map { $0["value"] as? String } == ["me@example.org"])
    }

    @Test("gives the same bytes with one thread and with eight")
    func threads() async throws {
        let program = try Program()
        defer { program.remove() }
        let lines = (0..<300).map {
            #"{"v":1,"id":"\#($0)","text":"me\#($0)@example.org and my Binance UID is 48291\#(1000 + $0)"}"#
        }
        let input = Data(lines.joined(separator: "\n").utf8)
        let one = try await program.run(["scan", "--jsonl", "--threads", "1"], input: input)
        let eight = try await program.run(["scan", "--jsonl", "--threads", "8"], input: input)
        #expect(one.output == eight.output)
        #expect(one.output.split(separator: "\n").count == 300)
    }

    @Test("shows no value unless told to", arguments: ["none", "hash", "redacted"])
    func masked(level: String) async throws {
        let program = try Program()
        defer { program.remove() }
        let input = Data(#"{"v":1,"id":"a","text":"My Binance UID is 482910377. Mail quentin@example.org"}"#.utf8)
        let result = try await program.run(["scan", "--jsonl", "--evidence", level], input: input)
        #expect(result.output.contains("finance.exchange-uid"))
        #expect(!result.output.contains("quentin@"))
        #expect(!result.output.contains("482910377"))
    }

    @Test("writes nothing into the home folder")
    func writesNothing() async throws {
        let program = try Program()
        defer { program.remove() }
        try await program.run(["scan", "-"], input: Data("me@example.org".utf8))
        let left = try FileManager.default.contentsOfDirectory(atPath: program.folder.path).filter {
            !$0.hasPrefix(".")
        }
        #expect(left.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: program.folder.path + "/.local"))
    }

    @Test("tells a person what a post gives away, masked, and where")
    func human() async throws {
        let program = try Program()
        defer { program.remove() }
        let text = "Flying to Phuket on Friday, back in two weeks. My Binance UID is 482910377"
        let result = try await program.run(["scan", "-"], input: Data(text.utf8))
        #expect(result.status == 0)
        #expect(result.output.contains("Phuket"))
        #expect(result.output.contains("Binance"))
        #expect(!result.output.contains("482910377"))
    }

    @Test("ends with 1 at the threshold, 3 for a file that is not there, 2 for a wrong option")
    func exitCodes() async throws {
        let program = try Program()
        defer { program.remove() }
        let file = try program.write("My Binance UID is 482910377", to: "post.txt")
        #expect(try await program.run(["scan", "--fail-on", "medium", file]).status == 1)
        #expect(try await program.run(["scan", file]).status == 0)
        let missing = try await program.run(["scan", "missing.txt"])
        #expect(missing.status == 3)
        #expect(missing.errors.contains("missing.txt"))
        #expect(try await program.run(["scan", "--evidence", "some", file]).status == 2)
        #expect(try await program.run(["scan", "--threads", "0", file]).status == 2)
    }

    @Test("the README shows what the program prints")
    func readme() async throws {
        let program = try Program()
        defer { program.remove() }
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        let text = "Flying to Phuket on Friday, back in two weeks. My Binance UID is 482910377"
        let output = try await program.run(["scan", "-"], input: Data(text.utf8)).output
        let shown = "| footprint scan -\n" + output.trimmingCharacters(in: .newlines) + "\n```"
        #expect(readme.contains(shown), "\(output)")
    }
}
