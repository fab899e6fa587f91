/// Reads the name of a place at a token: a capitalised run, a known name in any case, an airport code, a run of
/// ideographs between particles, or a landscape (`the beach`).
enum PlaceReader {
    /// What a place begins with, behind an article and adjectives, and what it ends with.
    static let ends = [
        SlotOpening(.name, .wide, words: [PlaceWords.landscapeWords, PlaceNames.all], reach: 4),
        SlotOpening(.name, .wide, words: [PlaceWords.landscapeWords, PlaceNames.all], of: .last),
    ]

    /// What stands near the beginning of a place of the lists.
    static let first = SlotOpening(
        .name, .wide, words: [PlaceWords.landscapeWords, PlaceNames.all, PlaceNames.airportCodes], reach: 5)

    /// What stands in a place of the lists.
    static let known = [SlotOpening(.wide, words: [PlaceNames.all, PlaceNames.airportCodes], reach: 8)]

    /// What ``knownEnd(_:at:)`` takes first.
    static let knownFirst = SlotOpening(.wide, words: [PlaceNames.all, PlaceNames.airportCodes])

    /// The index behind the place, or nil.
    static func read(_ sentence: Sentence, at index: Int) -> Int? {
        guard let token = sentence.tokens[safe: index] else { return nil }
        if token.form == .ideograph { return ideographs(sentence, at: index) }
        var start = index
        if PlaceWords.articles.contains(token), sentence.tokens[safe: index + 1] != nil,
            knownEnd(sentence, at: index) == nil
        {
            start += 1
        }
        while let word = sentence.tokens[safe: start], start < index + 3, PlaceWords.moods.contains(word) { start += 1 }
        if let word = sentence.tokens[safe: start + 1], PlaceWords.landscapes.contains(word), start > index {
            start += 1
        }
        return run(sentence, at: start)
    }

    /// The name without its article and adjectives, as written.
    static func name(_ tokens: Range<Int>, in sentence: Sentence) -> String {
        var first = tokens.lowerBound
        while first < tokens.upperBound - 1, let token = sentence.tokens[safe: first],
            PlaceWords.articles.contains(token) || PlaceWords.moods.contains(token), token.form != .ideograph
        {
            first += 1
        }
        return sentence.text.string(sentence.bytes(first..<tokens.upperBound))
    }

    /// Whether a list knows a place among some tokens.
    static func isKnown(_ tokens: Range<Int>, in sentence: Sentence) -> Bool {
        tokens.contains { knownEnd(sentence, at: $0) != nil }
    }

    /// The index behind the known name, or the airport, that begins at a token.
    static func knownEnd(_ sentence: Sentence, at index: Int) -> Int? {
        guard let token = sentence.tokens[safe: index], token.form != .number,
            token.gap.isDisjoint(with: [.at, .money])
        else { return nil }
        if token.isUpper, token.count == 3, isAirport(sentence, at: index) { return index + 1 }
        guard let end = PlaceNames.known.end(sentence, at: index) else { return nil }
        guard token.form == .ideograph || end == index + 1 else { return end }
        // `nice`, `split`, `us`, `la`: only as names.
        if PlaceNames.ambiguous.contains(token), !token.isCapital || token.isUpper != (token.count == 2) { return nil }
        if token.isCapital, !token.isUpper, token.count <= 2 { return nil }
        return end
    }

    /// Three capitals between words of going, or beside another airport: `to SFO`, `DCA-BUF`.
    static func isAirport(_ sentence: Sentence, at index: Int) -> Bool {
        func isCode(_ at: Int) -> Bool {
            sentence.tokens[safe: at].map { $0.isUpper && $0.count == 3 && PlaceNames.airports.contains($0) } == true
        }
        guard isCode(index) else { return false }
        if sentence.tokens[safe: index - 1].map({ PlaceWords.beforeAirport.contains($0) }) == true { return true }
        if isCode(index - 1) || isCode(index + 1) { return true }
        guard let next = sentence.tokens[safe: index + 1] else { return false }
        return PlaceWords.behindAirport.contains(next) && (isCode(index + 2) || !PlaceWords.to.contains(next))
    }

    /// Whether a token reads as part of a proper name.
    static func isNameWord(_ token: Token) -> Bool {
        token.form == .word && token.isCapital && !PlaceWords.never.contains(token)
            && CalendarWords.weekday(token) == nil
            && (CalendarWords.month(token) == nil) && token.count > 1
            && token.gap.isDisjoint(with: [.at, .money, .hash])
    }

    private static func run(_ sentence: Sentence, at index: Int) -> Int? {
        guard let token = sentence.tokens[safe: index] else { return nil }
        if let end = knownEnd(sentence, at: index) {
            return isShouted(sentence, end) ? end : capitalised(sentence, from: end, most: 3)
        }
        if isArabic(token, sentence) { return index + 1 }
        if PlaceWords.landscapes.contains(token) { return index + 1 }
        guard isNameWord(token), !isShouted(sentence, index) else { return nil }
        return capitalised(sentence, from: index + 1, most: 4)
    }

    /// Extends a name over further capitals, with `de`, `of`, `and` between them.
    private static func capitalised(_ sentence: Sentence, from index: Int, most: Int) -> Int {
        var end = index
        while end - index < most, let token = sentence.tokens[safe: end] {
            guard token.gap.isSubset(of: [.space, .dash, .dot, .quote]) || isState(token) else { break }
            if isNameWord(token) || isState(token) {
                end += 1
            } else if PlaceWords.links.contains(token), let next = sentence.tokens[safe: end + 1], isNameWord(next),
                next.gap == .space
            {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    /// Where all words are in capitals, a capital tells nothing.
    private static func isShouted(_ sentence: Sentence, _ index: Int) -> Bool {
        guard let token = sentence.tokens[safe: index], token.isUpper, token.count > 2 else { return false }
        return sentence.tokens[safe: index - 1].map { $0.isUpper && $0.count > 2 || $0.count <= 2 && $0.isUpper }
            == true
            || index == 0 && sentence.tokens[safe: 1].map { $0.isUpper } == true
    }

    /// `, TX`, `, UK` behind a place.
    private static func isState(_ token: Token) -> Bool {
        token.isUpper && token.count == 2 && token.gap.isSubset(of: [.space, .comma])
            && !PlaceWords.never.contains(token)
    }

    /// Ideographs up to a particle or verb; at most six.
    private static func ideographs(_ sentence: Sentence, at index: Int) -> Int? {
        if let end = PlaceNames.known.end(sentence, at: index) { return end }
        var end = index
        while end - index < 7, let token = sentence.tokens[safe: end], token.form == .ideograph,
            !PlaceWords.particles.contains(token)
        {
            if end > index, token.gap != [] { break }
            end += 1
        }
        return end - index >= 2 ? end : nil
    }

    private static func isArabic(_ token: Token, _ sentence: Sentence) -> Bool {
        (0xd8...0xdb).contains(sentence.text[token.span.lowerBound]) && token.count >= 6
            && !PlaceWords.never.contains(token) && token.form == .word
    }
}
