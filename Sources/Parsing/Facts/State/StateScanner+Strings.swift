extension StateScanner {
    /// Behind the closing quote of the string that opens at a place; nil if the line or the text ends first.
    static func endOfString(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let quote = bytes[start]
        var position = start + 1
        while position < bytes.count {
            let byte = bytes[position]
            if byte == quote { return position + 1 }
            if byte == UInt8(ascii: "\\") {
                position += 2
            } else if byte == 0x0a {
                return nil
            } else {
                position += 1
            }
        }
        return nil
    }

    /// The text of a string with its quotes, escapes undone.
    static func string(_ quoted: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> String {
        let text = bytes[quoted.lowerBound + 1..<quoted.upperBound - 1]
        if !text.contains(UInt8(ascii: "\\")) { return String(decoding: text, as: UTF8.self) }
        let value = try? JSONValue(decoding: bytes[quoted], tolerance: .salvaging)
        return value?.string ?? ""
    }

    /// Whether a string begins as JSON that was made a string: `{\"`, `[{\"`, `1:[\"`.
    static func holdsJSON(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var isOpen = false
        for byte in text.prefix(32) {
            if byte == UInt8(ascii: "\\") { return isOpen }
            if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") { isOpen = true }
            if byte == UInt8(ascii: " "), !isOpen { return false }
        }
        return false
    }
}
