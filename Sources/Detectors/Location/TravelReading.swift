internal import AuditModel

/// One sentence read for travel: the features that fire, and what carries them.
struct TravelReading {
    let sentence: Sentence
    let times: [TimeMention]
    /// Phrases of travel whose subject is not somebody else; without any there is nothing to weigh.
    let cues: [(match: PatternMatch, cue: TravelCue, subject: TravelSubject)]
    let features: TravelFeatures
    /// The tokens of the destination.
    let place: Range<Int>?

    init(_ sentence: Sentence, posted: CivilDate?) {
        self.sentence = sentence
        let matches = TravelPatterns.patterns.matches(in: sentence).filter {
            TravelReading.isPlausible($0, in: sentence)
        }
        guard !matches.isEmpty else {
            (times, cues, features, place) = ([], [], [], nil)
            return
        }
        times = TimeMention.all(in: sentence, posted: posted)
        let all = matches.map { match in
            (match: match, cue: TravelPatterns.cues[match.rule], subject: TravelReading.subject(match, in: sentence))
        }
        let own = all.filter { $0.subject.isOwn }
        cues = own
        place = TravelReading.destination(cues.map { ($0.match, $0.cue) }, in: sentence)
        features = TravelReading.features(cues, times: times, place: place, in: sentence)
    }

    /// A verb of another language that stands in the first person needs no word for it.
    private static func subject(_ match: PatternMatch, in sentence: Sentence) -> TravelSubject {
        let subject = TravelSubject.of(match.tokens, in: sentence)
        let isForeign = [.foreignPlan, .foreignThere, .foreignPast].contains(TravelPatterns.cues[match.rule])
        return isForeign && subject == .unknown && sentence.tokens.count <= 40 ? .elided : subject
    }

    /// Not an exchange; in a long text of a script without spaces, only a place that is known.
    private static func isPlausible(_ match: PatternMatch, in sentence: Sentence) -> Bool {
        // Coins go there, not people.
        if let place = match["place"], ExchangeReader.read(sentence, at: place.lowerBound)?.isAmbiguous == false {
            return false
        }
        if let place = match["place"], [.there, .foreignThere].contains(TravelPatterns.cues[match.rule]),
            CheckInCues.isVenue(place, in: sentence)
        {
            return false
        }
        // `went to Café Mirabel`: an evening, not a trip.
        if let place = match["place"], TravelPatterns.cues[match.rule] == .wentTo,
            place.contains(where: { sentence.tokens[safe: $0].map { tables.contains($0) } == true })
        {
            return false
        }
        guard let place = match["place"], sentence.tokens[safe: place.lowerBound]?.form == .ideograph else {
            return true
        }
        return sentence.tokens.count <= 24 || TravelWords.isKnown(place, in: sentence)
    }

    private static let tables = WordSet(
        "cafe café coffee bar pub restaurant diner bistro pizzeria bakery brewery tavern caffè kneipe kafe warung restoran"
    )

    /// The place of the first phrase that has one, phrases of motion first.
    private static func destination(_ cues: [(PatternMatch, TravelCue)], in sentence: Sentence) -> Range<Int>? {
        let motion: Set<TravelCue> = [.motion, .goingTo, .planned, .foreignPlan, .willBe, .returned, .arrived, .stuck]
        let named = cues.compactMap { match, cue -> (tokens: Range<Int>, isMotion: Bool)? in
            if let stop = match["stop"], let end = PlaceReader.read(sentence, at: stop.lowerBound) {
                return (stop.lowerBound..<end, false)
            }
            return (match["place"] ?? match["leg"]).map { ($0, motion.contains(cue)) }
        }
        let best =
            named.filter(\.isMotion).max { $0.tokens.count < $1.tokens.count }
            ?? named.max { $0.tokens.count < $1.tokens.count }
        return best?.tokens
    }

    private static func features(
        _ cues: [(match: PatternMatch, cue: TravelCue, subject: TravelSubject)], times: [TimeMention],
        place: Range<Int>?,
        in sentence: Sentence
    ) -> TravelFeatures {
        var found = TravelFeatures(cues.compactMap { TravelFeature($0.cue) })
        if Set(cues.map(\.cue)).count > 1 { found.insert(.severalCues) }
        found.formUnion(TravelFeatures(cues.map(\.subject.feature)))
        if cues.contains(where: { $0.subject == .first || $0.subject == .elided }) {
            found.subtract([.unknownSubject, .otherPerson, .secondPerson])
        }
        if let place {
            found.insert(.place)
            if TravelWords.isKnown(place, in: sentence) { found.insert(.knownPlace) }
        }
        let isThere = cues.contains { [.there, .foreignThere].contains($0.cue) }
        for time in times {
            // `In Lisbon until Sunday` is said by who is there.
            if isThere, TravelPlan.isEnd(time, in: sentence) {
                found.insert(.timeNow)
                continue
            }
            switch time.tense {
            case .future: found.insert(.timeAhead)
            case .present: found.insert(.timeNow)
            case .past: found.insert(.timeBehind)
            case .unknown: found.insert(.timeOpen)
            }
        }
        found.formUnion(TravelWords.features(of: sentence))
        // `We're` reads as `were` without its apostrophe.
        if sentence.tokens.contains(where: { $0.hash == were && $0.span.count > 4 }) { found.subtract([.pastTense]) }
        return found
    }

    private static let were = WordHash.of("were")
}
