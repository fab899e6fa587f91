internal import AuditModel

/// The fields of a header as HTTP and WARC write them: `Name: value`, lines that begin with white space go on.
struct HeaderLines: Sequence {
    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    func makeIterator() -> some IteratorProtocol<(name: String, value: String)> {
        Fields(bytes: bytes)
    }

    private struct Fields: IteratorProtocol {
        let bytes: UnsafeBufferPointer<UInt8>
        var at = 0

        /// The next field, its name in lower case; lines without a colon are passed over.
        mutating func next() -> (name: String, value: String)? {
            while at < bytes.count {
                let start = at
                var end = lineEnd()
                while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { end = lineEnd() }
                let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
                guard let colon = Bytes.find(0x3a, in: line, from: 0), colon > 0 else { continue }
                let name = String(decoding: line[..<colon].map(Bytes.lowered), as: UTF8.self)
                let value = String(decoding: line[(colon + 1)...], as: UTF8.self)
                return (name.trimmingSpaces(), value.split(whereSeparator: \.isNewline).joined().trimmingSpaces())
            }
            return nil
        }

        /// Goes behind the line's end; returns where its text ends.
        private mutating func lineEnd() -> Int {
            let end = Bytes.find(0x0a, in: bytes, from: at) ?? bytes.count
            defer { at = end < bytes.count ? end + 1 : end }
            return end > at && bytes[end - 1] == 0x0d ? end - 1 : end
        }
    }
}

extension Bytes {
    /// Where the empty line begins that ends a header, and where it ends; `\r\n` or a bare `\n`.
    static func headerEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
        var at = start
        while let end = find(0x0a, in: bytes, from: at) {
            if end + 1 < bytes.count, bytes[end + 1] == 0x0a { return end + 1..<end + 2 }
            if end + 2 < bytes.count, bytes[end + 1] == 0x0d, bytes[end + 2] == 0x0a { return end + 1..<end + 3 }
            at = end + 1
        }
        return nil
    }
}
