internal import AuditModel

/// Finds the author's own date of birth.
package struct BirthDateDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "identity.birth-date", kinds: [.birthDate], name: "Birth date",
            summary: """
                Dates beside words of one's own birth or birthday in fourteen languages, a cake or the star of genealogy; a \
                birthday "today" counts from the day of the post. The value is ISO 8601, `--02-21` where no year is given. \
                Other people's birthdays, releases, foundings and events are left alone.
                """,
            version: 1,
            finds: [
                DetectorExample("cards welcome, my bday falls on ⟦February 21st⟧", values: ["--02-21"]),
                DetectorExample("DOB: ⟦12/04/1990⟧", values: ["1990-12-04"]),
                DetectorExample("geb. ⟦17.11.1974⟧ auf Föhrwiek", values: ["1974-11-17"]),
                DetectorExample("I was born on ⟦3 May 1988⟧", values: ["1988-05-03"], fields: ["date": "1988-05-03"]),
                DetectorExample("🎂 ⟦12 April⟧ | she/her", values: ["--04-12"]),
                DetectorExample("*⟦12.04.1990⟧", values: ["1990-04-12"]),
                DetectorExample("turning 30 on ⟦June 2nd⟧", values: ["--06-02"]),
                DetectorExample("⟦bugün benim doğum günüm⟧", values: ["--03-14"], posted: "2024-03-14"),
                DetectorExample("мой день рождения ⟦5 марта⟧", values: ["--03-05"]),
                DetectorExample("生日：⟦1992年8月7日⟧", values: ["1992-08-07"]),
            ],
            ignores: [
                "version two was released on 23 February 1987", "happy birthday, dear regulars born in leap years",
                "The club was founded on 19 August 1911",
                "my daughter's birthday is 3 May", "She was born on 4 June 1980", "Mozart was born on 27 January 1756",
                "birthday party for the office dog on 3 May", "* 12.04.2026 fix the build",
            ])
    }

    package var triggers: [Trigger] {
        [
            .words(BirthCues.triggers), .byte(0x2a),
        ]
    }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        if hit.trigger == 1 { return star(hit, in: text, into: &sink) }
        if text[hit.span.lowerBound] == 0xf0 { return cake(hit, in: text, into: &sink) }
        guard let sentence = Sentence.once(hit, in: text, &sink) else { return }
        guard !BirthCues.others.matchesAny(in: sentence) else { return }
        for match in BirthCues.patterns.matches(in: sentence) {
            if let tokens = match["date"] {
                guard let mention = DateReader.read(sentence, at: tokens.lowerBound) else { continue }
                if add(
                    mention.start, at: sentence.bytes(mention.tokens), why: sentence.words(match.tokens), into: &sink)
                {
                    return
                }
            } else if let posted = text.context.posted, match.rule < BirthCues.today.count {
                let day = posted.adding(days: BirthCues.today[match.rule].1)
                let date = WrittenDate(month: day.month, day: day.day)
                if add(date, at: sentence.bytes(match.tokens), why: "a birthday, counted from the post", into: &sink) {
                    return
                }
            }
        }
    }

    /// A cake, and the date behind it.
    private func cake(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        let sentence = Sentence(from: hit.span.upperBound, in: text)
        guard let mention = DateReader.read(sentence, at: 0) else { return }
        _ = add(mention.start, at: sentence.bytes(mention.tokens), why: "a cake before a date", into: &sink)
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
        guard let iso = date.iso, date.year.map({ (1920...2016).contains($0) }) ?? true else { return false }
        sink.add(
            Finding(
                kind: .birthDate, value: iso, span: span, confidence: 0.85, detector: "identity.birth-date",
                fields: ["date": iso],
                reasons: ["\u{201c}\(why)\u{201d}"]), strength: .cued)
        return true
    }
}
