/// Recognises a street with a number.
enum AddressReader {
    /// The first address that begins within a few tokens.
    static func first(in line: Sentence, from index: Int, upTo most: Int) -> Range<Int>? {
        for start in index..<min(line.tokens.count, index + most + 1) {
            if let end = streetEnd(line, at: start) { return start..<extended(line, from: end) }
        }
        return nil
    }

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
            if streetTypes.contains(token), at > index + 1 || typesBefore.contains(token) {
                guard typesBefore.contains(token),
                    at == index + 1 || line.tokens[safe: at - 1].map({ bis.contains($0) }) == true
                else {
                    return token.isCapital || at - index >= 2 ? at + 1 : nil
                }
                // `rue` and its name
                return nameEnd(line, from: at + 1)
            }
            guard token.isCapital || token.form != .word || bis.contains(token) || particles.contains(token) else {
                return nil
            }
            at += 1
        }
        return nil
    }

    private static func nameEnd(_ line: Sentence, from index: Int) -> Int? {
        var at = index
        while let token = line.tokens[safe: at], at - index < 6, token.gap.isSubset(of: [.space, .dash, .quote, .dot]),
            token.isCapital || particles.contains(token)
        { at += 1 }
        return at > index ? at : nil
    }

    /// `calle Olmo Viejo 15`, `vicolo del Ginepro 9`, `ул. Кленовая, д. 7`, `Jl. Kenanga No. 5`.
    private static func typeFirst(_ line: Sentence, at index: Int) -> Int? {
        guard let token = line.tokens[safe: index], typesBefore.contains(token) else { return nil }
        for at in index + 1..<min(line.tokens.count, index + 9) {
            let word = line.tokens[at]
            if isHouseNumber(line, at) { return at + 1 }
            guard word.isCapital || particles.contains(word) || marks.contains(word) || word.form != .word else {
                return nil
            }
        }
        return nil
    }

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
    private static func extended(_ line: Sentence, from index: Int) -> Int {
        var at = index
        while let token = line.tokens[safe: at], at - index < 14 {
            guard token.gap.isDisjoint(with: [.symbol, .ellipsis, .quote]), token.gap != [.bracket, .space] else {
                break
            }
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

    private static func isHouseNumber(_ line: Sentence, _ index: Int) -> Bool {
        guard let token = line.tokens[safe: index], token.count <= 5 else { return false }
        return token.form == .number || token.form == .mixed && (0x30...0x39).contains(line.text[token.span.lowerBound])
    }

    private static func hasStreetEnding(_ token: Token, _ line: Sentence) -> Bool {
        guard token.isCapital, token.count > 5 else { return false }
        let word = line.text.string(token.span).lowercased()
        return endings.contains { word.hasSuffix($0) }
    }

    private static let endings = [
        "straße", "strasse", "str", "weg", "gasse", "platz", "allee", "damm", "ufer", "ring", "straat", "laan",
        "gracht", "plein", "vägen", "gatan", "gata", "vej", "gade", "veien", "katu", "tie", "utca",
    ]
    private static let streetTypes = WordSet(
        "street st avenue ave av road rd lane ln drive dr close court ct boulevard blvd way place pl terrace crescent cres square sq hill row walk "
            + "gardens grove mews parade highway hwy circle cir trail trl parkway pkwy loop quay alley rise view green park rue quai impasse chemin allée route"
    )
    private static let typesBefore = WordSet(
        "rue avenue av boulevard bd quai impasse chemin allée place route calle avenida avda c carrera plaza paseo camino via viale piazza corso vicolo rua travessa alameda "
            + "largo praça estrada jalan jl gang улица ул проспект пр переулок пер бульвар шоссе ulica ul aleja al đường ngõ số شارع calea strada улице"
    )
    private static let typesAfter = WordSet(
        "straße strasse str weg gasse platz allee mah mahallesi mahalle sok sokak sokağı cad caddesi cadde bulvarı улица проспект utca út street road lane avenue"
    )
    /// Whether a word says what a street is: `Road`, `Lane`.
    static func isStreetType(_ token: Token) -> Bool { streetTypes.contains(token) || typesAfter.contains(token) }

    private static let bis = WordSet("bis ter a b c")
    private static let particles = WordSet(
        "de la le les des du del della dei degli delle di da do das dos der den dem of the y e l d von zum zur am an im las los"
    )
    private static let marks = WordSet(
        "no nr nº n nummer número numero num d daire kat blok apt apartment flat unit floor piso etage bâtiment bât appt appartement int scala interno кв д дом корп стр подъезд г rt rw kel kec st unit º ª planta puerta ático bajo"
    )
    private static let closers = WordSet("I and And but But The my My")
    private static let eastStreets = WordSet("路 街 道 巷 弄 村 区 區 町 丁 目 市 로 길 동 구")
    private static let eastNumbers = WordSet("号 號 室 楼 樓 栋 棟 单 元 番 地 丁 目 호 번 지 동 층 弄")
}
