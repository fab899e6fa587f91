import Foundation
import Testing

@Suite("Command line")
struct CommandLineTests {
    @Test("help names every command and the exit codes", arguments: [["--help"], ["help"]])
    func help(arguments: [String]) async throws {
        let program = try Program()
        defer { program.remove() }
        let result = try await program.run(arguments)
        #expect(result.status == 0)
        for word in ["audit", "scan", "profile", "platforms", "detectors", "EXIT CODES", "EXAMPLES"] {
            #expect(result.output.contains(word))
        }
    }

    @Test("an unknown command or option is a usage error", arguments: [["fly"], ["audit", "--demo", "--fast"]])
    func unknown(arguments: [String]) async throws {
        let program = try Program()
        defer { program.remove() }
        let result = try await program.run(arguments)
        #expect(result.status == 2)
        #expect(result.errors.contains(arguments.last ?? ""))
    }

    @Test("lists platforms and detectors, as text and as JSON")
    func lists() async throws {
        let program = try Program()
        defer { program.remove() }
        #expect(try await program.run(["platforms"]).output.contains("github:"))
        #expect(try await program.run(["detectors"]).output.contains("contact.email"))
        #expect(try await program.run(["detectors", "show", "contact.email"]).output.contains("⟦"))
        #expect(try await program.run(["detectors", "show", "contact.pigeon"]).status == 2)
        for command in ["platforms", "detectors"] {
            let arguments =
                command == "detectors" ? [command, "list", "--format", "json"] : [command, "--format", "json"]
            let output = try await program.run(arguments).output
            #expect(try JSONSerialization.jsonObject(with: Data(output.utf8)) is [Any])
        }
    }

    @Test("shell completions can be made", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) async throws {
        let program = try Program()
        defer { program.remove() }
        let result = try await program.run(["--generate-completion-script", shell])
        #expect(result.status == 0)
        #expect(result.output.contains("footprint"))
    }
}
