/// The phrases behind the cues.
enum TravelPatterns {
    static let patterns = set(rows.map(\.0))
    /// Those that only wake the detector: see ``TravelFrames``.
    static let wake = set(TravelWake.patterns, voice: TravelWake.voice)

    private static func set(
        _ sources: [String], voice: @escaping @Sendable (Int) -> PatternVoice = { _ in .anybody }
    ) -> PatternSet {
        PatternSet(
            sources,
            slots: [
                "place": PlaceReader.read, "amount": { Amount.read($0, at: $1)?.end }, "date": dateRange, "stop": stop,
                "airline": { $0.tokens[safe: $1].map { airlines.contains($0) } == true ? $1 + 1 : nil },
                "flight": flight, "gate": gate, "weekday": weekday,
                "ordinal": { DateReader.ordinal($0, $1) == nil ? nil : $1 + 1 }, "known": known, "month": month,
                "airport": airport, "leg": leg, "when": when, "number": Slots.number, "nth": nth,
                "fragment": TravelFragment.ahead, "bygone": TravelFragment.behind,
                "dayplace": TravelFragment.timeFirst, "destination": PlaceReader.read,
            ],
            opens: [
                "fragment": [PlaceReader.knownFirst], "bygone": [PlaceReader.knownFirst], "ordinal": [.number],
                "destination": [SlotOpening(.led, .wide, words: [PlaceNames.all, PlaceNames.airportCodes])],
                "dayplace": [TravelFragment.timeOpening],
                "place": PlaceReader.ends, "known": PlaceReader.known + [PlaceReader.first],
                "stop": [
                    CalendarWords.monthOpening, SlotOpening(.name, .wide, words: [PlaceNames.all]),
                    SlotOpening(.number, reach: 8),
                ],
                "month": [SlotOpening(words: CalendarWords.monthNames)],
                "date": [SlotOpening(.number, words: CalendarWords.monthNames + ["ngày tháng"])],
                "airport": [SlotOpening(words: [PlaceNames.airportCodes]), SlotOpening(.capital)],
                "leg": [SlotOpening(.capital)], "flight": [SlotOpening(.number)],
                "airline": [SlotOpening(words: [airlineNames])], "amount": [Amount.opening, Amount.first],
                "number": [.number], "nth": [.number],
            ], voice: voice)
    }

    /// What each pattern says.
    static let cues = rows.map(\.1)

    private static func dateRange(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let mention = DateReader.read(sentence, at: index), mention.start.day != nil || mention.start.year != nil
        else { return nil }
        return mention.tokens.upperBound
    }

    /// `lufthansa`, `LH`: what a number of a flight follows.
    private static let airlines = WordSet(airlineNames)
    private static let airlineNames =
        "united american delta lufthansa ryanair easyjet klm southwest jetblue emirates qatar iberia vueling wizz wizzair qantas "
        + "finnair swiss airfrance alitalia tap latam avianca alaska spirit frontier westjet etihad ba lh af kl ua dl aa wn fr u2"

    /// Two to four digits: the number of a flight.
    private static func flight(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let token = sentence.tokens[safe: index], token.form == .number, (2...4).contains(token.count) else {
            return nil
        }
        return index + 1
    }

    /// `B7`, `c12`, `22`: how gates are called.
    private static func gate(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let token = sentence.tokens[safe: index], token.form == .mixed, token.count <= 3,
            token.gap == .space
        else { return nil }
        return index + 1
    }

    private static func weekday(_ sentence: Sentence, _ index: Int) -> Int? {
        sentence.tokens[safe: index].flatMap { CalendarWords.weekday($0) } == nil ? nil : index + 1
    }

    private static func month(_ sentence: Sentence, _ index: Int) -> Int? {
        sentence.tokens[safe: index].flatMap { CalendarWords.month($0) } == nil ? nil : index + 1
    }

    private static func airport(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let token = sentence.tokens[safe: index], token.isUpper, token.count == 3,
            PlaceNames.airports.contains(token)
        else { return nil }
        return index + 1
    }

    /// The number of a day, right behind its word: `day 9`, not `tonight. 60 degrees`.
    private static func nth(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let token = sentence.tokens[safe: index], token.form == .number, token.gap == .space else { return nil }
        return index + 1
    }

    /// The airport behind an arrow or a plane.
    private static func leg(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let token = sentence.tokens[safe: index], let before = sentence.tokens[safe: index - 1],
            (before.span.upperBound..<token.span.lowerBound).contains(where: {
                sentence.text[$0] == 0x3e || sentence.text[$0] >= 0x80
            })
        else { return nil }
        return airport(sentence, index)
    }

    /// A time ahead: `on the 27th`, `next month`.
    private static func when(_ sentence: Sentence, _ index: Int) -> Int? {
        TimePhrases.patterns.matches(at: index, in: sentence).filter { TimePhrases.mayLieAhead($0.rule) }
            .map(\.tokens.upperBound).max()
    }

    /// A place of the lists, in any case.
    private static func known(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let end = PlaceReader.read(sentence, at: index), PlaceReader.isKnown(index..<end, in: sentence) else {
            return nil
        }
        return end
    }

    /// `Ravello May 7-12`: a place with a range of days, or a known place with a day.
    private static func stop(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let token = sentence.tokens[safe: index], token.isCapital,
            let place = PlaceReader.read(sentence, at: index)
        else { return nil }
        guard let mention = DateReader.read(sentence, at: place), mention.start.day != nil, mention.start.year == nil
        else { return nil }
        guard
            sentence.tokens[safe: place].map({ $0.gap.isSubset(of: [.space, .comma, .colon, .bracket, .dash]) }) == true
        else { return nil }
        return mention.end != nil || PlaceReader.isKnown(index..<place, in: sentence) ? mention.tokens.upperBound : nil
    }

    private static let rows: [(String, TravelCue?)] =
        hints + TravelStatements.rows
    private static let hints = TravelEnglish.rows + TravelLanguages.rows

    /// Whether a pattern is one of those that state a trip by themselves.
    static func isStatement(_ rule: Int) -> Bool { rule >= hints.count }
}
