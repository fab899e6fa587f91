/// The ways in which characters of a value are covered.
enum MaskShapes {
    /// Stands for any number of characters.
    static let hidden = "•••"
    private static let cover: Character = "•"

    /// The first character, or nothing.
    static func first(of text: some StringProtocol) -> String { String(text.prefix(1)) }

    /// Covers letters and digits but for so many at either end; keeps what stands between them. A value that is too
    /// short to keep its ends is covered whole.
    static func replacing(_ text: String, keepFirst: Int, keepLast: Int, onlyDigits: Bool = false) -> String {
        func counts(_ character: Character) -> Bool {
            character.isNumber || (!onlyDigits && character.isLetter)
        }
        let total = text.count(where: counts)
        let keepsEnds = total >= (keepFirst + keepLast) * 2
        var seen = 0
        return String(
            text.map { character in
                guard counts(character) else { return character }
                seen += 1
                return keepsEnds && (seen <= keepFirst || seen > total - keepLast) ? character : cover
            })
    }

    /// The first letters; of an address of the web, those after the host.
    static func head(_ text: String) -> String {
        let start = bodyStart(of: text)
        let body = text[start...]
        let keep = body.count >= 6 ? 2 : body.count >= 3 ? 1 : 0
        return text[..<start] + body.prefix(keep) + hidden
    }

    private static func bodyStart(of text: String) -> String.Index {
        var index = text.startIndex
        if let scheme = text.firstIndex(of: ":"), text[scheme...].hasPrefix("://") {
            index = text.index(scheme, offsetBy: 3)
        }
        if let slash = text[index...].firstIndex(of: "/") { return text.index(after: slash) }
        guard let first = text[index...].first, "@$#".contains(first) else { return index }
        return text.index(after: index)
    }

    static func maskingDigits(_ text: String) -> String {
        String(text.map { $0.isNumber ? cover : $0 })
    }

    /// Covers each run of exactly four digits.
    static func maskingYears(_ text: String) -> String {
        mappingRuns(of: text, where: \.isNumber) { $0.count == 4 ? String(repeating: cover, count: 4) : String($0) }
    }

    /// Covers each word that holds a digit: house numbers, post codes.
    static func maskingWordsWithDigits(_ text: String) -> String {
        mappingRuns(of: text, where: { $0.isLetter || $0.isNumber }) { word in
            word.contains(where: \.isNumber) ? String(repeating: cover, count: word.count) : String(word)
        }
    }

    /// Keeps the first number, and the first after a comma: whole degrees.
    static func keepingFirstNumbers(_ text: String) -> String {
        var keepsNext = true
        var isFresh = true
        return String(
            text.map { character in
                if character == "," {
                    keepsNext = true
                    isFresh = true
                }
                guard character.isNumber else {
                    if !isFresh { keepsNext = false }
                    return character
                }
                isFresh = false
                return keepsNext ? character : cover
            })
    }

    /// `M••• L•••`.
    static func initials(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).map { first(of: $0) + hidden }.joined(separator: " ")
    }

    /// Keeps the network part of an address: `203.0.••.••`.
    static func maskingAfterSecondSeparator(_ text: String) -> String {
        var separators = 0
        return String(
            text.map { character in
                if character == "." || character == ":" {
                    separators += 1
                    return character
                }
                return separators < 2 ? character : cover
            })
    }

    private static func mappingRuns(
        of text: String, where isInside: (Character) -> Bool, _ change: (Substring) -> String
    ) -> String {
        var result = ""
        var rest = text[...]
        while !rest.isEmpty {
            let outside = rest.prefix { !isInside($0) }
            result += outside
            rest = rest[outside.endIndex...]
            let run = rest.prefix(while: isInside)
            if !run.isEmpty { result += change(run) }
            rest = rest[run.endIndex...]
        }
        return result
    }
}
