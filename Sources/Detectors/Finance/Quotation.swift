/// Whether somebody else's words stand between quotation marks.
enum Quotation {
    /// Whether a span stands between an opening and a closing mark inside a stretch of text, at least so many bytes
    /// apart: two words in quotation marks are a label, not a quotation.
    static func holds(_ span: Range<Int>, in text: ScanText, within range: Range<Int>, least: Int = 0) -> Bool {
        let range = range.clamped(to: 0..<text.count)
        guard range.lowerBound <= span.lowerBound, span.upperBound <= range.upperBound else { return false }
        let before = text.bytes[range.lowerBound..<span.lowerBound]
        let after = text.bytes[span.upperBound..<range.upperBound]
        text.note(bytesRead: before.count + after.count)
        if before.count(where: { $0 == 0x22 }) % 2 == 1, let close = after.firstIndex(of: 0x22),
            let open = before.lastIndex(of: 0x22), close - open >= least
        {
            return true
        }
        return pairs.contains { pair in
            guard let open = last(pair.open, in: before) else { return false }
            guard let close = last(pair.close, in: after), close - open >= least else { return false }
            return last(pair.close, in: before).map { $0 < open } ?? true
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
