/// An example of a rule: a text in which `⟦` and `⟧` mark what must be found.
struct MarkedExample {
    /// Without the marks.
    private(set) var text = ""
    /// UTF-8 byte offsets of what is marked, in order.
    private(set) var spans: [Range<Int>] = []

    /// Nil where the marks do not come in pairs, or mark nothing.
    init?(_ marked: String) {
        var open: Int?
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦":
                guard open == nil else { return nil }
                open = text.utf8.count
            case "⟧":
                guard let start = open, start < text.utf8.count else { return nil }
                spans.append(start..<text.utf8.count)
                open = nil
            default: text.unicodeScalars.append(scalar)
            }
        }
        guard open == nil, !spans.isEmpty else { return nil }
    }

    /// A text with spans marked.
    static func marking(_ spans: [Range<Int>], in text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var at = 0
        for span in spans {
            result += bytes[at..<span.lowerBound] + Array("⟦".utf8) + bytes[span] + Array("⟧".utf8)
            at = span.upperBound
        }
        return String(decoding: result + bytes[at...], as: UTF8.self)
    }
}
