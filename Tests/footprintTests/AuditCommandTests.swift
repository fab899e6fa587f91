import Foundation
import Testing

@Suite("footprint audit")
struct AuditCommandTests {
    private static let demoReports = "Reports/maya-lindqvist/2026-03-02T090000Z"

    @Test("the demo finds what the persona leaks, and nothing of anybody else's")
    func demo() async throws {
        let program = try Program()
        defer { program.remove() }
        let result = try await program.run(["audit", "--demo", "--evidence", "full"])
        #expect(result.status == 0)
        let json = try program.read(Self.demoReports + "/report.json")
        for own in [
            "maya@example.org", "+46701740612", "482910377", "MAYA0042", "maya_kiln", "Chiang Mai", "1992-04-12",
            "maya.lindqvist@example.com", "maya.home@example.com", "bc1q7fyp2elacqquecnrjfpc7x2pnc5mm35znmxp57",
        ] {
            #expect(json.contains(own), "\(own) is missing")
        }
        for foreign in [
            "771204466", "70 174 06 98", "priya@example.com", "Lisbon", "70 174 06 77", "help@example.net",
            "clay@example.com",
        ] {
            #expect(!json.contains(foreign), "\(foreign) is not the owner's")
        }
        // Numbers of orders and tickets stand in the words around, and are no value.
        for number in ["640118273", "77120934"] { #expect(!json.contains("\"value\": \"\(number)")) }
    }

    @Test("the demo's coverage tells walls, soft 404s and failures from what was read")
    func coverage() async throws {
        let program = try Program()
        defer { program.remove() }
        try await program.run(["audit", "--demo"])
        let data = Data(try program.read(Self.demoReports + "/report.json").utf8)
        let report = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let coverage = try #require(report["coverage"] as? [[String: Any]])
        func verdicts(_ handle: String) -> Set<String> {
            Set(
                coverage.filter { ($0["handle"] as? String)?.contains(handle) == true }.compactMap {
                    $0["verdict"] as? String
                })
        }
        #expect(verdicts("maya.example.org").contains("found"))
        #expect(verdicts("forum.example.net") == ["cannot-tell"])
        #expect(verdicts("photos.example.net") == ["cannot-tell"])
        #expect(verdicts("oldblog.example.net") == ["failed"])
        #expect(verdicts("instagram") == ["cannot-tell"])
    }

    @Test("the demo gives the same bytes twice, in files that only the user can read; docs/shield.md joins it as shown")
    func reproducible() async throws {
        let program = try Program()
        defer { program.remove() }
        try await program.run(["audit", "--demo"])
        let first = try ["md", "html", "json"].map { try program.read("\(Self.demoReports)/report.\($0)") }
        try await program.run(["audit", "--demo"])
        #expect(try ["md", "html", "json"].map { try program.read("\(Self.demoReports)/report.\($0)") } == first)
        let path = program.folder.path + "/\(Self.demoReports)/report.json"
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        let shown = try Self.transcript()
        _ = try program.write(shown.message, to: "message.txt")
        #expect(try await program.shell(shown.command).output == shown.answer)
    }

    /// The message, the command and the answer of the transcript in docs/shield.md.
    private static func transcript() throws -> (message: String, command: String, answer: String) {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "docs/shield.md"), encoding: .utf8)
        let start = try #require(page.range(of: "$ cat message.txt\n"))
        let end = try #require(page[start.upperBound...].range(of: "\n```"))
        var lines = page[start.upperBound..<end.lowerBound].split(separator: "\n").map(String.init)
        let message = lines.removeFirst()
        var command = String(lines.removeFirst().dropFirst(2))
        while command.hasSuffix("\\") { command = command.dropLast() + lines.removeFirst() }
        return (
            message, command.replacing("footprint ", with: "$FOOTPRINT ", maxReplacements: 1),
            lines.joined(separator: "\n") + "\n"
        )
    }

    @Test("redacted reports and the terminal show no value whole")
    func masked() async throws {
        let program = try Program()
        defer { program.remove() }
        let result = try await program.run(["audit", "--demo", "--format", "md,html,json,text"])
        let texts = try ["md", "html", "json", "txt"].map { try program.read("\(Self.demoReports)/report.\($0)") }
        for text in texts + [result.output, result.errors] {
            for value in ["482910377", "maya@example.org", "701740612", "70 174 06 12", "MAYA0042", "bc1q7fyp2elacqq"] {
                #expect(!text.contains(value), "\(value) stands in clear")
            }
        }
    }

    @Test("handles without the user's word end with 2 and fetch nothing")
    func attestation() async throws {
        let program = try Program()
        defer { program.remove() }
        let result = try await program.run(["audit", "github:alice"])
        #expect(result.status == 2)
        #expect(result.errors.contains("--mine"))
    }

    @Test("a saved page is audited without the network")
    func savedPage() async throws {
        let program = try Program()
        defer { program.remove() }
        let page = try program.write("<h1>Alice</h1><p>Binance UID: 482910377</p>", to: "saved.html")
        let result = try await program.run([
            "audit", "--from-file", page, "--as", "instagram:alice", "--mine", "--evidence", "full", "--fail-on",
            "medium",
        ])
        #expect(result.status == 1)
        #expect(try program.read("Reports/instagram-alice/latest/report.json").contains("482910377"))
    }

    @Test("when nothing can be fetched it ends with 4, and the report says so")
    func nothingChecked() async throws {
        let program = try Program()
        defer { program.remove() }
        // Port 9 of loopback: nobody listens there.
        let result = try await program.run(["audit", "http://127.0.0.1:9/", "--mine", "--allow-network", "127.0.0.0/8"])
        #expect(result.status == 4)
        #expect(try program.read("Reports/127.0.0.1-9/latest/report.md").contains("127.0.0.1:9"))
    }

    @Test("private addresses are refused unless allowed")
    func addressGuard() async throws {
        let program = try Program()
        defer { program.remove() }
        let result = try await program.run(["audit", "http://127.0.0.1:9/", "--mine"])
        #expect(result.status == 4)
        #expect(result.output.contains("--allow-network"))
    }

    @Test(
        "what is wrong with the command line is named",
        arguments: [
            (["audit"], "--demo"), (["audit", "myspace:alice", "--mine"], "myspace"),
            (["audit", "--demo", "--format", "pdf"], "pdf"),
            (["audit", "--demo", "--allow-network", "10.0.0.0/33"], "10.0.0.0/33"),
            (["audit", "--demo", "github:alice"], "exclude"), (["audit", "--from-file", "x.html"], "--as"),
            (["audit", "github:alice", "--mine", "--endpoint", "nowhere"], "nowhere"),
            (["audit", "github:"], "github:"),
        ])
    func usage(arguments: [String], named: String) async throws {
        let program = try Program()
        defer { program.remove() }
        let result = try await program.run(arguments)
        #expect(result.status == 2)
        #expect(result.errors.contains(named))
    }
}
