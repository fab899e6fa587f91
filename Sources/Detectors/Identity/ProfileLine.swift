/// A profile, cut into its parts: what stands between bars, dots, slashes, stops, line breaks and emoji in a short text
/// that has no date.
///
/// In such a text a name, a firm, a town or a date says something of its author by standing alone.
struct ProfileLine {
    /// A part, and its items between commas.
    struct Part {
        var sentence: Sentence
        var items: [Range<Int>]
    }

    let text: ScanText
    let parts: [Part]

    /// A longer text is no profile's line.
    static let longest = 400
    private static let longestPart = 18
    private static let mostParts = 16

    /// Nil unless the text is short, has no date, no code, and two parts or more.
    init?(_ text: ScanText) {
        guard text.context.posted == nil, text.count <= ProfileLine.longest, !BioReader.isCode(text) else { return nil }
        self.text = text
        var parts: [Part] = []
        var start = 0
        while start < text.count, parts.count < ProfileLine.mostParts {
            let end = BioReader.partEnd(in: text, from: start)
            let sentence = Sentence(whole: start..<end, in: text)
            if sentence.tokens.count > ProfileLine.longestPart { return nil }
            if !sentence.tokens.isEmpty { parts.append(Part(sentence: sentence, items: ProfileLine.items(sentence))) }
            start = end + 1
        }
        guard parts.count > 1 || (parts.first?.items.count ?? 0) > 1 else { return nil }
        self.parts = parts
    }

    private static func items(_ sentence: Sentence) -> [Range<Int>] {
        var starts = [0]
        for index in 1..<max(1, sentence.tokens.count)
        where !sentence.tokens[index].gap.isDisjoint(with: [.comma, .bracket]) { starts.append(index) }
        return zip(starts, starts.dropFirst() + [sentence.tokens.count]).map { $0..<$1 }
    }

    /// All items with their sentences, in order.
    var items: [(sentence: Sentence, tokens: Range<Int>)] {
        parts.flatMap { part in part.items.map { (part.sentence, $0) } }
    }

    /// Whether a profession stands in one of the parts.
    var hasRole: Bool { parts.contains { part in part.sentence.tokens.contains { JobWords.set.contains($0) } } }

    // MARK: - Waking

    /// What stands between parts wakes whoever reads profiles.
    static let triggers: [Trigger] =
        [UInt8(0x7c), 0x2c, 0x2e, 0x2f, 0x7e, 0x0a].map { .byte($0, upTo: longest) }
        + [.words(["\u{b7}", "\u{2022}", "\u{2013}", "\u{2014}", "\u{2726}", "\u{3002}", "\u{ff0f}"], upTo: longest)]

    /// The profile, where a hit is the first of its marks; nil at all others.
    static func read(at hit: TriggerHit, in text: ScanText) -> ProfileLine? {
        guard text.context.posted == nil, text.count <= longest,
            !(0..<hit.span.lowerBound).contains(where: { isMark($0, in: text) })
        else { return nil }
        return ProfileLine(text)
    }

    private static func isMark(_ at: Int, in text: ScanText) -> Bool {
        switch text[at] {
        case 0x7c, 0x2c, 0x2e, 0x2f, 0x7e, 0x0a: true
        case 0xc2: text[at + 1] == 0xb7
        case 0xe2:
            text[at + 1] == 0x80 && [0xa2, 0x93, 0x94].contains(text[at + 2])
                || text[at + 1] == 0x9c && text[at + 2] == 0xa6
        case 0xe3: text[at + 1] == 0x80 && text[at + 2] == 0x82
        case 0xef: text[at + 1] == 0xbc && text[at + 2] == 0x8f
        default: false
        }
    }
}

extension ProfileLine {
    /// The firms that stand as an item of their own: one that says what it is, or any behind a lone profession.
    var employers: [(sentence: Sentence, name: Range<Int>)] {
        var found: [(sentence: Sentence, name: Range<Int>)] = []
        let isRich = parts.count >= 3
        for part in parts where !part.sentence.isQuestion {
            for (number, item) in part.items.enumerated() {
                guard let name = firm(item, in: part.sentence) else { continue }
                let behindRole =
                    number > 0 && isLoneRole(part.items[number - 1], in: part.sentence)
                    || number == 0 && part.items.count > 1 && isTrade(part.items[1], in: part.sentence)
                let says = CompanyName.holdsKind(name, in: part.sentence)
                if says && (hasRole || isRich) && !isRole(item, part.sentence) || behindRole {
                    found.append((part.sentence, name))
                }
            }
        }
        return found
    }

    private func firm(_ item: Range<Int>, in sentence: Sentence) -> Range<Int>? {
        guard item.count >= 2, item.count <= 6, let end = CompanyName.any(sentence, item.lowerBound),
            end == item.upperBound, end - item.lowerBound >= 2
        else { return nil }
        let words = item.map { sentence.tokens[$0] }
        guard words[0].isCapital, !CommonWords.articles.contains(words[0]),
            !words.contains(where: { SchoolWords.schools.contains($0) || JobWords.set.contains($0) }),
            words.allSatisfy({ $0.gap.isDisjoint(with: [.at, .hash, .slash, .underscore, .dot, .money]) }),
            !words.contains(where: { EmployerCues.callouts.contains($0) && !$0.isCapital }),
            !words.contains(where: { GivenNames.all.contains($0) }),
            PlaceReader.knownEnd(sentence, at: item.lowerBound) == nil,
            TownNames.end(sentence, at: item.lowerBound) == nil
        else { return nil }
        return item
    }

    private func isRole(_ item: Range<Int>, _ sentence: Sentence) -> Bool {
        item.contains { sentence.tokens[safe: $0].map { JobWords.set.contains($0) } ?? false }
    }

    /// `barrister`, `retired ward sister`
    private func isLoneRole(_ item: Range<Int>, in sentence: Sentence) -> Bool {
        item.count <= 4 && isRole(item, sentence)
    }

    /// `roofers` behind the name of the firm.
    private func isTrade(_ item: Range<Int>, in sentence: Sentence) -> Bool {
        item.count == 1 && sentence.tokens[safe: item.lowerBound].map { ProfileLine.trades.contains($0) } == true
    }

    private static let trades = WordSet(
        "roofers plumbers builders joiners bakers butchers solicitors accountants florists opticians printers grocers surveyors electricians brewers undertakers architects"
    )
}

extension ProfileLine {
    /// The author's name, with which a profile begins: its first word is a known given name, or the parts behind it
    /// tell of a person.
    var name: Range<Int>? {
        guard let first = parts.first?.sentence, !first.isQuestion, parts.first?.items.count ?? 0 <= 5,
            first.tokens.first.map({ $0.gap.isDisjoint(with: [.at, .hash, .quote]) }) == true
        else { return nil }
        if let end = eastern(first) { return first.bytes(0..<end) }
        guard let end = PersonName.strict(first, 0), end <= 4, let given = first.tokens.first, !given.isUpper,
            end == first.tokens.count || first.tokens[safe: end]?.gap.contains(.comma) == true,
            !first.tokens[0..<end].contains(where: { JobWords.set.contains($0) || $0.isPossessive }),
            TownNames.end(first, at: 0) == nil, PlaceReader.knownEnd(first, at: 0) == nil
        else { return nil }
        let isKnown = GivenNames.all.contains(given)
        guard isKnown || tellsOfPerson(behind: end) else { return nil }
        // `Mary Poppins, musical`: behind a comma somebody speaks of themselves in small letters, or of a profession.
        if end < first.tokens.count {
            guard let next = first.tokens[safe: end], !next.isCapital || JobWords.set.contains(next) || parts.count > 2,
                !PersonNameWords.lower.contains(next)
            else { return nil }
        }
        return first.bytes(0..<end)
    }

    /// Names in Arabic letters, kana and ideographs, Vietnamese ones.
    private func eastern(_ first: Sentence) -> Int? {
        guard let token = first.tokens.first else { return nil }
        if token.form == .ideograph {
            guard let end = [EastAsianName.chinese(first, 0), japaneseName(first)].compactMap({ $0 }).max(),
                end == first.tokens.count, tellsOfPerson(behind: end)
            else { return nil }
            return end
        }
        guard ArabicCompany.isArabic(token, first), let end = PersonName.arabic(first, 0), end == first.tokens.count,
            !first.tokens.contains(where: { JobWords.set.contains($0) }), tellsOfPerson(behind: end)
        else { return nil }
        return end
    }

    private func japaneseName(_ first: Sentence) -> Int? {
        guard (4...6).contains(first.tokens.count),
            (1..<first.tokens.count).contains(where: { GivenNames.eastAsian(first, $0) == first.tokens.count })
        else { return nil }
        return first.tokens.count
    }

    /// Whether the rest holds a profession, a town, a school, pronouns or a way to be reached.
    private func tellsOfPerson(behind end: Int) -> Bool {
        for (number, part) in parts.enumerated() {
            let sentence = part.sentence
            for index in sentence.tokens.indices where number > 0 || index >= end {
                let token = sentence.tokens[index]
                if token.gap.contains(.at) || TradeEndings.holds(token, in: sentence)
                    || NameCues.cardWords.contains(token)
                    || EducationCues.students.contains(token) || SchoolWords.schools.contains(token)
                    || ProfileLine.crafts.contains(token)
                {
                    return true
                }
            }
            for item in part.items where number > 0 && item.count <= 3 {
                if TownNames.end(sentence, at: item.lowerBound) == item.upperBound
                    || PlaceReader.knownEnd(sentence, at: item.lowerBound) == item.upperBound
                {
                    return true
                }
            }
            if number > 0, let token = sentence.tokens.first, token.form == .ideograph,
                EastAsianSchool.read(sentence, 0) != nil || EastAsianCompany.any(sentence, 0) != nil
            {
                return true
            }
        }
        return false
    }

    /// A date that is an item by itself, with its year.
    var birthDate: (date: WrittenDate, span: Range<Int>)? {
        guard !isVersioned else { return nil }
        var found: [(date: WrittenDate, span: Range<Int>)] = []
        for (sentence, item) in items {
            guard let (date, end) = BirthDates.written(sentence, at: item.lowerBound, in: text), date.year != nil,
                end == item.upperBound || counts(sentence, end)
            else { continue }
            found.append((date, sentence.bytes(item.lowerBound..<end)))
        }
        return found.count == 1 ? found.first : found.isEmpty ? lonelyDay : nil
    }

    /// A day that is all of one of three parts: `NUS '25 | 19 sept | bubble tea`.
    private var lonelyDay: (date: WrittenDate, span: Range<Int>)? {
        guard parts.count >= 3 else { return nil }
        let days = parts.compactMap { part -> (date: WrittenDate, span: Range<Int>)? in
            // `26 March - 19 April`: a range was cut in two.
            let start = part.sentence.span.lowerBound
            guard part.items.count == 1, !(start - 4..<start).contains(where: { text[$0] == 0x93 || text[$0] == 0x2d }),
                let mention = BirthDates.read(part.sentence, at: 0), mention.start.year == nil,
                mention.end == nil, mention.start.iso != nil, mention.tokens.upperBound == part.sentence.tokens.count,
                part.sentence.tokens.contains(where: { $0.form == .word || $0.isWide })
            else { return nil }
            return (mention.start, part.sentence.bytes(mention.tokens))
        }
        return days.count == 1 ? days.first : nil
    }

    /// `4th March 1955 and still counting`
    private func counts(_ sentence: Sentence, _ end: Int) -> Bool {
        sentence.tokens[safe: end].map { ProfileLine.counting.contains($0) } == true
    }

    /// What people sell or make, as their profiles say it.
    private static let crafts = WordSet(
        "ceramics pottery керамика seramik keramik cerámica ceramica céramique photography fotografie fotografía fotografia photographie фотография fotoğraf illustration ilustración illustrazione иллюстрация çizim atölyesi commissions bookings voice recordist knits tattoos bodas weddings doctoral phd student étudiante"
    )

    private static let counting = WordSet("and vintage edition baby born kid made")

    /// A version, a licence, a release, a price: the date is theirs.
    private var isVersioned: Bool {
        parts.contains { part in
            part.sentence.tokens.contains {
                ProfileLine.versions.contains($0) || $0.form == .mixed && text[$0.span.lowerBound] | 0x20 == 0x76
            }
        }
    }

    private static let versions = WordSet(
        "version release released changelog mit gpl updated update est established since founded tour tickets album out live show event expo fair deadline launch launched copyright drop dropping exhibition wedding save"
    )
}

extension ProfileLine {
    /// Schools that are an item of their own, a year or a subject behind them: `Durham '09`, `SMKN 9 Malang`.
    var schools: [(sentence: Sentence, name: Range<Int>)] {
        items.compactMap { sentence, item in
            guard !sentence.isQuestion, !isTeaching(sentence) else { return nil }
            if let end = SchoolName.read(sentence, item.lowerBound), end <= item.upperBound, item.upperBound - end <= 2,
                !(item.lowerBound..<end).contains(where: { SchoolWords.jokes.contains(sentence.tokens[$0]) }),
                item.upperBound == end || sentence.tokens[safe: end].map({ !$0.isCapital }) == true,
                end - item.lowerBound > 1 || sentence.tokens[item.lowerBound].form == .ideograph
            {
                return (sentence, item.lowerBound..<end)
            }
            guard item.count == 2 || item.count == 3, SchoolName.classYear(sentence, item.upperBound - 1) != nil,
                SchoolName.named(sentence, item.lowerBound) == item.upperBound - 1
            else { return nil }
            return (sentence, item.lowerBound..<item.upperBound - 1)
        }
    }

    /// Whoever teaches there works there.
    private func isTeaching(_ sentence: Sentence) -> Bool { sentence.tokens.contains { JobWords.set.contains($0) } }
}

extension ProfileLine {
    /// Devices that are an item of their own: `Fujifilm X-T30 + Pixel 7a`, `FT-857D`.
    var devices: [Range<Int>] {
        var found: [Range<Int>] = []
        for part in parts where !part.sentence.isQuestion {
            let sentence = part.sentence
            var index = 0
            while index < sentence.tokens.count {
                let token = sentence.tokens[index]
                let opens =
                    index == 0 || token.gap.contains(.comma) || token.gap.contains(.symbol)
                    || token.gap.contains(.bracket)
                guard opens, let end = DeviceCues.device(sentence, index), end - index > 1,
                    sentence.tokens[safe: end].map({ !$0.gap.isDisjoint(with: [.comma, .symbol, .bracket]) }) ?? true
                else {
                    index += 1
                    continue
                }
                found.append(sentence.bytes(index..<end))
                index = end
            }
        }
        return found
    }
}
