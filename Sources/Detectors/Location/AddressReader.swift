/// Recognises a street with a number, and what stands around it.
enum AddressReader {
    /// An address that was read.
    struct Address {
        var tokens: Range<Int>
        /// Whether it names a town with its code, as what is meant for the post does.
        var isFull: Bool
        /// Whether a word says that it is a street.
        var isTyped = true
        /// A box at the post office, or a route of its carriers.
        var isBox = false
        /// Without a number of the house, or in small letters: for whoever finds more around it.
        var isWeak = false
    }

    /// The first address that begins within a few tokens.
    static func first(in line: Sentence, from index: Int, upTo most: Int) -> Address? {
        for start in index..<max(index, min(line.tokens.count, index + most + 1)) {
            if let found = read(line, at: start) { return found }
        }
        return nil
    }

    /// All addresses of a line that do not overlap.
    static func all(in line: Sentence, weak: Bool = false) -> [Address] {
        var found: [Address] = []
        var index = 0
        while index < line.tokens.count {
            if let address = read(line, at: index) ?? (weak ? AddressShapes.read(line, at: index) : nil) {
                found.append(address)
                index = address.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// The address that begins at a token.
    static func read(_ line: Sentence, at index: Int) -> Address? {
        let start = unit(line, at: index) ?? index
        if let end = streetEnd(line, at: start) ?? blockEnd(line, at: index) {
            let whole = extended(line, from: end)
            return Address(tokens: index..<whole, isFull: PostalCode.stands(in: end..<whole, of: line))
        }
        // `H.No. 7-114/2, Kingfisher Lane`: the number before, the street behind.
        if start > index, let end = nameOnly(line, at: start) {
            let whole = extended(line, from: end)
            return Address(tokens: index..<whole, isFull: PostalCode.stands(in: end..<whole, of: line))
        }
        // The code of the town is no number of a house: `Tracking in 2024` and a heading below is none.
        guard let (street, whole) = untyped(line, at: start), PostalCode.stands(in: street..<whole, of: line) else {
            return nil
        }
        return Address(tokens: index..<whole, isFull: true, isTyped: false)
    }

    /// `Flat 2,`, `Unit 4/`, `H.No. 7-114/2,`: what may stand before the street.
    private static func unit(_ line: Sentence, at index: Int) -> Int? {
        guard let token = line.tokens[safe: index], units.contains(token), token.isCapital || token.form != .word else {
            return nil
        }
        var at = index + 1
        while let next = line.tokens[safe: at], at - index < 6,
            next.form != .word || units.contains(next) || next.count == 1
        {
            // The number of the house itself, with its street behind it.
            if at > index + 1, next.gap.contains(.comma) || next.gap.contains(.slash), numberFirst(line, at: at) != nil
            {
                return at
            }
            at += 1
        }
        return at > index + 1 ? at : nil
    }

    /// `Flat 2, The Old Tannery, Brackwell BK97 7ZZ`: a door in a house with a name, if the code of its town stands behind.
    private static func blockEnd(_ line: Sentence, at index: Int) -> Int? {
        guard let token = line.tokens[safe: index], units.contains(token), token.isCapital,
            let number = line.tokens[safe: index + 1], number.form != .word, number.count <= 4,
            let name = line.tokens[safe: index + 2], name.gap.contains(.comma), name.isCapital
        else { return nil }
        var at = index + 2
        while let next = line.tokens[safe: at], at - index < 7, next.isCapital, at == index + 2 || next.gap == .space {
            at += 1
        }
        return PostalCode.stands(in: at..<extended(line, from: at), of: line) ? at : nil
    }

    /// `Kingfisher Lane`
    private static func nameOnly(_ line: Sentence, at index: Int) -> Int? {
        for at in index..<min(line.tokens.count, index + 5) {
            guard let token = line.tokens[safe: at], token.isCapital else { return nil }
            if at > index, isStreetType(token) { return at + 1 }
        }
        return nil
    }

    /// Without a word for the street: `1140 Juniper Cutoff, Flagstaff, AZ 86004`, `Amselgrund 14, 09999 Hinterwalde`,
    /// `Curlew Cottage, Knockbawn, F99 ZZ99`. Only with a town's code behind it, which the caller looks for.
    private static func untyped(_ line: Sentence, at index: Int) -> (street: Int, whole: Int)? {
        guard let first = line.tokens[safe: index], first.isCapital || first.form == .number && first.count <= 5,
            CalendarWords.month(first) == nil
        else { return nil }
        var at = index
        var hasNumber = false
        while let token = line.tokens[safe: at], at - index < 5 {
            if at > index, !token.gap.isSubset(of: [.space, .quote, .dash, .dot]) { break }
            if isHouseNumber(line, at) {
                hasNumber = true
            } else if !token.isCapital, !particles.contains(token) {
                return nil
            }
            at += 1
        }
        let names = line.tokens[index..<at].contains { houses.contains($0) }
        // `47.31902, 9.58127`: two numbers are no street.
        guard at > index + 1, hasNumber || names,
            line.tokens[index..<at].contains(where: { $0.form == .word && $0.count > 2 }),
            line.tokens[safe: at]?.gap.contains(.comma) == true || line.beginsLine(at)
        else { return nil }
        return (at, extended(line, from: at))
    }

    private static let units = WordSet(
        "flat apt apartment unit suite h no house appt wohnung lote bloco casa depto room rm ste")
    private static let houses = WordSet(
        "cottage house farm lodge barn mill manor lighthouse croft hall villa tower court grange rectory cabin bungalow steading packstation hof"
    )

    /// The tokens of street and number, in one of the orders of the world.
    private static func streetEnd(_ line: Sentence, at index: Int) -> Int? {
        guard let token = line.tokens[safe: index] else { return nil }
        if token.form == .number || token.form == .mixed && (0x30...0x39).contains(line.text[token.span.lowerBound]) {
            return numberFirst(line, at: index)
        }
        if token.form == .ideograph { return ideographs(line, at: index) }
        return typeFirst(line, at: index) ?? nameFirst(line, at: index)
    }

    /// `48 Quillmoor Road`, `12 bis rue des Quenouilles`, `Flat 3, 12 High St`.
    private static func numberFirst(_ line: Sentence, at index: Int) -> Int? {
        guard let number = line.tokens[safe: index], number.count <= 6 else { return nil }
        var at = index + 1
        while let token = line.tokens[safe: at], at - index <= 7,
            token.gap.isDisjoint(with: [.bracket, .symbol, .colon])
        {
            // `1979, Cork City Hall. Street food...`: a sentence ended.
            if at > index + 1, token.gap.isSuperset(of: [.dot, .space]), line.tokens[at - 1].count > 3 { return nil }
            // `6637 09/28. Bank`: figures are no name of a street.
            if at > index + 1, token.gap.isSuperset(of: [.dot, .space]), line.tokens[at - 1].form == .number {
                return nil
            }
            if streetTypes.contains(token), at > index + 1 || typesBefore.contains(token) {
                guard typesBefore.contains(token),
                    at == index + 1 || line.tokens[safe: at - 1].map({ bis.contains($0) }) == true
                else {
                    return token.isCapital || at - index >= 2 ? at + 1 : nil
                }
                // `rue` and its name
                return nameEnd(line, from: at + 1)
            }
            if vietnamese.contains(token) {
                return nameEnd(line, from: at + (line.tokens[safe: at + 1]?.form == .number ? 2 : 1)) ?? at + 2
            }
            guard token.isCapital || token.form != .word || bis.contains(token) || particles.contains(token) else {
                return nil
            }
            at += 1
        }
        return nil
    }

    private static let vietnamese = WordSet("ngõ ngách hẻm đường phố kiệt")

    private static func nameEnd(_ line: Sentence, from index: Int) -> Int? {
        var at = index
        while let token = line.tokens[safe: at], at - index < 6, token.gap.isSubset(of: [.space, .dash, .quote, .dot]),
            token.isCapital || particles.contains(token)
        { at += 1 }
        return at > index ? at : nil
    }

    /// `calle Olmo Viejo 15`, `vicolo del Ginepro 9`, `ул. Кленовая, д. 7`, `Jl. Kenanga No. 5`.
    private static func typeFirst(_ line: Sentence, at index: Int) -> Int? {
        guard let token = line.tokens[safe: index], typesBefore.contains(token),
            let next = line.tokens[safe: index + 1],
            !isOtherWord(token, before: next)
        else { return nil }
        for at in index + 1..<min(line.tokens.count, index + 9) {
            let word = line.tokens[at]
            if at > index + 1, word.gap.isSuperset(of: [.dot, .space]), word.isCapital,
                !typesBefore.contains(line.tokens[at - 1]), !lanes.contains(line.tokens[at - 1])
            {
                return nil
            }
            // `quai 3` is a platform, `calle 45 # 12-34` an address.
            if isHouseNumber(line, at),
                at > index + 1 || numbered.contains(token) && line.tokens[safe: at + 1]?.form == .number
            {
                return at + 1
            }
            guard
                word.isCapital || word.gap == .dash || ArabicCompany.isArabic(word, line)
                    || at == index + 1 && word.form != .word
                    || particles.contains(word)
                    || marks.contains(word) || word.form != .word
            else {
                return nil
            }
        }
        return nil
    }

    /// `al 600 000 117`, `masih jalan. Telp`, `C in 16`, `so NL00`: words that are also those of everyday language.
    private static func isOtherWord(_ token: Token, before next: Token) -> Bool {
        if token.hash == number, !token.isWide { return true }
        if token.count <= 2, next.form == .word, !next.isCapital, !marks.contains(next), !next.gap.contains(.dot),
            !next.gap.contains(.slash)
        {
            return true
        }
        return token.count > (token.isWide ? 8 : 4) && next.gap.contains(.dot)
    }

    /// `calle 45 # 12-34`
    private static let numbered = WordSet("calle carrera avenida av c")
    private static let number = WordHash.of("số")

    /// `Krähenweg 12b`, `Lange Straße 5`, `Ladin Mah. Uzun Sok. No:11`.
    private static func nameFirst(_ line: Sentence, at index: Int) -> Int? {
        guard let first = line.tokens[safe: index], first.isCapital else { return nil }
        for at in index..<min(line.tokens.count, index + 7) {
            let token = line.tokens[at]
            if at > index, !token.isCapital, !marks.contains(token), !particles.contains(token) { return nil }
            guard typesAfter.contains(token) || hasStreetEnding(token, line), at > index || hasStreetEnding(token, line)
            else { continue }
            for number in at + 1..<min(line.tokens.count, at + 6) {
                if isHouseNumber(line, number) { return number + 1 }
                guard line.tokens[number].isCapital || marks.contains(line.tokens[number]) else { break }
            }
        }
        return nil
    }

    /// `…路12号`, `…丁目3-4`, `…로 12`.
    private static func ideographs(_ line: Sentence, at index: Int) -> Int? {
        var sawStreet = false
        for at in index..<min(line.tokens.count, index + 30) {
            let token = line.tokens[at]
            if eastStreets.contains(token), at > index { sawStreet = true }
            if sawStreet, token.form == .number || token.form == .mixed {
                var end = at + 1
                while let next = line.tokens[safe: end],
                    eastNumbers.contains(next) || next.form == .number && next.gap == .dash
                { end += 1 }
                return end
            }
            guard token.form == .ideograph || token.form == .number else { return nil }
        }
        return nil
    }

    /// On over town, postcode, floor and door.
    static func extended(_ line: Sentence, from index: Int) -> Int {
        var at = index
        while let token = line.tokens[safe: at], at - index < 14 {
            guard token.gap.isDisjoint(with: [.ellipsis, .quote]), token.gap != [.bracket, .space],
                !token.gap.contains(.symbol) || isSign(line, at)
            else { break }
            let isPart =
                token.isCapital || token.form == .number || token.form == .mixed || marks.contains(token)
                || particles.contains(token)
            guard isPart, token.form != .word || !closers.contains(token) else { break }
            at += 1
        }
        // Ends in a word of substance.
        while at > index, let last = line.tokens[safe: at - 1], particles.contains(last) { at -= 1 }
        return at
    }

    /// `№ 5`, `#2`, `〒999-0123`, `3.º`: signs that belong to an address.
    private static func isSign(_ line: Sentence, _ index: Int) -> Bool {
        guard let token = line.tokens[safe: index] else { return false }
        return token.form != .word || marks.contains(token)
    }

    static func isHouseNumber(_ line: Sentence, _ index: Int) -> Bool {
        guard let token = line.tokens[safe: index], token.count <= 5, line.text[token.span.lowerBound] != 0x30 else {
            return false
        }
        return token.form == .number || token.form == .mixed && (0x30...0x39).contains(line.text[token.span.lowerBound])
    }

    private static func hasStreetEnding(_ token: Token, _ line: Sentence) -> Bool {
        guard token.isCapital, token.count > 5 else { return false }
        let word = line.text.string(token.span).lowercased()
        return endings.contains { word.hasSuffix($0) }
    }
}
