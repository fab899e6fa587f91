/// Says the texts of a report in its language; what the catalogue does not hold stays English.
struct Words: Sendable {
    let language: ReportLanguage
    private let catalogue: Catalogue?

    init(_ language: ReportLanguage) {
        self.language = language
        catalogue = language.catalogue
    }

    /// One sentence or phrase.
    func callAsFunction(_ text: String) -> String {
        guard let catalogue, !text.isEmpty else { return text }
        return catalogue.translation(of: text) ?? text
    }

    /// Sentences that follow each other.
    func joined(_ sentences: [String]) -> String { sentences.map { self($0) }.joined(separator: " ") }

    /// `a, b and c`.
    func list(_ words: [String]) -> String {
        let words = words.map { self($0) }
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " " + self("and") + " " + last
    }

    /// A template with its own words, which stand in `[[…]]`.
    func template(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstRange(of: "[["), let close = rest[open.upperBound...].firstRange(of: "]]") {
            result += rest[..<open.lowerBound] + self(String(rest[open.upperBound..<close.lowerBound]))
            rest = rest[close.upperBound...]
        }
        return result + rest
    }
}
