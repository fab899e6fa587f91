internal import AuditModel

/// A postal address of the user's own: its parts, and the ways of writing its street.
struct OwnAddress {
    private let parts: [String]
    private let streetPart: Int?

    /// Shorter streets say nothing without their town, in letters and digits.
    private static let shortestStreet = 8

    init(_ text: String) {
        let parts = text.split { $0 == "," || $0.isNewline }.map { String($0).trimmingSpaces() }.filter { !$0.isEmpty }
        self.parts = parts
        streetPart = parts.firstIndex { part in part.contains(where: \.isLetter) && part.contains(where: \.isNumber) }
    }

    /// The line with street and number, where commas or line breaks set it apart.
    var street: String? {
        guard parts.count > 1, let place = streetPart,
            NormalForm(of: parts[place]).bytes.count >= OwnAddress.shortestStreet
        else { return nil }
        return parts[place]
    }

    /// The ways of writing the whole, and the whole without a country at its end.
    var spellings: [String] {
        guard let place = streetPart else { return OwnSpellings.accents(parts.joined(separator: " ")) }
        let ends = parts.count > place + 2 ? [parts.count, parts.count - 1] : [parts.count]
        let whole = ends.flatMap { end in
            Self.spellings(of: parts[place]).map { street in
                (parts[..<place] + [street] + parts[(place + 1)..<end]).joined(separator: " ")
            }
        }
        return OwnSpellings.distinct(whole.flatMap(OwnSpellings.accents))
    }

    /// The ways of writing the street alone.
    var streetSpellings: [String] {
        streetPart.map { OwnSpellings.distinct(Self.spellings(of: parts[$0]).flatMap(OwnSpellings.accents)) } ?? []
    }

    /// The street with its word for "street" in full and short, the number before and behind.
    private static func spellings(of street: String) -> [String] {
        let words = street.split { !($0.isLetter || $0.isNumber) }.map { $0.lowercased() }
        var ways = [words]
        for (place, word) in words.enumerated() {
            let others = alternatives(of: word)
            ways += ways.flatMap { way in
                others.map { other in
                    var changed = way
                    changed[place] = other
                    return changed
                }
            }
        }
        return ([words] + ways + ways.compactMap(turned)).map { $0.joined(separator: " ") }
    }

    /// With the number at the other end: `12 Harbour Lane`, `Harbour Lane 12`.
    private static func turned(_ words: [String]) -> [String]? {
        guard words.count > 1, let first = words.first, let last = words.last else { return nil }
        if first.first?.isNumber == true { return Array(words.dropFirst()) + [first] }
        return last.first?.isNumber == true ? [last] + words.dropLast() : nil
    }

    private static func alternatives(of word: String) -> [String] {
        for group in names where group.contains(word) { return group.filter { $0 != word } }
        for group in endings {
            for ending in group where word.count > ending.count + 2 && word.hasSuffix(ending) {
                let stem = word.dropLast(ending.count)
                return group.filter { $0 != ending }.map { stem + $0 }
            }
        }
        return []
    }

    /// Words for streets, each with how it is shortened.
    private static let names: [[String]] = [
        ["straße", "strasse", "str"], ["street", "st"], ["avenue", "ave", "av"], ["road", "rd"], ["lane", "ln"],
        ["drive", "dr"], ["boulevard", "blvd", "bd"], ["square", "sq"], ["court", "ct"], ["place", "pl"],
        ["platz", "pl"], ["terrace", "ter"], ["highway", "hwy"], ["calle", "c"], ["avenida", "avda", "av"],
        ["plaza", "pza"], ["rua", "r"], ["praça", "pç"], ["via", "v"], ["piazza", "pza"], ["viale", "vle"],
        ["ulica", "ul"], ["улица", "ул"], ["проспект", "просп", "пр"], ["переулок", "пер"], ["вулиця", "вул"],
        ["sokak", "sokağı", "sok", "sk"], ["caddesi", "cad", "cd"], ["jalan", "jl"], ["đường", "đ"],
        ["apartment", "apt"], ["floor", "fl"], ["suite", "ste"], ["north", "n"], ["south", "s"], ["east", "e"],
        ["west", "w"],
    ]

    /// The same at the end of a longer word.
    private static let endings: [[String]] = [
        ["straße", "strasse", "str"], ["platz", "pl"], ["straat", "str"], ["gatan", "g"], ["gata", "g"],
        ["vägen", "v"],
    ]
}
