/// What a doctype says, by the states of WHATWG tokenization.
package struct HTMLDoctype: Sendable, Hashable {
    /// The name, in lower case.
    package var name: String?
    /// The public identifier.
    package var publicID: String?
    /// The system identifier.
    package var systemID: String?
    /// Whether it is broken, so that browsers fall back to quirks mode.
    package var forcesQuirks = false

    package init(name: String? = nil, publicID: String? = nil, systemID: String? = nil, forcesQuirks: Bool = false) {
        self.name = name
        self.publicID = publicID
        self.systemID = systemID
        self.forcesQuirks = forcesQuirks
    }

    /// Reads what stands between `<!` and `>`. A doctype that the text's end cuts off is broken.
    init(_ span: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
        var scanner = Scanner(bytes: bytes, position: span.lowerBound + 7, end: span.upperBound)
        let isComplete = scanner.read(into: &self)
        if !isComplete && span.upperBound == bytes.count { forcesQuirks = true }
    }

    private struct Scanner {
        let bytes: UnsafeBufferPointer<UInt8>
        var position: Int
        let end: Int

        /// Returns whether all that matters was read before the rest, which the text's end may cut off.
        mutating func read(into doctype: inout HTMLDoctype) -> Bool {
            skipSpace()
            guard position < end else {
                doctype.forcesQuirks = true
                return false
            }
            let start = position
            while position < end, !Bytes.isSpace(bytes[position]) { position += 1 }
            doctype.name = String(
                decoding: InputText.raw(start..<position, of: bytes).utf8.map(Bytes.lowered), as: UTF8.self)
            skipSpace()
            if position == end { return false }
            if take("public") { return readPublic(into: &doctype) }
            if take("system") { return readSystem(into: &doctype, isRequired: true) }
            doctype.forcesQuirks = true
            return true
        }

        private mutating func readPublic(into doctype: inout HTMLDoctype) -> Bool {
            skipSpace()
            guard let (text, isClosed) = quoted() else {
                doctype.forcesQuirks = true
                return position < end
            }
            doctype.publicID = text
            if !isClosed { doctype.forcesQuirks = true }
            return readSystem(into: &doctype, isRequired: false)
        }

        private mutating func readSystem(into doctype: inout HTMLDoctype, isRequired: Bool) -> Bool {
            skipSpace()
            guard let (text, isClosed) = quoted() else {
                if isRequired || position < end { doctype.forcesQuirks = true }
                return position < end
            }
            doctype.systemID = text
            if !isClosed { doctype.forcesQuirks = true }
            skipSpace()
            return position < end
        }

        /// What stands in quotes, and whether they are closed.
        private mutating func quoted() -> (String, Bool)? {
            guard position < end, bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'") else {
                return nil
            }
            let start = position + 1
            let close = Bytes.find(bytes[position], in: bytes, from: start).flatMap { $0 < end ? $0 : nil }
            position = close.map { $0 + 1 } ?? end
            return (InputText.raw(start..<(close ?? end), of: bytes), close != nil)
        }

        private mutating func take(_ word: StaticString) -> Bool {
            guard Bytes.matches(word, in: bytes, at: position), position + 6 <= end else { return false }
            position += 6
            return true
        }

        private mutating func skipSpace() {
            while position < end, Bytes.isSpace(bytes[position]) { position += 1 }
        }
    }
}
