internal import Detectors

/// A language that the signs have no words of: a message in it is judged by its sender, links and form alone, which the
/// answer says.
package enum UnreadLanguage: String, CaseIterable, Sendable {
    case dutch, polish, swedish, danish, norwegian, finnish, czech, hungarian, romanian, catalan, ukrainian, greek
    case japanese, korean, arabic, hebrew, persian, hindi, bengali, thai, tamil, georgian, armenian

    /// As people call it.
    package var name: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

    /// What a text is written in, if that is none of the languages of the signs; nil where too little tells.
    static func likely(_ sentences: [Sentence], in text: ScanText) -> UnreadLanguage? {
        if let script = script(of: text) { return script }
        var counts: [UnreadLanguage: Int] = [:]
        var (read, seen) = (0, 0)
        var known = [Int](repeating: 0, count: MessageLanguage.allCases.count)
        for sentence in sentences {
            for token in sentence.tokens {
                seen += 1
                guard seen <= 2_000 else { break }
                for language in languages[token.hash] ?? [] { counts[language, default: 0] += 1 }
                for language in MessageLanguage.small(token.hash) { known[language.rawValue] += 1 }
            }
        }
        read = known.max() ?? 0
        guard let most = counts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }), most.value >= 3,
            most.value * 4 >= read * 5
        else { return nil }
        return most.key
    }

    /// A writing of its own, where it makes up a fifth of the letters.
    private static func script(of text: ScanText) -> UnreadLanguage? {
        var counts: [UnreadLanguage: Int] = [:]
        var letters = 0
        for scalar in text.string(0..<min(text.count, 6_000)).unicodeScalars where scalar.properties.isAlphabetic {
            letters += 1
            switch scalar.value {
            case 0x370...0x3ff: counts[.greek, default: 0] += 1
            case 0x404, 0x406, 0x407, 0x454, 0x456, 0x457, 0x490, 0x491: counts[.ukrainian, default: 0] += 1
            case 0x531...0x58f: counts[.armenian, default: 0] += 1
            case 0x590...0x5ff: counts[.hebrew, default: 0] += 1
            case 0x67e, 0x686, 0x698, 0x6a9, 0x6af, 0x6cc: counts[.persian, default: 0] += 1
            case 0x600...0x6ff: counts[.arabic, default: 0] += 1
            case 0x900...0x97f: counts[.hindi, default: 0] += 1
            case 0x980...0x9ff: counts[.bengali, default: 0] += 1
            case 0xb80...0xbff: counts[.tamil, default: 0] += 1
            case 0xe00...0xe7f: counts[.thai, default: 0] += 1
            case 0x10a0...0x10ff: counts[.georgian, default: 0] += 1
            case 0x3040...0x30ff: counts[.japanese, default: 0] += 1
            case 0xac00...0xd7af, 0x1100...0x11ff: counts[.korean, default: 0] += 1
            default: break
            }
        }
        // Persian is Arabic letters with some of its own, Ukrainian is Cyrillic with some of its own.
        let isPersian = (counts[.persian] ?? 0) * 12 >= (counts[.arabic] ?? 0) + (counts[.persian] ?? 0)
        if let own = counts[.ukrainian], own * 25 >= letters { return .ukrainian }
        for language in [greek, armenian, hebrew, hindi, bengali, tamil, thai, georgian, japanese, korean]
        where (counts[language] ?? 0) * 5 >= max(letters, 1) { return language }
        let arabic = (counts[.arabic] ?? 0) + (counts[.persian] ?? 0)
        return arabic * 5 >= max(letters, 1) ? isPersian ? .persian : .arabic : nil
    }

    private static let languages: [UInt64: [UnreadLanguage]] = {
        var table: [UInt64: [UnreadLanguage]] = [:]
        for (language, words) in small {
            for word in words.split(separator: " ") { table[WordHash.of(String(word)), default: []].append(language) }
        }
        return table
    }()

    /// Words that every text of a language holds.
    private static let small: [(UnreadLanguage, String)] = [
        (
            .dutch,
            "de het een en van niet is dat met voor op aan je uw u ik wij zijn naar bij wordt kunt deze geen heeft om te ook"
        ),
        (
            .polish,
            "i w na z nie do jest sie ze to dla jak czy prosze twoje twoj pan pani przez ale tylko juz moze zostalo od"
        ),
        (.swedish, "och att det som en pa ar av for med till den har inte du din ditt vi kan om ett jag vill nu eller"),
        (.danish, "og at det som en pa er af for med til den har ikke du din dit vi kan om et jeg vil nu eller dig"),
        (
            .norwegian,
            "og at det som en pa er av for med til den har ikke du din ditt vi kan om et jeg vil na eller deg"
        ),
        (
            .finnish,
            "ja on ei se etta han mina sina olet voit sinun teidan mutta kun jos tai niin ovat ole tama nyt kanssa"
        ),
        (.czech, "a se na je v z do ze pro si vas vase jsem jste by ale jako uz nebo prosim kdyz jsou bude tento"),
        (.hungarian, "a az es hogy nem is egy ez van meg on kell csak ha de vagy mar az_on kerjuk szamara lesz"),
        (
            .romanian,
            "si de la in cu nu este pentru un o va sa pe din care mai dumneavoastra sunt fi ca prin daca acest"
        ),
        (.catalan, "el la de i que per amb no es un una els les del al us vostre seva aquest pero si ha son"),
    ]
}
