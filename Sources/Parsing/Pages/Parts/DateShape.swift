/// Tells at a glance whether a text holds a date or a time.
enum DateShape {
    /// A year of these two centuries, a time of day, `3/5/98`, `5h`, or "ago".
    static func occurs(in text: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = text.lowerBound
        while index < text.upperBound {
            guard Bytes.isDigit(bytes[index]) else {
                if isAgo(at: index, text, bytes) { return true }
                index += 1
                continue
            }
            let start = index
            while index < text.upperBound, Bytes.isDigit(bytes[index]) { index += 1 }
            if index - start == 4, isYear(start, bytes) { return true }
            if index - start <= 2, isAge(at: index, text, bytes) { return true }
            if index - start <= 2, index + 1 < text.upperBound, Bytes.isDigit(bytes[index + 1]) {
                switch bytes[index] {
                case UInt8(ascii: ":"), UInt8(ascii: "/"): return true
                default: break
                }
            }
        }
        return false
    }

    private static func isYear(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        (bytes[start] == UInt8(ascii: "1") && bytes[start + 1] == UInt8(ascii: "9"))
            || (bytes[start] == UInt8(ascii: "2") && bytes[start + 1] == UInt8(ascii: "0"))
    }

    /// The unit behind a number: `2d`, `1w`.
    private static func isAge(at index: Int, _ text: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index < text.upperBound else { return false }
        switch bytes[index] {
        case UInt8(ascii: "s"), UInt8(ascii: "m"), UInt8(ascii: "h"), UInt8(ascii: "d"), UInt8(ascii: "w"),
            UInt8(ascii: "y"):
            return index + 1 == text.upperBound || Bytes.isSpace(bytes[index + 1])
        default: return false
        }
    }

    private static func isAgo(at index: Int, _ text: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes[index] | 0x20 == UInt8(ascii: "a"), index > text.lowerBound, bytes[index - 1] == 0x20 else {
            return false
        }
        return Bytes.matches("ago", in: bytes, at: index)
            && (index + 3 >= text.upperBound || !Bytes.isLetter(bytes[index + 3]))
    }
}
