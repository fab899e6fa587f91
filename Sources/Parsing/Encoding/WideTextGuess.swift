/// Recognises UTF-16 without a byte order mark, by the zeros that its ASCII characters carry.
enum WideTextGuess {
    private static let window = 1024

    /// UTF-16 of one byte order or the other; nil if the bytes do not look like it, whatever their label.
    ///
    /// Markup has at least one ASCII character in four even around Chinese text; other text has no zeros at all.
    static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        guard bytes.count >= 4, bytes.count % 2 == 0 || bytes.count > window else { return nil }
        let head = UnsafeBufferPointer(rebasing: bytes.prefix(window))
        guard Bytes.find(0, in: head, from: 0) != nil else { return nil }
        var evenZeros = 0
        var oddZeros = 0
        var index = 0
        while index + 1 < head.count {
            // A pair of zeros is no character of a text.
            if head[index] == 0, head[index + 1] == 0 { return nil }
            if head[index] == 0 { evenZeros += 1 }
            if head[index + 1] == 0 { oddZeros += 1 }
            index += 2
        }
        let needed = max(2, head.count / 8)
        if oddZeros >= needed, evenZeros * 20 <= oddZeros { return .utf16LittleEndian }
        if evenZeros >= needed, oddZeros * 20 <= evenZeros { return .utf16BigEndian }
        return nil
    }
}
