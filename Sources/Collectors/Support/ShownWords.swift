/// The words of a text, to ask of many addresses whether the text shows them: a search for each would take their
/// number times its length.
struct ShownWords: Sendable {
    private let words: Set<Substring>

    private static let opening: Set<Character> = ["(", "<", "[", "\"", "'", "«", "“", ">"]
    private static let closing: Set<Character> = [
        ")", ">", "]", "\"", "'", "»", "”", ".", ",", ";", ":", "!", "?", "…",
    ]

    init(_ text: String = "") {
        var words: Set<Substring> = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            words.insert(word)
            words.insert(Self.bare(word))
        }
        self.words = words
    }

    /// Whether the text shows an address as a word of its own.
    func show(_ address: String) -> Bool { words.contains(address[...]) }

    /// Without brackets and marks around it.
    private static func bare(_ word: Substring) -> Substring {
        var word = word.drop { opening.contains($0) }
        while let last = word.last, closing.contains(last) { word.removeLast() }
        return word
    }
}
