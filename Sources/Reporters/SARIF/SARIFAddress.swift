/// Names of what was scanned as SARIF wants them: references of RFC 3986.
enum SARIFAddress {
    /// An address as it is; of a path, what a reference cannot hold percent-encoded.
    static func uri(of source: String) -> String {
        if source.hasPrefix("/") { return "file://" + encoded(source, isPath: true) }
        if hasScheme(source) { return encoded(source, isPath: false) }
        return encoded(source, isPath: true)
    }

    /// `https:`, `urn:`; a letter first, then letters, digits, `+`, `-` and `.`, at least two characters: no drive.
    private static func hasScheme(_ source: String) -> Bool {
        guard let colon = source.utf8.firstIndex(of: 0x3a) else { return false }
        let scheme = source.utf8[..<colon]
        guard scheme.count >= 2, let first = scheme.first, isLetter(first) else { return false }
        return scheme.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x2b || $0 == 0x2d || $0 == 0x2e }
    }

    private static func encoded(_ source: String, isPath: Bool) -> String {
        var result: [UInt8] = []
        for byte in source.utf8 {
            if isPlain(byte) || (!isPath && isReserved(byte)) {
                result.append(byte)
            } else {
                result.append(0x25)
                for digit in [byte >> 4, byte & 15] { result.append(digit < 10 ? 0x30 + digit : 0x37 + digit) }
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || [0x2d, 0x2e, 0x2f, 0x5f, 0x7e].contains(byte)
    }

    /// What has a meaning in addresses; a path has none of it.
    private static func isReserved(_ byte: UInt8) -> Bool { Array(":?#[]@!$&'()*+,;=%".utf8).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
