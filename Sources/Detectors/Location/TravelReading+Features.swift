internal import AuditModel

extension TravelReading {
    /// All that fires, of the sentence and of those around it.
    func features(of text: ScanText) -> TravelFeatures {
        var found = ownFeatures(of: text)
        addSurroundings(&found, text)
        TravelReading.addPairs(&found)
        return found
    }

    /// The same; nil where no sentence around it could make it tell of a trip.
    func tellingFeatures(of text: ScanText) -> TravelFeatures? {
        var found = ownFeatures(of: text)
        TravelReading.addPairs(&found)
        guard TravelWeights.mayTell(found) else { return nil }
        addSurroundings(&found, text)
        TravelReading.addPairs(&found)
        return found
    }

    /// All that fires of the sentence itself.
    private func ownFeatures(of text: ScanText) -> TravelFeatures {
        var found = TravelFeatures(cues.map { TravelFeature($0.cue) })
        found.insert(.severalCues, if: Set(cues.map(\.cue)).count > 1)
        found.insert(.phrase, if: cues.contains(where: \.isPhrase))
        for cue in cues where cue.isStatement {
            switch cue.cue.state {
            case .upcoming: found.insert(.statedAhead)
            case .ongoing: found.insert(.statedThere)
            case .past: found.insert(.statedBehind)
            }
        }
        addSubjects(&found)
        addPlaces(&found)
        addTimes(&found)
        found.formUnion(TravelWords.features(of: sentence))
        // `We're` reads as `were` without its apostrophe.
        if sentence.tokens.contains(where: { $0.hash == TravelReading.were && $0.span.count > 4 }) {
            found.subtract([.pastTense])
        }
        if isEnglish, senses.indices.contains(where: { isPast($0) }) { found.insert(.pastTense) }
        // Who has just arrived speaks of now: `just got to Ghent`.
        if found.holdsAny(.arrived, .stuck, .enRoute), !found.holdsAny(.wentTo, .toured, .returned, .timeBehind) {
            found.subtract([.pastTense])
        }
        if found.contains(.cancelled) { found.subtract([.enRoute, .stuck]) }
        addWords(&found)
        addForm(&found, text)
        return found
    }

    private func isPast(_ index: Int) -> Bool {
        if !senses[index].isDisjoint(with: [.went, .toured, .stayed, .did]) { return true }
        guard senses[index].isDisjoint(with: [.booked, .trouble, .arrived]), TravelFrames.isPast(sentence, index) else {
            return false
        }
        // `limited`, `tired`: an adjective, unless somebody stands before it.
        return index == 0 || senses[index - 1].contains(.first)
            || sentence.tokens[safe: index].map { !$0.gap.isDisjoint(with: .clause) } == true
    }

    private static let were = WordHash.of("were")

    private func addSubjects(_ found: inout TravelFeatures) {
        found.formUnion(TravelFeatures(cues.map(\.subject.feature)))
        if cues.contains(where: { $0.subject == .first || $0.subject == .elided }) {
            found.subtract([.unknownSubject, .otherPerson, .secondPerson])
        }
        found.insert(.otherPerson, if: hasOtherSubject)
        found.insert(.saysI, if: says(.first))
        found.insert(.saysOther, if: says(.other))
        found.insert(.saysYou, if: says(.second))
        found.insert(.otherVerb, if: isEnglish && says(.otherVerb))
    }

    private func addPlaces(_ found: inout TravelFeatures) {
        found.insert(.place, if: place != nil)
        guard !places.isEmpty else { return }
        found.insert(.knownPlace, if: places.contains(where: \.isKnown))
        for place in places {
            found.insert(.placeTo, if: place.role.contains(.to))
            found.insert(.placeAt, if: place.role.contains(.at))
            found.insert(.placeFrom, if: place.role.contains(.from))
            found.insert(.placeBare, if: place.role.isEmpty && place.isKnown)
        }
        found.insert(.severalPlaces, if: places.count > 2)
        found.insert(.placeActs, if: places.contains { acts($0) })
    }

    /// `Boston in October is unbeatable`, `the Lisbon office hires`.
    private func acts(_ place: TravelPlace) -> Bool {
        guard place.role.isEmpty, place.isKnown, sentence.tokens[safe: place.tokens.lowerBound]?.form == .word else {
            return false
        }
        return (place.tokens.upperBound..<min(senses.count, place.tokens.upperBound + 4)).contains { index in
            guard let token = sentence.tokens[safe: index], token.gap.isDisjoint(with: .clause) else { return false }
            return senses[index].contains(.otherVerb) || TravelReading.states.contains(token)
        }
    }

    private static let states = WordSet(
        "is are was were has have will would could does did isn't aren't est es ist sind sont sono")

    private func addTimes(_ found: inout TravelFeatures) {
        let isThere = cues.contains { [.there, .foreignThere].contains($0.cue) }
        // `Writing from Ghent, home in two days`
        let saysThere = cues.contains { $0.isStatement && $0.cue.state == .ongoing }
        for time in times {
            // `In Lisbon until Sunday` is said by who is there.
            if isThere && TravelPlan.isEnd(time, in: sentence) || saysThere && time.tense == .future {
                found.insert(.timeNow)
                continue
            }
            switch time.tense {
            case .future: found.insert(.timeAhead)
            case .present: found.insert(.timeNow)
            case .past: found.insert(.timeBehind)
            case .unknown: found.insert(.timeOpen)
            }
            if let from = time.from, let to = time.to, (1..<40).contains(to.daysSince1970 - from.daysSince1970) {
                found.insert(.dateRange)
            }
        }
    }

    private func says(_ sense: TravelSense) -> Bool { senses.contains { !$0.isDisjoint(with: sense) } }

    private func addWords(_ found: inout TravelFeatures) {
        found.insert(.negation, if: says(.negation))
        found.insert(.fiction, if: says(.fiction))
        found.insert(.saysTrip, if: says(.trip))
        found.insert(.saysRide, if: says(.ride))
        found.insert(.saysLodging, if: says(.lodging))
        found.insert(.saysVenue, if: says(.venue))
        found.insert(.saysLuggage, if: says(.luggage))
        found.insert(.saysBooked, if: says(.booked))
        found.insert(.saysTrouble, if: says(.trouble))
        found.insert(.saysEvent, if: says(.event))
        found.insert(.saysLook, if: says(.look))
        found.insert(.asksAdvice, if: sentence.isQuestion && says(.advice))
        found.insert(.imperative, if: TravelVoice.isImperative(self))
        found.insert(.bygone, if: TravelVoice.isHistory(self))
        // Who says `I` advertises nothing.
        found.insert(.advert, if: TravelVoice.isAdvert(self))
        if says(.first) || found.contains(.airline) { found.subtract([.advert]) }
        // Weighed like adverts: what is told to everybody is no trip, whoever says `I` in it.
        found.insert(.advert, if: TravelNotice.holds(self))
    }

    private func addForm(_ found: inout TravelFeatures, _ text: ScanText) {
        found.insert(.english, if: isEnglish)
        found.insert(.longText, if: text.count > 1_500)
        found.insert(.shortText, if: text.count < 180)
        found.insert(.quoted, if: isQuoted(text))
        found.insert(.headline, if: TravelWords.isHeadline(sentence))
        found.insert(.listed, if: isListed(text))
    }

    /// Whether the first phrase stands between quotation marks that were opened before it in its line.
    private func isQuoted(_ text: ScanText) -> Bool {
        guard let first = cues.map(\.tokens.lowerBound).min(), let token = sentence.tokens[safe: first] else {
            return false
        }
        var straight = 0
        var open = 0
        var at = max(0, token.span.lowerBound - 300)
        while at < token.span.lowerBound {
            switch text[at] {
            case 0x0a: (straight, open) = (0, 0)
            case 0x22: straight += 1
            case 0xe2 where text[at + 1] == 0x80:
                if text[at + 2] == 0x9c || text[at + 2] == 0x9e { open += 1 }
                if text[at + 2] == 0x9d { open -= 1 }
            case 0xc2 where text[at + 1] == 0xab: open += 1
            case 0xc2 where text[at + 1] == 0xbb: open -= 1
            default: break
            }
            at += 1
        }
        return straight % 2 == 1 || open > 0
    }

    /// Between `|`, `·`, `//` or line breaks, as in profiles and tables.
    private func isListed(_ text: ScanText) -> Bool {
        let end = sentence.end
        func isMark(_ at: Int) -> Bool {
            text[at] == 0x7c || text[at] == 0xc2 && text[at + 1] == 0xb7
                || text[at] == 0xe2 && text[at + 1] == 0x80 && text[at + 2] == 0xa2
                || text[at] == 0x2f && text[at + 1] == 0x2f && text[at - 1] == 0x20
        }
        if isMark(end) { return true }
        var start = sentence.span.lowerBound
        var steps = 0
        while start > 0, steps < 6, text[start - 1] == 0x20 || text[start - 1] >= 0x80 || text[start - 1] == 0x7c {
            start -= 1
            steps += 1
            if isMark(start) { return true }
        }
        return false
    }

    /// The sentences before and after, as far as they stand within some two hundred bytes.
    private func addSurroundings(_ found: inout TravelFeatures, _ text: ScanText) {
        let before = max(0, sentence.span.lowerBound - 220)..<max(0, sentence.span.lowerBound)
        let after = min(text.count, sentence.end + 1)..<min(text.count, sentence.end + 220)
        for range in [before, after] where range.count > 3 {
            let near = Sentence(whole: range, in: text)
            var all: TravelSense = []
            for token in near.tokens { all.formUnion(TravelLexicon.senses(token)) }
            found.insert(.nearTrip, if: all.contains(.trip))
            found.insert(.nearRide, if: !all.isDisjoint(with: [.ride, .lodging]))
            found.insert(.nearAdvice, if: all.contains(.advice) && (near.hasQuestionMark || sentence.isQuestion))
            found.insert(.nearOwn, if: all.contains(.first))
            found.insert(.nearOther, if: all.contains(.other))
            found.insert(.nearPacking, if: !all.isDisjoint(with: [.luggage, .booked]))
            found.insert(.nearPlace, if: near.tokens.indices.contains { PlaceReader.knownEnd(near, at: $0) != nil })
            found.insert(.nearAhead, if: near.tokens.contains { TravelReading.ahead.contains($0) })
        }
    }

    private static let ahead = WordSet(
        "tomorrow tmrw next weekend january february april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec summer spring monday tuesday wednesday thursday friday saturday sunday"
    )

    /// What two features say together that neither says alone.
    private static func addPairs(_ found: inout TravelFeatures) {
        let isOwn = found.holdsAny(.firstPerson, .elidedSubject)
        let isAhead = found.contains(.timeAhead)
        let isKnown = found.contains(.knownPlace)
        let isForeign = found.holdsAny(.foreignPlan, .foreignThere, .foreignPast)
        let isRide = found.holdsAny(.saysRide, .saysLodging)
        found.insert(.knownAhead, if: isKnown && isAhead)
        found.insert(.knownBehind, if: isKnown && found.contains(.timeBehind))
        found.insert(.knownOwn, if: isKnown && found.contains(.saysI))
        found.insert(.rideAhead, if: isRide && isAhead)
        found.insert(.rideOwn, if: isRide && found.contains(.saysI))
        found.insert(.rideNow, if: isRide && found.contains(.timeNow))
        found.insert(.tripOwn, if: found.contains(.saysTrip) && found.contains(.saysI))
        found.insert(.tripKnown, if: found.contains(.saysTrip) && isKnown)
        found.insert(.ownPast, if: found.holds(.saysI, .pastTense))
        found.insert(.ownFuture, if: found.holds(.saysI, .future))
        found.insert(.airlineTrouble, if: found.holds(.airline, .saysTrouble))
        found.insert(.airlineRide, if: found.contains(.airline) && found.holdsAny(.saysRide, .saysVenue))
        found.insert(.knownAdvice, if: isKnown && found.holdsAny(.asksAdvice, .nearAdvice))
        found.insert(.lookKnown, if: found.contains(.saysLook) && isKnown)
        found.insert(.ownAhead, if: isOwn && isAhead)
        found.insert(.elidedKnown, if: isKnown && found.contains(.elidedSubject))
        found.insert(
            .unknownLong, if: found.contains(.longText) && found.holdsAny(.unknownSubject, .elidedSubject))
        found.insert(.foreignBehind, if: isForeign && found.contains(.timeBehind))
        found.insert(.otherAlone, if: found.contains(.saysOther) && !found.contains(.saysI))
        found.insert(.wentOwn, if: found.holdsAny(.wentTo, .toured) && found.contains(.saysI))
        found.insert(
            .delayOwn,
            if: found.holdsAny(.enRoute, .stuck) && (isOwn || found.contains(.saysI))
                && !found.holdsAny(.question, .hypothetical, .otherPerson))
    }
}

extension Sentence {
    /// Whether a question mark stands anywhere in a stretch taken whole.
    fileprivate var hasQuestionMark: Bool {
        span.contains { text[$0] == 0x3f }
    }
}
