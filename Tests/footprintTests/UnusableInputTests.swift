import Foundation
import Testing

@Suite("footprint with files that cannot be used")
struct UnusableInputTests {
    private static let bomb =
        "a0: &a0 [x, x]\n" + (1...40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
        + "attested: true\nhandles: *a40\n"

    @Test(
        "a profile that cannot be read ends with 3, and the message names the file and what is wrong",
        arguments: [
            ("", "empty"), ("attested: true\n", "handles"), ("- a\n", "key: value"), ("handles: 5\n", "list"),
            ("attested: [1]\nhandles: [\"github:a\"]\n", "attested"), ("handles: [{github: a}]\n", "space"),
            ("name: ../x\nhandles: [\"github:a\"]\n", "name"), ("handles: [\"github:a\", \"github:a\"]\n", "twice"),
            ("handles: [\"myspace:a\"]\n", "myspace"), ("handles: [\n", "YAML"), (bomb, "unknown key"),
            ("attested: " + String(repeating: "[", count: 200_000), "nested"), ("a\0b", "UTF-8"),
            ("region: 5\nhandles: [\"github:a\"]\n", "region"),
            ("endpoints: 5\nhandles: [\"github:a\"]\n", "endpoints"),
        ])
    func profiles(text: String, named: String) async throws {
        let program = try Program()
        defer { program.remove() }
        let file = try program.write(text, to: "alice.yaml")
        let result = try await program.run(["audit", "--profile", file])
        #expect(result.status == 3)
        #expect(result.errors.contains("alice.yaml") && result.errors.contains(named), "\(result.errors)")
    }

    @Test("a folder, a missing file and bytes that are no text are told apart")
    func places() async throws {
        let program = try Program()
        defer { program.remove() }
        try Data([0xff, 0xc0, 0x80, 0x01]).write(to: program.folder.appending(path: "bytes.yaml"))
        for (path, named) in [(".", "folder"), ("missing.yaml", "exists"), ("bytes.yaml", "UTF-8")] {
            let result = try await program.run(["audit", "--profile", path])
            #expect(result.status == 3)
            #expect(result.errors.contains(named), "\(result.errors)")
        }
    }

    @Test("a profile of very many handles is read in linear time")
    func manyHandles() async throws {
        let program = try Program()
        defer { program.remove() }
        let handles = (0..<20_000).map { "  - github:user\($0)\n" }.joined()
        let file = try program.write("attested: true\nhandles:\n" + handles, to: "many.yaml")
        let result = try await program.run(["profile", "check", file])
        #expect(result.status == 0)
        #expect(result.output.contains("20000 handles"))
    }

    @Test(
        "a saved page that holds nothing has failed: nothing was checked", arguments: ["", " \n", "\u{1}\u{2}\u{3}\0"])
    func savedPages(_ text: String) async throws {
        let program = try Program()
        defer { program.remove() }
        let page = try program.write(text, to: "page.html")
        let result = try await program.run(["audit", "--from-file", page, "--as", "instagram:alice", "--mine"])
        #expect(result.status == 4)
        #expect(try program.coverage(of: "Reports/instagram-alice").map(\.verdict) == ["failed"])
    }

    @Test("a saved page that is missing or a folder ends with 3", arguments: ["missing.html", "."])
    func missingPage(_ path: String) async throws {
        let program = try Program()
        defer { program.remove() }
        let result = try await program.run(["audit", "--from-file", path, "--as", "instagram:alice", "--mine"])
        #expect(result.status == 3)
        #expect(result.errors.contains(path))
    }
}
