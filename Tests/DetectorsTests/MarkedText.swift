/// A text whose spans are marked with `⟦` and `⟧`.
struct MarkedText {
    /// Without the marks.
    var text = ""
    /// UTF-8 byte offsets of what was marked, in order of their starts; marks may nest.
    var spans: [Range<Int>] = []

    init(_ marked: String) {
        var open: [Int] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": open.append(text.utf8.count)
            case "⟧":
                if let start = open.popLast() { spans.append(start..<text.utf8.count) }
            default: text.unicodeScalars.append(scalar)
            }
        }
        spans.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }
}
