import Foundation
import Testing

@Suite("Audits of archives")
struct ArchiveAuditTests {
    /// The example persona's archives, as the repository holds them.
    private static let persona = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Profiles/maya-lindqvist").path

    private struct Report: Decodable {
        struct Exposure: Decodable {
            var kind: String
            var value: String
            var places: [Place]
        }

        struct Place: Decodable {
            var handle: String
            var url: String
            var region: String
        }

        struct Knowledge: Decodable { var service: String }

        var exposures: [Exposure]
        var knowledge: [Knowledge]

        func exposure(_ kind: String, _ value: String) -> Exposure? {
            exposures.first { $0.kind == kind && $0.value == value }
        }
    }

    @Test("the persona's archives join her pages: one exposure, several places, each with its address")
    func joined() async throws {
        let program = try Program()
        defer { program.remove() }
        let archives = ["x", "instagram", "telegram", "reddit"].map { Self.persona + "/" + $0 }
        let demo = try await program.run(
            ["audit", "--demo", "--import"] + archives
                + ["--evidence", "full", "--format", "json,md", "--reports", "Out"])
        #expect(demo.status == 0)
        let text = try program.read("Out/maya-lindqvist/latest/report.json")
        let report = try JSONDecoder().decode(Report.self, from: Data(text.utf8))
        let id = try #require(report.exposure("finance.exchange-uid", "482910377"))
        let handles = Set(id.places.map(\.handle))
        #expect(handles.isSuperset(of: ["x:maya_kiln", "http://maya.example.org/"]))
        #expect(id.places.contains { $0.url == "https://x.com/maya_kiln/status/1890000000000000101" })
        let position = try #require(report.exposure("location.coordinates", "55.605,13.004"))
        #expect(position.places.map(\.url) == ["https://t.me/c/3000000042/13"])
        #expect(position.places.first?.region == "post")
        #expect(report.knowledge.map(\.service) == ["X", "Instagram", "Telegram", "Reddit"])
        #expect(try program.read("Out/maya-lindqvist/latest/report.md").contains("deleted since"))
        for word in ["oskar.private", "legal winner", "771204466", "priya@example.com"] {
            #expect(!text.contains(word))
        }
    }

    @Test("a profile lists archives")
    func listed() async throws {
        let program = try Program()
        defer { program.remove() }
        _ = try program.write(
            #"window.YTD.account.part0 = [{"account":{"username":"maya_x","email":"maya@example.org"}}]"#,
            to: "account.js")
        let profile = try program.write(
            "name: maya\nattested: true\nexports:\n  - account.js\n", to: "maya.yaml")
        let result = try await program.run(["audit", "--profile", profile, "--format", "json", "--reports", "Out"])
        #expect(result.status == 0)
        #expect(try program.read("Out/maya/latest/report.json").contains("x:maya_x"))
    }

    @Test("an archive that is not there is told before the run, one that nobody knows ends with its message")
    func unusable() async throws {
        let program = try Program()
        defer { program.remove() }
        let missing = try await program.run(["audit", "--import", "no.zip", "--mine"])
        #expect(missing.status == 3)
        #expect(missing.errors.contains("cannot read 'no.zip'"))
        let name = try program.write(#"{"about":"x","text":"a\x0Bb"}"#, to: "what.json")
        let unknown = try await program.run(["audit", "--import", name, "--mine", "--reports", "Out"])
        #expect(unknown.status == 4)
        #expect(unknown.errors.contains("'what.json' is no archive that is known"))
        let half = try program.write(
            #"window.YTD.tweets.part0 = [{"tweet":{"id":"1","full_text":"whole"}},{"tweet":{"id":"2","#, to: "tweets.js"
        )
        let cut = try await program.run(["audit", "--import", half, "--mine", "--reports", "Out"])
        #expect(cut.status == 0)
        #expect(cut.errors.contains("1 post") && cut.errors.contains("it breaks off; what is whole was read"))
    }
}
