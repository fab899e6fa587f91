import AuditModel
import CLibArchive
import Foundation
import Testing

@testable import Imports

@Suite("Damaged and hostile archives")
struct DamageTests {
    private static let tweets =
        "window.YTD.tweets.part0 = ["
        + (1...200).map { #"{"tweet":{"id":"\#($0)","full_text":"post number \#($0)"}}"# }.joined(separator: ",") + "]"

    @Test(
        "an archive that breaks off gives what stands before, and says so", arguments: [TestArchive.Form.zip, .tarGzip])
    func truncated(form: TestArchive.Form) throws {
        let archive = try TestArchive()
        // Noise does not pack, so that the cut goes through the second file.
        var noise = [UInt8]()
        var state: UInt32 = 7
        for _ in 0..<200_000 {
            state = state &* 1_664_525 &+ 1_013_904_223
            noise.append(UInt8(state >> 24))
        }
        let path = try archive.make([("tweets.js", Array(Self.tweets.utf8)), ("z.bin", noise)], as: form)
        let bytes = try Data(contentsOf: URL(filePath: path))
        let cut = try archive.file("cut", Array(bytes.prefix(bytes.count - 50_000)))
        let result = archive.read(cut)
        #expect(result.texts.contains("post number 200"))
        #expect(result.checks.contains { $0.verdict == .failed && $0.reason.contains("damaged") })
    }

    @Test("a script that breaks off gives its whole entries, and says so")
    func brokenMember() throws {
        let half = String(Self.tweets.prefix(Self.tweets.count - 20))
        let result = try TestArchive.read(["tweets.js": half])
        #expect(result.texts.count == 199)
        #expect(result.checks.map(\.verdict) == [.found, .failed])
        #expect(result.checks.last?.reason.contains("tweets.js") == true)
    }

    @Test("names that lead out of the archive are only names")
    func slip() throws {
        let archive = try TestArchive()
        let path = try archive.pack(
            [("../../escaped.js", Array(Self.tweets.utf8)), ("/tmp/absolute.js", Array(Self.tweets.utf8))],
            to: "a.zip"
        ) { archive_write_set_format_zip($0) }
        let result = archive.read(path)
        #expect(result.texts.count == 400)
        #expect(try FileManager.default.contentsOfDirectory(atPath: archive.folder.path) == ["a.zip"])
        #expect(!FileManager.default.fileExists(atPath: "/tmp/absolute.js"))
    }

    @Test("links of a folder are not followed")
    func links() throws {
        let archive = try TestArchive()
        let path = try archive.make([("a.bin", [0x41])], as: .folder)
        let outside = try archive.file("outside.js", Array(Self.tweets.utf8))
        try FileManager.default.createSymbolicLink(atPath: path + "/in.js", withDestinationPath: outside)
        try FileManager.default.createSymbolicLink(atPath: path + "/loop", withDestinationPath: path)
        #expect(archive.read(path).texts.isEmpty)
    }

    @Test("an encrypted archive is named as such")
    func encrypted() throws {
        let archive = try TestArchive()
        let path = try archive.pack([("tweets.js", Array(Self.tweets.utf8))], to: "locked.zip") {
            archive_write_set_format_zip($0)
            archive_write_set_options($0, "zip:encryption=zipcrypt")
            archive_write_set_passphrase($0, "fake")
        }
        let result = archive.read(path)
        #expect(result.texts.isEmpty)
        #expect(result.checks.count == 1)
        #expect(result.checks.first?.reason.contains("encrypted") == true)
    }

    @Test(
        "what is nobody's archive gives one clear message",
        arguments: [
            #"{"about":"control character written the way the exporter writes it","text":"a\x0Bb"}"#, "", "just words",
            "[]",
        ])
    func unknown(text: String) throws {
        let archive = try TestArchive()
        let result = archive.read(try archive.file("what.json", Array(text.utf8)))
        #expect(result.documents.isEmpty)
        #expect(result.checks.count == 1)
        #expect(result.checks.first?.reason.hasPrefix("'what.json' is no archive that is known") == true)
    }

    @Test("a path that leads nowhere is told before anything is read")
    func missing() {
        #expect(throws: ImportError.unreadable(path: "/no/such/file.zip", fault: "no such file or directory")) {
            try ArchiveImport(path: "/no/such/file.zip").check()
        }
    }

    @Test("how far it is, is told within a large file, too, and only onward", arguments: TestArchive.Form.allCases)
    func progress(form: TestArchive.Form) throws {
        // Noise in fields that nobody reads; it comes again too late for a packer to know it.
        var state: UInt32 = 7
        let noise = (0..<40_000).map { _ in
            state = state &* 1_664_525 &+ 1_013_904_223
            return UInt8(0x30 + state >> 26)
        }
        let field = String(decoding: noise, as: UTF8.self).replacing("\\", with: "/")
        let posts = (1...40).map { #"{"tweet":{"id":"\#($0)","full_text":"post","noise":"\#(field)"}}"# }
        let archive = try TestArchive()
        let script = "window.YTD.tweets.part0 = [" + posts.joined(separator: ",") + "]"
        let path = try archive.make(
            [("tweets.js", Array(script.utf8)), ("film.mp4", [UInt8](repeating: 1, count: 99))], as: form)
        var shares: [Double] = []
        _ = ArchiveImport(path: path).read(known: []) {
            shares.append($0)
        } take: { _ in
            true
        }
        #expect(shares.count >= 3)
        #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 < $1 })
        #expect(shares.allSatisfy { $0 > 0 && $0 <= 1 })
        #expect(shares.contains { $0 > 0.3 && $0 < 0.9 })
    }
}
