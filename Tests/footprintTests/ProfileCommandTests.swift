import Foundation
import Testing

@Suite("Profile files")
struct ProfileCommandTests {
    @Test(
        "an error names the file, the line, what is wrong and what is right",
        arguments: [
            ("attested: true\nhandles:\n  - github:alice\n  - myspace:alice\n", 4, "myspace"),
            ("attested: maybe\nhandles:\n  - github:alice\n", 1, "true or false"),
            ("attested: true\nhandels:\n  - github:alice\n", 2, "'handles'"),
            ("attested: true\n", 1, "'handles' is missing"),
            ("attested: true\nhandles: []\n", 2, "no account yet"), ("handles:\n", 1, "no account yet"),
            ("attested: true\nhandles:\n  - github: alice\n", 3, "without a space"),
            ("attested: true\nattested_on: soon\nhandles:\n  - github:alice\n", 2, "2026-03-01"),
            ("region: Germany\nhandles:\n  - github:alice\n", 1, "DE"),
            ("name: a/b\nhandles:\n  - github:alice\n", 1, "folder"),
            ("handles:\n  - github:alice\n  - github:alice\n", 3, "twice"),
            ("handles:\n\t- github:alice\n", 2, "YAML"),
            ("- github:alice\n", 1, "key: value"),
            ("endpoints:\n  nowhere: http://127.0.0.1:1\nhandles:\n  - github:alice\n", 2, "nowhere"),
            ("emails:\n  - alice\nhandles:\n  - github:alice\n", 2, "alice@example.org"),
            ("emails: a@example.org\nhandles:\n  - github:alice\n", 1, "list"),
            ("images: many\nhandles:\n  - github:alice\n", 1, "20"),
            ("images: -1\nhandles:\n  - github:alice\n", 1, "20"),
            ("", 1, "empty"),
        ])
    func errors(text: String, line: Int, named: String) async throws {
        let program = try Program()
        defer { program.remove() }
        let file = try program.write(text, to: "alice.yaml")
        let result = try await program.run(["profile", "check", file])
        #expect(result.status == 3)
        #expect(result.errors.contains("alice.yaml:\(line):"), "\(result.errors)")
        #expect(result.errors.contains(named), "\(result.errors)")
    }

    @Test("init writes a file that check accepts, and does not overwrite one")
    func roundTrip() async throws {
        let program = try Program()
        defer { program.remove() }
        #expect(
            try await program.run(["profile", "init", "alice", "github:alice", "https://alice.example.org", "--mine"])
                .status
                == 0)
        let check = try await program.run(["profile", "check", "Profiles/alice.yaml"])
        #expect(check.status == 0)
        #expect(check.output.contains("2 handles, attested"))
        #expect(try await program.run(["profile", "init", "alice"]).status == 3)
    }

    @Test("a profile without the user's word is not audited")
    func notAttested() async throws {
        let program = try Program()
        defer { program.remove() }
        let file = try program.write("handles:\n  - github:alice\n", to: "alice.yaml")
        let result = try await program.run(["audit", "--profile", file])
        #expect(result.status == 3)
        #expect(result.errors.contains("attested: true"))
    }
}
