internal import AuditModel

/// What a page says, less the name that was asked for: to hold two answers of one server against each other.
struct TextShape: Sendable {
    private var words: [String: Int] = [:]
    private var count = 0

    /// - Parameter addresses: those that are held against each other, whose names are left out of the text.
    init(_ document: Document, askedFor addresses: [WebAddress]) {
        let names = addresses.flatMap { $0.pathSegments + SiteScope.pairs($0).map(\.value) }.map { $0.lowercased() }
            .filter { $0.utf8.count > 2 }
        for text in [document.title ?? ""] + document.segments.map(\.text) {
            for word in text.lowercased().split(whereSeparator: \.isWhitespace) {
                let isName = names.contains { word.contains($0) }
                words[isName ? "" : String(word), default: 0] += 1
                count += 1
            }
        }
    }

    /// Whether hardly a word differs: a clock or a counter may, what a member wrote may not.
    func isLike(_ other: TextShape) -> Bool {
        let tolerance = min(3, min(count, other.count) / 100)
        let added = surplus(over: other)
        let isTelling = added.contains { word, _ in word.contains("@") || word.filter(\.isNumber).count >= 5 }
        return !isTelling && Self.total(added) <= tolerance && Self.total(other.surplus(over: self)) <= tolerance
    }

    /// The words that stand here more often than there.
    private func surplus(over other: TextShape) -> [(word: String, count: Int)] {
        words.compactMap { word, count in
            let more = count - (other.words[word] ?? 0)
            return more > 0 ? (word, more) : nil
        }
    }

    private static func total(_ surplus: [(word: String, count: Int)]) -> Int {
        surplus.reduce(0) { $0 + $1.count }
    }
}
