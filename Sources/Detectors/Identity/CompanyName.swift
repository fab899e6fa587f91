/// Reads the names of companies and other employers by their shape.
enum CompanyName {
    /// Capitalised words with `of`, `&`, numbers between them; a known company in any case; in a text without capitals
    /// up to three words of which the last says what it is: `hollow oak bakery`.
    static let any: SlotReader = { sentence, index in
        capitalised(sentence, index) ?? known(sentence, index) ?? lowerCase(sentence, index)
    }

    /// A name that says what it is: `Wendle Theatre`, `Quillmoor GmbH`, `Klinikum Nord`.
    static let telling: SlotReader = { sentence, index in
        guard let end = capitalised(sentence, index), end - index >= 2, holdsKind(index..<end, in: sentence) else {
            return nil
        }
        return end
    }

    /// Behind `in`, where towns stand as well: a name of two words or more, or one that says what it is.
    static let notTown: SlotReader = { sentence, index in
        guard let end = capitalised(sentence, index) ?? known(sentence, index) else { return nil }
        if known(sentence, index) != nil || holdsKind(index..<end, in: sentence) { return end }
        if isInQuotes(sentence, index) { return end }
        let isArticle = sentence.tokens[safe: index].map { CommonWords.articles.contains($0) } ?? false
        let first = isArticle ? index + 1 : index
        guard end - index >= 2 else { return nil }
        // `El Faro de Valdemora`: behind an article with a capital a town's name is part of a longer one.
        if isArticle, end - first > 1, sentence.tokens[safe: index]?.isCapital == true { return end }
        return TravelWords.isKnown(first..<first + 1, in: sentence) ? nil : end
    }

    /// Behind a verb of working in the first person: one word will do, where it is no town that is known.
    static let single: SlotReader = { sentence, index in
        guard let end = capitalised(sentence, index) ?? known(sentence, index) else { return nil }
        if isInQuotes(sentence, index) || holdsKind(index..<end, in: sentence) { return end }
        return TravelWords.isKnown(index..<index + 1, in: sentence) ? nil : end
    }

    /// `@ Quillmoor`
    static let signed: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index], token.gap.contains(.at) else { return nil }
        // A space behind the sign, or a capital: `@quillmoor` is a handle.
        guard sentence.text[token.span.lowerBound - 1] == 0x20 else { return nil }
        return any(sentence, index)
    }

    /// `technical writer (Quillmoor)`
    static let bracketed: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index], token.gap.contains(.bracket),
            let end = capitalised(sentence, index) ?? known(sentence, index),
            sentence.text[sentence.bytes(index..<end).upperBound] == 0x29,
            !TravelWords.isKnown(index..<index + 1, in: sentence), !token.isUpper || token.count > 3
        else { return nil }
        return end
    }

    /// Behind a colon, as the value of a field.
    static let field: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index], token.gap.contains(.colon) else { return nil }
        return capitalised(sentence, index) ?? known(sentence, index)
    }

    /// `в «Приборе»`: nobody puts a town in quotation marks.
    private static func isInQuotes(_ sentence: Sentence, _ index: Int) -> Bool {
        guard let token = sentence.tokens[safe: index] else { return false }
        let before = sentence.text[token.span.lowerBound - 1]
        return before == 0x22 || before == 0xab && sentence.text[token.span.lowerBound - 2] == 0xc2
    }

    /// Whether one of the words says what kind of firm it is.
    static func holdsKind(_ words: Range<Int>, in sentence: Sentence) -> Bool {
        words.contains { sentence.tokens[safe: $0].map { CompanyWords.kinds.contains($0) } ?? false }
    }

    private static func known(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let token = sentence.tokens[safe: index], CompanyWords.known.contains(token),
            token.gap.isDisjoint(with: [.hash, .money, .underscore, .slash])
        else { return nil }
        return index + 1
    }

    private static func capitalised(_ sentence: Sentence, _ index: Int) -> Int? {
        var start = index
        if let article = sentence.tokens[safe: start], CommonWords.articles.contains(article) { start += 1 }
        // `в кофейню «Зерно»`
        if let kind = sentence.tokens[safe: start], !kind.isCapital, kind.form == .word, kind.count > 3,
            let next = sentence.tokens[safe: start + 1], next.isCapital, next.gap == [.space, .quote],
            isInQuotes(sentence, start + 1)
        {
            return capitalised(sentence, start + 1)
        }
        // `hôpital Saint-Maclou`
        if let kind = sentence.tokens[safe: start], !kind.isCapital, CompanyWords.leading.contains(kind),
            let next = sentence.tokens[safe: start + 1], next.isCapital, next.gap.isSubset(of: [.space, .quote])
        {
            guard let end = capitalised(sentence, start + 1) else { return nil }
            return end
        }
        var end = start
        while end - start < 6, let token = sentence.tokens[safe: end] {
            if end > start, !joins(token, end, sentence) { break }
            if isPart(token, isFirst: end == start, sentence) {
                end += 1
                if token.isPossessive, let next = sentence.tokens[safe: end], !next.isCapital { break }
            } else if end > start, let next = linked(sentence, end) {
                end = next
            } else {
                break
            }
        }
        guard end > start, let first = sentence.tokens[safe: start] else { return nil }
        if end == start + 1, CalendarWords.month(first) != nil || adjectives.contains(first) { return nil }
        if end == start + 1, CompanyWords.never.contains(first) || GivenNames.all.contains(first) || first.count < 2 {
            return nil
        }
        return CompanyWords.placeholders.contains(first) ? nil : end
    }

    private static func joins(_ token: Token, _ at: Int, _ sentence: Sentence) -> Bool {
        guard !sentence.beginsLine(at) else { return false }
        if token.gap.isSubset(of: [.space, .quote]) || token.gap == .dash { return true }
        return token.gap.isSubset(of: [.space, .symbol]) && isJoin(sentence.text[token.span.lowerBound - 2])
            || token.gap == .symbol && isJoin(sentence.text[token.span.lowerBound - 1])
    }

    private static func isJoin(_ byte: UInt8) -> Bool { byte == 0x26 || byte == 0x2b }

    private static func isPart(_ token: Token, isFirst: Bool, _ sentence: Sentence) -> Bool {
        guard token.form != .ideograph else { return false }
        if !isFirst, token.form == .number { return token.count <= 3 && token.gap == .space }
        guard token.isCapital || token.form == .mixed && !isFirst else { return false }
        if CommonWords.never.contains(token), !adjectives.contains(token) { return !isFirst && token.gap != .space }
        return isFirst ? !CompanyWords.notFirst.contains(token) && CalendarWords.weekday(token) == nil : true
    }

    private static let adjectives = WordSet("old new great good happy")
    private static let links = WordSet("of de del di da do the la and und et y e für des du della dos")

    /// `of`, `de la`, `y` before another word of the name.
    private static func linked(_ sentence: Sentence, _ index: Int) -> Int? {
        var at = index
        while at < index + 2, let token = sentence.tokens[safe: at], links.contains(token),
            token.gap == .space
        {
            at += 1
        }
        guard at > index, let next = sentence.tokens[safe: at], next.isCapital,
            next.gap.isSubset(of: [.space, .quote]), !CommonWords.never.contains(next)
        else { return nil }
        return at + 1
    }

    /// In a sentence without capitals.
    private static func lowerCase(_ sentence: Sentence, _ index: Int) -> Int? {
        guard !sentence.tokens.contains(where: { $0.isCapital && $0.count > 1 }) else { return nil }
        var at = index
        if let article = sentence.tokens[safe: at], CommonWords.articles.contains(article) { return nil }
        while at < index + 3, let token = sentence.tokens[safe: at], token.form == .word,
            at == index || token.gap == .space
        {
            if at > index, CompanyWords.kinds.contains(token) { return at + 1 }
            if CompanyWords.lowerStops.contains(token) { return nil }
            at += 1
        }
        return nil
    }
}
