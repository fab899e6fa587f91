internal import AuditModel

/// The text of a message while its facts are read: what was read as one fact is no part of another any more, so that
/// the digits of a date are no phone number.
struct EvidenceText {
    /// More is read by nobody.
    private static let longest = 2_000_000

    let scalars: [Unicode.Scalar]
    private var isTaken: [Bool]

    init(_ text: String) {
        scalars = Array(text.unicodeScalars.prefix(Self.longest))
        isTaken = Array(repeating: false, count: scalars.count)
    }

    var count: Int { scalars.count }

    /// Nil outside the text, and where another fact stands.
    subscript(_ index: Int) -> Unicode.Scalar? {
        index >= 0 && index < count && !isTaken[index] ? scalars[index] : nil
    }

    func isDigit(_ index: Int) -> Bool { self[index].map { (0x30...0x39).contains($0.value) } ?? false }

    func isLetter(_ index: Int) -> Bool { self[index]?.properties.isAlphabetic ?? false }

    func isAlphanumeric(_ index: Int) -> Bool { isDigit(index) || isLetter(index) }

    /// A space that keeps words on their line.
    func isSpace(_ index: Int) -> Bool {
        self[index].map { [0x20, 0x09, 0xa0, 0x2009, 0x202f].contains($0.value) } ?? false
    }

    func holds(_ index: Int, anyOf characters: String) -> Bool {
        self[index].map { characters.unicodeScalars.contains($0) } ?? false
    }

    func string(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(scalars[range.clamped(to: 0..<count)]))
    }

    mutating func take(_ range: Range<Int>) {
        for index in range.clamped(to: 0..<count) { isTaken[index] = true }
    }

    /// The end of the digits that begin at an index.
    func digits(from index: Int) -> Int {
        var end = index
        while isDigit(end) { end += 1 }
        return end
    }

    /// The number of a run of at most so many digits; nil where there is none or a longer one.
    func number(from index: Int, digits most: Int) -> (value: Int, end: Int)? {
        let end = digits(from: index)
        guard end > index, end - index <= most, let value = Int(string(index..<end)) else { return nil }
        return (value, end)
    }

    /// The end of the letters that begin at an index.
    func letters(from index: Int) -> Int {
        var end = index
        while isLetter(end) { end += 1 }
        return end
    }

    /// The start of the letters that end before an index.
    func letters(before index: Int) -> Int {
        var start = index
        while isLetter(start - 1) { start -= 1 }
        return start
    }

    /// The index behind spaces, at most so many.
    func skipSpaces(from index: Int, most: Int = 1) -> Int {
        var index = index
        for _ in 0..<most where isSpace(index) { index += 1 }
        return index
    }

    /// The words before an index in lower case, the nearest first; the end of a sentence ends them.
    func words(before index: Int, most: Int) -> [String] {
        var words: [String] = []
        var at = index
        while words.count < most, at > 0, index - at < 80 {
            if isLetter(at - 1) {
                let start = letters(before: at)
                words.append(string(start..<at).lowercased())
                at = start
            } else if self[at - 1] == nil || holds(at - 1, anyOf: "\n!?;") || isFullStop(at - 1) {
                break
            } else {
                at -= 1
            }
        }
        return words
    }

    /// Whether a point ends a sentence, and no abbreviation such as `no.`, `tel.`
    private func isFullStop(_ index: Int) -> Bool {
        holds(index, anyOf: ".") && isSpace(index + 1) && index - letters(before: index) > 3
    }

    /// Whether a number may begin at an index: not inside a word, a longer number or a name.
    func mayBegin(_ index: Int) -> Bool {
        // Writing without spaces has no words that a number could be part of.
        if isAlphanumeric(index - 1), self[index - 1].map({ $0.value < 0x2e80 }) == true { return false }
        return !(holds(index - 1, anyOf: ".,-/_'") && isAlphanumeric(index - 2))
    }
}
