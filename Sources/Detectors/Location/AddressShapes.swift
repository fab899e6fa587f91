/// Shapes of addresses that need more around them than a word for the way: boxes at the post office, a house with a name
/// on a street, a street in small letters, a number before two capitals.
enum AddressShapes {
    /// What such an address may hold: asked for in short texts only.
    static let wakes =
        "road rd lane ln street st avenue ave drive dr row walk hill gardens gdns terrace cottages cottage blvd way place court green bend reach heights tower crescent close rise brae path park parade mews bank alley grove vale view end side yard quay bluff crossing passage croft gate ridge knoll glen dell strand ropewalk towers causeway quadrant cottage pl ct cres circle trail loop po box postfach packstation apartado casilla rr rural route blok block sk sokak gang perum vej vägen winkel stieg hof 町 番 길 로 шоссе переулок проспект ул улица شارع rua travessa via vicolo calle rue"
        .split(separator: " ").map(String.init)

    static func read(_ line: Sentence, at index: Int) -> AddressReader.Address? {
        if let end = box(line, at: index) {
            return address(index, end, of: line, isBox: true)
        }
        if let end = house(line, at: index) ?? small(line, at: index) ?? capitals(line, at: index)
            ?? compound(line, at: index)
        {
            return address(index, end, of: line, isBox: false)
        }
        return nil
    }

    private static func address(
        _ index: Int, _ end: Int, of line: Sentence, isBox: Bool
    ) -> AddressReader.Address {
        let whole = AddressReader.extended(line, from: end)
        return AddressReader.Address(
            tokens: index..<whole, isFull: PostalCode.stands(in: end..<whole, of: line), isTyped: true, isBox: isBox,
            isWeak: true)
    }

    /// `PO Box 9914`, `P.O. Box 12`, `RR 2, Box 140`, `Rural Route 4`, `Postfach 12`, `Packstation 555`.
    private static func box(_ line: Sentence, at index: Int) -> Int? {
        guard let first = line.tokens[safe: index], openers.contains(first) else { return nil }
        for at in index + 1..<index + 5 {
            guard let token = line.tokens[safe: at] else { return nil }
            if token.form == .number || token.form == .mixed {
                // `text me po, +63 955`
                return post.contains(first) && at == index + 1 || token.gap.contains(.symbol) ? nil : at + 1
            }
            guard boxWords.contains(token) else { return nil }
        }
        return nil
    }

    /// `Mossbank, Station Road, Kingussie`, `The Lodge, Church Walk`: a name, a comma, and a street without a number.
    private static func house(_ line: Sentence, at index: Int) -> Int? {
        guard let name = run(line, from: index, most: 4), let next = line.tokens[safe: name],
            next.gap.contains(.comma), next.isCapital || next.form == .number
        else { return nil }
        let start = next.form == .number ? name + 1 : name
        guard let end = run(line, from: start, most: 4), end - start >= 2, let type = line.tokens[safe: end - 1],
            AddressReader.isStreetType(type) || farms.contains(type)
        else { return nil }
        return end
    }

    /// `88 old quarry rd`
    private static func small(_ line: Sentence, at index: Int) -> Int? {
        guard let number = line.tokens[safe: index], AddressReader.isHouseNumber(line, index), number.count <= 4,
            number.gap.isDisjoint(with: [.money, .slash, .dot])
        else { return nil }
        for at in index + 1..<index + 4 {
            guard let token = line.tokens[safe: at], token.form == .word, token.gap == .space, !token.isCapital,
                token.count > 1, !between.contains(token)
            else { return nil }
            if at > index + 1, surely.contains(token) { return at + 1 }
        }
        return nil
    }

    /// `119 Mulberry Bend`, `87 Cedar Bluff`: a number, and two or three capitals that end where the clause does.
    private static func capitals(_ line: Sentence, at index: Int) -> Int? {
        guard let number = line.tokens[safe: index], AddressReader.isHouseNumber(line, index), number.count <= 4,
            number.gap.isDisjoint(with: [.money, .slash, .dot, .hash, .colon, .dash]), number.count > 1,
            DateReader.year(line, index) == nil, CalendarWords.month(line.tokens[safe: index + 1] ?? number) == nil,
            let end = run(line, from: index + 1, most: 3), end - index >= 3
        else { return nil }
        guard let next = line.tokens[safe: end] else { return end }
        return next.gap.contains(.comma) || next.gap.contains(.hash) || next.gap.contains(.dot)
            || next.gap.contains(.bracket) ? end : nil
    }

    /// `Rosenwinkel 44, 3. OG`: one capital of seven letters or more, a number, and a comma.
    private static func compound(_ line: Sentence, at index: Int) -> Int? {
        guard let name = line.tokens[safe: index], name.isCapital, name.form == .word, name.count >= 7,
            let number = line.tokens[safe: index + 1], number.gap == .space, number.count <= 4,
            AddressReader.isHouseNumber(line, index + 1), let next = line.tokens[safe: index + 2],
            next.gap.contains(.comma), CalendarWords.month(name) == nil,
            (next.isCapital && next.form == .word) || next.form == .number
        else { return nil }
        let before = line.tokens[safe: index - 1]
        return before.map { $0.isCapital && name.gap == .space } == true ? nil : index + 2
    }

    /// Capitals in a row.
    private static func run(_ line: Sentence, from index: Int, most: Int) -> Int? {
        var at = index
        while let token = line.tokens[safe: at], at - index < most, token.form == .word, token.isCapital,
            at == index || token.gap.isSubset(of: [.space, .quote, .dash]),
            !CommonWords.never.contains(token) || the.contains(token)
        { at += 1 }
        return at > index ? at : nil
    }

    private static let openers = WordSet("po p box postfach packstation rr rural apartado casilla bp cp paketshop")
    private static let post = WordSet("po p box")
    private static let boxWords = WordSet("o box route postal de correos boîte no number nr site")
    private static let between = WordSet(
        "the a an on in of at to for from and or is was down up along off more other miles minutes min mins km meters people cars lanes houses times years hours days weeks blocks main"
    )
    private static let surely = WordSet("street st road rd avenue ave lane ln drive dr blvd boulevard terrace crescent")
    private static let the = WordSet("the")
    private static let farms = WordSet("farm mill barn lodge cottage manor hall estate")
}
