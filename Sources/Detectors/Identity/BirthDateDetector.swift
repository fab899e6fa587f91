internal import AuditModel

/// Finds the author's own date of birth.
package struct BirthDateDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "identity.birth-date", kinds: [.birthDate], name: "Birth date",
            summary: """
                Dates beside words of one's own birth or birthday in fourteen languages, an age that one turns on a date, a \
                cake or the star of genealogy; an old date beside papers, a day of the sign that is named, a feast; a birthday today, tomorrow or yesterday counts from the day of the post. The \
                value is ISO 8601, `--02-21` where no year is given. Other people's birthdays, releases, foundings and \
                events are left alone.
                """,
            version: 8,
            finds: [
                DetectorExample("⟦Heute werd ich 50⟧, meine Schwester backt", posted: "2026-03-03"),
                DetectorExample("sono del ⟦28/9/2003⟧ e mi chiedono della mamma", values: ["2003-09-28"]),
                DetectorExample("birthday drinks on ⟦14 March⟧, I am buying", values: ["--03-14"]),
                DetectorExample("my passport really says ⟦09 SEP 1989⟧ and I look it", values: ["1989-09-09"]),
                DetectorExample("as a ⟦26/09⟧ libra I need a week to decide", values: ["--09-26"]),
                DetectorExample("dob ⟦05051990⟧, easy to type", values: ["1990-05-05"]),
                DetectorExample("my birthday's ⟦Halloween⟧, so nobody calls", values: ["--10-31"]),
                DetectorExample("Her birthday is 2 January, mine's ⟦6 January⟧", values: ["--01-06"]),
                DetectorExample("del ⟦29 de febrero⟧, cumplo cuando toca", values: ["--02-29"]),
                DetectorExample("⟦19/12/71⟧ | Drogheda | welder", values: ["1971-12-19"]),
                DetectorExample("it asked for DOB so ⟦11/23/1979⟧, fine", values: ["1979-11-23"]),
                DetectorExample("aries gang, ⟦april 2nd⟧, gifts welcome", values: ["--04-02"]),
                DetectorExample("Why does a shop need my birthday? Fine. ⟦30 Aug 1992⟧.", values: ["1992-08-30"]),
                DetectorExample("cards welcome, my bday falls on ⟦February 21st⟧", values: ["--02-21"]),
                DetectorExample("DOB: ⟦12/04/1990⟧", values: ["1990-12-04"]),
                DetectorExample("geb. ⟦17.11.1974⟧ auf Föhrwiek", values: ["1974-11-17"]),
                DetectorExample("I was born on ⟦3 May 1988⟧", values: ["1988-05-03"], fields: ["date": "1988-05-03"]),
                DetectorExample("♏ ⟦06.11.90⟧ | brushes | vegan-ish", values: ["1990-11-06"]),
                DetectorExample("Gemini ♊ ⟦June 11⟧ | Leeds", values: ["--06-11"]),
                DetectorExample("Turned 38 on Tuesday, ⟦3 March⟧, and the cake was brie", values: ["--03-03"]),
                DetectorExample("hab am ⟦12. Mai⟧ Geburtstag", values: ["--05-12"]),
                DetectorExample("my 50th is on ⟦12 July⟧, marquee ordered", values: ["--07-12"]),
                DetectorExample("🎂 ⟦12 April⟧ | she/her", values: ["--04-12"]),
                DetectorExample("*⟦12.04.1990⟧", values: ["1990-04-12"]),
                DetectorExample("turning 30 on ⟦June 2nd⟧", values: ["--06-02"]),
                DetectorExample("⟦bugün benim doğum günüm⟧", values: ["--03-14"], posted: "2024-03-14"),
                DetectorExample(
                    "⟦I turned 38 today⟧ and ate the cake alone", values: ["--03-14"], posted: "2024-03-14"),
                DetectorExample("⟦mañana cumplo 50⟧, traed vino", values: ["--03-15"], posted: "2024-03-14"),
                DetectorExample("мой день рождения ⟦5 марта⟧", values: ["--03-05"]),
                DetectorExample("fecha de nacimiento: ⟦05/03/1988⟧", values: ["1988-03-05"]),
                DetectorExample("born on the ⟦ninth of March 1971⟧, still here", values: ["1971-03-09"]),
                DetectorExample("生日：⟦1992年8月7日⟧", values: ["1992-08-07"]),
                DetectorExample("⟦昭和52年8月7日⟧生まれ", values: ["1977-08-07"]),
            ],
            ignores: [
                "la società è nata il 3 maggio 1921",
                "my invoice is dated 3 May 1988, older than me", "gemini, 34, allergic to small talk",
                "half birthday today, I had half a cake",
                "our game character, 게임 캐릭터 생일이 3월 3일",
                "bakery est. 23/11/88, sourdough daily",
                "v1.2 · 12.05.2024 · MIT",
                "version two was released on 23 February 1987", "happy birthday, dear regulars born in leap years",
                "The club was founded on 19 August 1911",
                "my daughter's birthday is 3 May", "She was born on 4 June 1980", "Mozart was born on 27 January 1756",
                "birthday party for the office dog on 3 May", "* 12.04.2026 fix the build",
                "my paladin's backstory: born 3 March in the year of the bell", "♏ season starts 23.10",
                "♏ 12.04 | gym",
                "party like it's my birthday",
                "date_of_birth: 1970-01-01", "our shop turns ten on 2 May", "30 today in Split, 34 tomorrow",
            ])
    }

    package var triggers: [Trigger] {
        [
            .patterns([BirthCues.patterns, BirthToday.patterns, BirthDates.asked], ownVoice: true), .byte(0x2a),
            .words(["🎂", "🍰", "👶"]),
            .words(BirthDateDetector.signs), .words(BirthEvidence.wakes, upTo: BirthEvidence.longest),
        ] + ProfileLine.triggers
    }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        switch hit.trigger {
        case 1: star(hit, in: text, into: &sink)
        case 2: cake(hit, in: text, into: &sink)
        case 3 where text.count <= BirthDateDetector.longestProfile: sign(hit, in: text, into: &sink)
        case 3: break
        case 4:
            guard !sink.hasWeighed, !sink.candidates.contains(where: { $0.finding.kind == .birthDate }) else { return }
            sink.hasWeighed = true
            guard let found = BirthEvidence.find(in: text)
            else { return }
            _ = add(found.date, at: found.span, why: found.why, into: &sink)
        case 5...:
            guard let (date, span) = ProfileLine.read(at: hit, in: text)?.birthDate else { return }
            _ = add(date, at: span, why: "a date by itself in a profile", into: &sink)
        default:
            guard let sentence = Sentence.once(hit, in: text, &sink), !Fiction.holds(sentence) else { return }
            read(sentence, into: &sink)
        }
    }

    private func read(_ sentence: Sentence, into sink: inout FindingSink) {
        let dated = BirthCues.patterns.matches(in: sentence)
        let told = sentence.text.context.posted == nil ? [] : BirthToday.patterns.matches(in: sentence)
        if dated.isEmpty, let (date, span) = BirthDates.answer(behind: sentence) {
            _ = add(date, at: span, why: "answers a question for it", into: &sink)
            return
        }
        guard !dated.isEmpty || !told.isEmpty,
            told.contains(where: { isMine($0, in: sentence) }) || !BirthCues.foreign.matchesAny(in: sentence)
        else { return }
        for match in dated {
            guard let tokens = match["date"] ?? match["aside"] ?? match["dated"], isOwn(match, in: sentence),
                let mention = BirthDates.read(sentence, at: tokens.lowerBound)
            else { continue }
            // `Hoy cumplo 41 y como cada 31 de diciembre ...`: a feast of every year.
            if mention.start.year == nil, told.contains(where: { $0.tokens.overlaps(match.tokens) }),
                sentence.tokens[safe: tokens.lowerBound - 1].map({ BirthDateDetector.every.contains($0) }) == true
            {
                continue
            }
            let (date, place) = meant(mention, match, in: sentence)
            if add(date, at: sentence.bytes(place), why: sentence.words(match.tokens), into: &sink) { return }
        }
        guard let posted = sentence.text.context.posted, !isDatedBehind(sentence) else { return }
        let days = told.compactMap { match in
            BirthToday.days(of: match, in: sentence).map { (days: $0, tokens: match.tokens) }
        }
        guard let first = days.first else { return }
        let last = days.last { $0.days == first.days }?.tokens ?? first.tokens
        let day = posted.adding(days: first.days)
        let span = sentence.bytes(last)
        _ = add(
            WrittenDate(month: day.month, day: day.day), at: span, why: "a birthday, counted from the post", into: &sink
        )
    }

    /// `Heute werd ich 50, meine Schwester backt`
    private func isMine(_ match: PatternMatch, in sentence: Sentence) -> Bool {
        match.tokens.lowerBound <= 1
            && match.tokens.contains { sentence.tokens[safe: $0].map { BirthDateDetector.mine.contains($0) } == true }
    }

    private static let mine = WordSet("i im ich je j cumplo faço compio")
    private static let every = WordSet("cada every each jeden jedes chaque ogni todo каждое каждый")

    /// `turned 40 today!! born 5 January 1986`: the next sentence says it whole.
    private func isDatedBehind(_ sentence: Sentence) -> Bool {
        let text = sentence.text
        let behind = Sentence(whole: sentence.end..<min(text.count, sentence.end + 100), in: text)
        return BirthCues.patterns.matches(in: behind).contains { !BirthCues.needsOwnVoice($0.rule) || $0.rule == 1 }
    }

    /// Whether a rule that anybody's birth could fit speaks of the author's.
    private func isOwn(_ match: PatternMatch, in sentence: Sentence) -> Bool {
        let start = match.tokens.lowerBound
        if sentence.words(match.tokens).lowercased().hasPrefix("mine") {
            let before = max(0, sentence.bytes(match.tokens).lowerBound - 100)..<sentence.bytes(match.tokens).lowerBound
            return BirthCues.birthdays.last(in: sentence.text, within: before) != nil
        }
        let tokens = sentence.tokens
        // `20:45 on 12 March` is no age.
        if start > 0, tokens[start].form == .number, tokens[start].gap.contains(.colon) { return false }
        // `b. 12 May edition`: without a year the date ends its entry.
        if let first = tokens[safe: start], first.count == 1, let next = tokens[safe: match.tokens.upperBound],
            next.gap.isDisjoint(with: .clause), DateReader.year(sentence, match.tokens.upperBound - 1) == nil
        {
            return false
        }
        guard BirthCues.needsOwnVoice(match.rule) else { return true }
        let isFirst = tokens.contains { BirthCues.firstPerson.contains($0) }
        let isThird = tokens.contains { BirthCues.thirdPerson.contains($0) }
        switch match.rule {
        case 0: return isFirst
        case 2: return start == 0 && tokens.contains { BirthCues.profile.contains($0) }
        default:
            if start == 0 { return !isThird || isFirst }
            let before = (max(0, start - 4)..<start).contains { BirthCues.firstPerson.contains(tokens[$0]) }
            if before || !isThird && (0..<start).contains(where: { BirthCues.firstPerson.contains(tokens[$0]) }) {
                return true
            }
            // `Ana Lumo, born 3 May 1990, welder`: a short line that begins with a name.
            return start <= 3 && tokens.count < 16 && !isThird && (0..<start).allSatisfy { tokens[$0].isCapital }
                && tokens[start].gap.contains(.comma)
        }
    }

    /// The date itself, the day first where the language has it so; after `the app thinks I was born on` the one that
    /// the author sets against it.
    private func meant(
        _ mention: DateMention, _ match: PatternMatch, in sentence: Sentence
    ) -> (WrittenDate, Range<Int>) {
        var mention = mention
        if (0..<match.tokens.lowerBound).contains(where: { BirthDateDetector.claims.contains(sentence.tokens[$0]) }) {
            var at = mention.tokens.upperBound
            while at < sentence.tokens.count {
                if let other = BirthDates.read(sentence, at: at), other.start.iso != nil {
                    mention = other
                    break
                }
                at += 1
            }
        }
        var date = mention.start
        if BirthCues.isDayFirst(match.rule), isSlashed(mention, in: sentence), let month = date.month,
            let day = date.day, day <= 12
        {
            (date.month, date.day) = (day, month)
        }
        return (date, mention.tokens)
    }

    private static let claims = WordSet(
        "thinks says claims believes insists shows writes glaubt behauptet croit dice diz думает")

    /// `05/03/1988`: the month first, as it was read.
    private func isSlashed(_ mention: DateMention, in sentence: Sentence) -> Bool {
        guard mention.tokens.count > 1, let first = sentence.tokens[safe: mention.tokens.lowerBound],
            let second = sentence.tokens[safe: mention.tokens.lowerBound + 1]
        else { return false }
        return second.gap == .slash && first.count <= 2
    }

    /// A cake, and the date behind it.
    private func cake(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        let sentence = Sentence(from: hit.span.upperBound, in: text)
        guard let first = sentence.tokens.first, first.span.lowerBound - hit.span.upperBound < 6,
            let mention = BirthDates.read(sentence, at: 0)
        else { return }
        _ = add(mention.start, at: sentence.bytes(mention.tokens), why: "a cake before a date", into: &sink)
    }

    /// The signs of the zodiac, as profiles have them.
    private static let signs = ["♈", "♉", "♊", "♋", "♌", "♍", "♎", "♏", "♐", "♑", "♒", "♓"]
    private static let longestProfile = 300

    /// The sign of the zodiac in a profile, and a date of a birth right behind it, whose day lies in that sign.
    private func sign(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        if let (date, span) = BirthDates.written(before: hit.span.lowerBound, in: text), let month = date.month,
            let day = date.day, BirthEvidence.isIn(hit.item, month: month, day: day)
        {
            _ = add(date, at: span, why: "the sign of the zodiac behind its date", into: &sink)
            return
        }
        let sentence = Sentence(from: hit.span.upperBound, in: text)
        guard let first = sentence.tokens.first, first.span.lowerBound - hit.span.upperBound < 6,
            let (date, end) = day(in: sentence), let month = date.month, let day = date.day,
            BirthEvidence.isIn(hit.item, month: month, day: day)
        else { return }
        _ = add(date, at: sentence.bytes(0..<end), why: "the sign of the zodiac before its date", into: &sink)
    }

    /// A date, also one with two digits for the year: `06.11.90`.
    private func day(in sentence: Sentence) -> (WrittenDate, end: Int)? {
        BirthDates.written(sentence, at: 0, in: sentence.text)
    }

    /// `*12.04.1990`
    private func star(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        let at = hit.span.upperBound
        guard (0x30...0x39).contains(text[at]), text[at - 2] != 0x2a else { return }
        let sentence = Sentence(whole: at..<min(text.count, at + 24), in: text)
        guard let mention = DateReader.read(sentence, at: 0), mention.start.year != nil else { return }
        _ = add(mention.start, at: sentence.bytes(mention.tokens), why: "a star before a date", into: &sink)
    }

    private func add(_ date: WrittenDate, at span: Range<Int>, why: String, into sink: inout FindingSink) -> Bool {
        guard let iso = date.iso,
            !sink.candidates.contains(where: { $0.finding.kind == .birthDate && $0.finding.span.overlaps(span) }),
            date.year.map({ (1920...2016).contains($0) }) ?? true, iso != "1970-01-01"
        else {
            return false
        }
        sink.add(
            Finding(
                kind: .birthDate, value: iso, span: span, confidence: 0.85, detector: "identity.birth-date",
                fields: ["date": iso],
                reasons: ["\u{201c}\(why)\u{201d}"]), strength: .cued)
        return true
    }
}
