internal import AuditModel

/// Finds habits that tell when and where the author is.
package struct RoutineDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "location.routine", kinds: [.routine], name: "Routine",
            summary: """
                A habit of the author's own with how often and where: every Tuesday at a pool, the run along the canal each \
                morning, in fourteen languages. Habits of others, opening hours, classes, timetables, habits that are over \
                and wishes are left alone.
                """,
            version: 2,
            finds: [
                DetectorExample("⟦prendo sempre il regionale delle 7:12 da Chivasso⟧, stesso posto"),
                DetectorExample("⟦毎週日曜の朝は葛西の海浜公園⟧にいます"),
                DetectorExample("⟦every Tuesday 6am at the Eastgate pool⟧", fields: ["place": "Eastgate pool"]),
                DetectorExample("⟦my run along the canal each morning⟧ before work keeps me sane"),
                DetectorExample("⟦I'm at the Larkin climbing wall most Thursdays⟧"),
                DetectorExample("⟦I swim at Brackwell Lido three times a week⟧"),
                DetectorExample("⟦we walk the dog round Quillmoor reservoir every evening⟧, come rain or shine"),
                DetectorExample("⟦Sundays at the Dunnock boathouse⟧ | rower"),
                DetectorExample("⟦Jeden Mittwoch bin ich im Stadtbad⟧ auf Bahn drei"),
                DetectorExample("⟦todos los martes entreno en el polideportivo⟧ del barrio"),
                DetectorExample("⟦tous les matins je cours au parc Monceau⟧"),
                DetectorExample("⟦По средам хожу в бассейн⟧ на Лесной"),
                DetectorExample("⟦tiap Sabtu pagi aku lari di alun-alun⟧"),
            ],
            ignores: [
                "The market is open every Saturday at the town hall", "live jazz every Friday at the Crown",
                "my sister swims every Tuesday at the Eastgate pool", "I used to run along the canal every morning",
                "Yoga every Monday at the Corn Exchange, beginners welcome", "the bus stops at the station every hour",
                "I should go to the gym every morning", "a fox crosses the garden every night",
                "Do you run in the park every day?", "every day is a gift", "I drink coffee every morning",
            ])
    }

    package var triggers: [Trigger] { [.patterns([RoutineCues.patterns], ownVoice: true)] }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard let sentence = Sentence.once(hit, in: text, &sink),
            let habit = RoutineReading.habit(in: sentence, of: text)
        else { return }
        let span = clause(of: habit.tokens, in: sentence)
        let place = name(of: habit.place, in: sentence)
        sink.add(
            Finding(
                kind: .routine, value: text.string(span), span: span, confidence: 0.75, detector: "location.routine",
                fields: ["place": place], reasons: ["\u{201c}\(sentence.words(habit.tokens))\u{201d}"]),
            strength: .cued)
    }

    /// A phrase from where its clause begins.
    private func clause(of tokens: Range<Int>, in sentence: Sentence) -> Range<Int> {
        var first = tokens.lowerBound
        while first > 0, sentence.tokens[safe: first].map({ $0.gap.isDisjoint(with: .clause) }) == true { first -= 1 }
        return sentence.bytes(first..<tokens.upperBound)
    }

    /// Without its preposition and article.
    private func name(of place: Range<Int>, in sentence: Sentence) -> String {
        var first = place.lowerBound
        while first < place.upperBound - 1,
            let token = sentence.tokens[safe: first], token.form == .word, !token.isCapital, token.count <= 4
        { first += 1 }
        return sentence.words(first..<place.upperBound)
    }
}
