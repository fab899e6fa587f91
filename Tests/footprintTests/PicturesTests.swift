import AuditModel
import Foundation
import LoopbackServer
import Testing

@Suite("Pictures in an audit")
struct PicturesTests {
    /// A TIFF file with the tag of the model, "Pocket 7", and nothing else.
    private static let picture = Array(
        "II*\0\u{8}\0\0\0\u{1}\0\u{10}\u{1}\u{2}\0\u{9}\0\0\0\u{1a}\0\0\0\0\0\0\0Pocket 7\0".utf8)

    private static func answer(_ request: LoopbackRequest) -> LoopbackResponse {
        let digest = AvatarDigests.digests(ofEmail: "maya.quiet@example.org")[0]
        switch request.path {
        case "/":
            return .html(
                """
                <!doctype html><title>Maya</title><main><h1>Maya</h1><p>The new kiln.</p><img src="/kiln.tif">
                <img src="https://avatars.example/avatar/\(digest)"><img src="/other.tif"></main>
                """)
        case "/kiln.tif": return LoopbackResponse(headers: [("Content-Type", "image/tiff")], body: picture)
        default: return .notFound
        }
    }

    @Test(
        "the profile asks for pictures and lists an address, which no report shows, not even with all values in clear",
        arguments: ["redacted", "full"])
    func profile(evidence: String) async throws {
        let server = try await LoopbackServer.start { Self.answer($0) }
        let program = try Program()
        defer { program.remove() }
        let file = try program.write(
            """
            name: maya
            attested: true
            images: 1
            emails:
              - Maya.Quiet@example.org
            handles:
              - \(server.baseURL)/
            """, to: "maya.yaml")
        let result = try await program.run([
            "audit", "--profile", file, "--allow-network", "127.0.0.0/8", "--rate", "0", "--reports", "R", "--evidence",
            evidence,
        ])
        await server.stop()
        #expect(result.status == 0, "\(result.errors)")
        let report = try program.read("R/maya/latest/report.json")
        #expect(report.contains("technical.device"))
        #expect(report.contains("Pocket 7"))
        #expect(report.contains("link.avatar"))
        #expect(report.contains("the hash of your e-mail address"))
        #expect(report.contains("1 more picture of this account was not looked at"))
        #expect(!report.lowercased().contains("maya.quiet@example.org"))
    }

    @Test("--images takes a number or none, and goes before the profile")
    func option() async throws {
        let server = try await LoopbackServer.start { Self.answer($0) }
        let program = try Program()
        defer { program.remove() }
        let common = [
            "audit", server.baseURL + "/", "--mine", "--allow-network", "127.0.0.0/8", "--rate", "0", "--reports",
        ]
        try await program.run(common + ["A", "--images"])
        try await program.run(common + ["B", "--images", "0"])
        try await program.run(common + ["C"])
        await server.stop()
        let folder = "127.0.0.1-\(server.port)"
        #expect(try program.read("A/\(folder)/latest/report.json").contains("Pocket 7"))
        #expect(try !program.read("B/\(folder)/latest/report.json").contains("kiln.tif"))
        #expect(try !program.read("C/\(folder)/latest/report.json").contains("kiln.tif"))
        #expect(try await program.run(common + ["D", "--images", "1001"]).status == 2)
    }
}
