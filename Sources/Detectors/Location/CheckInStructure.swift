/// A named place in a short post whose words tell of no other time, of nobody else and of no judgement: `third flat white
/// at Bramble & Crank`, `row 3 Scotia Arena`, `we r at The Drunken Heron`.
///
/// Where ``CheckInReading`` knows what people say, this looks at what stands where: a head without a verb, a
/// preposition, a name; a seat and its number beside a name; a word of now anywhere.
enum CheckInStructure {
    /// Longer texts tell of more than where their author is.
    static let longest = 280

    /// What such a post may hold: asked for in short texts only.
    static let wakes =
        "at outside inside in on of by from rn now currently here row section sec aisle gate hall room booth stand garage level lvl floor table platform bay balcony terminal screen stage al alla au no na do da en del dello della nel à im am beim vorm auf в на у"
        .split(separator: " ").map(String.init)

    static func statement(in sentence: Sentence, of text: ScanText) -> CheckInReading.Statement? {
        let tokens = sentence.tokens
        guard text.context.posted != nil, text.count <= longest, (2...45).contains(tokens.count),
            !tokens.contains(where: { stops.contains($0) }),
            !OwnVoice.isTitle(sentence), !Fiction.holds(sentence), !CheckInCues.against.matchesAny(in: sentence)
        else { return nil }
        let isFirst = sentence.span.lowerBound <= 6
        let asks = sentence.isQuestion && !tokens.dropFirst(3).contains { !$0.gap.isDisjoint(with: .clause) }
        guard !asks else { return nil }
        if isFirst, let found = opening(sentence) ?? suffixed(sentence) { return found }
        let isNow = saysNow(sentence)
        for index in tokens.indices {
            guard let place = place(sentence, at: index, isNow: isNow), !OwnVoice.isQuoted(index, in: sentence) else {
                continue
            }
            let isOwn = speaks(before: index, in: sentence)
            let isBare =
                isFirst && place.isEnglish && isElided(before: index, in: sentence)
                && (place.isNamed || place.isAt && showsScene(sentence) || seat(endingAt: index, in: sentence))
            guard isOwn || isNow && !tells(before: index, in: sentence) || isBare, !goesOn(behind: place.end, sentence)
            else { continue }
            guard !isAway(sentence, place) else { continue }
            return statement(index..<place.end, venue: place.start..<place.end, in: sentence)
        }
        return isFirst ? seat(sentence, isNow: isNow) : nil
    }

    private static func statement(
        _ tokens: Range<Int>, venue: Range<Int>, in sentence: Sentence
    ) -> CheckInReading.Statement {
        CheckInReading.Statement(
            tokens: tokens, venue: venue,
            isHouse: Venue.isVenue(tokens, in: sentence) || tokens.contains { seats.contains(sentence.tokens[$0]) })
    }

    /// A preposition and a name.
    private struct Place {
        var start: Int
        var end: Int
        /// Whether it says what it is: a museum, a café.
        var isNamed: Bool
        var isAt: Bool
        var isEnglish: Bool
    }

    /// A preposition and the name behind it.
    private static func place(_ sentence: Sentence, at index: Int, isNow: Bool) -> Place? {
        guard let token = sentence.tokens[safe: index] else { return nil }
        let isSign =
            token.gap.contains(.at) && token.gap.contains(.space) && sentence.text[token.span.lowerBound - 1] == 0x20
        let start = isSign ? index : index + 1
        let isAt = isSign || ats.contains(token)
        let isEnglish = isAt || englishPreps.contains(token)
        guard
            isEnglish
                || preps.contains(token) && (token.count > 1 || token.isWide) && !isContracted(token, in: sentence),
            let next = sentence.tokens[safe: start],
            isSign || next.gap.isSubset(of: [.space, .quote]), !CommonWords.indefinite.contains(next)
        else { return nil }
        // `at gate B22`
        if isAt, let seat = sentence.tokens[safe: start], seats.contains(seat),
            let code = sentence.tokens[safe: start + 1],
            code.gap == .space, code.form == .mixed || code.form == .number
        {
            return Place(start: start, end: start + 2, isNamed: true, isAt: true, isEnglish: true)
        }
        if let end = Venue.named(sentence, start) {
            return Place(start: start, end: end, isNamed: true, isAt: isAt, isEnglish: isEnglish)
        }
        guard isAt || seat(endingAt: index, in: sentence),
            let end = Slots.organisation(sentence, start),
            isAt || PlaceReader.knownEnd(sentence, at: start) == nil && TownNames.end(sentence, at: start) == nil
        else { return nil }
        return Place(start: start, end: end, isNamed: false, isAt: isAt, isEnglish: isEnglish)
    }

    /// `aisle 14 of`
    private static func seat(endingAt index: Int, in sentence: Sentence) -> Bool {
        guard let number = sentence.tokens[safe: index - 1], let seat = sentence.tokens[safe: index - 2] else {
            return false
        }
        return seats.contains(seat) && number.gap == .space
            && (number.form == .number || number.form == .mixed || number.isCapital && number.count == 1)
    }

    /// Something eaten, drunk, waited for, sat on, or a word of doing it.
    private static func showsScene(_ sentence: Sentence) -> Bool {
        sentence.tokens.indices.contains { index in
            let token = sentence.tokens[index]
            if things.contains(token) || nows.contains(token) { return true }
            guard isDoing(token, sentence) else { return false }
            // `holding hands`, `people are playing`
            return index == 0 || !token.gap.isDisjoint(with: .clause)
                || sentence.tokens[safe: index - 1].map { bes.contains($0) || isContracted($0, in: sentence) } == true
        }
    }

    /// `@ nandos trafford centre, saved u the corner`: the sign of an app at the head, in whatever case.
    private static func opening(_ sentence: Sentence) -> CheckInReading.Statement? {
        guard let first = sentence.tokens.first, first.gap.contains(.at), first.gap.contains(.space) else { return nil }
        var end = 1
        while let token = sentence.tokens[safe: end], end < 5, token.gap.isSubset(of: [.space, .dash, .quote]),
            !joins.contains(token)
        { end += 1 }
        guard end > 1 || first.isCapital, first.count > 2 else { return nil }
        return statement(0..<end, venue: 0..<end, in: sentence)
    }

    /// `Pierre Loti tepesindeyim`: the verb is the ending of a name of two words or more.
    private static func suffixed(_ sentence: Sentence) -> CheckInReading.Statement? {
        for index in sentence.tokens.indices.dropFirst().prefix(8) {
            let token = sentence.tokens[index]
            guard token.isWide || token.count > 7, token.form == .word, sentence.tokens[index - 1].isCapital,
                token.gap == .space
            else { continue }
            let word = sentence.text.string(token.span)
            guard endings.contains(where: { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 3 }) else {
                continue
            }
            var start = index - 1
            while start > 0, sentence.tokens[start - 1].isCapital, sentence.tokens[start].gap == .space { start -= 1 }
            return statement(start..<index + 1, venue: start..<index + 1, in: sentence)
        }
        return nil
    }

    /// `section 114 Climate Arena`, `Lucky Voice Soho, room 6`, `Hall H line, Javits Center`.
    private static func seat(_ sentence: Sentence, isNow: Bool) -> CheckInReading.Statement? {
        let tokens = sentence.tokens
        let hasSeat = tokens.indices.contains { index in
            guard seats.contains(tokens[index]), let next = tokens[safe: index + 1], next.gap == .space else {
                return false
            }
            return next.form == .number || next.form == .mixed || next.isCapital && next.count == 1
        }
        // `Watford Gap services. The pasty is ...`: all of the first sentence.
        let start = tokens.firstIndex { $0.form == .word } ?? 0
        if start < 3, sentence.tokens[0].span.lowerBound == 0, sentence.terminator == 0x2e,
            let end = Venue.named(sentence, start), end == tokens.count,
            end - start > 1, sentence.end + 8 < sentence.text.count
        {
            return statement(start..<end, venue: start..<end, in: sentence)
        }
        for index in tokens.indices.prefix(9) {
            let opens =
                index == 0 || !tokens[index].gap.isDisjoint(with: [.comma, .dot, .bracket])
                || tokens[safe: index - 1].map { seats.contains($0) } == true
                || seat(endingAt: index, in: sentence)
            guard opens, tokens[index].isCapital, tokens[index].form == .word, !seats.contains(tokens[index]),
                !tells(before: index, in: sentence)
            else { continue }
            let named = Venue.named(sentence, index)
            guard let end = named ?? (hasSeat || isNow && index == 0 ? Slots.organisation(sentence, index) : nil),
                hasSeat && end - index > 1 || isNow && index == 0
                    || named != nil && end - index > 1 && isScene(sentence, end)
            else { continue }
            // `Bondi rn`: what is now is said right behind.
            if !hasSeat, named == nil, tokens[safe: end].map({ here.contains($0) }) != true { continue }
            if tokens[safe: end]?.gap == .space, tells(within: end..<end + 1, in: sentence) { continue }
            return statement(index..<end, venue: index..<end, in: sentence)
        }
        return nil
    }

    /// Behind the name a clause that begins with what one is doing: `Rijksmuseum, holding hands`.
    private static func isScene(_ sentence: Sentence, _ end: Int) -> Bool {
        guard let next = sentence.tokens[safe: end] else { return sentence.tokens.contains { $0.gap.contains(.colon) } }
        guard !next.gap.isDisjoint(with: .clause) else { return false }
        return (end..<min(sentence.tokens.count, end + 8)).contains { index in
            let token = sentence.tokens[index]
            return !token.gap.isDisjoint(with: .clause) && (isDoing(token, sentence) || scenes.contains(token))
        }
    }

    /// `I'm`, `we r`, `estoy` in the clause before, and nothing of somebody else behind it.
    private static func speaks(before index: Int, in sentence: Sentence) -> Bool {
        var at = index - 1
        while at >= 0, index - at <= 6, let token = sentence.tokens[safe: at] {
            if others.contains(token) { return false }
            if beings.contains(token) || token.hash == were && isContracted(token, in: sentence) { return true }
            if verbs.contains(token), let before = sentence.tokens[safe: at - 1], subjects.contains(before) {
                return true
            }
            if sentence.tokens[at].gap.contains(.comma), index - at > 2 { return false }
            at -= 1
        }
        return false
    }

    private static func isContracted(_ token: Token, in sentence: Sentence) -> Bool {
        token.span.contains { sentence.text[$0] == 0x27 || sentence.text[$0] == 0xe2 }
    }

    /// A head without a verb: `chalk up to the elbows`, `third car in line`, `Summit`.
    private static func isElided(before index: Int, in sentence: Sentence) -> Bool {
        guard index <= 9 else { return false }
        let head = 0..<index
        let opensDoing = sentence.tokens[safe: 0].map { isDoing($0, sentence) } == true
        return !(opensDoing ? tellsOfBeing(head, in: sentence) : tells(within: head, in: sentence))
            && !head.contains {
                let token = sentence.tokens[$0]
                return judgements.contains(token) || JobWords.set.contains(token)
                    || CalendarWords.month(token) != nil && token.isCapital || !opensDoing && isDone(token, sentence)
            }
            && (index == 0 || !sentence.tokens[0].isPossessive)
    }

    /// `picked up seconds at`: over.
    private static func isDone(_ token: Token, _ sentence: Sentence) -> Bool {
        let end = token.span.upperBound
        return token.count > 4 && token.form == .word && sentence.text[end - 2] == 0x65
            && sentence.text[end - 1] == 0x64 && !states.contains(token)
    }

    private static func tellsOfBeing(_ range: Range<Int>, in sentence: Sentence) -> Bool {
        range.contains { bes.contains(sentence.tokens[$0]) || others.contains(sentence.tokens[$0]) }
    }

    private static func tells(before index: Int, in sentence: Sentence) -> Bool {
        var start = index
        while start > 0, index - start < 8, sentence.tokens[start].gap.isDisjoint(with: .clause) { start -= 1 }
        return tells(within: start..<index, in: sentence)
    }

    private static func tells(within range: Range<Int>, in sentence: Sentence) -> Bool {
        range.contains {
            sentence.tokens[safe: $0].map { token in
                (finite.contains(token) || others.contains(token)) && !isContracted(token, in: sentence)
            } ?? false
        }
    }

    /// What goes on behind a place tells of the place: `at Noma is on my list`.
    private static func goesOn(behind end: Int, _ sentence: Sentence) -> Bool {
        guard let next = sentence.tokens[safe: end] else { return false }
        guard next.gap == .space else { return predicates.contains(next) && next.gap.contains(.dash) }
        guard predicates.contains(next) else { return false }
        return sentence.tokens[safe: end + 1].map { !crowds.contains($0) } ?? true
    }

    /// Another day is named, or another town's name is all there is.
    private static func isAway(_ sentence: Sentence, _ place: Place) -> Bool {
        if sentence.tokens[place.start..<min(place.end, sentence.tokens.count)].contains(where: {
            notPlaces.contains($0)
        }) {
            return true
        }
        if (place.start..<place.end).contains(where: { SchoolWords.schools.contains(sentence.tokens[$0]) }) {
            return true
        }
        let clause = (place.end..<sentence.tokens.count).first { index in
            !sentence.tokens[index].gap.isDisjoint(with: .clause)
        }
        if sentence.tokens[0..<(clause ?? sentence.tokens.count)].contains(where: {
            ($0.isCapital || $0.count > 3) && CalendarWords.weekday($0) != nil
        }) {
            return true
        }
        return TimeMention.all(in: sentence, posted: nil).contains { time in
            time.tokens.lowerBound < (clause ?? sentence.tokens.count) && (time.tense == .future || time.tense == .past)
                && !TravelPlan.isEnd(time, in: sentence)
                && !time.tokens.overlaps(place.start..<place.end)
        }
    }

    private static func saysNow(_ sentence: Sentence) -> Bool {
        let tokens = sentence.tokens
        return tokens.indices.contains { index in
            if nows.contains(tokens[index]) { return true }
            return tokens[index].hash == asWord && tokens[safe: index + 2].map { speakings.contains($0) } == true
        }
    }

    private static func isDoing(_ token: Token, _ sentence: Sentence) -> Bool {
        let end = token.span.upperBound
        return token.count > 4 && sentence.text[end - 3] == 0x69 && sentence.text[end - 2] == 0x6e
            && sentence.text[end - 1] == 0x67 && !nouns.contains(token)
    }
}
