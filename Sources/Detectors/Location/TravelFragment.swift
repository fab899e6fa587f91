/// Clauses that are nothing but a place and a time, in either order: `Osaka in the morning`, `el viernes a Bogotá`. The
/// author of a post needs no verb to tell of a trip; news and the weather, which leave it out as well, go on behind.
enum TravelFragment {
    /// `Tokyo by Friday`, `Crete it is on the 14th`, `Lisbon for four days`.
    static let ahead: SlotReader = { sentence, index in placeFirst(sentence, index, isPast: false) }
    /// `Tbilisi last month`
    static let behind: SlotReader = { sentence, index in placeFirst(sentence, index, isPast: true) }

    /// `12-14 Nov Bruges`, `mañana temprano Cusco`, `el viernes a Bogotá`.
    static let timeFirst: SlotReader = { sentence, index in
        guard !isTold(sentence) else { return nil }
        let start = time(sentence, index, isPast: false) ?? index
        guard start > index else { return nil }
        var at = start
        while at < start + 3, let token = sentence.tokens[safe: at], early.contains(token) || towards.contains(token),
            token.gap.isSubset(of: [.space, .comma, .colon, .dash])
        {
            at += 1
        }
        guard let token = sentence.tokens[safe: at], token.gap.isSubset(of: [.space, .comma, .colon, .dash]),
            let end = PlaceReader.knownEnd(sentence, at: at), endsClause(sentence, end)
        else { return nil }
        return end
    }

    static let timeOpening = SlotOpening(
        .number,
        words: CalendarWords.weekdayNames + CalendarWords.monthNames + [
            "tomorrow tmrw tonight mañana amanhã demain morgen übermorgen domani besok lusa yarın завтра послезавтра el am le il on this next"
        ])

    private static func placeFirst(_ sentence: Sentence, _ index: Int, isPast: Bool) -> Int? {
        guard let place = PlaceReader.knownEnd(sentence, at: index), !isTold(sentence) else { return nil }
        var at = place
        while at < place + 3, let token = sentence.tokens[safe: at], fillers.contains(token), token.gap == .space {
            at += 1
        }
        guard let token = sentence.tokens[safe: at], token.gap.isSubset(of: [.space, .comma]) else { return nil }
        let end = isPast ? time(sentence, at, isPast: true) : time(sentence, at, isPast: false) ?? stay(sentence, at)
        guard let end, endsClause(sentence, end) else { return nil }
        return end
    }

    /// The end of a time that begins at a token, or behind a preposition and an article there.
    private static func time(_ sentence: Sentence, _ index: Int, isPast: Bool) -> Int? {
        for skipped in 0...2 {
            if skipped > 0 {
                guard let token = sentence.tokens[safe: index + skipped - 1], prepositions.contains(token) else {
                    return nil
                }
            }
            let found = TimePhrases.patterns.matches(at: index + skipped, in: sentence).filter { match in
                isPast ? past.contains(TimePhrases.meanings[match.rule]) : isDay(match, sentence)
            }
            if let end = found.map(\.tokens.upperBound).max() { return end }
        }
        return nil
    }

    private static let past: Set<TimeMeaning> = [.week(-1), .month(-1), .lastWeekday, .days(-1, length: 1), .past]

    /// A day or week to come; a year or a season alone is no time of a trip.
    private static func isDay(_ match: PatternMatch, _ sentence: Sentence) -> Bool {
        switch TimePhrases.meanings[match.rule] {
        case .days(let offset, _): offset > 0
        case .week(let offset), .month(let offset): offset > 0
        case .weekend, .weekday, .dayOfMonth: true
        case .date:
            match.tokens.count > 1 && DateReader.read(sentence, at: match.tokens.upperBound - 2) != nil
                || match.tokens.count > 2
        default: false
        }
    }

    /// `for four days`
    private static func stay(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let word = sentence.tokens[safe: index], lengths.contains(word) else { return nil }
        return Amount.read(sentence, at: index + 1)?.end
    }

    private static func endsClause(_ sentence: Sentence, _ end: Int) -> Bool {
        guard let next = sentence.tokens[safe: end] else { return !sentence.isQuestion }
        return !next.gap.isDisjoint(with: .clause) || next.gap.isSuperset(of: [.space, .dash])
            || sentence.beginsLine(end) || follow.contains(next)
    }

    /// Weather, sport, events and prices leave out the verb too.
    private static func isTold(_ sentence: Sentence) -> Bool { sentence.tokens.contains { told.contains($0) } }

    private static let fillers = WordSet("it is now again back then bound baby finally just")
    private static let early = WordSet(
        "early late temprano cedo tôt früh presto pagi sabah рано утром morning evening night afternoon")
    private static let towards = WordSet("to a al à en in nach para pra per ke в на naar do")
    private static let prepositions = WordSet("on by for in from until till the el la le il am im no na в на w o a")
    private static let lengths = WordSet("for por für pour per на")
    private static let follow = WordSet(
        "then and with instead if before thanks finally again please y e et und и dan con mit avec com с")
    private static let told = WordSet(
        "rain sun sunny degrees cloudy fog snow forecast weather wind windy final match cup derby game games kickoff league season fixture fixtures election elections tickets doors stage marathon premiere novel book film album song title chapter episode regen sonnig wetter grad lluvia chuva pluie pioggia дождь match partido partita spiel турнир матч"
    )
}
