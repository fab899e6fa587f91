internal import AuditModel

/// Finds relatives by name.
package struct FamilyDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "identity.family", kinds: [.family], name: "Family",
            summary:
                "The author's relatives by name, in fourteen languages: `my dad Cuthbert`, `dad to Elowen and Rufus`. A bare \"my daughter\", fiction and option names are left alone.",
            version: 1,
            finds: [
                DetectorExample("⟦my dad Cuthbert⟧ keeps bees on the balcony"),
                DetectorExample(
                    "dad to ⟦Elowen⟧ and ⟦little Rufus⟧, husband to ⟦Sunniva⟧", values: ["Elowen", "Rufus", "Sunniva"]),
                DetectorExample("⟦Tochter Wiebke (6)⟧ sammelt Schneckenhäuser"),
                DetectorExample("⟦моя жена Аглая⟧ чинит велосипеды"), DetectorExample("⟦mi hijo Bruno⟧ ya camina"),
                DetectorExample("⟦my wife, Philippa⟧, thinks so too"),
            ],
            ignores: [
                "my daughter is nine", "\"Vader is your father, kid\"", "git rev-list --children --max-parents=1",
                "his wife Anna left", "my mother tongue is Dutch", "my brother printer", "Father Brown mysteries",
            ])
    }

    package var triggers: [Trigger] { [.words(FamilyCues.triggers)] }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard let sentence = Sentence.once(hit, in: text, &sink), sentence.isOwnVoice else { return }
        var taken = 0
        for match in FamilyCues.patterns.matches(in: sentence) where match.tokens.lowerBound >= taken {
            guard let name = match["name"] else { continue }
            if match.rule < FamilyCues.lists {
                taken = children(match, name, in: sentence, into: &sink)
            } else {
                taken = match.tokens.upperBound
                add(name, at: FamilyCues.withAge(sentence.bytes(match.tokens), in: text), in: sentence, into: &sink)
            }
        }
    }

    /// `dad to Elowen and little Rufus`: each name is a fact.
    private func children(
        _ match: PatternMatch, _ first: Range<Int>, in sentence: Sentence, into sink: inout FindingSink
    ) -> Int {
        add(first, at: sentence.bytes(first), in: sentence, into: &sink)
        var at = first.upperBound
        while let token = sentence.tokens[safe: at], token.gap.contains(.comma) || FamilyCues.ands.contains(token) {
            if FamilyCues.ands.contains(token) { at += 1 }
            let start = at
            while let word = sentence.tokens[safe: at], FamilyCues.pets.contains(word) { at += 1 }
            guard let end = Slots.name(sentence, at) else { return start }
            add(at..<end, at: sentence.bytes(start..<end), in: sentence, into: &sink)
            at = end
        }
        return at
    }

    private func add(_ name: Range<Int>, at span: Range<Int>, in sentence: Sentence, into sink: inout FindingSink) {
        sink.add(
            Finding(
                kind: .family, value: sentence.words(name), span: span, confidence: 0.8, detector: "identity.family",
                reasons: ["\u{201c}\(sentence.text.string(span))\u{201d}"]), strength: .cued)
    }
}
