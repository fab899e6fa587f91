/// Whether a phrase of living somewhere is said of the author, and now.
enum CityReading {
    /// The first place of a sentence where the author lives, and the phrase that says so.
    static func home(in sentence: Sentence, of text: ScanText) -> (place: Range<Int>, phrase: Range<Int>, isSure: Bool)?
    {
        statement(in: sentence, of: text).map { found in
            (found.place, found.phrase, !unsure.contains(found.strength))
        }
    }

    /// Kinds of statements that a household makes, by which no traveller is there.
    static func isHousehold(_ strength: CityCues.Strength) -> Bool { settled.contains(strength) }

    private static let unsure: Set<CityCues.Strength> = [.being, .here, .profile, .asserted, .plied]
    private static let settled: Set<CityCues.Strength> = [.household, .asked, .dwelt, .plied, .here, .ended]

    /// The first statement of living somewhere.
    static func statement(in sentence: Sentence, of text: ScanText)
        -> (place: Range<Int>, phrase: Range<Int>, strength: CityCues.Strength)?
    {
        guard !isQuoted(sentence) else { return nil }
        let matches = CityCues.patterns.matches(in: sentence)
        guard !matches.isEmpty, !Fiction.holds(sentence) else { return nil }
        for match in matches {
            guard let place = match["place"] ?? match["known"] ?? match["town"] ?? match["aside"],
                isName(place, in: sentence)
            else {
                continue
            }
            let strength = CityCues.strengths[match.rule]
            // `at our place is "NettleSoup"`
            if strength != .label, sentence.tokens[safe: place.lowerBound]?.gap.contains(.quote) == true,
                !PlaceReader.isKnown(place, in: sentence)
            {
                continue
            }
            if sentence.isQuestion, strength != .asked, strength != .household, !isStated(match, in: sentence) {
                continue
            }
            if isAssumed(match.tokens, in: sentence) { continue }
            let saysI = match.tokens.contains { at in
                sentence.tokens[safe: at].map { CommonWords.firstPerson.contains($0) && !possessive.contains($0) }
                    == true
            }
            if holdsRelative(match.tokens.lowerBound..<max(match.tokens.lowerBound, place.lowerBound), in: sentence) {
                continue
            }
            let isHome = strength == .household || strength == .asked || strength == .here
            if !saysI && !isHome && isOthers(match.tokens, in: sentence) || isFormer(match, in: sentence)
                || isBusiness(sentence)
            {
                continue
            }
            switch strength {
            case .own:
                // Scripts without spaces hold names by chance.
                guard sentence.tokens[safe: place.lowerBound]?.form != .ideograph || text.count < longText else {
                    continue
                }
            case .lives: guard isOwn(match.tokens, in: sentence, of: text) else { continue }
            case .label:
                guard isField(place, in: sentence), !isComingFrom(place, in: sentence), text.count < longText else {
                    continue
                }
            case .here:
                guard !sentence.isQuestion, text.count < longText,
                    !sentence.tokens.contains(where: { passing.contains($0) || trips(TravelLexicon.senses($0)) })
                else { continue }
            case .profile:
                guard text.context.posted == nil, text.count <= BioReader.longest,
                    TravelLanguage(sentence.tokens.map { TravelLexicon.senses($0) }) != .english
                        || sentence.tokens[safe: place.lowerBound - 1].map({ $0.span.count > 1 }) == true,
                    BioReader.place(in: text) != nil
                else { continue }
            case .being: guard isSettled(place, in: sentence, of: text) else { continue }
            case .household, .asked, .dwelt, .plied, .asserted, .ended:
                guard text.count < longText, isHousehold(match, place, as: strength, in: sentence) else { continue }
            }
            return (place, match.tokens, strength)
        }
        return nil
    }

    /// Of the author, of now, and no stop of a journey.
    private static func isHousehold(
        _ match: PatternMatch, _ place: Range<Int>, as strength: CityCues.Strength, in sentence: Sentence
    ) -> Bool {
        let senses = { (index: Int) in TravelLexicon.senses(sentence.tokens[index]) }
        let before = max(0, match.tokens.lowerBound - 4)..<match.tokens.upperBound
        for index in before.clamped(to: 0..<sentence.tokens.count) {
            let token = sentence.tokens[index]
            if wishes.contains(token) || gone.contains(token) { return false }
            if index != match.tokens.lowerBound, match.tokens.contains(index) || strength != .household,
                senses(index).contains(.other)
            {
                return false
            }
        }
        switch strength {
        case .ended:
            return sentence.isClauseStart(match.tokens.lowerBound)
                && sentence.tokens[safe: match.tokens.upperBound].map { !$0.gap.isDisjoint(with: .clause) } ?? true
                && !sentence.tokens.indices.contains { trips(senses($0)) }
        case .asserted, .plied: return !sentence.tokens.indices.contains { trips(senses($0)) }
        default: return true
        }
    }

    /// `my aunt's street in Ghent`
    private static func holdsRelative(_ range: Range<Int>, in sentence: Sentence) -> Bool {
        range.contains { index in
            guard let token = sentence.tokens[safe: index], token.isPossessive else { return false }
            return relatives.contains(token.stem)
        }
    }

    private static let relatives = Set(
        "aunt uncle mum mom dad mother father sister brother cousin friend mate boss gran nan grandma grandad grandpa neighbour neighbor daughter son wife husband ex girlfriend boyfriend partner colleague teacher landlord niece nephew in-laws"
            .split(separator: " ").map { WordHash.of(String($0)) })

    private static let gone = WordSet(
        "old first last next former future childhood student holiday hotel airbnb hostel grandparents grandma grandmas grandad nan nans mum mums dads mother mothers father fathers sister sisters brother brothers aunt aunts uncle uncles cousin cousins friend friends mate mates boss exs inlaws had spent was were used after before once game sim novel dream if imagine office booth stall wanted hiring vacancy dorm bunk cabin"
    )

    /// In a longer text a line is short for many reasons, and somebody must say `I`.
    static let longText = 1_200

    /// Said by the author: with a first person near by, or in a profile, or without a subject.
    private static func isOwn(_ tokens: Range<Int>, in sentence: Sentence, of text: ScanText) -> Bool {
        let near = max(0, tokens.lowerBound - 12)..<tokens.upperBound
        if near.contains(where: { sentence.tokens[safe: $0].map { CommonWords.firstPerson.contains($0) } == true }) {
            return true
        }
        guard text.count < longText else { return false }
        if sentence.isOwnVoice { return true }
        if sentence.tokens.contains(where: { persons.contains($0) }) { return false }
        if text.context.posted == nil, text.count <= BioReader.longest { return true }
        return TravelSubject.of(tokens, in: sentence, sentence.tokens.map { TravelLexicon.senses($0) }) == .elided
    }

    private static let persons = WordSet("he she they his her their him them said")

    /// `city: Ghent`, `"city": "Ghent"`, `lives in Ghent` by itself.
    private static func isField(_ place: Range<Int>, in sentence: Sentence) -> Bool {
        guard let first = sentence.tokens[safe: place.lowerBound] else { return false }
        return !first.gap.isDisjoint(with: [.colon, .quote])
            || sentence.tokens.count <= place.count + 2 && PlaceReader.isKnown(place, in: sentence)
    }

    /// `back from Ghent`, which is no `from: Ghent`.
    private static func isComingFrom(_ place: Range<Int>, in sentence: Sentence) -> Bool {
        guard let before = sentence.tokens[safe: place.lowerBound - 1], before.hash == from else { return false }
        return place.lowerBound > 1
    }

    private static let from = WordHash.of("from")

    private static func isName(_ place: Range<Int>, in sentence: Sentence) -> Bool {
        guard let first = sentence.tokens[safe: place.lowerBound],
            let last = sentence.tokens[safe: place.upperBound - 1]
        else {
            return false
        }
        if Venue.isVenue(place, in: sentence) || isHouse(before: place, in: sentence) { return false }
        if AddressReader.isStreetType(last) || sentence.tokens[safe: place.lowerBound - 1]?.form == .number {
            return false
        }
        // `на Кедровую, 17`: a street.
        if let next = sentence.tokens[safe: place.upperBound], next.form == .number, next.count <= 3,
            !PlaceReader.isKnown(place, in: sentence)
        {
            return false
        }
        // `aus der Werkstatt`: a noun of German.
        if let before = sentence.tokens[safe: place.lowerBound],
            germanArticles.contains(before)
                || sentence.tokens[safe: place.lowerBound - 1].map({ germanArticles.contains($0) }) == true,
            !PlaceReader.isKnown(place, in: sentence)
        {
            return false
        }
        guard !PlaceWords.landscapes.contains(last), !never.contains(first), !never.contains(last) else { return false }
        return sentence.tokens[safe: place.upperBound].map { !things.contains($0) || !$0.gap.isDisjoint(with: .clause) }
            ?? true
    }

    /// `au bar Le Merle`, `en El Faro`: the name of a house or a paper, which the word before it or its article says.
    private static func isHouse(before place: Range<Int>, in sentence: Sentence) -> Bool {
        for index in [place.lowerBound - 1, place.lowerBound - 2] {
            guard let token = sentence.tokens[safe: index], token.form == .word else { return false }
            if houses.contains(token) { return true }
            // Only an article may stand between.
            if index == place.lowerBound - 1, token.isCapital, heads.contains(token) {
                return !PlaceReader.isKnown(index..<place.upperBound, in: sentence)
            }
            guard token.count <= 3, heads.contains(token) else { return false }
        }
        return false
    }

    private static let heads = WordSet("the el la los las le les il lo o a der die das")
    private static let houses = WordSet(
        "bar café cafe pub hotel hôtel restaurant restaurante ristorante taberna taverna tavern bistro bistrot brasserie auberge kneipe gasthaus osteria trattoria cervecería panadería boulangerie bäckerei бар кафе ресторан отель кафетерий warung kedai quán"
    )

    /// `I live in hope`, `based on`: words that a phrase of living takes, capitalised or not.
    private static let never = WordSet(
        "coldcard trezor ledger bitbox keystone jade metamask phantom asia europe africa america americas oceania antarctica eu na emea apac latam europa asien afrika europe_west us_east regen schnee nebel sturm gewitter hagel stau bett büro keller zug bus urlaub krankenhaus homeoffice pluie neige lluvia nieve chuva pioggia neve дождь снег rain snow fog traffic bed i hope peace fear remote remotely internet web cloud concert html css python rust java linux debian ubuntu github gitlab docker kubernetes mastodon discord slack telegram twitter earth mars hyrule waterdeep springfield signal whatsapp session threema matrix wire element accounts sales marketing finance support production kraken binance coinbase bybit okx java oracle windows"
    )
    private static let germanArticles = WordSet("der dem den die das einem einer eine im am beim vom zum zur")
    /// `London theme`, `Paris agreement`: the name is another thing's.
    private static let things = WordSet(
        "app apps icon icons logo account wallet card street airport_code restaurant club fc theme font agreement convention time style band album team office university airport museum edition accent dialect series season release branch region server cluster"
    )

    /// `used to live`, `born in`, `lived in ... for years before`.
    private static func isFormer(_ match: PatternMatch, in sentence: Sentence) -> Bool {
        let near = max(0, match.tokens.lowerBound - 3)..<min(sentence.tokens.count, match.tokens.upperBound)
        let words = near.compactMap { sentence.tokens[safe: $0] }
        if words.contains(where: { former.contains($0) }) { return true }
        guard words.contains(where: { $0.hash == lived }) else { return false }
        return !words.contains { since.contains($0) }
    }

    private static let lived = WordHash.of("lived")
    private static let since = WordSet("have ve ive weve always still since")
    private static let former = WordSet("used formerly once previously ex antes früher damals jadis prima раньше")

    /// A company's seat is not the author's home.
    private static func isBusiness(_ sentence: Sentence) -> Bool {
        sentence.tokens.contains { business.contains($0) }
    }

    private static let business = WordSet(
        "headquartered hq gmbh ltd inc llc subsidiary vendor registered headquarters warehouse sede siège firmensitz")

    /// In a quotation whose speaker is somebody else.
    private static func isQuoted(_ sentence: Sentence) -> Bool {
        let text = sentence.text
        let start = sentence.span.lowerBound
        if text[start - 1] == 0x27, start < 2 || text[start - 2] == 0x20 { return true }
        return text[start - 1] == 0x22 && ![0x3a, 0x3d, 0x7b].contains(text[start - 2]) && sentence.tokens.count > 3
            || text[start - 1] == 0x9c && text[start - 2] == 0x80
    }

    /// `I'm in Ghent` is said at home and on the road: in a profile, or where the sentence speaks of a household.
    private static func isSettled(_ place: Range<Int>, in sentence: Sentence, of text: ScanText) -> Bool {
        let near = sentence.tokens[max(0, place.lowerBound - 8)..<min(sentence.tokens.count, place.upperBound + 8)]
        guard text.count < longText, !near.contains(where: { passing.contains($0) || trips(TravelLexicon.senses($0)) })
        else {
            return false
        }
        if text.context.posted == nil, text.count < 900 { return sentence.isOwnVoice || sentence.tokens.count < 14 }
        return sentence.tokens.contains { household.contains($0) } || isAsking(before: sentence, place, in: text)
            || text.count > 160 && sentence.tokens.count > 10 && sentence.isOwnVoice
    }

    /// `Any plumbers near me? I'm in Stockport.`
    private static func isAsking(before sentence: Sentence, _ place: Range<Int>, in text: ScanText) -> Bool {
        guard place.upperBound == sentence.tokens.count, sentence.span.lowerBound > 4 else { return false }
        let before = Sentence(whole: max(0, sentence.span.lowerBound - 120)..<sentence.span.lowerBound, in: text)
        return before.tokens.contains { household.contains($0) || asking.contains($0) }
            && before.span.contains { text[$0] == 0x3f }
    }

    private static let asking = WordSet(
        "near nearby recommend recommends recommendations around anyone anybody locally")

    private static func trips(_ senses: TravelSense) -> Bool {
        !senses.isDisjoint(with: [.trip, .ride, .lodging, .venue, .arrived, .toured])
    }

    private static let passing = WordSet(
        "dorm bunk hostel hotel airbnb đến tới until till til now today tonight tomorrow currently weekend week wedding funeral conference visiting just day days atm rn sunday monday tuesday wednesday thursday friday saturday hasta hoy heute gerade morgen bis jusqu aujourd domani oggi sampai hari bugün сейчас сегодня до завтра 今 明 지 الآن اليوم"
    )
    private static let household = WordSet(
        "house home rent landlord neighbours neighbors neighbour neighbor garden kids school commute winter winters council tram bus local here plumber vet dentist garage roof boiler moved boat pay mortgage since years"
    )
}
