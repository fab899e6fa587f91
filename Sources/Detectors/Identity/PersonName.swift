/// Reads the names of people by their shape.
enum PersonName {
    /// Two to four words with capitals, of which none is known to be something else: `Verity Oakhanger-Pell`,
    /// `Marek van der Linde`, `J. R. Oakhanger`, `Jean DUPONTEL`. Titles before them belong to the name.
    static let full: SlotReader = { sentence, index in
        guard let name = read(sentence, index, most: 4), name.words >= 2 else { return nil }
        return PlaceholderNames.isOne(index..<name.end, in: sentence) ? nil : name.end
    }

    /// As ``full``, without words of which firms and houses are named: where the cue is weak.
    static let strict: SlotReader = { sentence, index in
        guard let end = full(sentence, index), !CompanyName.holdsKind(index..<end, in: sentence),
            !TravelWords.isKnown(index..<index + 1, in: sentence)
                || sentence.tokens[safe: index].map({ GivenNames.all.contains($0) }) == true
        else { return nil }
        return end
    }

    /// As ``full``, and in lower case where the first word is a common given name.
    static let stated: SlotReader = { sentence, index in
        if let end = full(sentence, index) { return end }
        guard let first = sentence.tokens[safe: index], let second = sentence.tokens[safe: index + 1],
            isLowerGiven(first), second.form == .word, !second.isCapital, second.count > 2, second.gap == .space,
            !PersonNameWords.lower.contains(second), !GivenNames.all.contains(second)
        else { return nil }
        return index + 2
    }

    /// One to three words: the name of a relative, a friend, a pet.
    static let given: SlotReader = { sentence, index in
        if let name = read(sentence, index, most: 3) {
            return PlaceholderNames.isOne(index..<name.end, in: sentence) ? nil : name.end
        }
        guard let first = sentence.tokens[safe: index], isLowerGiven(first) else { return nil }
        return index + 1
    }

    /// A given name in lower case that is no other word.
    static func isLowerGiven(_ token: Token) -> Bool {
        !token.isCapital && token.gap.isDisjoint(with: [.at, .hash, .money, .underscore]) && token.form == .word
            && GivenNames.all.contains(token)
    }

    private static func read(_ sentence: Sentence, _ index: Int, most: Int) -> (end: Int, words: Int)? {
        var at = index
        while let title = sentence.tokens[safe: at], at < index + 2, titles.contains(title), title.isCapital { at += 1 }
        let start = at
        var words = 0
        while words < most, let token = sentence.tokens[safe: at] {
            if at > start, !joins(token, at, sentence) { break }
            if isPart(token, isFirst: words == 0, first: sentence.tokens[start], sentence) {
                if at == start || token.gap != .dash { words += isInitial(token, sentence) ? 0 : 1 }
                at += 1
                continue
            }
            guard at > start, let end = skipParticles(sentence, at) else { break }
            at = end
        }
        // What ends in an initial has lost its last word.
        guard at > start, words > 0, let last = sentence.tokens[safe: at - 1], !isInitial(last, sentence) else {
            return nil
        }
        return (at, words)
    }

    /// Whether a token can go on with a name that was begun.
    private static func joins(_ token: Token, _ at: Int, _ sentence: Sentence) -> Bool {
        guard let before = sentence.tokens[safe: at - 1], !before.isPossessive, !sentence.beginsLine(at) else {
            return false
        }
        if token.gap == .space || token.gap == .dash { return true }
        // `O'Hanlon`, `Casimir "Caz" Oduya`, `Mary K. Oduya`.
        if token.gap == .quote { return before.count <= 2 }
        if token.gap == [.space, .quote] { return sentence.text[token.span.lowerBound - 1] != 0x27 }
        return token.gap == [.space, .dot] && (isInitial(before, sentence) || titles.contains(before))
    }

    private static func isPart(_ token: Token, isFirst: Bool, first: Token, _ sentence: Sentence) -> Bool {
        guard token.form == .word, token.isCapital,
            token.gap.isDisjoint(with: [.at, .money, .hash, .underscore, .slash])
        else { return false }
        // `Jean DUPONTEL`, not `Quillmoor UID`.
        if token.isUpper, token.count > 1 {
            guard !isFirst, token.count > 3, GivenNames.all.contains(first) else { return false }
        }
        if token.count < 2 { return isInitial(token, sentence) || sentence.text[token.span.upperBound] == 0x27 }
        // `mum Venmo'd me`
        if sentence.text[token.span.upperBound - 2] == 0x27 && !token.isPossessive
            || sentence.text[token.span.upperBound - 3] == 0x27
        {
            return false
        }
        return !PersonNameWords.never.contains(token) && CalendarWords.weekday(token) == nil
            && !CommonWords.never.contains(token)
    }

    /// `K.`
    private static func isInitial(_ token: Token, _ sentence: Sentence) -> Bool {
        token.count <= 2 && token.isCapital && sentence.text[token.span.upperBound] == 0x2e
    }

    /// `van der`, before another word of the name.
    private static func skipParticles(_ sentence: Sentence, _ index: Int) -> Int? {
        var at = index
        while at < index + 3, let token = sentence.tokens[safe: at], particles.contains(token), token.gap == .space {
            at += 1
        }
        guard at > index, let next = sentence.tokens[safe: at], next.gap == .space || next.gap == .quote,
            isPart(next, isFirst: false, first: sentence.tokens[index - 1], sentence)
        else { return nil }
        return at
    }

    private static let particles = WordSet(
        "van der den de von zu zur del della di da dos das do la le du des ter ten bin bint ibn al el af och d l")
    private static let titles = WordSet(
        "dr mr mrs ms miss mx prof sir dame rev herr frau dra sra sr dona don señora señor")
}

/// Names that stand for nobody.
enum PlaceholderNames {
    static func isOne(_ name: Range<Int>, in sentence: Sentence) -> Bool {
        known.matches(at: name.lowerBound, in: sentence).contains { $0.tokens.upperBound >= name.upperBound }
    }

    private static let known = PatternSet([
        "john|jane|jon|johnny|joe|jack doe|roe|public|bloggs|citizen|q_public",
        "max|erika mustermann|musterfrau|mustermann",
        "mario rossi", "juan|juanito pérez|perez", "jean dupont", "joão|joao silva|ninguém", "fulano|fulana de_tal",
        "иван|пётр|василий иванов|петров|пупкин", "вася пупкин", "jan kowalski|jansen|modaal", "joe|fred bloggs",
        "your|first|full|last|some|user name", "lorem ipsum", "foo bar", "alice|bob example|smith",
        "inigo montoya|montoya", "slim shady", "bruce wayne", "james bond", "harry potter", "sherlock holmes",
        "nguyễn_văn a",
        "bảo_bình|song_ngư|bạch_dương|kim_ngưu|song_tử|cự_giải|sư_tử|xử_nữ|thiên_bình|bọ_cạp|nhân_mã|ma_kết",
        "jean valjean", "hercule poirot", "jay gatsby", "holden caulfield", "ebenezer scrooge", "oliver twist",
        "huckleberry finn",
        "tom sawyer|riddle|bombadil", "emma|madame bovary", "anna karenina", "peter parker|pan|rabbit", "clark kent",
        "tony stark",
        "luke|anakin skywalker", "frodo|bilbo baggins", "hermione granger", "ron weasley", "tyler durden",
        "walter white",
        "michael scott", "homer|bart|lisa simpson", "indiana jones", "arsène lupin", "john wick", "mickey mouse",
        "lara croft",
        "robin hood", "mary poppins", "willy wonka", "forrest gump", "don quijote|quixote", "sancho panza",
        "dorian gray",
        "остап бендер", "родион раскольников", "евгений онегин", "анна каренина", "pinco pallino", "juan nadie",
        "joão das_couves",
        "ali veli", "budi santoso|budi",
    ])
}
