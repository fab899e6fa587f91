import Foundation
import Testing

/// What `footprint scan` answers, and where.
@Suite("answers of footprint scan")
struct ScanAnswerTests {
    @Test("filters by kind and confidence")
    func filters() async throws {
        let program = try ScanSample.posts()
        defer { program.remove() }
        func kinds(_ arguments: [String]) async throws -> [String?] {
            let output = try await program.run(["scan", "--format", "jsonl", "posts/b.txt"] + arguments).output
            return try ScanSample.objects(output).flatMap(ScanSample.findings).map { $0["kind"] as? String }
        }
        #expect(try await kinds(["--kinds", "contact.*"]) == ["contact.email"])
        #expect(try await kinds(["--kinds", "*.exchange-uid,contact.email"]).count == 2)
        #expect(try await kinds(["--min-confidence", "1"]).isEmpty)
        #expect(try await program.run(["scan", "--kinds", "pigeon", "posts"]).status == 2)
        #expect(try await program.run(["scan", "--min-confidence", "2", "posts"]).status == 2)
    }

    @Test("fails at the threshold in every format", arguments: ["text", "json", "jsonl", "sarif"])
    func failOn(format: String) async throws {
        let program = try ScanSample.posts()
        defer { program.remove() }
        let arguments = ["scan", "--format", format, "--fail-on"]
        #expect(try await program.run(arguments + ["medium", "posts"]).status == 1)
        #expect(try await program.run(arguments + ["critical", "posts"]).status == 0)
        #expect(try await program.run(arguments + ["low", "posts/a.txt"]).status == 0)
        #expect(try await program.run(arguments + ["medium", "--kinds", "location.*", "posts"]).status == 0)
    }

    @Test("records fail at the threshold too")
    func failOnRecords() async throws {
        let program = try Program()
        defer { program.remove() }
        let input = Data(#"{"v":1,"id":"a","text":"My Binance UID is 482910377"}"#.utf8)
        #expect(try await program.run(["scan", "--jsonl", "--fail-on", "medium"], input: input).status == 1)
        #expect(try await program.run(["scan", "--jsonl", "--fail-on", "critical"], input: input).status == 0)
    }

    @Test("explains on request, without the value")
    func explains() async throws {
        let program = try ScanSample.posts()
        defer { program.remove() }
        let text = try await program.run(["scan", "--explain", "posts/b.txt"]).output
        #expect(text.contains("confidence 0.85: ") && text.contains("K:exchange-uid/"))
        #expect(!(try await program.run(["scan", "posts/b.txt"]).output.contains("confidence")))
        for format in ["json", "jsonl", "sarif"] {
            let explained = try await program.run(["scan", "--explain", "--format", format, "posts/b.txt"]).output
            #expect(explained.contains("\"reasons\":"))
            #expect(!explained.contains("482910377") && !explained.contains("maya@"))
        }
        let input = Data(#"{"v":1,"id":"a","text":"My Binance UID is 482910377"}"#.utf8)
        let answer = try await program.run(["scan", "--jsonl", "--explain"], input: input).output
        #expect(answer.contains(#""reasons":["#))
    }

    @Test("the same bytes come out on one thread and on eight", arguments: ["text", "json", "jsonl", "sarif"])
    func threads(format: String) async throws {
        let program = try ScanSample.posts()
        defer { program.remove() }
        for number in 0..<40 {
            _ = try program.write("page \(number)\nmaya\(number)@example.org\n", to: "posts/n\(number).txt")
        }
        // Longer than two stretches, most of it quickly read.
        let long = (0..<4500).map { "\($0 % 300)" + String(repeating: " ", count: 60) + "\n" }.joined()
        _ = try program.write(long + ScanSample.leak + long + ScanSample.leak, to: "posts/long.txt")
        let one = try await program.run(["scan", "--format", format, "--threads", "1", "posts"])
        let eight = try await program.run(["scan", "--format", format, "--threads", "8", "posts"])
        #expect(one.output == eight.output)
        #expect(one.output.contains("long.txt"))
    }

    @Test("writes its answer to a file that only the user can read, and never reads that file")
    func output() async throws {
        let program = try ScanSample.posts()
        defer { program.remove() }
        let expected = try await program.run(["scan", "--format", "jsonl", "posts"]).output
        for _ in 0..<2 {
            let arguments = ["scan", "--format", "jsonl", "--output", "posts/found.txt", "posts"]
            let result = try await program.run(arguments)
            #expect(result.status == 0 && result.output.isEmpty)
            #expect(try program.read("posts/found.txt") == expected)
        }
        let path = program.folder.appending(path: "posts/found.txt").path
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        try FileManager.default.removeItem(atPath: path)
        let shell = try await program.shell("\"$FOOTPRINT\" scan --format jsonl posts > posts/out; cat posts/out")
        #expect(shell.output == expected)
        #expect(try await program.run(["scan", "--output", "/dev/null/x", "posts"]).status == 3)
    }

    @Test("a SARIF log holds the members that the schema requires")
    func sarif() async throws {
        let program = try ScanSample.posts()
        defer { program.remove() }
        let log = try ScanSample.object(try await program.run(["scan", "--format", "sarif", "posts"]).output)
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        #expect(driver["name"] as? String == "footprint")
        let rules = try #require(driver["rules"] as? [[String: Any]])
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(!results.isEmpty)
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
            #expect((result["message"] as? [String: Any])?["text"] is String)
            #expect(["none", "note", "warning", "error"].contains(result["level"] as? String))
            let location = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
            let region = try #require(location?["region"] as? [String: Any])
            #expect((region["startLine"] as? Int ?? 0) >= 1 && (region["startColumn"] as? Int ?? 0) >= 1)
            #expect((location?["artifactLocation"] as? [String: Any])?["uri"] is String)
        }
        let invocations = try #require(run["invocations"] as? [[String: Any]])
        #expect(invocations.allSatisfy { $0["executionSuccessful"] as? Bool == true })
    }
}
