/// Guesses the encoding of bytes that nothing labels and that are not valid UTF-8.
enum EncodingGuess {
    /// How much of a text is looked at, from its first byte beyond ASCII on.
    private static let window = 65_536

    /// The likeliest encoding; windows-1252 where nothing tells.
    static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding {
        let start = UTF8Check.asciiEnd(in: bytes, from: 0)
        guard start < bytes.count else { return .utf8 }
        let sample = UnsafeBufferPointer(rebasing: bytes[start...].prefix(window))
        if isMostlyUTF8(sample) { return .utf8 }
        return DoubleByteGuess.encoding(of: sample) ?? SingleByteGuess.encoding(of: sample)
    }

    /// Whether a text of seven-bit bytes switches to Japanese by escape sequences (ISO-2022-JP).
    static func isEscapedJapanese(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var from = 0
        while let escape = Bytes.find(0x1b, in: bytes, from: from), from < window {
            if escape + 2 < bytes.count, bytes[escape + 1] == UInt8(ascii: "$"),
                bytes[escape + 2] == UInt8(ascii: "B") || bytes[escape + 2] == UInt8(ascii: "@")
            {
                return UTF8Check.asciiEnd(in: bytes, from: 0) == bytes.count
            }
            from = escape + 1
        }
        return false
    }

    /// UTF-8 that was cut or patched with a few foreign bytes: nothing else makes so many whole sequences.
    private static func isMostlyUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var whole = 0
        var broken = 0
        var index = 0
        while let invalid = UTF8Check.firstInvalid(in: bytes, from: index) {
            whole += sequences(in: bytes, index..<invalid.lowerBound)
            // A sequence that only the end of the text cuts off is no sign of another encoding.
            if invalid.upperBound < bytes.count { broken += 1 }
            index = invalid.upperBound
        }
        whole += sequences(in: bytes, index..<bytes.count)
        return whole > 0 && whole >= broken * 3
    }

    /// How many characters beyond ASCII begin in a stretch of well-formed UTF-8.
    private static func sequences(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        bytes[range].count { $0 >= 0xc0 }
    }
}
