/// A verb and a place that belong together, in whatever order and language: what ``TravelPatterns`` would need a pattern
/// an order for.
enum TravelFrames {
    /// What a frame found.
    struct Match {
        var cue: TravelCue
        var tokens: Range<Int>
        var place: Range<Int>?
    }

    /// How far a verb may stand from its place.
    private static let reach = 8

    static func matches(
        in sentence: Sentence, senses: [TravelSense], places: [TravelPlace], times: [TimeMention], isEnglish: Bool
    ) -> [Match] {
        // Most sentences hold no word that most frames begin with.
        let all = senses.reduce(into: TravelSense()) { $0.formUnion($1) }
        var found = times.isEmpty ? [] : dated(sentence, senses, places, times)
        if places.count > 1 { found += routes(sentence, places) }
        if all.contains(.unit) { found += dayCounts(sentence, senses, places) }
        if !all.isDisjoint(with: things), let complaint = complaint(sentence, senses) { found.append(complaint) }
        if all.isSuperset(of: [.trip, .first]), let journey = journey(sentence, senses) { found.append(journey) }
        if !all.isDisjoint(with: onTheWay), let delay = onTheWay(sentence, senses) { found.append(delay) }
        if isEnglish, !places.isEmpty { found += doings(sentence, senses, places) }
        if sentence.isQuestion, let place = places.first(where: \.isKnown) {
            found.append(Match(cue: .asks, tokens: place.tokens, place: place.tokens))
        }
        for place in places {
            if place.role.contains(.onlyTo), !isEnglish {
                found.append(Match(cue: .towards, tokens: place.tokens, place: place.tokens))
            }
            for rule in rules where fits(place, rule, isEnglish: isEnglish) {
                guard let verb = verb(of: rule.verbs, near: place.tokens, sentence, senses) else { continue }
                // `home is where...`
                if rule.cue == .returned, sentence.tokens[safe: verb + 1].map({ states.contains($0) }) == true {
                    continue
                }
                // `still no plan`
                if rule.cue == .planned, sentence.tokens[safe: verb - 1].map({ negations.contains($0) }) == true {
                    continue
                }
                if rule.mustLead, verb > place.tokens.lowerBound { continue }
                found.append(
                    Match(
                        cue: rule.cue,
                        tokens: min(verb, place.tokens.lowerBound)..<max(verb + 1, place.tokens.upperBound),
                        place: place.tokens))
            }
        }
        return found
    }

    private struct Rule {
        var verbs: TravelSense
        var roles: TravelSense
        var cue: TravelCue
        /// Whether the place must be one that a list knows, as after words that mean much else.
        var needsKnown = false
        var isForeign = false
        /// Whether it may stand without a preposition.
        var mayBeBare = false
        /// Whether the verb must stand before the place.
        var mustLead = false
    }

    private static let rules: [Rule] = [
        Rule(verbs: .motion, roles: [.to], cue: .motion),
        Rule(verbs: .going, roles: [.to], cue: .goingTo),
        Rule(verbs: .went, roles: [.to, .at, .from], cue: .wentTo, needsKnown: true, mayBeBare: true),
        Rule(verbs: .toured, roles: [.to, .at, .from], cue: .toured, mayBeBare: true),
        Rule(verbs: .stay, roles: [.at], cue: .there, mayBeBare: true),
        Rule(verbs: .stayed, roles: [.at], cue: .wentTo, needsKnown: true, mayBeBare: true),
        Rule(verbs: .arrived, roles: [.at, .to], cue: .arrived, needsKnown: true),
        Rule(verbs: .returned, roles: [.from], cue: .returned),
        Rule(verbs: .trip, roles: [.to, .at, .from], cue: .ownJourney, mayBeBare: true),
        Rule(verbs: .ride, roles: [.to, .from], cue: .ownJourney, mayBeBare: true),
        Rule(verbs: .lodging, roles: [.at], cue: .lodged, mayBeBare: true),
        Rule(verbs: .booked, roles: [.to, .at], cue: .planned, needsKnown: true, mayBeBare: true),
        Rule(verbs: .event, roles: [.at], cue: .occasion, needsKnown: true, mayBeBare: true),
        Rule(verbs: .look, roles: [.at, .from, .to], cue: .memories, needsKnown: true, mayBeBare: true),
        Rule(verbs: .greeting, roles: [.from], cue: .greets),
        Rule(verbs: .unit, roles: [.at, .from], cue: .span),
        Rule(verbs: .unit, roles: [.to], cue: .countdown, mustLead: true),
        Rule(verbs: [.trouble, .venue], roles: [.at, .to, .from], cue: .enRoute, needsKnown: true, mayBeBare: true),
        Rule(verbs: .foreignGoing, roles: [.to], cue: .foreignPlan, isForeign: true),
        Rule(verbs: .foreignWillBe, roles: [.at, .to], cue: .foreignPlan, isForeign: true),
        Rule(verbs: .foreignWent, roles: [.to, .at], cue: .foreignPast, isForeign: true, mayBeBare: true),
        Rule(verbs: .foreignBeing, roles: [.at], cue: .foreignThere, isForeign: true),
        Rule(verbs: .arrived, roles: [.at, .to], cue: .foreignThere, isForeign: true, mayBeBare: true),
        Rule(verbs: .arriving, roles: [.at, .to], cue: .foreignPlan, isForeign: true),
        Rule(verbs: .returned, roles: [.from], cue: .foreignPast, isForeign: true),
        Rule(verbs: .arriving, roles: [.at, .to], cue: .arriving),
    ]

    private static func fits(_ place: TravelPlace, _ rule: Rule, isEnglish: Bool) -> Bool {
        if rule.isForeign, isEnglish { return false }
        if rule.needsKnown, !place.isKnown { return false }
        if place.role.isEmpty { return rule.mayBeBare && place.isKnown }
        return !place.role.isDisjoint(with: rule.roles)
    }

    private static let rides: TravelSense = [.ride, .lodging, .trip, .luggage]
    private static let departures: TravelSense = [.motion, .arriving]

    /// Whether a time in the sentence could say something: whether there is anything that it could date.
    static func mayBeDated(_ sentence: Sentence, _ senses: [TravelSense], _ places: [TravelPlace]) -> Bool {
        places.contains(where: \.isKnown)
            || senses.contains { !$0.isDisjoint(with: rides.union(departures)) }
            || sentence.tokens.contains { leaving.contains($0) }
    }

    /// Known places and rides with a time near by, places with a length of stay.
    private static func dated(
        _ sentence: Sentence, _ senses: [TravelSense], _ places: [TravelPlace], _ times: [TimeMention]
    ) -> [Match] {
        var found: [Match] = []
        for time in times {
            for place in places where place.isKnown && distance(place.tokens, time.tokens) <= 6 {
                found.append(Match(cue: .dated, tokens: union(place.tokens, time.tokens), place: place.tokens))
            }
            for index in senses.indices where !senses[index].isDisjoint(with: rides) {
                let word = index..<index + 1
                if distance(word, time.tokens) <= 10, !word.overlaps(time.tokens) {
                    found.append(Match(cue: .ticketed, tokens: union(word, time.tokens), place: nil))
                    break
                }
            }
            guard time.tense != .past else { continue }
            let leaves = senses.indices.first {
                (!senses[$0].isDisjoint(with: departures)
                    || sentence.tokens[safe: $0].map { leaving.contains($0) } == true)
                    && distance($0..<$0 + 1, time.tokens) <= 8 && !isSwitchedOff(sentence, $0)
            }
            if let leaves {
                found.append(Match(cue: .departs, tokens: union(leaves..<leaves + 1, time.tokens), place: nil))
            }
        }
        return found
    }

    /// `day 6 in Ghent`, `segundo día en Ghent`.
    private static func dayCounts(_ sentence: Sentence, _ senses: [TravelSense], _ places: [TravelPlace]) -> [Match] {
        var found: [Match] = []
        for index in senses.indices where senses[index].contains(.unit) {
            let isCounted = sentence.tokens[safe: index + 1].map { $0.form == .number && $0.count <= 3 } == true
            let isOrdered = index > 0 && senses[index - 1].contains(.ordinal)
            guard isCounted || isOrdered else { continue }
            let first = isOrdered ? index - 1 : index
            if let place = places.first(where: {
                $0.tokens.lowerBound > index && $0.tokens.lowerBound - index <= 6 && $0.role.contains(.at)
            }) {
                found.append(Match(cue: .dayCount, tokens: first..<place.tokens.upperBound, place: place.tokens))
            } else if index + 1 < senses.count,
                senses[index + 1..<min(senses.count, index + 6)].contains(where: { $0.contains(.trip) })
            {
                found.append(Match(cue: .dayCount, tokens: first..<index + 2, place: nil))
            }
        }
        return found
    }

    /// `phone is off until Sunday`, `days off`.
    private static func isSwitchedOff(_ sentence: Sentence, _ index: Int) -> Bool {
        guard let token = sentence.tokens[safe: index], offs.contains(token) else { return false }
        return sentence.tokens[safe: index - 1].map { switched.contains($0) } == true
    }

    private static let offs = WordSet("off away")
    private static let switched = WordSet(
        "is are was phone phones laptop notifications power switched turned lights day days time heating broken taken called"
    )
    private static let states = WordSet("is was are at of to")
    private static let negations = WordSet("no not never without zero dont didnt havent cant")

    private static let leaving = WordSet("leave leaving leaves off away home parto salgo saio pars fahre fliege")

    private static let onTheWay: TravelSense = [.venue, .ride, .luggage]

    /// `stuck at the gate`, `flight delayed`, `am Flughafen`.
    private static func onTheWay(_ sentence: Sentence, _ senses: [TravelSense]) -> Match? {
        for index in senses.indices where !senses[index].isDisjoint(with: onTheWay) {
            let near = max(0, index - 8)..<min(senses.count, index + 9)
            let isVenue = senses[index].contains(.venue)
            let partner = near.first { other in
                other != index
                    && (senses[other].contains(.trouble)
                        || isVenue && senses[other].contains(.foreignBeing) && abs(other - index) < 5)
            }
            if let partner {
                return Match(cue: .enRoute, tokens: min(index, partner)..<max(index, partner) + 1, place: nil)
            }
        }
        return nil
    }

    /// `a dog followed us in Kyrgyzstan`: something past at a known place, told by who was there.
    private static func doings(_ sentence: Sentence, _ senses: [TravelSense], _ places: [TravelPlace]) -> [Match] {
        guard senses.contains(where: { $0.contains(.first) }) else { return [] }
        let verbs = senses.indices.filter { !senses[$0].isDisjoint(with: [.did, .stayed]) || isPast(sentence, $0) }
        return places.compactMap { place in
            guard place.isKnown, place.role.contains(.at) else { return nil }
            guard
                let verb = verbs.min(by: { distance($0..<$0 + 1, place.tokens) < distance($1..<$1 + 1, place.tokens) }),
                distance(verb..<verb + 1, place.tokens) <= 12
            else { return nil }
            return Match(cue: .didThere, tokens: union(verb..<verb + 1, place.tokens), place: place.tokens)
        }
    }

    /// `followed`: no list holds all verbs.
    static func isPast(_ sentence: Sentence, _ index: Int) -> Bool {
        guard let token = sentence.tokens[safe: index], token.form == .word, token.count >= 5 else { return false }
        return sentence.text[token.span.upperBound - 1] == 0x64 && sentence.text[token.span.upperBound - 2] == 0x65
    }

    /// `EWR-LIS`, `Amsterdam > Berlin > Krakow`, `Leipzig, Brno, Graz`.
    private static func routes(_ sentence: Sentence, _ places: [TravelPlace]) -> [Match] {
        let known = places.filter(\.isKnown)
        for (number, place) in known.enumerated().dropLast() {
            let next = known[number + 1]
            guard next.tokens.lowerBound - place.tokens.upperBound <= 1, let last = next.tokens.last else { continue }
            let isPair =
                PlaceReader.isAirport(sentence, at: place.tokens.lowerBound)
                && PlaceReader.isAirport(sentence, at: next.tokens.lowerBound)
            let third = known.dropFirst(number + 2).first
            guard isPair || third.map({ $0.tokens.lowerBound - next.tokens.upperBound <= 1 }) == true else { continue }
            return [Match(cue: .route, tokens: place.tokens.lowerBound..<last + 1, place: (third ?? next).tokens)]
        }
        return []
    }

    private static let things: TravelSense = [
        .ride, .venue, .luggage, .trouble, .motion, .arrived, .arriving, .booked,
    ]

    /// A ride, a bag, a gate in a text to an airline.
    private static func complaint(_ sentence: Sentence, _ senses: [TravelSense]) -> Match? {
        guard TravelWords.speaksToAirline(sentence) else { return nil }
        guard let index = senses.firstIndex(where: { !$0.isDisjoint(with: things) }) else { return nil }
        return Match(cue: .complaint, tokens: index..<index + 1, place: nil)
    }

    /// `our honeymoon`, `my three month sabbatical`, `meine Reise`.
    private static func journey(_ sentence: Sentence, _ senses: [TravelSense]) -> Match? {
        for index in senses.indices where senses[index].contains(.trip) {
            for back in 1...4 where index - back >= 0 {
                if breaksClause(sentence, index - back + 1) { break }
                guard senses[index - back].contains(.first) else { continue }
                return Match(cue: .journey, tokens: index - back..<index + 1, place: nil)
            }
        }
        return nil
    }

    private static func distance(_ a: Range<Int>, _ b: Range<Int>) -> Int {
        max(0, max(a.lowerBound, b.lowerBound) - min(a.upperBound, b.upperBound))
    }

    private static func union(_ a: Range<Int>, _ b: Range<Int>) -> Range<Int> {
        min(a.lowerBound, b.lowerBound)..<max(a.upperBound, b.upperBound)
    }

    /// The nearest such verb in the clause of a place.
    private static func verb(
        of verbs: TravelSense, near place: Range<Int>, _ sentence: Sentence, _ senses: [TravelSense]
    ) -> Int? {
        var before = place.lowerBound - 1
        var left = reach
        while before >= 0, left > 0, !breaksClause(sentence, before + 1) {
            left -= hasComma(sentence, before + 1) ? 4 : 1
            if left >= 0, !senses[before].isDisjoint(with: verbs) { return before }
            before -= 1
        }
        var after = place.upperBound
        left = reach
        while after < senses.count, left > 0, !breaksClause(sentence, after) {
            left -= hasComma(sentence, after) ? 4 : 1
            if left >= 0, !senses[after].isDisjoint(with: verbs) { return after }
            after += 1
        }
        return nil
    }

    private static func breaksClause(_ sentence: Sentence, _ index: Int) -> Bool {
        sentence.tokens[safe: index].map { !$0.gap.isDisjoint(with: [.bracket, .symbol, .ellipsis]) } == true
    }

    /// A comma does not part a verb from its place, but they are farther from each other.
    private static func hasComma(_ sentence: Sentence, _ index: Int) -> Bool {
        sentence.tokens[safe: index].map { !$0.gap.isDisjoint(with: [.comma, .colon]) } == true
    }
}
