extension Sentence {
    /// The sentence of a hit, unless the detector has read it before.
    static func once(_ hit: TriggerHit, in text: ScanText, _ sink: inout FindingSink) -> Sentence? {
        guard hit.span.lowerBound >= sink.watermark else { return nil }
        let sentence = Sentence(containing: hit.span.lowerBound, in: text, floor: sink.watermark)
        sink.watermark = max(hit.span.upperBound, sentence.end)
        return sentence
    }

    /// Whether a token begins a line of its own, in a stretch taken whole.
    func beginsLine(_ index: Int) -> Bool {
        guard let token = tokens[safe: index], let before = tokens[safe: index - 1] else { return index == 0 }
        return (before.span.upperBound..<token.span.lowerBound).contains { text[$0] == 0x0a }
    }

    /// Whether it reads as the author's own words on themselves: in the first person, or as short as a line of a profile
    /// that tells of nobody else.
    var isOwnVoice: Bool {
        if tokens.contains(where: { CommonWords.firstPerson.contains($0) }) { return true }
        return tokens.count <= 12 && !tokens.contains { CommonWords.thirdPerson.contains($0) }
    }

    /// The text of some tokens.
    func words(_ tokens: Range<Int>) -> String { text.string(bytes(tokens)) }
}

/// Readers that several detectors use.
enum Slots {
    /// One to four capitalised words that are no month, weekday or pronoun.
    static let name: SlotReader = { sentence, index in
        var end = index
        while end - index < 4, let token = sentence.tokens[safe: end], PlaceReader.isNameWord(token),
            !CommonWords.never.contains(token)
        {
            if end > index, !token.gap.isSubset(of: [.space, .dash, .quote]) || sentence.beginsLine(end) { break }
            end += 1
        }
        return end > index ? end : nil
    }

    /// The name of an organisation: capitalised words, with `of`, `de`, `&` between them.
    static let organisation: SlotReader = { sentence, index in
        var end = index
        var start = index
        if let article = sentence.tokens[safe: start], CommonWords.articles.contains(article) { start += 1 }
        end = start
        while end - start < 6, let token = sentence.tokens[safe: end] {
            let isAmpersand = token.gap.contains(.symbol) && sentence.text[token.span.lowerBound - 2] == 0x26
            if end > start,
                !token.gap.isSubset(of: [.space, .dash, .quote]) && !isAmpersand || sentence.beginsLine(end)
            {
                break
            }
            if token.isCapital, !CommonWords.never.contains(token), token.form != .ideograph {
                end += 1
            } else if end > start, CommonWords.links.contains(token), let next = sentence.tokens[safe: end + 1],
                next.isCapital, next.gap.isSubset(of: [.space, .quote])
            {
                end += 2
            } else {
                break
            }
        }
        return end > start ? end : nil
    }

    static let date: SlotReader = { sentence, index in
        guard let mention = DateReader.read(sentence, at: index), mention.start.iso != nil else { return nil }
        return mention.tokens.upperBound
    }

    static let number: SlotReader = { sentence, index in
        sentence.tokens[safe: index]?.form == .number ? index + 1 : nil
    }

    static let place: SlotReader = { PlaceReader.read($0, at: $1) }
}

/// Words that are capitalised without being names.
enum CommonWords {
    static let never = WordSet(
        "i im ive ill id we my our me the a an and but so if when what why how who it its is are was this that he she they you your not no "
            + "yes please thanks in on at to from for with by of as or just also all any new old good great happy hello hi hey dear mr mrs ms dr"
    )
    static let firstPerson = WordSet(firstPersonWords)
    static let firstPersonWords =
        "i im ive ill id my we our me us mi meu minha mein meine ich je j mon ma io mio mia saya aku gue ben benim я мой моя мы меня 我 私 僕 나 내 저 mình tôi أنا انا ja ik mijn yo"
    static let thirdPerson = WordSet(
        "he she they his her their said says who is was were are has had have president according announced report will whose which that former"
    )
    static let indefinite = WordSet("a an my our some any another una un une ein eine einem einer uma um")
    static let articles = WordSet("the la le el il der die das den dem l lo los les o os as")
    static let links = WordSet("of de del di da do the la and und et y e für for des du della dos")
}
