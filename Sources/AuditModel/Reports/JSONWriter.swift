/// Writes JSON in the order in which it is told, so that the same audit gives the same bytes.
///
/// Commas are its own matter; balance and keys are the caller's. Strings are escaped so that the text may stand in a
/// script or a terminal too: control characters, `<`, `>`, `&`, U+2028, U+2029 and U+007F to U+009F become escapes.
package struct JSONWriter {
    /// What was written so far.
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false
    private let indent: Int?
    private var depth: Int

    /// - Parameters:
    ///   - indent: spaces a level; nil for everything on one line.
    ///   - depth: how many levels are open already, where what is written becomes a part of something.
    package init(indent: Int? = nil, depth: Int = 0) {
        self.indent = indent
        self.depth = depth
    }

    /// Forgets what was written, and keeps the memory.
    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    /// Ends a line: what follows is a JSON text of its own.
    package mutating func endLine() {
        bytes.append(0x0a)
        needsComma = false
    }

    /// Writes bytes as they are, commas included; they end where a value or the name of a member may follow.
    package mutating func verbatim(_ text: [UInt8]) {
        bytes.append(contentsOf: text)
        needsComma = false
    }

    /// What was written so far, as text.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// `{` … `}` with what the closure writes.
    package mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
        try container(0x7b, 0x7d, members)
    }

    /// `[` … `]` with what the closure writes.
    package mutating func array(_ elements: (inout JSONWriter) throws -> Void) rethrows {
        try container(0x5b, 0x5d, elements)
    }

    /// The name of the member whose value follows.
    package mutating func key(_ name: String) {
        separate()
        quote(name)
        bytes.append(0x3a)
        if indent != nil { bytes.append(0x20) }
        needsComma = false
    }

    package mutating func string(_ value: String) {
        separate()
        quote(value)
        needsComma = true
    }

    /// A string that is there as UTF-8.
    package mutating func string(_ utf8: UnsafeBufferPointer<UInt8>) {
        separate()
        bytes.append(0x22)
        quoteContents(utf8)
        bytes.append(0x22)
        needsComma = true
    }

    package mutating func number(_ value: Int) { raw(String(value)) }

    /// A number with at most four digits after the point: `0.85`, `1`.
    package mutating func number(_ value: Double) {
        let scaled = Int((value * 10_000).rounded())
        var fraction = String(abs(scaled) % 10_000).padded(to: 4)
        while fraction.last == "0" { fraction.removeLast() }
        raw((scaled < 0 ? "-" : "") + String(abs(scaled) / 10_000) + (fraction.isEmpty ? "" : "." + fraction))
    }

    package mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

    package mutating func null() { raw("null") }

    /// A member with a string, left out when nil.
    package mutating func member(_ name: String, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    package mutating func member(_ name: String, _ value: Int) {
        key(name)
        number(value)
    }

    /// A member with an array of strings.
    package mutating func member(_ name: String, _ values: [String]) {
        key(name)
        array { writer in
            for value in values { writer.string(value) }
        }
    }

    /// A member with an object of strings, sorted by name.
    package mutating func member(_ name: String, _ values: [String: String]) {
        key(name)
        object { writer in
            for (field, value) in values.sorted(by: { $0.key < $1.key }) { writer.member(field, value) }
        }
    }

    private mutating func raw(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    private mutating func container(
        _ open: UInt8, _ close: UInt8, _ contents: (inout JSONWriter) throws -> Void
    ) rethrows {
        separate()
        bytes.append(open)
        needsComma = false
        depth += 1
        let start = bytes.count
        try contents(&self)
        depth -= 1
        if bytes.count > start { newLine() }
        bytes.append(close)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(0x2c) }
        // After a key the value follows on the same line.
        if bytes.last == 0x3a || (indent != nil && bytes.suffix(2).elementsEqual([0x3a, 0x20])) && !needsComma {
            return
        }
        if depth > 0 { newLine() }
    }

    private mutating func newLine() {
        guard let indent else { return }
        bytes.append(0x0a)
        bytes.append(contentsOf: repeatElement(0x20, count: indent * depth))
    }

    private mutating func quote(_ text: String) {
        bytes.append(0x22)
        var text = text
        text.withUTF8 { quoteContents($0) }
        bytes.append(0x22)
    }

    /// Copies what needs no escape in runs.
    private mutating func quoteContents(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var at = 0
        while at < text.count {
            let byte = text[at]
            var (code, length) = (UInt32(byte), 1)
            switch byte {
            case ..<0x20, 0x22, 0x5c, 0x3c, 0x3e, 0x26, 0x7f: break
            case 0xc2 where at + 1 < text.count && text[at + 1] < 0xa0: (code, length) = (UInt32(text[at + 1]), 2)
            case 0xd8 where at + 1 < text.count && text[at + 1] == 0x9c: (code, length) = (0x061c, 2)
            case 0xe2 where at + 2 < text.count && Self.isLineOrDirection(text[at + 1], text[at + 2]):
                (code, length) = (0x2000 | UInt32(text[at + 1] & 1) << 6 | UInt32(text[at + 2] & 0x3f), 3)
            default:
                at += 1
                continue
            }
            bytes.append(contentsOf: text[start..<at])
            escape(code)
            at += length
            start = at
        }
        bytes.append(contentsOf: text[start...])
    }

    /// The bytes after 0xe2 of line ends (U+2028, U+2029) and of what turns the direction of text, which would show a
    /// report in another order than it has.
    private static func isLineOrDirection(_ second: UInt8, _ third: UInt8) -> Bool {
        switch (second, third) {
        case (0x80, 0x8e...0x8f), (0x80, 0xa8...0xae), (0x81, 0xa6...0xa9): true
        default: false
        }
    }

    private mutating func escape(_ code: UInt32) {
        switch code {
        case 0x22: return bytes.append(contentsOf: [0x5c, 0x22])
        case 0x5c: return bytes.append(contentsOf: [0x5c, 0x5c])
        case 0x0a: return bytes.append(contentsOf: [0x5c, 0x6e])
        case 0x09: return bytes.append(contentsOf: [0x5c, 0x74])
        default: break
        }
        let digits = String(code, radix: 16)
        bytes.append(contentsOf: "\\u".utf8)
        bytes.append(contentsOf: digits.padded(to: 4).utf8)
    }
}
