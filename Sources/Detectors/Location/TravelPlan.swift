internal import AuditModel

/// What a sentence says of a trip, made ready to report.
struct TravelPlan {
    let state: TravelState
    let span: Range<Int>
    let value: String
    let fields: [String: String]

    /// - Parameter here: the tokens that say where the author is at the moment, which are no part of the trip.
    init(_ reading: TravelReading, state weighed: TravelState, besides here: Range<Int>? = nil) {
        let sentence = reading.sentence
        let returning = TravelPlan.returning(reading)
        let outbound = reading.times.filter { time in time.tokens != returning?.tokens }
        let time = outbound.first { $0.tense == .future || $0.from != nil } ?? outbound.first ?? returning
        let state = TravelPlan.dated(
            weighed, by: outbound.first { $0.meaning == .date && $0.from != nil },
            isBack: reading.cues.contains { [.returned, .foreignPast].contains($0.cue) })
        self.state = state
        span = TravelPlan.clauses(reading, sentence, besides: here)
        var fields = ["state": state.rawValue]
        if let place = reading.place { fields["destination"] = PlaceReader.name(place, in: sentence) }
        if let time { fields["when"] = sentence.text.string(sentence.bytes(time.tokens)) }
        let from = time?.from
        if let from { fields["from"] = from.description }
        if let to = TravelPlan.end(time, returning: returning, state: state) { fields["to"] = to.description }
        self.fields = fields
        let dates = [fields["from"], fields["to"]].compactMap { $0 }
        let when = dates.isEmpty ? fields["when"] : Array(Set(dates)).sorted().joined(separator: " to ")
        let parts = [fields["destination"], when].compactMap { $0 }
        value = parts.isEmpty ? sentence.text.string(span) : parts.joined(separator: ", ")
    }

    /// The last day, if the text tells: the day of the return, else the end of a span of days. A departure alone does
    /// not say when the trip ends.
    private static func end(_ time: TimeMention?, returning: TimeMention?, state: TravelState) -> CivilDate? {
        guard let time else { return nil }
        if let returning, returning.tokens != time.tokens, let day = returning.from {
            guard let from = time.from, day < from else { return day }
            // `Off on 9 March, back on the 27th`: counted from the departure, not from the post.
            return returning.meaning == .dayOfMonth ? TimeResolver.next(dayOfMonth: day.day, from: from) : nil
        }
        return state == .upcoming && time.from == time.to && returning == nil ? nil : time.to
    }

    /// The time at which they come back: `back in two weeks`, `until Sunday`.
    private static func returning(_ reading: TravelReading) -> TimeMention? {
        reading.times.first { time in
            guard let before = reading.sentence.tokens[safe: time.tokens.lowerBound - 1] else { return false }
            let first = reading.sentence.tokens[safe: time.tokens.lowerBound]
            return returns.contains(before) || first.map { untils.contains($0) } == true
        }
    }

    /// Whether a time says until when: `until Sunday`.
    static func isEnd(_ time: TimeMention, in sentence: Sentence) -> Bool {
        [time.tokens.lowerBound, time.tokens.lowerBound - 1].contains { index in
            sentence.tokens[safe: index].map { untils.contains($0) } == true
        }
    }

    private static let returns = WordSet(
        "back home return returning returns until till til through bis zurück jusqu hasta até fino до sampai")
    private static let untils = WordSet("until till til through thru bis jusqu hasta até fino hingga kadar")

    /// A written day outweighs the tense: the same words posted before and after the trip are a plan and a memory.
    private static func dated(_ state: TravelState, by time: TimeMention?, isBack: Bool) -> TravelState {
        guard let time, let from = time.from, let to = time.to else { return state }
        // A month or season alone says too little.
        guard to.daysSince1970 - from.daysSince1970 < 28 else { return state }
        switch time.tense {
        case .future:
            return isBack ? state : .upcoming
        case .past: return .past
        case .present: return state == .upcoming && from == to ? .upcoming : .ongoing
        case .unknown: return state
        }
    }

    /// From the clause of the first phrase, place or time to the end of the clause of the last.
    private static func clauses(
        _ reading: TravelReading, _ sentence: Sentence, besides here: Range<Int>?
    ) -> Range<Int> {
        var tokens = reading.cues.map(\.tokens) + reading.times.map(\.tokens)
        if let place = reading.place { tokens.append(place) }
        if let here { tokens.removeAll { $0.overlaps(here) } }
        var first = tokens.map(\.lowerBound).min() ?? 0
        var last = tokens.map(\.upperBound).max() ?? sentence.tokens.count
        while first > 0, sentence.tokens[safe: first].map({ $0.gap.isDisjoint(with: .clause) }) == true { first -= 1 }
        while last < sentence.tokens.count,
            sentence.tokens[safe: last].map({ $0.gap.isDisjoint(with: .clause) }) == true
        { last += 1 }
        if let here, here.upperBound > first, here.lowerBound < last {
            if here.lowerBound <= first {
                first = min(here.upperBound, last - 1)
            } else {
                last = max(first + 1, here.lowerBound)
            }
        }
        return sentence.bytes(first..<last)
    }
}
