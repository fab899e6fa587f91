/// Reads the parts of a profile's line: `she/her · Oakland, CA · letterpress`, `software. sourdough. Wrocław.`
///
/// Only short texts without a date are read so: profiles have none, and a place alone says nothing in a post.
enum BioReader {
    /// A longer text is no profile's line.
    static let longest = 700

    /// The place that is a part by itself; nil if there is none or there are several.
    static func place(in text: ScanText) -> (sentence: Sentence, place: Range<Int>)? {
        guard text.context.posted == nil, text.count <= longest, !isCode(text) else { return nil }
        var found: [(sentence: Sentence, place: Range<Int>)] = []
        var start = 0
        while start < text.count, found.count < 3 {
            let end = partEnd(in: text, from: start)
            if let part = part(start..<end, in: text) { found.append(part) }
            start = end + 1
        }
        guard found.count == 1 else { return nil }
        return namesOthers(text, than: found[0]) ? nil : found[0]
    }

    /// A list of towns is not where somebody lives: another known place that does not stand right behind.
    private static func namesOthers(_ text: ScanText, than found: (sentence: Sentence, place: Range<Int>)) -> Bool {
        let own = found.sentence.bytes(found.place)
        let whole = Sentence(whole: 0..<text.count, in: text)
        return whole.tokens.indices.contains { index in
            guard let token = whole.tokens[safe: index],
                token.span.lowerBound < own.lowerBound || token.span.lowerBound > own.upperBound + 24,
                token.isCapital || text[token.span.lowerBound] < 0x80, PlaceReader.knownEnd(whole, at: index) != nil
            else { return false }
            // The town of a school.
            if (max(0, index - 4)..<index).contains(where: { SchoolName.isSchoolWord(whole.tokens[$0]) }) {
                return false
            }
            return whole.tokens[safe: index - 1].map { !roots.contains($0) } ?? true
        }
    }

    /// Where somebody comes from, and what they speak of besides: `born in Accra`.
    private static let roots = WordSet("in from of at de del da aus di via to")

    /// Whether one of the marks that wake the reader stands before an offset: it reads a text at the first of them.
    static func hasMark(before offset: Int, in text: ScanText) -> Bool {
        (0..<offset).contains { at in
            switch text[at] {
            case 0x0a, 0x2c, 0x2e, 0x2f, 0x7c, 0x7e: true
            // A flag.
            case 0xf0: text[at + 1] == 0x9f && text[at + 2] == 0x87
            case 0xc2: text[at + 1] == 0xb7
            case 0xe2:
                text[at + 1] == 0x80 && [0xa2, 0x93, 0x94].contains(text[at + 2])
                    || [0x96, 0x97].contains(text[at + 1])
            default: false
            }
        }
    }

    /// Code and data hold names of places for other reasons.
    static func isCode(_ text: ScanText) -> Bool {
        var marks = 0
        for at in 0..<text.count {
            switch text[at] {
            case 0x60, 0x7b, 0x3d, 0x24, 0x5c: marks += 1
            case 0x3c where text[at + 1] == 0x2f: marks += 1
            default: break
            }
        }
        return marks > 1
            || Sentence(whole: 0..<min(text.count, 60), in: text).tokens.first.map { queries.contains($0) } == true
    }

    private static let queries = WordSet("select insert set export const let var import regions zones")

    /// Where a part ends: at `|`, `·`, `•`, a line break, a stop with a space, an emoji, a dash between spaces.
    static func partEnd(in text: ScanText, from start: Int) -> Int {
        var at = start
        while at < text.count {
            switch text[at] {
            case 0x0a, 0x7c, 0x3b: return at
            case 0x7e where text[at - 1] == 0x20 || text[at + 1] == 0x20: return at
            case 0x2d where text[at - 1] == 0x20 && text[at + 1] == 0x20: return at
            case 0x2e where text[at + 1] == 0x20 || text[at + 1] == 0x0a || at + 1 == text.count: return at
            case 0x2f where text[at + 1] == 0x2f || text[at - 1] == 0x20: return at
            // Between words of scripts without spaces.
            case 0x2f where text[at - 1] >= 0x80 || text[at + 1] >= 0xe3: return at
            case 0xc2 where text[at + 1] == 0xb7: return at + 1
            case 0xe2 where text[at + 1] == 0x80 && [0xa2, 0x93, 0x94].contains(text[at + 2]): return at + 2
            case 0xe2 where text[at + 1] >= 0x96 && text[at + 1] <= 0x9e: return at + 2
            case 0xf0: return at + 3
            case 0xef where text[at + 1] == 0xbc && text[at + 2] == 0x8f: return at + 2
            case 0xe3 where text[at + 1] == 0x80 && [0x81, 0x82].contains(text[at + 2]): return at + 2
            default: at += 1
            }
        }
        return text.count
    }

    /// A part that is a place, or ends in one behind what somebody is: `backyard astronomer in Nelson`.
    private static func part(_ range: Range<Int>, in text: ScanText) -> (Sentence, Range<Int>)? {
        let sentence = Sentence(whole: range, in: text)
        let count = sentence.tokens.count
        guard count > 0, count <= 24 else { return nil }
        if let place = whole(sentence, from: 0, count) { return (sentence, place) }
        // `desde Rosario, con mate`, `anak Semarang, suka sepeda`
        if let first = sentence.tokens.first, lead.contains(first) || origins.contains(first),
            let end = PlaceReader.knownEnd(sentence, at: 1) ?? TownNames.end(sentence, at: 1),
            sentence.tokens[safe: end].map({ !$0.gap.isDisjoint(with: .clause) || origins.contains($0) }) ?? true
        {
            return (sentence, 1..<end)
        }
        // `Калуга, езжу на «Ниве»`: before the first comma.
        if let end = PlaceReader.knownEnd(sentence, at: 0) ?? TownNames.end(sentence, at: 0), end < count,
            sentence.tokens[end].gap.contains(.comma), !sentence.tokens[end].isCapital,
            sentence.tokens[0].isCapital || sentence.tokens[0].isWide
        {
            return (sentence, 0..<end)
        }
        return role(sentence, count) ?? item(sentence, count)
    }

    /// `Ghent`, `Oakland, CA`, `Halden, Norway`, `Ypsilanti MI`.
    private static func whole(_ sentence: Sentence, from start: Int, _ end: Int) -> Range<Int>? {
        guard let first = sentence.tokens[safe: start], first.isCapital || first.form == .ideograph || first.isWide,
            !regions.contains(first),
            let read = PlaceReader.read(sentence, at: start), read <= end
        else { return nil }
        let isKnown = PlaceReader.knownEnd(sentence, at: start) != nil
        if TownNames.end(sentence, at: start) == end { return start..<end }
        if read == end {
            // A name alone must be known; so must what stands behind an unknown one.
            let isStated = end - start > 1 && sentence.tokens[safe: end - 1].map { $0.isUpper && $0.count == 2 } == true
            return isKnown || isStated ? start..<read : nil
        }
        guard let next = sentence.tokens[safe: read], next.gap.contains(.comma),
            let last = PlaceReader.read(sentence, at: read), last == end,
            isKnown || PlaceReader.isKnown(read..<last, in: sentence) || next.isUpper && next.count == 2
        else { return nil }
        return start..<read
    }

    /// Servers of games stand there, nobody lives on a continent.
    private static let regions = WordSet(
        "asia europe africa america americas oceania antarctica europa asien afrika eu na sea")

    /// A comma's item among others: `Tischlerin, 38, Görlitz`; the last or the one before it, among three or more.
    private static func item(_ sentence: Sentence, _ count: Int) -> (Sentence, Range<Int>)? {
        var starts = [0]
        for index in 1..<max(1, count) where sentence.tokens[safe: index]?.gap.contains(.comma) == true {
            starts.append(index)
        }
        // `locksmith, Hartlepool`
        guard starts.count >= 2 else { return nil }
        let ends = Array(starts.dropFirst()) + [count]
        let places = zip(starts, ends).dropFirst().compactMap { start, end -> Range<Int>? in
            var start = start
            while let token = sentence.tokens[safe: start], start < end - 1, lead.contains(token) { start += 1 }
            guard let read = PlaceReader.read(sentence, at: start), read == end else { return nil }
            // Behind an age or pronouns stands a town, known or not.
            if PlaceReader.knownEnd(sentence, at: start) != nil || TownNames.end(sentence, at: start) == end {
                return start..<end
            }
            return sentence.tokens[start].isCapital && isPersonal(sentence.tokens[0..<start])
                && !isProfession(sentence, end - 1) ? start..<end : nil
        }
        return places.count == 1 ? (sentence, places[0]) : nil
    }

    /// `she/her`, `38`, `61 anni`.
    private static func isPersonal(_ words: Slice<TokenList>) -> Bool {
        words.contains {
            pronouns.contains($0) || $0.form == .number && $0.count == 2 && $0.gap.isDisjoint(with: [.dot, .slash])
        }
    }

    /// `Modellbahner`, `Tischlerin`: what German writes with a capital.
    private static func isProfession(_ sentence: Sentence, _ index: Int) -> Bool {
        guard let token = sentence.tokens[safe: index] else { return false }
        let word = sentence.text.string(token.span).lowercased()
        return ["er", "in", "ist", "eur", "mann", "frau", "or", "ant"].contains { word.hasSuffix($0) }
    }

    private static let origins = WordSet(
        "desde de da do aus из dari från uit orang anak warga arek wong cah asli y e et und")

    private static let pronouns = WordSet("she her he him they them elle ella ele ela sie er")
    private static let lead = WordSet(
        "these days now currently in from based jetzt heute aus in oggi ora hoy ahora en em à de сейчас из в living home"
    )

    /// `backyard astronomer in Nelson`: what somebody is, and where.
    private static func role(_ sentence: Sentence, _ count: Int) -> (Sentence, Range<Int>)? {
        guard count <= 14 else { return nil }
        for index in 1..<max(1, count - 0) {
            guard let word = sentence.tokens[safe: index], at.contains(word),
                let end = PlaceReader.read(sentence, at: index + 1),
                PlaceReader.isKnown(index + 1..<end, in: sentence) || TownNames.end(sentence, at: index + 1) != nil
                    || isPlaceOfWork(index, end, in: sentence)
            else { continue }
            let before = sentence.tokens[0..<index]
            guard
                !before.contains(where: {
                    verbs.contains($0) || TravelLexicon.senses($0).contains(.other)
                        || !TravelLexicon.senses($0).isDisjoint(with: against)
                })
            else {
                return nil
            }
            return (sentence, index + 1..<end)
        }
        return nil
    }

    /// `Libraire à Kervadec`: a profession, and a name of one word that ends the part.
    private static func isPlaceOfWork(_ index: Int, _ end: Int, in sentence: Sentence) -> Bool {
        guard end == index + 2 || sentence.tokens[safe: end - 1]?.gap == .dash,
            sentence.tokens[safe: end].map({ !$0.gap.isDisjoint(with: .clause) }) ?? true,
            let word = sentence.tokens[safe: index], townsOnly.contains(word),
            let name = sentence.tokens[safe: index + 1], name.isCapital, !name.isUpper, name.count > 3,
            !CompanyWords.kinds.contains(name), !isProfession(sentence, index + 1)
        else { return false }
        return sentence.tokens[0..<index].contains { JobWords.set.contains($0) }
    }

    private static let townsOnly = WordSet("in near outside en em à a bei nahe")

    private static let against: TravelSense = [.trip, .ride, .lodging, .look, .toured, .went, .stayed, .did, .event]
    private static let at = WordSet("in near outside en em à in a ad di в во на w bei nahe من في بـ ở")
    private static let verbs = WordSet(
        "reading read novel thriller book books film films show series set story stories stall stand booth market registered born raised grew studied studying was were is are made educated trained graduated used speaking photos plays played concert né née nacido nacida nascido nascida geboren aufgewachsen nato nata lahir doğdum родился родилась 生 出身 release version region moved left offices branches known famous"
    )
}
