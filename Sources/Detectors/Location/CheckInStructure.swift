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
        if isFirst, let found = opening(sentence) { return found }
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
        guard isEnglish || preps.contains(token) && (token.count > 1 || token.isWide),
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
        sentence.tokens.contains {
            things.contains($0) || nows.contains($0)
                || isDoing($0, sentence)
                    && (!$0.gap.isDisjoint(with: .clause) || $0.span.lowerBound == sentence.span.lowerBound)
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
        if start < 3, sentence.terminator == 0x2e, let end = Venue.named(sentence, start), end == tokens.count,
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
        return token.count > 5 && sentence.text[end - 3] == 0x69 && sentence.text[end - 2] == 0x6e
            && sentence.text[end - 1] == 0x67
    }

    private static let bes = WordSet("is are was were been be has have had")
    private static let states = WordSet(
        "stopped parked perched stranded trapped camped wedged seated squeezed queued crammed packed delayed stationed marooned sprawled curled glued wrapped dressed soaked"
    )
    private static let things = WordSet(
        "coffee tea pint pints beer beers cider white latte espresso cocktail wine glass round rounds lunch dinner breakfast brunch supper cake cakes burger fries pie pretzel popcorn ramen noodles pizza tacos scone biscuit sandwich queue line table booth seat bench mass carols bleachers balcony summit stalls stage chair waiting stuck lost alone dead_stop phone battery wifi plug crowd rain fire_drill arm elbows knees pockets number numbers peanuts bingo karaoke quiz mug maze ward gate platform row section court rink"
    )
    private static let asWord = WordHash.of("as")
    private static let were = WordHash.of("were")
    private static let speakings = WordSet("speak type write typing")
    private static let here = WordSet("rn atm")
    private static let nows = WordSet("rn atm currently presently now ahora agora adesso gerade сейчас là nih")
    private static let ats = WordSet("at outside inside vorm beim devant fuori")
    private static let englishPreps = WordSet(
        "in on of by from off under wandering riding boarding round around past above")
    private static let preps = WordSet(
        "al alla allo dallo dalla au à dans sur del della dello nel nella no na do da em en im am auf в на у")
    private static let beings = WordSet(
        "im wre tô estou tamos estamos estoy ando esperando sono siamo scrivo chuis suis coincé coincée bloqué bloquée posé posée bin sitze stehe warte я мы стою сижу"
    )
    private static let subjects = WordSet("i we ill")
    private static let verbs = WordSet("am are r re sitting sat stood standing")
    private static let seats = WordSet(
        "section sec row seat gate aisle hall room booth stand garage pit lane level lvl floor table platform bay balcony terminal screen deck block tier court"
    )
    private static let scenes = WordSet("alone dressed wave mug pint behind upstairs downstairs stuck wrapped armed")
    private static let crowds = WordSet(
        "full packed rammed heaving empty dead quiet mental chaos buzzing delayed freezing roasting boiling round playing on going"
    )
    private static let predicates = WordSet(
        "is are was were has have had who that which will would can could should costs charges sells serves closes opens does do used did need needs made makes won lost beat"
    )
    private static let joins = WordSet(
        "with and by upstairs downstairs for is are was if come saved waiting til till until")
    private static let judgements = WordSet(
        "best worst great good nice new free cheap favourite favorite most job work working works gig gigs show event lecture exhibition tickets tix ticket interview review stars shoutout shout thanks thank rip entry parking closed open sale offer internship degree professor head director chef nurse teacher manager engineer student team staff folks everyone congrats happy remember reading watching playing listening shares news price prices fire crash murder life days day nights night story stories"
    )
    private static let finite = WordSet(
        "is are was were be been has have had do does did will would can cant could should may might must go goes went get gets got make made take took say says said see saw seen spotted met dropped found spent left came comes work works worked live lives lived stay stays visit try book ask tell told think heard hear looks look shut want wants need needs love loves hate hates used dont there thats this if when what why how let lets put keep keeps buy bought order ordered eat ate starts start began begins sits drop drops está sta està ist liegt"
    )
    private static let others = WordSet(
        "he she they you u who whos everyone everybody someone somebody people his her their your half squad kids guy folks my sister brother mum mom dad wife husband son daughter boss friend friends teenager wifes husbands mums dads brothers sisters neighbour ones"
    )
    private static let stops = WordSet(
        "tomorrow tomo tmrw yesterday ago remember remembers remembered tickets tix rsvp recommend recommended recommends closed reopened opens reopens next usually always every each ever never apparently allegedly supposedly wish wished imagine imagining would could whether spotted used cancelled canceled novel chapter episode film movie book scene level boss sofa couch bed telly tv dream vote votes council history century 1969 1945 hiring interview internship exam degree graduated studied alumni diploma pgce phd msc bsc apprentice apprenticeship guard shift shifts enrolled course class trabalho trabajo arbeite lavoro travaille colleague colleagues kerja bekerja работаю week weeks review stars rating mayor standup blockers demain mañana amanhã domani morgen besok yarın завтра ontem ayer hier ieri gestern kemarin вчера dün buluşuyoruz dizem dicono"
    )
    private static let notPlaces = WordSet(
        "mr mrs ms dr sir github twitter reddit discord youtube netflix google amazon microsoft binance coinbase kraken linkedin instagram facebook discord slack zoom teams monday christmas easter i im python java linux windows god europe earth mars"
    )
}
