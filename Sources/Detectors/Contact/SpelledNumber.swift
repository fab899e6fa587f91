/// A telephone number in words: `four one six, five five five, oh one eight two`.
enum SpelledNumber {
    /// English words for digits; `oh` is 0. Their order is that of ``digits``.
    static let words = ["zero", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    private static let digits: [UInt8] = [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    private static let index = CueWords(words)

    /// Fewer words are a sentence, more are none.
    private static let lengths = 7...15

    /// Reads the words from one on: each the next, apart by spaces, commas and hyphens.
    static func read(from start: Int, in text: ScanText) -> (span: Range<Int>, digits: [UInt8]) {
        var found: [UInt8] = []
        var end = start
        var at = start
        while found.count <= lengths.upperBound {
            guard let word = index.first(in: text, within: at..<min(text.count, at + 6)), word.span.lowerBound == at,
                digits.indices.contains(word.item)
            else { break }
            found.append(digits[word.item])
            end = word.span.upperBound
            at = text.run(from: end, limit: 5) { [0x20, 0x2c, 0x2d, 0x0a].contains($0) }.upperBound
            guard at > end else { break }
        }
        return (start..<end, found)
    }

    /// Whether so many digits, not counted up or down and not all the same, can be a number.
    static func isPlausible(_ digits: [UInt8]) -> Bool {
        guard lengths.contains(digits.count), Set(digits).count > 2 else { return false }
        let steps = Set(zip(digits, digits.dropFirst()).map { Int($1) - Int($0) })
        return steps != [1] && steps != [-1]
    }
}
