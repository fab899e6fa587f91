import Testing

@testable import Parsing

@Suite struct WARCReaderTests {
    private func record(_ type: String, _ block: String, uri: String? = nil, contentType: String? = nil) -> String {
        var head = "WARC/1.0\r\nWARC-Type: \(type)\r\n"
        if let uri { head += "WARC-Target-URI: \(uri)\r\n" }
        if let contentType { head += "Content-Type: \(contentType)\r\n" }
        return head + "Content-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
    }

    /// The records as `address: block`, and what is damaged, in order.
    private func read(_ bytes: [UInt8], packed: Bool = false, longest: Int = 1 << 20) -> [String] {
        let source: any ByteSource = PiecewiseSource(bytes, piece: 100)
        let reader = WARCReader(packed ? GzipSource(source) : source, longestBlock: longest)
        let block = ByteBuffer()
        var events: [String] = []
        while let event = reader.next(into: block) {
            switch event {
            case .damage(let what): events.append("! " + what)
            case .record(let record):
                events.append("\(record.targetURI ?? "-"): \(String(decoding: block.bytes, as: UTF8.self))")
            }
        }
        return events
    }

    private var archive: [String] {
        [
            record("warcinfo", "software: none", contentType: "application/warc-fields"),
            record("request", "GET / HTTP/1.1\r\n\r\n", uri: "https://a.example.org/"),
            record(
                "response", "HTTP/1.1 200 OK\r\n\r\nbody", uri: "<https://a.example.org/>",
                contentType: "application/http; msgtype=response"),
            record("response", "dns", uri: "dns:a.example.org", contentType: "text/dns"),
            record("resource", "a file", uri: "file:///notes.txt", contentType: "text/plain"),
            record("conversion", "a text", uri: "https://b.example.org/", contentType: "text/plain"),
        ]
    }
    private let contents = [
        "https://a.example.org/: HTTP/1.1 200 OK\r\n\r\nbody", "file:///notes.txt: a file",
        "https://b.example.org/: a text",
    ]

    @Test func readsTheRecordsThatHoldContent() {
        #expect(read(Array(archive.joined().utf8)) == contents)
        #expect(read(archive.flatMap { PackedBytes.member($0) }, packed: true) == contents)
    }

    @Test func readsFieldsInAnyShape() {
        let text =
            "WARC/1.1\nwarc-type:resource\nWARC-Target-URI: https://a.example.org/\n  long\nContent-Length:3\n\nabc\n\n"
        #expect(read(Array(text.utf8)) == ["https://a.example.org/  long: abc"])
    }

    @Test func goesOnBehindADamagedMember() {
        var members = archive.map { PackedBytes.member($0) }
        let offset = members[0].count + members[1].count
        members[2][10] = 7
        #expect(
            read(members.flatMap { $0 }, packed: true)
                == ["! the gzip member that begins at byte \(offset) is damaged"] + contents.dropFirst())
    }

    @Test func handsOverAPartOfARecordThatIsCutOff() {
        let text = archive.joined()
        let end = text.utf8.count - 4 - 3
        let start = text.utf8.count - archive[5].utf8.count
        let cut = Array(text.utf8.prefix(end))
        #expect(
            read(cut)
                == contents.dropLast() + [
                    "https://b.example.org/: a t", "! the file ends inside the record at byte \(start)",
                ])
    }

    @Test func findsTheNextRecordBehindOneOfAWrongLength() {
        let wrong = archive[4].replacing("Content-Length: 6", with: "Content-Length: 2")
        let events = read(Array((wrong + archive[5]).utf8))
        #expect(events.count == 3)
        #expect(events.first == "file:///notes.txt: a ")
        #expect(events[1].hasPrefix("! there is no record at byte"))
        #expect(events.last == contents.last)
    }

    @Test(arguments: ["no archive at all", "WARC/1.0\r\n\r\n", "WARC/", "WARC/1.0\r\nWARC-Type: resource\r\n", ""])
    func endsOnWhatIsNone(text: String) {
        let events = read(Array(text.utf8))
        #expect(events.allSatisfy { $0.hasPrefix("! ") } && events.count == (text.isEmpty ? 0 : 1), "\(events)")
    }

    @Test func readsSoMuchOfALongRecord() {
        let long = record("resource", String(repeating: "x", count: 3 << 20), uri: "u:1", contentType: "text/plain")
        let events = read(Array((long + archive[5]).utf8), longest: 1 << 20)
        #expect(events.map(\.utf8.count) == [(1 << 20) + 5, events[1].utf8.count, contents[2].utf8.count])
        #expect(events[1].contains("only the first 1 MiB"))
    }
}
