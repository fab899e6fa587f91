internal import AuditModel

/// What a page says, less the name that was asked for: to hold two answers of one server against each other.
struct TextShape: Sendable {
    private var words: [String: Int] = [:]
    private var count = 0
    /// The longest run of digits in a time, a date or a duration.
    private static let clockDigits = 4

    /// - Parameter addresses: those that are held against each other, whose names are left out of the text.
    init(_ document: Document, askedFor addresses: [WebAddress]) {
        let names = addresses.flatMap { $0.pathSegments + SiteScope.pairs($0).map(\.value) }.map { $0.lowercased() }
            .filter { $0.utf8.count > 2 }
        for text in [document.title ?? ""] + document.segments.map(\.text) {
            for word in text.lowercased().split(whereSeparator: \.isWhitespace) {
                words[Self.shape(of: word, names: names), default: 0] += 1
                count += 1
            }
        }
    }

    /// Whether hardly a word differs: a clock or a counter may, what a member wrote may not.
    func isLike(_ other: TextShape) -> Bool {
        let tolerance = min(3, min(count, other.count) / 100)
        let added = surplus(over: other)
        let isTelling = added.contains { word, _ in
            word.contains("@") || Self.longestNumber(in: word) > Self.clockDigits
        }
        return !isTelling && Self.total(added) <= tolerance && Self.total(other.surplus(over: self)) <= tolerance
    }

    /// The word without the names; one shape for all that a clock or a counter could be.
    private static func shape(of word: Substring, names: [String]) -> String {
        var text = String(word)
        for name in names where text.contains(name) { text = text.replacing(name, with: "") }
        return (1...clockDigits).contains(longestNumber(in: text)) ? "0" : text
    }

    private static func longestNumber(in word: String) -> Int {
        var longest = 0
        var run = 0
        for byte in word.utf8 {
            run = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
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
