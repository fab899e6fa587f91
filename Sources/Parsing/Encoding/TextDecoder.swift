/// Turns bytes of any encoding into well-formed UTF-8; what cannot be read becomes U+FFFD.
enum TextDecoder {
    private static let replacement: [UInt8] = [0xef, 0xbf, 0xbd]

    /// Hands over a page's body as UTF-8, without byte order mark. A body that is UTF-8 already is not copied.
    static func withUTF8<Result>(
        _ bytes: [UInt8], contentType: String?, _ read: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result {
        try bytes.withUnsafeBufferPointer { try withUTF8($0, contentType: contentType, read) }
    }

    /// The same for a body that no array holds.
    static func withUTF8<Result>(
        _ body: UnsafeBufferPointer<UInt8>, contentType: String?,
        _ read: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result {
        let verdict = EncodingSniffer.verdict(on: body, contentType: contentType)
        let text = UnsafeBufferPointer(rebasing: body[verdict.mark...])
        if verdict.encoding == .utf8, verdict.isCheckedUTF8 || UTF8Check.isValid(text) { return try read(text) }
        return try utf8(text, from: verdict.encoding).withUnsafeBufferPointer(read)
    }

    /// A page's body as UTF-8, without byte order mark.
    static func utf8(_ bytes: [UInt8], contentType: String?) -> [UInt8] {
        withUTF8(bytes, contentType: contentType) { text in
            text.count == bytes.count && bytes.withUnsafeBufferPointer({ $0.baseAddress == text.baseAddress })
                ? bytes : Array(text)
        }
    }

    /// Bytes of a known encoding as UTF-8.
    static func utf8(_ bytes: [UInt8], from encoding: TextEncoding) -> [UInt8] {
        encoding == .utf8 ? wellFormed(bytes) : bytes.withUnsafeBufferPointer { utf8($0, from: encoding) }
    }

    /// The same bytes if they are UTF-8, else with U+FFFD for what is not.
    static func wellFormed(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer { text in
            UTF8Check.firstInvalid(in: text, from: 0).map { repaired(text, first: $0) } ?? bytes
        }
    }

    /// The same for bytes that no array holds.
    static func utf8(_ bytes: UnsafeBufferPointer<UInt8>, from encoding: TextEncoding) -> [UInt8] {
        if encoding != .utf8, let converter = EncodingConverter(from: encoding) { return converter.utf8(bytes) }
        return UTF8Check.firstInvalid(in: bytes, from: 0).map { repaired(bytes, first: $0) } ?? Array(bytes)
    }

    private static func repaired(_ bytes: UnsafeBufferPointer<UInt8>, first: Range<Int>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 16)
        var invalid: Range<Int>? = first
        var index = 0
        while let next = invalid {
            output.append(contentsOf: bytes[index..<next.lowerBound])
            output.append(contentsOf: replacement)
            index = next.upperBound
            invalid = UTF8Check.firstInvalid(in: bytes, from: index)
        }
        output.append(contentsOf: bytes[index...])
        return output
    }
}
