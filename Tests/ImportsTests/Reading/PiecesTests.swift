import AuditModel
import Parsing
import Testing

@testable import Imports

/// Files come in pieces that may end anywhere.
@Suite("Reading in pieces")
struct PiecesTests {
    /// Gives so many bytes at a time.
    private final class Drip: ByteSource {
        private let bytes: [UInt8]
        private let size: Int
        private var at = 0

        init(_ text: String, _ size: Int) {
            bytes = Array(text.utf8)
            self.size = size
        }

        func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceFault) -> Int {
            let count = min(size, buffer.count, bytes.count - at)
            bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[at..<at + count])) }
            at += count
            return count
        }
    }

    private enum Tag { case entry }
    private static let paths = JSONPaths<Tag>(cuts: [("list.*", .entry)])

    private static func depth(_ levels: Int, _ text: String) -> String {
        String(repeating: #"{"a":["#, count: levels) + text + String(repeating: "]}", count: levels)
    }

    private static let json = #"""
        {"skip":{"x":"\\","y":["}",{"z":"\"]"}]},"list":[
        {"s":"a\\\"b}","o":{"deep":[1,[2,{"k":"v"}]],"e":{}},"last":"\u00e9"} , [ {"k" : 7}, "]" ], "plain\\", 12,
        {"s":"long text without any mark, long enough for several words of eight bytes","o":{"deep":[]},"last":"end"}]}
        """#

    /// What a look at each entry's parts gives.
    private static func walk(_ text: String, _ size: Int) -> [String] {
        var seen: [String] = []
        JSONStream(Drip(text, size)).walk(paths) { _, view in
            let fields = view.fields
            let inner = fields["o"]["deep"].elements.map { String(decoding: $0.text, as: UTF8.self) }
            let parts: [String?] = [
                fields["s"].string, fields["last"].string, inner.joined(separator: "|"),
                view.elements.first?["k"].word, view.string, view.word, "\(view.count)",
            ]
            seen.append(parts.map { $0 ?? "-" }.joined(separator: " "))
            return true
        }
        return seen
    }

    @Test("values and their parts are the same, wherever the pieces end", arguments: 1...24)
    func json(size: Int) {
        let whole = Self.walk(Self.json, 1 << 20)
        #expect(whole.count == 5)
        #expect(whole[0] == "a\\\"b} é 1|[2,{\"k\":\"v\"}] - - - 3")
        #expect(whole[1].contains(" 7 "))
        #expect(whole[2].contains("plain\\"))
        #expect(Self.walk(Self.json, size) == whole)
    }

    @Test("parts that lie deeper than what is noted are found all the same")
    func deep() {
        for levels in [1, JSONFrame.deepest / 2 - 1, JSONFrame.deepest / 2, 100] {
            let text = #"{"list":[{"first":\#(Self.depth(levels, #"{"x":"in"}"#)),"second":"behind"}]}"#
            JSONStream(Drip(text, 7)).walk(Self.paths) { _, view in
                #expect(view["second"].string == "behind")
                var inner = view["first"]
                for _ in 0..<levels { inner = inner["a"].elements.first ?? .nothing }
                #expect(inner["x"].string == "in")
                return true
            }
        }
    }

    @Test("fields of tables are the same, wherever the pieces end", arguments: Array(1...12) + [40, 56, 4096])
    func table(size: Int) {
        let text = "\u{FEFF}a,b,c\r\n1,\"two \"\"quoted\"\", with \\ and\nmore\",3\r\n\n,,\"\"\nlast,\"end\"x,"
        let reader = CSVReader(Drip(text, size))
        var rows: [[String]] = []
        while let row = reader.next() { rows.append(row) }
        // The mark of the byte order is known only where it comes in one piece.
        let first = size < 3 ? "\u{FEFF}a" : "a"
        #expect(
            rows == [
                [first, "b", "c"], ["1", "two \"quoted\", with \\ and\nmore", "3"], [""], ["", "", ""],
                ["last", "endx", ""],
            ])
    }

    @Test("a table that lies whole in memory reads as one that comes byte by byte")
    func wholeTable() {
        let fields = [
            "", "plain", "\"a,b\"", "\"say \"\"no\"\"\"", "\"\"", "\"\"\"\"", "\"x\"y", "two\nlines", "back\\",
            "\"\n\"",
        ]
        let ends = ["\n", "\r\n", "\r"]
        var text = "a,b,c\n"
        for number in 0..<600 {
            let row = (0..<3).map { fields[(number * 7 + $0 * number) % fields.count] }
            text += row.joined(separator: ",") + ends[number % 3]
        }
        func rows(_ size: Int) -> [[String]] {
            let reader = CSVReader(Drip(text, size))
            var rows: [[String]] = []
            while let row = reader.next() { rows.append(row) }
            return rows
        }
        let slow = rows(1)
        #expect(slow.count > 600)
        #expect(rows(1 << 16) == slow)
        #expect(rows(1001) == slow)
    }

    @Test(
        "times of the usual shapes are what the reader of all shapes makes of them",
        arguments: [
            "2026-10-01T10:00:00Z", "2026-10-01T10:00:00.123Z", "2026-10-01 10:00:00 UTC", "2026-10-01 10:00:00",
            "2026-10-01T10:00:00+02:00", "2026-10-01T23:59:60-05:30", "2026-10-01 10:00:00.000000+00:00",
            "Thu Oct 01 09:00:00 +0000 2026", "Sun Feb 29 23:59:59 -0800 2004",
        ])
    func times(text: String) {
        var copy = text
        let plain = copy.withUTF8(PlainTime.read)
        #expect(plain != nil)
        #expect(plain == DateReading.time(text))
    }

    @Test(
        "anything else is left to the reader of all shapes",
        arguments: [
            "2026-02-30T10:00:00Z", "2026-10-01T25:00:00Z", "2026-10-01T10:00", "2026-10-01T10:00:00 EST",
            "2026-10-01T10:00:00.Z", "Thu Oct 32 09:00:00 +0000 2026", "Thu Okt 01 09:00:00 +0000 2026",
            "2026-10-01T10:00:00+0200", "                              ", "2026-10-01T10:00:00+99:00",
        ])
    func otherTimes(text: String) {
        var copy = text
        #expect(copy.withUTF8(PlainTime.read) == nil)
    }

    @Test(
        "texts of Meta are repaired in one pass as in two",
        arguments: [
            #"caf\u00c3\u00a9"#, #"plain"#, #"a\nb \u00c3\u00a9"#, #"\u00e2\u009c\u0088"#, #"é raw"#,
            #"caf\u00e9 alone"#,
            #"\ud83d\ude00"#, #"\u00c3"#, #"end\"#, #"\u00"#, #"\u00zz"#, "",
        ])
    func meta(inner: String) {
        var text = "\"" + inner + "\""
        let (repaired, expected) = text.withUTF8 { bytes in
            let view = JSONView(text: bytes)
            return (view.metaText, view.filled.map(MetaText.repaired))
        }
        #expect(repaired == expected)
    }

    @Test(
        "numbers are the same as those that the language reads",
        arguments: [
            "0", "7", "-7", "13.75", "-0.1", "59.329300", "179.99999999999", "1790848800", "0.000001", "1e3", "-", ".5",
            "5.",
            "1.2.3", "123456789012345678", "0.1234567890123456", "-0", "abc", "",
        ])
    func numbers(text: String) {
        for form in [text, "\"\(text)\""] {
            var copy = form
            let number = copy.withUTF8 { JSONView(text: $0).double }
            // "5." is no number of JSON's; whether it reads as one matters to nobody.
            if text != "5." { #expect(number == Double(text)) }
        }
    }
}
