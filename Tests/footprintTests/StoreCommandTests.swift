import Foundation
import Testing

@Suite("What the program remembers")
struct StoreCommandTests {
    private static let first = "<h1>Alice</h1><p>Binance UID: 482910377. Write to alice.test@example.org</p>"
    private static let second = "<h1>Alice</h1><p>Binance UID: 482910377. Call +44 7700 900123</p>"
    private static let audit = ["audit", "--from-file", "saved.html", "--as", "instagram:alice", "--mine"]

    @Test("the second audit says what is new and what is gone; history and diff tell it again")
    func whatIsNew() async throws {
        let program = try Program()
        defer { program.remove() }
        _ = try program.write(Self.first, to: "saved.html")
        #expect(try await program.run(Self.audit).output.contains("first audit that is remembered"))
        _ = try program.write(Self.second, to: "saved.html")
        let next = try await program.run(Self.audit)
        #expect(next.output.contains("New: phone number"))
        #expect(next.output.contains("Not there any more, to be checked once more: e-mail address"))
        let report = try program.read("Reports/instagram-alice/latest/report.json")
        #expect(report.contains("\"changes\""))
        #expect(!report.contains("alice.test@example.org"))
        let diff = try await program.run(["diff", "--format", "json"])
        #expect(diff.output.contains("contact.phone") && diff.output.contains("contact.email"))
        #expect(try await program.run(["history"]).output.contains("2 exposures, 1 new"))
        #expect(try await program.run(["diff", "--fail-on", "medium"]).status == 1)
    }

    @Test("--no-store and the demo leave nothing in the user's folders")
    func noTrace() async throws {
        let program = try Program()
        defer { program.remove() }
        _ = try program.write(Self.first, to: "saved.html")
        let result = try await program.run(Self.audit + ["--no-store"])
        #expect(!result.output.contains("SINCE LAST TIME"))
        try await program.run(["audit", "--demo"])
        for path in ["/.local/share/footprint/store.sqlite", "/.config/footprint"] {
            #expect(!FileManager.default.fileExists(atPath: program.folder.path + path))
        }
        let history = try await program.run(["history"])
        #expect(history.status == 3)
    }

    @Test("--fail-on leaves alone what is acknowledged or in the baseline")
    func known() async throws {
        let program = try Program()
        defer { program.remove() }
        _ = try program.write(Self.first, to: "saved.html")
        #expect(try await program.run(Self.audit + ["--fail-on", "low", "-q"]).status == 1)
        try await program.run(["baseline", "set"])
        #expect(try await program.run(Self.audit + ["--fail-on", "low", "-q"]).status == 0)
        _ = try program.write(Self.second, to: "saved.html")
        #expect(try await program.run(Self.audit + ["--fail-on", "low", "-q"]).status == 1)
        let lines = try await program.run(["history", "--exposures"]).output.split(separator: "\n")
        let phone = try #require(lines.first { $0.contains("phone") }?.prefix(8))
        #expect(try await program.run(["ack", String(phone), "--note", "wanted"]).status == 0)
        #expect(try await program.run(["ack"]).output.contains("wanted"))
        #expect(try await program.run(Self.audit + ["--fail-on", "low", "-q"]).status == 0)
    }

    @Test("a second audit of a profile says who holds the lock, and exits with 5")
    func locked() async throws {
        let program = try Program()
        defer { program.remove() }
        _ = try program.write(Self.first, to: "saved.html")
        try await program.run(Self.audit)
        let locks = program.folder.path + "/.local/share/footprint/store.sqlite.locks"
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: locks).first)
        let script = "flock \(locks)/\(name) $FOOTPRINT " + Self.audit.joined(separator: " ")
        let result = try await program.shell(script)
        #expect(result.status == 5)
        #expect(result.errors.contains("instagram-alice"))
    }

    @Test("purge forgets a profile after a word of confirmation, and says what is left")
    func purge() async throws {
        let program = try Program()
        defer { program.remove() }
        _ = try program.write(Self.first, to: "saved.html")
        try await program.run(Self.audit)
        #expect(try await program.run(["store", "purge", "instagram-alice"]).status == 2)
        let result = try await program.run(["store", "purge", "instagram-alice", "--yes"])
        #expect(result.status == 0 && result.output.contains("what is left"))
        #expect(try await program.run(["store", "purge", "instagram-alice", "--yes"]).status == 3)
        #expect(try await program.run(["store", "status", "--check"]).output.contains("0 audits"))
    }
}
