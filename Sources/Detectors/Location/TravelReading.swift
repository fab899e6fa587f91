internal import AuditModel

/// One sentence read for travel: the features that fire, and what carries them.
struct TravelReading {
    /// A phrase of travel, and who travels.
    struct Cue {
        var cue: TravelCue
        var tokens: Range<Int>
        var place: Range<Int>?
        var subject: TravelSubject
        /// Whether it is one of the hand-written phrases.
        var isPhrase: Bool
        /// Whether the phrase states a trip by itself.
        var isStatement = false
    }

    let sentence: Sentence
    let senses: [TravelSense]
    let places: [TravelPlace]
    /// Those of its times; none where there is nothing to weigh.
    let times: [TimeMention]
    /// Phrases of travel, those of somebody else only where there are no others; without any there is nothing to weigh.
    let cues: [Cue]
    /// The tokens of the destination.
    let place: Range<Int>?
    /// Whether its small words are English.
    let isEnglish: Bool
    /// Whether a phrase of travel has somebody else for its subject.
    let hasOtherSubject: Bool

    init(_ sentence: Sentence, posted: CivilDate?) {
        self.sentence = sentence
        senses = sentence.tokens.indices.map { index in
            TravelReading.isOverForOthers(index..<index + 1, in: sentence)
                ? [] : TravelLexicon.senses(sentence.tokens[index])
        }
        let language = TravelLanguage(senses)
        isEnglish = language == .english
        places = TravelPlace.all(in: sentence, senses: senses, language: language)
        // Reading times costs as much as all else: in most sentences none could matter.
        let early =
            TravelFrames.mayBeDated(sentence, senses, places) ? TimeMention.all(in: sentence, posted: posted) : nil
        let frames = TravelFrames.matches(
            in: sentence, senses: senses, places: places, times: early ?? [], isEnglish: isEnglish)
        var all: [Cue] = []
        for frame in frames where TravelReading.isPlausible(frame.place, frame.cue, in: sentence) {
            let subject = TravelReading.subject(frame.cue, frame.tokens, in: sentence, senses)
            all.append(Cue(cue: frame.cue, tokens: frame.tokens, place: frame.place, subject: subject, isPhrase: false))
        }
        for match in TravelPatterns.patterns.matches(in: sentence) {
            guard let cue = TravelPatterns.cues[match.rule] else { continue }
            if isEnglish, TravelReading.foreign.contains(cue) { continue }
            let place = TravelReading.place(of: match, in: sentence)
            guard TravelReading.isPlausible(place, cue, in: sentence),
                cue != .foreignPlan || !TravelReading.isOverForOthers(match.tokens, in: sentence)
            else { continue }
            let saysI = TravelReading.saysI(match.tokens, in: sentence)
            // `Going to Ghent?` states nothing.
            let isStatement = TravelPatterns.isStatement(match.rule) && (saysI || !sentence.isQuestion)
            let subject =
                isStatement && saysI ? .first : TravelReading.subject(cue, match.tokens, in: sentence, senses)
            all.append(
                Cue(
                    cue: cue, tokens: match.tokens, place: place, subject: subject, isPhrase: true,
                    isStatement: isStatement))
        }
        all = TravelReading.agreeing(all)
        let own = all.filter(\.subject.isOwn)
        cues = own.isEmpty ? all : own
        hasOtherSubject = own.count < all.count
        place = TravelReading.destination(cues, places, in: sentence)
        times = early ?? (cues.isEmpty ? [] : TimeMention.all(in: sentence, posted: posted))
    }

    /// Beside a phrase that states a trip, phrases that hint at another state of it say nothing.
    private static func agreeing(_ cues: [Cue]) -> [Cue] {
        let states = Set(cues.filter { $0.isStatement && $0.subject.isOwn }.map(\.cue.state))
        guard states.count == 1, let state = states.first else { return cues }
        return cues.filter { $0.isStatement || $0.cue.state == state || timed.contains($0.cue) || !$0.subject.isOwn }
    }

    private static let timed: Set<TravelCue> = [.dated, .ticketed, .span, .dayCount, .departs]

    static let foreign: Set<TravelCue> = [.foreignPlan, .foreignThere, .foreignPast]

    /// `I`, `we`, `me` among the words of a statement.
    private static func saysI(_ tokens: Range<Int>, in sentence: Sentence) -> Bool {
        tokens.prefix(4).contains { sentence.tokens[safe: $0].map { pronouns.contains($0) } == true }
    }

    private static let pronouns = WordSet("i im ive ill we weve were me us")

    /// A verb of another language that stands in the first person needs no word for it.
    private static func subject(
        _ cue: TravelCue, _ tokens: Range<Int>, in sentence: Sentence, _ senses: [TravelSense]
    ) -> TravelSubject {
        if TravelDenials.isSentByOthers(tokens, in: sentence, senses) { return .other }
        let subject = TravelSubject.of(tokens, in: sentence, senses)
        return foreign.contains(cue) && subject == .unknown && sentence.tokens.count <= 40 ? .elided : subject
    }

    private static func place(of match: PatternMatch, in sentence: Sentence) -> Range<Int>? {
        if let stop = match["stop"], let end = PlaceReader.read(sentence, at: stop.lowerBound) {
            return stop.lowerBound..<end
        }
        return match["place"] ?? match["known"] ?? match["leg"]
    }

    /// `llegó` beside `llego`: words are looked up without their marks, and in Spanish this one makes another's past of a
    /// plan of one's own.
    private static func isOverForOthers(_ tokens: Range<Int>, in sentence: Sentence) -> Bool {
        tokens.contains { index in
            let end = sentence.bytes(index..<index + 1).upperBound
            return end >= 2 && sentence.text[end - 2] == 0xc3 && sentence.text[end - 1] == 0xb3
        }
    }

    /// Not an exchange; in a long text of a script without spaces, only a place that is known.
    private static func isPlausible(_ place: Range<Int>?, _ cue: TravelCue, in sentence: Sentence) -> Bool {
        guard let place else { return true }
        // Coins go there, not people.
        if ExchangeReader.read(sentence, at: place.lowerBound)?.isAmbiguous == false { return false }
        if [.there, .foreignThere].contains(cue),
            CheckInCues.isVenue(max(0, place.lowerBound - 1)..<place.upperBound, in: sentence)
        {
            return false
        }
        // `Landed in main this morning`: a branch of a repository.
        if place.count == 1, let token = sentence.tokens[safe: place.lowerBound], branches.contains(token) {
            return false
        }
        // `went to Café Mirabel`: an evening, not a trip.
        if [.wentTo, .stuck, .goingTo].contains(cue),
            place.contains(where: { sentence.tokens[safe: $0].map { tables.contains($0) } == true })
        {
            return false
        }
        guard sentence.tokens[safe: place.lowerBound]?.form == .ideograph else { return true }
        return sentence.tokens.count <= 24 || PlaceReader.isKnown(place, in: sentence)
    }

    private static let branches = WordSet(
        "main master trunk mainline develop dev prod production staging nightly upstream stable tip head beta canary")
    private static let tables = WordSet(
        "cafe café coffee bar pub restaurant diner bistro pizzeria bakery brewery tavern caffè kneipe kafe warung restoran"
    )

    /// The place of the first phrase that has one, phrases of motion first, then any that is known.
    private static func destination(_ cues: [Cue], _ places: [TravelPlace], in sentence: Sentence) -> Range<Int>? {
        let named = cues.compactMap { cue in cue.place.map { (tokens: $0, isMotion: motion.contains(cue.cue)) } }
        let best =
            named.filter(\.isMotion).max { rank($0.tokens, in: sentence) < rank($1.tokens, in: sentence) }
            ?? named.max { rank($0.tokens, in: sentence) < rank($1.tokens, in: sentence) }
        return best?.tokens ?? places.first(where: \.isKnown)?.tokens
    }

    private static let motion: Set<TravelCue> = [
        .motion, .goingTo, .planned, .foreignPlan, .willBe, .returned, .arrived, .stuck, .arriving,
    ]

    /// Known places first, then longer ones, then earlier ones.
    private static func rank(_ place: Range<Int>, in sentence: Sentence) -> Int {
        (PlaceReader.isKnown(place, in: sentence) ? 100_000 : 0) + place.count * 1_000 - place.lowerBound
    }
}
