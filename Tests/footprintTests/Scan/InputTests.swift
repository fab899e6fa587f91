import AuditModel
import Foundation
import Parsing
import Testing

@testable import footprint

/// How a scan finds and cuts its input.
@Suite struct InputTests {
    // MARK: Patterns

    private func matches(_ pattern: String, _ path: String) -> Bool {
        guard let glob = GlobPattern(pattern), path.hasPrefix(glob.base) else { return false }
        let names = path.dropFirst(glob.base.count).split(separator: "/")
        return glob.isMatched(names.reduce(glob.start) { glob.progress($0, past: String($1)) })
    }

    @Test(arguments: [
        ("*.txt", "a.txt", true), ("*.txt", "a.txt.gz", false), ("*.txt", ".a.txt", false), (".*", ".a", true),
        ("posts/*.txt", "posts/a.txt", true), ("posts/*.txt", "posts/b/a.txt", false),
        ("posts/**/*.txt", "posts/a.txt", true), ("posts/**/*.txt", "posts/b/c/a.txt", true),
        ("posts/**/*.txt", "posts/.b/a.txt", false), ("**/b/**", "a/b/c/d", true), ("**/b/**", "a/c/d", false),
        ("posts/**", "posts/b/c", true), ("?.md", "ä.md", true), ("?.md", "ab.md", false), ("[a-c]x", "bx", true),
        ("[!a-c]x", "bx", false), ("[]]x", "]x", true), ("a*b*c", "a12b3b4c", true), ("a*b*c", "a12b3", false),
        ("/tmp/*/x", "/tmp/a/x", true), ("a[b", "a[b", true),
    ])
    func patterns(pattern: String, path: String, isMatched: Bool) {
        #expect(matches(pattern, path) == isMatched)
    }

    @Test func aPathWithoutSpecialCharactersIsNoPattern() {
        #expect(GlobPattern("posts/a.txt") == nil)
    }

    @Test func manyStarsTakeBoundedTime() {
        let name = String(repeating: "a", count: 2000)
        #expect(!matches(String(repeating: "a*", count: 200) + "b", name))
    }

    @Test func kindsAreNamedByPatterns() throws {
        let filter = try KindFilter("contact.*, finance.iban")
        #expect(filter.holds(.email) && filter.holds(.iban) && !filter.holds(.card))
        #expect(KindFilter.all.holds(.card))
        for wrong in ["contact", "", ",", "contact.*,pigeon.*"] {
            #expect(throws: CommandFailure.self) { try KindFilter(wrong) }
        }
    }

    // MARK: Cuts

    private func cut(_ text: String, unit: Int = 1) -> String {
        Array(text.utf8).withUnsafeBufferPointer {
            String(decoding: $0[..<TextCut.end(in: $0, unit: unit)], as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("a line\n\nanother line\n\nx\nl", "a line\n\nanother line\n\n"), ("a\nline\nand some words", "a\nline\n"),
        ("some words and more", "some words and "), ("oneword", "oneword"), ("", ""),
        ("para\r\n\r\nx", "para\r\n\r\n"),
    ])
    func cutsWhereLittleComesApart(text: String, head: String) {
        #expect(cut(text) == head)
    }

    @Test func cutsNoCharacterThrough() {
        let bytes = Array("日本日本".utf8.dropLast())
        let end = bytes.withUnsafeBufferPointer { TextCut.end(in: $0) }
        #expect(String(decoding: bytes[..<end], as: UTF8.self) == "日本日")
    }

    // MARK: Streams

    private func stretches(of text: [UInt8]) -> [(stretch: ScanTask.Stretch, text: String)] {
        let source = ByteBuffer()
        text.withUnsafeBytes { source.append($0) }
        var stream = TextStream(StreamReader(BufferSource(source)), contentType: "text/plain")
        let buffer = ByteBuffer()
        var found: [(ScanTask.Stretch, String)] = []
        while let stretch = stream.next(into: buffer) {
            found.append((stretch, String(decoding: buffer.bytes, as: UTF8.self)))
        }
        return found
    }

    @Test func aLongTextComesInStretchesThatKnowTheirPlaces() {
        let line = "für jede Zeile ein Wort und mehr\n"
        let text = String(repeating: line, count: 20_000)
        let found = stretches(of: Array(text.utf8))
        #expect(found.count == 3)
        #expect(found.map(\.text).joined() == text)
        #expect(found.map(\.stretch.isFirst) == [true, false, false])
        #expect(found.map(\.stretch.isLast) == [false, false, true])
        var offset = 0
        for (stretch, piece) in found {
            #expect(stretch.start.offset == offset && stretch.start.column == 1)
            #expect(stretch.start.line == offset / line.utf8.count + 1)
            offset += piece.utf8.count
        }
    }

    @Test func aLongLineIsCutAtSpacesAndItsColumnsGoOn() {
        let found = stretches(of: Array(String(repeating: "wörter ", count: 40_000).utf8))
        #expect(found.count == 2)
        #expect(found.last?.stretch.start.line == 1)
        #expect(found.last?.stretch.start.column == (found.first?.text.unicodeScalars.count ?? 0) + 1)
    }

    @Test func aByteOrderMarkCountsAmongTheBytesOfAFile() {
        let text = [0xef, 0xbb, 0xbf] + Array(String(repeating: "0123456 89\n", count: 30_000).utf8)
        let found = stretches(of: text)
        #expect(found.first?.stretch.start == TextPosition(offset: 3))
        #expect(found.map(\.text).joined().utf8.count == text.count - 3)
    }

    @Test func aShortTextComesAsAWhole() {
        let found = stretches(of: Array("short".utf8))
        #expect(found.count == 1)
        #expect(found.first?.stretch.isPrepared == false)
    }

    @Test func linesComeWhole() {
        let source = ByteBuffer()
        let lines = (0..<30_000).map { "line \($0)" } + [String(repeating: "x", count: 200_000), "last"]
        Array(lines.joined(separator: "\n").utf8).withUnsafeBytes { source.append($0) }
        var stream = LineStream(StreamReader(BufferSource(source)))
        let buffer = ByteBuffer()
        var found: [String] = []
        while let content = stream.next(into: buffer) {
            guard case .lines(let first) = content else { continue }
            #expect(first == found.count + 1)
            found += String(decoding: buffer.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        }
        #expect(found == lines)
    }

    @Test func positionsCountCodePoints() {
        let bytes = Array("aé\n日本x".utf8)
        bytes.withUnsafeBufferPointer { text in
            var reader = PlaceReader(text, begin: TextPosition())
            #expect(reader.place(of: 1..<3).end == TextPosition(offset: 3, line: 1, column: 3))
            #expect(reader.place(of: 10..<11).start == TextPosition(offset: 10, line: 2, column: 3))
            #expect(reader.place(of: 0..<4).end == TextPosition(offset: 4, line: 2, column: 1))
        }
    }

    // MARK: Kinds of files

    @Test(arguments: [
        ("a.html", "text"), ("page", "<!DOCTYPE html><p>"), ("page", " \n<html>"), ("PAGE.HTM", ""),
    ])
    func pagesAreKnownByNameOrHead(name: String, head: String) {
        #expect(Array(head.utf8).withUnsafeBufferPointer { FileType.mediaType(of: name, head: $0) } == "text/html")
    }

    @Test func endings() {
        #expect(FileType.ending(of: "a.b/c") == "")
        #expect(FileType.ending(of: "a/b.TXT") == "txt")
        #expect(FileType.withoutEnding("a/b.html.gz") == "a/b.html")
    }
}
