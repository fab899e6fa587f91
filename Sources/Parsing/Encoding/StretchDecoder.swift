internal import AuditModel

/// Turns a long text, which comes in stretches, into UTF-8.
///
/// What is UTF-8 stays as it is, broken bytes too, so that places count bytes of the file.
package struct StretchDecoder {
    private var encoding: TextEncoding?

    package init() {}

    /// Looks at the first stretch: how many bytes of a byte order mark stand at its head, and in how many bytes a
    /// character's unit comes, so that the text is not cut inside of one.
    package mutating func begin(_ head: UnsafeBufferPointer<UInt8>) -> (mark: Int, unit: Int) {
        let verdict = EncodingSniffer.verdict(on: head, contentType: nil)
        decide(verdict.encoding, from: head)
        return (verdict.mark, verdict.encoding.isUTF16 ? 2 : 1)
    }

    /// The stretch as UTF-8; nil if it is that already.
    package mutating func decoded(_ stretch: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        if encoding == nil, UTF8Check.asciiEnd(in: stretch, from: 0) < stretch.count {
            // The first characters beyond ASCII.
            decide(EncodingSniffer.verdict(on: stretch, contentType: nil).encoding, from: stretch)
        }
        guard let encoding, encoding != .utf8 else { return nil }
        return TextDecoder.utf8(stretch, from: encoding)
    }

    private mutating func decide(_ found: TextEncoding, from stretch: UnsafeBufferPointer<UInt8>) {
        let isASCII = UTF8Check.asciiEnd(in: stretch, from: 0) == stretch.count
        if found != .utf8 || !isASCII { encoding = found }
    }
}
