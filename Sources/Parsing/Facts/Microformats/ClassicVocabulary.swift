/// The classes of the first generation of microformats, and what microformats2 calls them
/// (microformats.org/wiki/microformats2-parsing and the "backward compatibility" of each vocabulary).
enum ClassicVocabulary {
    /// A set of root types.
    struct Roots: OptionSet, Sendable {
        let rawValue: UInt16

        /// The types in the order of the alphabet.
        var types: [String] {
            ClassicVocabulary.vocabularies.indices.filter { rawValue & 1 << UInt16($0) != 0 }
                .map { ClassicVocabulary.vocabularies[$0].type }
        }
    }

    /// What a class or relation means in an item of some type.
    struct Meaning: Sendable {
        var name: String
        var kind: MicroformatName.Kind
        /// The root that the element is too, where it names none itself.
        var root: Roots = []
        /// Whether it counts only where no other property has its name.
        var isDeferred = false
    }

    private struct Vocabulary: Sendable {
        var type: String
        var root: String
        /// `class>property+root`: what stands before `>` is the class where it is not the name of the property.
        var properties: String
        var relations = ""
    }

    private static let address =
        "p-country-name p-extended-address p-locality p-post-office-box p-postal-code p-region p-street-address"

    /// In the order of the alphabet, by type.
    private static let vocabularies: [Vocabulary] = [
        Vocabulary(type: "h-adr", root: "adr", properties: address),
        Vocabulary(
            type: "h-card", root: "vcard",
            properties: address
                + " p-additional-name p-adr p-agent dt-bday p-category p-class u-email p-family-name fn>p-name p-geo "
                + "p-given-name p-honorific-prefix p-honorific-suffix p-key p-label p-latitude u-logo p-longitude "
                + "p-mailer p-nickname p-note p-org p-organization-name p-organization-unit u-photo dt-rev p-role "
                + "p-sort-string u-sound p-tel title>p-job-title p-tz u-uid u-url"),
        Vocabulary(
            type: "h-entry", root: "hentry",
            properties: "author>p-author+vcard p-category entry-content>e-content entry-date>dt-published? "
                + "entry-summary>p-summary entry-title>p-name dt-published dt-updated",
            relations: "author>u-author? bookmark>u-url tag>p-category?"),
        Vocabulary(
            type: "h-event", root: "vevent",
            properties: "p-attendee p-category p-description dt-duration dtend>dt-end p-geo p-latitude p-location "
                + "p-longitude dtstart>dt-start summary>p-name u-url"),
        Vocabulary(
            type: "h-feed", root: "hfeed",
            properties: "author>p-author+vcard u-photo site-description>p-summary site-title>p-name u-url",
            relations: "tag>p-category"),
        Vocabulary(type: "h-geo", root: "geo", properties: "p-latitude p-longitude"),
        Vocabulary(type: "h-item", root: "item", properties: "fn>p-name u-photo u-url"),
        Vocabulary(
            type: "h-listing", root: "hlisting",
            properties: "p-category p-description dtexpired>dt-expires dtlisted>dt-listed fn>p-name p-item+item "
                + "lister>p-lister+vcard p-location u-photo p-price summary>p-name u-url",
            relations: "tag>p-category?"),
        Vocabulary(
            type: "h-news", root: "hnews", properties: "p-dateline p-entry p-geo p-source-org",
            relations: "item-license>u-license principles>u-principles"),
        Vocabulary(
            type: "h-product", root: "hproduct",
            properties: "p-brand p-category p-description u-identifier fn>p-name u-photo p-price p-review+hreview u-url"
        ),
        Vocabulary(
            type: "h-recipe", root: "hrecipe",
            properties: "author>p-author+vcard dt-duration fn>p-name p-ingredient e-instructions p-nutrition u-photo "
                + "dt-published p-summary p-yield",
            relations: "tag>p-category"),
        Vocabulary(
            type: "h-resume", root: "hresume",
            properties: "affiliation>p-affiliation+vcard contact>p-contact+vcard education>p-education+vevent "
                + "experience>p-experience+vevent p-skill p-summary"),
        Vocabulary(
            type: "h-review", root: "hreview",
            properties: "p-average p-best description>e-content dtreviewed>dt-reviewed fn>p-name p-item+item u-photo "
                + "p-rating reviewer>p-author+vcard summary>p-name u-url p-worst",
            relations: "tag>p-category"),
        Vocabulary(
            type: "h-review-aggregate", root: "hreview-aggregate",
            properties: "p-average p-best p-count fn>p-name p-item+item u-photo p-rating summary>p-name u-url p-votes "
                + "p-worst",
            relations: "tag>p-category"),
    ]

    /// The root that counts only inside reviews: anywhere else the class is a common one.
    static let item = root(named: "item")
    /// The roots that have an address of their own by `rel="self bookmark"`.
    static let reviews: Roots = [root(named: "hreview"), root(named: "hreview-aggregate")]
    /// Whose `rel=tag` names its tag by the end of its address.
    static let tagged: Roots = vocabularies.indices.reduce(into: []) { roots, place in
        if vocabularies[place].relations.contains("tag>") { roots.insert(Roots(rawValue: 1 << UInt16(place))) }
    }

    private static func root(named name: String) -> Roots {
        vocabularies.firstIndex { $0.root == name }.map { Roots(rawValue: 1 << UInt16($0)) } ?? []
    }

    // MARK: Finding words

    private static let roots = WordList(vocabularies.map(\.root))

    /// The root that a class names; none for other words.
    @inline(__always)
    static func root(_ word: UnsafeBufferPointer<UInt8>) -> Roots {
        // All of them start with one of four letters.
        switch word[0] {
        case UInt8(ascii: "v"), UInt8(ascii: "h"), UInt8(ascii: "a"), UInt8(ascii: "g"), UInt8(ascii: "i"):
            return roots.place(of: word).map { Roots(rawValue: 1 << UInt16($0)) } ?? []
        default:
            return []
        }
    }

    private static let classes = MeaningTable(vocabularies.map(\.properties))
    private static let relations = MeaningTable(vocabularies.map(\.relations))

    /// What a class means in an item of the given types, the first type first.
    static func meaning(ofClass word: UnsafeBufferPointer<UInt8>, in roots: Roots) -> Meaning? {
        classes.meaning(of: word, in: roots)
    }

    /// What a relation of a link means.
    static func meaning(ofRelation word: UnsafeBufferPointer<UInt8>, in roots: Roots) -> Meaning? {
        relations.meaning(of: word, in: roots)
    }

    /// Words and what they mean in each vocabulary.
    private struct MeaningTable: Sendable {
        private let words: WordList
        private let meanings: [[Meaning?]]

        /// Reads the rows of the vocabularies, one for each.
        init(_ rows: [String]) {
            var places: [String: Int] = [:]
            var names: [String] = []
            var meanings: [[Meaning?]] = []
            for (vocabulary, row) in rows.enumerated() {
                for (word, meaning) in row.split(separator: " ").compactMap(MeaningTable.entry) {
                    let place = places[word] ?? names.count
                    if place == names.count {
                        names.append(word)
                        meanings.append([Meaning?](repeating: nil, count: rows.count))
                        places[word] = place
                    }
                    meanings[place][vocabulary] = meaning
                }
            }
            words = WordList(names)
            self.meanings = meanings
        }

        func meaning(of word: UnsafeBufferPointer<UInt8>, in roots: Roots) -> Meaning? {
            guard let place = words.place(of: word) else { return nil }
            for (vocabulary, meaning) in meanings[place].enumerated()
            where roots.rawValue & 1 << UInt16(vocabulary) != 0 {
                if let meaning { return meaning }
            }
            return nil
        }

        private static func entry(_ written: Substring) -> (word: String, meaning: Meaning)? {
            let isDeferred = written.hasSuffix("?")
            let parts = (isDeferred ? written.dropLast() : written).split(separator: "+", maxSplits: 1)
            guard let mapping = parts.first?.split(separator: ">", maxSplits: 1), let property = mapping.last,
                let hyphen = property.firstIndex(of: "-")
            else { return nil }
            let kind: MicroformatName.Kind
            switch property[..<hyphen] {
            case "u": kind = .address
            case "dt": kind = .date
            case "e": kind = .markup
            default: kind = .plain
            }
            let name = String(property[property.index(after: hyphen)...])
            let root = parts.count > 1 ? ClassicVocabulary.root(named: String(parts[1])) : []
            return (
                mapping.count > 1 ? String(mapping[0]) : name,
                Meaning(name: name, kind: kind, root: root, isDeferred: isDeferred)
            )
        }
    }

    /// A few words, found by their bytes in their own case.
    private struct WordList: Sendable {
        private let table: WordTable<Int>
        private let words: [[UInt8]]

        init(_ words: [String]) {
            table = WordTable(words.enumerated().map { ($1, $0) })
            self.words = words.map { Array($0.utf8) }
        }

        @inline(__always)
        func place(of word: UnsafeBufferPointer<UInt8>) -> Int? {
            guard let place = table.meaning(of: 0..<word.count, in: word) else { return nil }
            return words[place].elementsEqual(word) ? place : nil
        }
    }
}
