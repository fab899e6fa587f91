/// Reads what answers a recovery question.
enum AnswerNames {
    /// Capitalised words, also `Lord Pickle` and `Mrs Brackwell`.
    static let name: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index], token.gap.isDisjoint(with: [.at, .hash, .money]) else {
            return nil
        }
        if token.form == .ideograph { return nil }
        var at = index
        while let title = sentence.tokens[safe: at], at < index + 2, titles.contains(title),
            title.isCapital || sentence.tokens[safe: at + 1]?.isCapital == true
        { at += 1 }
        if let end = Slots.organisation(sentence, at), !never.contains(sentence.tokens[at]) { return end }
        if let word = sentence.tokens[safe: at], PersonName.isLowerGiven(word) { return at + 1 }
        return nil
    }

    /// A product: capitalised words, with numbers; in small letters a known make.
    static let thing: SlotReader = { sentence, index in
        if let end = brand(sentence, index) { return end }
        guard let first = sentence.tokens[safe: index], first.isCapital || first.form == .mixed, !never.contains(first)
        else { return nil }
        return Slots.organisation(sentence, index)
    }

    /// A name in quotation marks.
    static let quoted: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index], token.form == .word, token.gap.contains(.quote),
            token.gap.contains(.space)
        else { return nil }
        return index + 1
    }

    /// A make of cars, and what stands behind it.
    static let brand: SlotReader = { sentence, index in
        guard let first = sentence.tokens[safe: index], makes.contains(first) else { return nil }
        var end = index + 1
        while end < index + 4, let token = sentence.tokens[safe: end], token.gap.isSubset(of: [.space, .dash]),
            token.isCapital || token.form != .word
        {
            end += 1
        }
        return end
    }

    /// `Mrs Brackwell`, `dona Zulmira`, or first and last name.
    static let titled: SlotReader = { sentence, index in
        if let first = sentence.tokens[safe: index], titles.contains(first) {
            let next = sentence.tokens[safe: index + 1]
            guard let next, next.isCapital, next.gap.isSubset(of: [.space, .dot]), !famous.contains(next) else {
                return nil
            }
            return PersonName.given(sentence, index + 1) ?? index + 2
        }
        guard let end = PersonName.full(sentence, index) else { return nil }
        return sentence.tokens[index..<end].contains { famous.contains($0) } ? nil : end
    }

    /// The name of a school for small children: `Mossgate Primary School`.
    static let primary: SlotReader = { sentence, index in
        guard let end = SchoolName.read(sentence, index),
            (index..<end).contains(where: { kinds.contains(sentence.tokens[$0]) })
        else { return nil }
        return end
    }
    private static let kinds = WordSet(primaryWords)
    static let primaryWords =
        "primary elementary infants kindergarten grundschule volksschule primaria elementare maternelle primaire infantil fundamental"

    /// A name that ends in a word for streets, or begins with one: `Tannery Lane`, `rue des Tisserands`.
    static let street: SlotReader = { sentence, index in
        if let first = sentence.tokens[safe: index], leading.contains(first) {
            var at = index + 1
            while at < index + 5, let token = sentence.tokens[safe: at],
                token.gap.isSubset(of: [.space, .quote, .dot]),
                token.isCapital || streetLinks.contains(token) || token.form == .number
            {
                at += 1
            }
            while at > index + 1, let last = sentence.tokens[safe: at - 1], streetLinks.contains(last) { at -= 1 }
            return at > index + 1 ? at : nil
        }
        if let first = sentence.tokens[safe: index], first.isCapital, first.count > 7, endsAsStreet(first, sentence) {
            return index + 1
        }
        return ends(sentence, index, in: trailing)
    }

    static let hospital: SlotReader = { ends($0, $1, in: hospitals) }

    /// All to the end of the line or the next comma, behind a colon or dash.
    static let value: SlotReader = { sentence, index in
        guard let first = sentence.tokens[safe: index],
            first.gap.contains(.colon) || first.gap.isSuperset(of: [.space, .dash]) || first.gap.contains(.symbol),
            !first.gap.contains(.underscore), sentence.text[first.span.lowerBound - 1] != 0x22, !blanks.contains(first),
            !sentence.beginsLine(index)
        else { return nil }
        var at = index + 1
        while at < index + 10, let token = sentence.tokens[safe: at], !sentence.beginsLine(at),
            token.gap.isDisjoint(with: [.comma, .bracket, .symbol, .dot])
        {
            at += 1
        }
        return at
    }

    /// Ideographs up to a mark or a particle.
    static let han: SlotReader = { sentence, index in
        var at = index
        while at < index + 8, let token = sentence.tokens[safe: at], token.form == .ideograph,
            at == index || token.gap.isEmpty
        {
            if at > index, hanEnds.contains(token) { break }
            at += 1
        }
        return at > index ? at : nil
    }

    static let arabic: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index], ArabicCompany.isArabic(token, sentence),
            !ArabicCompany.stops.contains(token)
        else { return nil }
        return index + 1
    }

    private static let hanEnds = WordSet("的 了 で と が を に 。 は だ 이 가 는 은 라 였 예 입")

    /// As ``value``, with a name in it.
    static let keyed: SlotReader = { sentence, index in
        guard let end = value(sentence, index),
            (index..<end).contains(where: {
                sentence.tokens[safe: $0].map { $0.isCapital && !never.contains($0) } ?? false
            })
        else { return nil }
        return end
    }

    /// A name that ends in one of these words.
    private static func ends(_ sentence: Sentence, _ index: Int, in words: WordSet) -> Int? {
        guard let end = Slots.organisation(sentence, index), end - index >= 2 else { return nil }
        for at in (index + 1..<end).reversed() {
            if let token = sentence.tokens[safe: at], words.contains(token) { return at + 1 }
        }
        return nil
    }

    /// `Lindenstraße`, `Tannenweg`.
    private static func endsAsStreet(_ token: Token, _ sentence: Sentence) -> Bool {
        let end = token.span.upperBound
        for ending in endings where token.count > ending.count + 3 {
            if zip(ending, end - ending.count..<end).allSatisfy({ $0 == sentence.text[$1] }) { return true }
        }
        return false
    }

    private static let endings = [
        "straße", "strasse", "gasse", "weg", "allee", "platz", "straat", "laan", "gatan", "vej",
    ].map { Array($0.utf8) }
    private static let titles = WordSet(
        alternatives: AnswerWords.titles,
        "sir lord lady king queen prince princess captain colonel general count baron")
    private static let trailing = WordSet(
        "street st road rd avenue ave lane drive dr close crescent terrace row way place court ct square grove hill gardens mews walk boulevard blvd parade circle rise view sokak sokağı sokağında caddesi caddesinde mahallesi mahallesinde"
    )
    private static let leading = WordSet(
        "rue avenue impasse allée chemin boulevard place quai calle avenida paseo plaza pasaje carrer rua travessa praça largo beco via viale vicolo piazza corso улица улице улицы ул переулок переулке проспект проспекте jalan jl gang đường phố ngõ hẻm ulica ulicy"
    )
    private static let streetLinks = WordSet(
        "de des du la le les l d del della dei delle da do dos das los las of van der den dell")
    private static let hospitals = WordSet("hospital clinic infirmary maternity")
    private static let never = WordSet(
        "mondays tuesdays wednesdays thursdays fridays saturdays sundays siamese persian labrador poodle golden german border yorkshire jack french english dachshund beagle dalmatian online i god hell heaven monday disaster python java ruby rust javascript basic c linux windows absolute total such christmas january february march april june july august september october november december summer winter spring autumn"
    )
    private static let famous = WordSet(
        "frizzle rogers honey potter snape dumbledore mcgonagall feeny krabappel keating")
    private static let blanks = WordSet(
        "___ tbd na n none nothing todo xxx your enter string text null true false what which who required optional default password"
    )
    private static let makes = WordSet(makeWords)
    static let makeWords =
        "ford vauxhall opel vw volkswagen golf polo corsa astra fiesta escort fiat punto panda uno cinquecento toyota corolla yaris honda civic nissan micra mazda mitsubishi hyundai kia skoda škoda seat ibiza volvo saab bmw audi mercedes renault clio twingo peugeot citroën citroen saxo mini rover morris austin hillman datsun daewoo suzuki swift chevy chevrolet "
        + "dodge buick pontiac chrysler plymouth oldsmobile cadillac jeep subaru lexus lada лада жигули москвич запорожец волга ока нива trabant trabi wartburg beetle käfer ente kadett fusca chevette gol corcel vespa piaggio yamaha kawasaki suzuki triumph harley nokia motorola ericsson siemens blackberry commodore amiga atari sinclair spectrum nintendo sega fender gibson tofaş murat şahin kartal avanza jupiter supra mio"
}
