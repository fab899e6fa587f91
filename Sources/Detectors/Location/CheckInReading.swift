/// Whether a sentence says that its author is at a named place now.
enum CheckInReading {
    /// What was said, and where.
    struct Statement {
        var tokens: Range<Int>
        var venue: Range<Int>
        /// Whether the place is a house, a gate, a table, rather than a name that may be a town.
        var isHouse: Bool
    }

    /// In a longer text only who says `I` and `now` is here.
    private static let longText = 1_200

    /// The longest statement of a sentence; nil if there is none.
    static func statement(in sentence: Sentence, of text: ScanText) -> Statement? {
        let matches = CheckInCues.patterns.matches(in: sentence).filter { isSaid($0, in: sentence, of: text) }
        guard let match = matches.max(by: { $0.tokens.count < $1.tokens.count }), let venue = venue(of: match),
            !CheckInCues.against.matchesAny(in: sentence)
        else { return nil }
        let isHouse =
            match["landmark"] != nil || Venue.isVenue(match.tokens, in: sentence)
            || match.tokens.contains { sentence.tokens[safe: $0].map { CheckInCues.seats.contains($0) } == true }
        return Statement(tokens: match.tokens, venue: venue, isHouse: isHouse)
    }

    private static let places = ["venue", "spot", "app", "name", "hall", "landmark", "hallcode", "code", "any"]

    private static func venue(of match: PatternMatch) -> Range<Int>? {
        for name in places {
            if let found = match[name] { return found }
        }
        return match["kind"].map { $0.lowerBound..<match.tokens.upperBound }
    }

    /// Said by the author, of now.
    private static func isSaid(_ match: PatternMatch, in sentence: Sentence, of text: ScanText) -> Bool {
        if OwnVoice.isQuoted(match.tokens.lowerBound, in: sentence) || Fiction.holds(sentence) { return false }
        if saysWork(match, in: sentence) { return false }
        let senses = sentence.tokens.map { TravelLexicon.senses($0) }
        let subject = TravelSubject.of(match.tokens, in: sentence, senses)
        if sentence.isQuestion, subject != .first, !goesOn(behind: match.tokens, in: sentence) { return false }
        let isForeign = match.rule >= CheckInCues.foreign
        guard subject == .first || subject == .elided || isForeign && subject == .unknown else { return false }
        guard text.count < longText || subject == .first && CheckInCues.isNow[match.rule] else { return false }
        if CheckInCues.isBare(match.rule), !isBare(match, in: sentence, of: text) { return false }
        return CheckInCues.isNow[match.rule]
            || !TimeMention.all(in: sentence, posted: nil).contains { time in
                (time.tense == .future || time.tense == .past) && !TravelPlan.isEnd(time, in: sentence)
                    && !time.tokens.overlaps(match.tokens)
            }
    }

    /// `I'm CFO at Northwind Traders`: where somebody works, not where they are.
    private static func saysWork(_ match: PatternMatch, in sentence: Sentence) -> Bool {
        guard let venue = venue(of: match) else { return false }
        var role = venue.lowerBound - 1
        if sentence.tokens[safe: venue.lowerBound]?.gap.contains(.at) != true {
            while role >= 0, let token = sentence.tokens[safe: role], links.contains(token) { role -= 1 }
        }
        return role >= match.tokens.lowerBound && sentence.tokens[safe: role].map { JobWords.set.contains($0) } == true
    }

    private static let links = WordSet("at the for")

    /// `Inside the Corn Exchange, stage left`: a post that begins with a place and a preposition, and does not go on to
    /// tell something of that place.
    private static func isBare(_ match: PatternMatch, in sentence: Sentence, of text: ScanText) -> Bool {
        guard text.context.posted != nil, text.count < 300, !OwnVoice.isTitle(sentence) else { return false }
        guard let next = sentence.tokens[safe: match.tokens.upperBound] else { return !sentence.isQuestion }
        if !next.gap.isDisjoint(with: .clause) {
            return !predicates.contains(next) || next.gap.contains(.ellipsis)
        }
        return joins.contains(next)
    }

    private static let predicates = WordSet(
        "they he she it you there everyone people anyone staff tickets entry the_article starring from until opens")
    private static let joins = WordSet(
        "with and waiting watching for on in by near at eating drinking reading writing trying listening queueing hiding nursing if now still again mit und con y et avec e com и с ile dan với 和"
    )

    /// `... at the library, shall I keep you a seat?`: the question comes in a clause of its own.
    private static func goesOn(behind tokens: Range<Int>, in sentence: Sentence) -> Bool {
        (tokens.upperBound..<min(sentence.tokens.count, tokens.upperBound + 8)).contains { index in
            sentence.tokens[safe: index].map { !$0.gap.isDisjoint(with: .clause) } == true
        }
    }
}
