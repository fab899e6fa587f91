/// A place in a short text that may hold a date. The text is in lower case; digits of full width are plain ones, a
/// minus sign is a hyphen and a hard space a space.
struct DateCursor {
    private let bytes: [UInt8]
    private(set) var position = 0

    init(_ text: String) {
        var bytes: [UInt8] = []
        for scalar in text.lowercased().unicodeScalars {
            switch scalar.value {
            case 0xff10...0xff19: bytes.append(UInt8(truncatingIfNeeded: scalar.value - 0xff10) + UInt8(ascii: "0"))
            case 0xff1a: bytes.append(UInt8(ascii: ":"))
            case 0x2212, 0x2010, 0x2011: bytes.append(UInt8(ascii: "-"))
            case 0xa0, 0x202f, 0x2009, 0x3000: bytes.append(UInt8(ascii: " "))
            default: bytes.append(contentsOf: String(scalar).utf8)
            }
        }
        self.bytes = bytes
    }

    var isAtEnd: Bool { position >= bytes.count }

    /// The byte so far ahead; nil beyond the end.
    func peek(_ distance: Int = 0) -> UInt8? {
        let index = position + distance
        return index < bytes.count ? bytes[index] : nil
    }

    /// Whether a digit comes so far ahead.
    func isDigit(_ distance: Int = 0) -> Bool { peek(distance).map(Bytes.isDigit) ?? false }

    /// Whether a letter comes, of whatever script.
    var isLetter: Bool { peek().map(DateCursor.isLetter) ?? false }

    mutating func advance() { position += 1 }

    /// Goes past a byte if it comes next.
    mutating func skip(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    /// Goes past a text if it comes next.
    mutating func skip(_ text: String) -> Bool {
        guard bytes[min(position, bytes.count)...].starts(with: text.utf8) else { return false }
        position += text.utf8.count
        return true
    }

    /// Goes past the first of these texts that comes next, and returns it.
    mutating func skip(any texts: [String]) -> String? {
        for text in texts where skip(text) { return text }
        return nil
    }

    /// Goes past all bytes of a set.
    mutating func skipAll(_ set: String) {
        while let byte = peek(), set.utf8.contains(byte) { position += 1 }
    }

    mutating func skipSpaces() { skipAll(" \t\n\r") }

    /// Reads a run of digits, if one comes next that is not too long for a date.
    mutating func number() -> (value: Int, count: Int)? {
        let start = position
        var value = 0
        while let byte = peek(), Bytes.isDigit(byte), position - start <= 14 {
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
            position += 1
        }
        let count = position - start
        guard (1...14).contains(count) else {
            position = start
            return nil
        }
        return (value, count)
    }

    /// Reads a run of letters, if one comes next.
    mutating func word() -> String? {
        let start = position
        while let byte = peek(), DateCursor.isLetter(byte) { position += 1 }
        return start == position ? nil : String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { Bytes.isLetter(byte) || byte >= 0x80 }
}
