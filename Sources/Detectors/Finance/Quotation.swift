/// Whether somebody else's words stand between quotation marks.
enum Quotation {
    /// Whether a span stands between an opening and a closing mark inside a stretch of text.
    static func holds(_ span: Range<Int>, in text: ScanText, within range: Range<Int>) -> Bool {
        let range = range.clamped(to: 0..<text.count)
        guard range.lowerBound <= span.lowerBound, span.upperBound <= range.upperBound else { return false }
        let before = text.bytes[range.lowerBound..<span.lowerBound]
        let after = text.bytes[span.upperBound..<range.upperBound]
        text.note(bytesRead: before.count + after.count)
        if before.count(where: { $0 == 0x22 }) % 2 == 1, after.contains(0x22) { return true }
        return pairs.contains { pair in
            guard let open = last(pair.open, in: before) else { return false }
            return last(pair.close, in: before).map { $0 < open } ?? true && last(pair.close, in: after) != nil
        }
    }

    private static let pairs: [(open: [UInt8], close: [UInt8])] = [
        ("\u{201c}", "\u{201d}"), ("\u{201e}", "\u{201c}"), ("\u{ab}", "\u{bb}"), ("\u{300c}", "\u{300d}"),
    ].map { (Array($0.utf8), Array($1.utf8)) }

    private static func last(_ mark: [UInt8], in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard let first = mark.first else { return nil }
        return bytes.indices.reversed().first { index in
            bytes[index] == first && index + mark.count <= bytes.endIndex
                && bytes[index..<index + mark.count].elementsEqual(mark)
        }
    }
}
