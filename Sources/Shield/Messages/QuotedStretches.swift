/// What a message quotes: words between quotation marks, and lines behind `>`.
struct QuotedStretches {
    private var ranges: [Range<Int>] = []
    /// A longer stretch between two marks is no quotation.
    private static let longest = 400

    init(_ text: UnsafeBufferPointer<UInt8>) {
        // How far the text was searched for the end of each kind of quotation: no byte is looked at twice for one.
        var searched = [Int](repeating: 0, count: QuotedStretches.marks.count)
        var at = 0
        var isLineStart = true
        while at < text.count {
            if isLineStart, text[at] == 0x3e {
                let end = text[at...].firstIndex(of: 0x0a) ?? text.count
                ranges.append(at..<end)
                at = end
            } else if let mark = QuotedStretches.opening(text, at) {
                let start = at + QuotedStretches.marks[mark].open.count
                if let end = QuotedStretches.end(of: mark, text, from: start, &searched[mark]) {
                    ranges.append(start..<end)
                    at = end + QuotedStretches.marks[mark].close.count
                } else {
                    at = start
                }
                isLineStart = false
                continue
            }
            guard at < text.count else { break }
            isLineStart = text[at] == 0x0a
            at += 1
        }
    }

    /// Where a quotation ends: at its mark, in the same paragraph and not too far away.
    private static func end(
        of mark: Int, _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ searched: inout Int
    ) -> Int? {
        var at = max(start, searched)
        while at < text.count, at - start <= longest {
            if matches(marks[mark].close, text, at) { return at }
            if text[at] == 0x0a, at + 1 < text.count, text[at + 1] == 0x0a { break }
            at += 1
        }
        searched = at
        return nil
    }

    /// Whether a stretch lies in a quotation.
    func holds(_ span: Range<Int>) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < span.upperBound { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].lowerBound <= span.lowerBound
            && span.upperBound <= ranges[low].upperBound
    }

    private static func matches(_ mark: [UInt8], _ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        at + mark.count <= text.count && zip(mark, text[at..<at + mark.count]).allSatisfy { $0 == $1 }
    }

    private static let marks: [(open: [UInt8], close: [UInt8])] = [
        ("\"", "\""), ("“", "”"), ("„", "“"), ("«", "»"), ("「", "」"), ("『", "』"), ("‘", "’"), ("‹", "›"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    private static func opening(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
        let byte = text[at]
        guard byte == 0x22 || byte >= 0xc2 else { return nil }
        return marks.firstIndex { matches($0.open, text, at) }
    }
}
