import LoopbackServer
import Testing

/// Standard streams that a script closes, fills, or stops reading.
@Suite("footprint with streams that are closed or broken")
struct StreamTests {
    private static let audit = "\"$FOOTPRINT\" audit --from-file page.txt --as instagram:alice --mine --fail-on low"
    private static let report = "Reports/instagram-alice/latest/report.json"

    @Test(
        "an audit writes its reports and says its exit code, whoever listens",
        arguments: [
            "\(audit) >&-", "\(audit) 2>&-", "\(audit) <&- >&- 2>&-", "\(audit) <&-", "\(audit) > /dev/full",
            "{ \(audit); echo $? > status; } 2>&1 | true; exit $(cat status)",
            "{ \(audit); echo $? > status; } 2>&1 | head -n 1; exit $(cat status)",
        ])
    func unread(_ script: String) async throws {
        let program = try Program()
        defer { program.remove() }
        _ = try program.write("My Binance UID is 482910377.\n", to: "page.txt")
        #expect(try await program.shell(script).status == 1)
        #expect(try program.read(Self.report).contains("exchange-uid"))
    }

    @Test("output that cannot be written ends a scan with 3 and a message")
    func fullOutput() async throws {
        let program = try Program()
        defer { program.remove() }
        let result = try await program.shell("echo me@example.org | \"$FOOTPRINT\" scan - > /dev/full")
        #expect(result.status == 3)
        #expect(result.errors.contains("standard output"))
    }

    @Test("a scan that nobody reads to its end ends quietly")
    func closedPipe() async throws {
        let program = try Program()
        defer { program.remove() }
        let result = try await program.shell(
            "yes '{\"v\":1,\"id\":\"1\",\"text\":\"a\"}' 2> yes | \"$FOOTPRINT\" scan --jsonl | head -n 1")
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
    }

    @Test("a closed standard input is not taken for an empty text")
    func closedInput() async throws {
        let program = try Program()
        defer { program.remove() }
        #expect(try await program.shell("\"$FOOTPRINT\" scan - <&-").status == 3)
    }

    @Test("messages repeat names without what a terminal acts on, and not to their end")
    func hostileNames() async throws {
        let program = try Program()
        defer { program.remove() }
        let profile = try program.write("\"\\e[31mkey\\u202e\": 1\nhandles: [\"github:a\"]\n", to: "p.yaml")
        for arguments in [["audit", "--profile", profile], ["audit", "\u{1B}[31mx\u{202E}:y", "--mine"]] {
            let errors = try await program.run(arguments).errors
            #expect(!errors.unicodeScalars.contains("\u{1B}") && !errors.unicodeScalars.contains("\u{202E}"))
        }
        let long = try await program.run(["audit", "github:" + String(repeating: "a", count: 50_000), "--mine"])
        #expect(long.status == 2)
        #expect(long.errors.utf8.count < 2000 && long.errors.contains("github:alice"))
    }

    @Test("colours and the locale change nothing where no terminal is")
    func locales() async throws {
        let program = try Program()
        defer { program.remove() }
        let demo = "\"$FOOTPRINT\" audit --demo -q --reports"
        let result = try await program.shell(
            "LC_ALL=C \(demo) a && LC_ALL=de_DE.ISO-8859-1 NO_COLOR=1 TERM= \(demo) b && diff -r a b")
        #expect(result.status == 0, "\(result.output) \(result.errors)")
    }
}
