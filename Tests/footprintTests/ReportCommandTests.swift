import Foundation
import Risk
import Testing

@Suite("footprint report, explain and scoring")
struct ReportCommandTests {
    @Test("a saved audit becomes every format, and an id is explained")
    func savedAudit() async throws {
        let program = try Program()
        defer { program.remove() }
        let made = try await program.run(["audit", "--demo", "-q", "--format", "html,json"])
        #expect(made.status == 0)
        let folder = "Reports/maya-lindqvist/latest"
        let page = try await program.run(["report", folder, "--format", "html"])
        let file = program.folder.appending(path: folder + "/report.html")
        #expect(try page.output == String(contentsOf: file, encoding: .utf8))
        let spanish = try await program.run(["report", folder, "--format", "mail", "--language", "es"])
        #expect(spanish.output.contains("Las tres cosas que hacer primero"))
        let explained = try await program.run(["explain", "C2"])
        #expect(explained.status == 0 && explained.output.contains("What unmasks it"))
        let unknown = try await program.run(["explain", "ffffffffffff"])
        #expect(unknown.status == 2 && unknown.errors.contains("no exposure or scenario 'ffffffffffff'"))
        let level = try await program.run(["report", folder, "--evidence", "full"])
        #expect(level.status == 3 && level.errors.contains("run the audit again"))
    }

    @Test("a report from the store is the report that the audit wrote, in every format")
    func remembered() async throws {
        let program = try Program()
        defer { program.remove() }
        let audit = [
            "audit", "--from-file", "saved.html", "--as", "instagram:maya", "--mine", "-q", "--format",
            "csv,html,json,mail,md,sarif,text",
        ]
        let pages = ["maya.one@example.org", "maya.two@example.org, UID Binance 482910377"]
        for page in pages {
            _ = try program.write("<h1>Maya</h1><p>Write to \(page)</p>", to: "saved.html")
            #expect(try await program.run(audit).status == 0)
        }
        let latest = program.folder.appending(path: "Reports/instagram-maya/latest")
        for file in try FileManager.default.contentsOfDirectory(at: latest, includingPropertiesForKeys: nil) {
            let format = file.lastPathComponent.hasSuffix("mail.txt") ? "mail" : file.pathExtension
            let made = try await program.run(["report", "--format", format == "txt" ? "text" : format])
            #expect(try made.output == String(contentsOf: file, encoding: .utf8), "\(file.lastPathComponent)")
        }
        let before = try await program.run(["report", "--audit", "previous", "--evidence", "full"])
        #expect(before.output.contains("maya.one@example.org") && !before.output.contains("maya.two@example.org"))
        #expect(try await program.run(["report", "--audit", "7"]).status == 3)
        #expect(try await program.run(["report", "x.json", "--audit", "7"]).status == 2)
    }

    @Test(
        "what cannot be used is named",
        arguments: [
            (["report", "missing.json"], Int32(3), "missing.json"), (["report", "note.txt"], 3, "note.txt"),
            (["report", "note.txt", "--format", "pdf"], 2, "no report format 'pdf'"),
            (["explain", "C2"], 3, "no report.json under 'Reports'"),
        ])
    func unusable(arguments: [String], status: Int32, words: String) async throws {
        let program = try Program()
        defer { program.remove() }
        try Data("no report".utf8).write(to: program.folder.appending(path: "note.txt"))
        let result = try await program.run(arguments)
        #expect(result.status == status)
        #expect(result.errors.contains(words), "\(result.errors)")
    }

    @Test("docs/scoring.md is what 'footprint scoring' prints")
    func scoring() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "docs/scoring.md"), encoding: .utf8)
        #expect(page == ScoringHandbook.page, "run 'make docs'")
    }
}
