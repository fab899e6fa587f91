import AuditModel
import Detectors
import Foundation
import LoopbackServer
import Testing

/// What a run leaves behind at the default masking: reports in all formats, its words on both streams, the store, files of
/// its home and temporary files.
@Suite("what a masked run leaves behind")
struct MaskedRunTests {
    /// Three examples of each detector, a paragraph each.
    private static let page: String = {
        let texts = DetectorRegistry.all.flatMap { detector in
            detector.description.finds.prefix(3).map { example in
                example.marked.replacingOccurrences(of: "⟦", with: "").replacingOccurrences(of: "⟧", with: "")
            }
        }
        let paragraphs = texts.map { text in
            let escaped = text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
            return "<p>\(escaped.replacingOccurrences(of: "\n", with: "<br>"))</p>"
        }
        return """
            <title>Maya Lind</title><article class="post hentry"><h1 class="entry-title">Kiln</h1><span class="author vcard"><a
            class="url fn n" href="/author/maya/">Maya Lind</a></span>
            <div class="entry-content">\(paragraphs.joined(separator: "\n"))</div></article>
            """
    }()

    private struct Report: Decodable {
        var exposures: [Exposure]

        struct Exposure: Decodable {
            var kind: String
            var value: String
        }
    }

    @Test(
        "of no kind that is masked a value is left in clear in any format, on a stream, in the store or a temporary file"
    )
    func leavesNoValue() async throws {
        let server = try await LoopbackServer.start { request in
            request.path == "/" ? .html(Self.page) : .notFound
        }
        let program = try Program()
        defer { program.remove() }
        let command =
            #""$FOOTPRINT" audit --mine --allow-network 127.0.0.0/8 --rate 0 http://blog.localhost:\#(server.port)/ "#
        let full = try await program.shell(command + "--no-store --evidence full --format json --reports Full")
        let name = try await program.shell("ls -d Full/*/latest").output.trimmingCharacters(in: .newlines)
        let report = try JSONDecoder().decode(Report.self, from: Data(program.read(name + "/report.json").utf8))
        try FileManager.default.removeItem(at: program.folder.appending(path: "Full"))
        let masked = try await program.shell(
            "mkdir tmp; TMPDIR=$PWD/tmp " + command
                + "--verbose --reports Masked --format csv,html,json,mail,md,sarif,text; ls tmp; \"$FOOTPRINT\" history --exposures"
        )
        await server.stop()
        #expect(full.status == 0 && masked.status == 0)
        let planted = report.exposures.filter { exposure in
            guard let kind = FindingKind(rawValue: exposure.kind) else { return false }
            // Shorter ones stand in words by chance.
            return !ValueMask.isReadable(kind) && exposure.value.utf8.count >= 8
        }
        #expect(Set(planted.map(\.kind)).count >= 25)
        var left = [("the streams", masked.output + masked.errors)]
        let files = try #require(FileManager.default.enumerator(at: program.folder, includingPropertiesForKeys: nil))
        for case let file as URL in files {
            guard let data = try? Data(contentsOf: file) else { continue }
            left.append((file.lastPathComponent, String(decoding: data, as: UTF8.self)))
        }
        #expect(left.count > 8)
        for (name, text) in left {
            let shown = planted.filter { text.contains($0.value) }.map { "\($0.kind) \($0.value)" }
            #expect(shown.isEmpty, "\(name): \(shown)")
        }
    }
}
