internal import AuditModel

/// Finds relatives by name.
package struct FamilyDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "identity.family", kinds: [.family], name: "Family",
            summary:
                "The author's relatives by name, in fourteen languages: `my dad Cuthbert`, `dad to Elowen and Rufus`. A bare \"my daughter\", fiction and option names are left alone.",
            version: 6,
            finds: [
                DetectorExample("⟦my boy Tobin⟧ lost two teeth in one apple"),
                DetectorExample("⟦brother in law Osric⟧ swears by it"),
                DetectorExample("送⟦儿子林小满⟧去机场"),
                DetectorExample("raising ⟦Ottilie⟧ & ⟦Fritz⟧ on toast"),
                DetectorExample("today my grandsons ⟦Alder⟧ and ⟦Rowan⟧ fixed the gate"),
                DetectorExample("anak gue si ⟦Bagaskara⟧ minta kucing lagi"),
                DetectorExample("⟦娘のひより⟧が自由研究で納豆を食べ比べる"),
                DetectorExample("⟦my dad Cuthbert⟧ keeps bees on the balcony"),
                DetectorExample(
                    "dad to ⟦Elowen⟧ and ⟦little Rufus⟧, husband to ⟦Sunniva⟧", values: ["Elowen", "Rufus", "Sunniva"]),
                DetectorExample("⟦Tochter Wiebke (6)⟧ sammelt Schneckenhäuser"),
                DetectorExample("⟦моя жена Аглая⟧ чинит велосипеды"), DetectorExample("⟦mi hijo Bruno⟧ ya camina"),
                DetectorExample("⟦my wife, Philippa⟧, thinks so too"),
            ],
            ignores: [
                "one day I will take my mother to Mecca",
                "in the soap Ceylan'ın annesi dizide yine bayıldı",
                "sister = None",
                "the king's uncle Leopold built us a canal",
                "дядя Фёдор, пёс и кот",
                "my daughter is nine", "\"Vader is your father, kid\"", "git rev-list --children --max-parents=1",
                "his wife Anna left", "my mother tongue is Dutch", "my brother printer", "Father Brown mysteries",
            ])
    }

    package var triggers: [Trigger] { [.patterns([FamilyCues.patterns], ownVoice: true)] }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard let sentence = Sentence.once(hit, in: text, &sink) else { return }
        for relative in FamilyReading(sentence: sentence).relatives {
            let span = withAge(sentence.bytes(relative.statement), in: text)
            sink.add(
                Finding(
                    kind: .family, value: sentence.words(bare(relative.name, in: sentence)), span: span,
                    confidence: 0.8,
                    detector: "identity.family", reasons: ["\u{201c}\(text.string(span))\u{201d}"]), strength: .cued)
        }
    }

    /// The name without what is said of it: `little Rufus`.
    private func bare(_ name: Range<Int>, in sentence: Sentence) -> Range<Int> {
        guard name.count > 1, let first = sentence.tokens[safe: name.lowerBound],
            FamilyDetector.smallWords.contains(first)
        else { return name }
        return name.lowerBound + 1..<name.upperBound
    }

    private static let smallWords = WordSet("little baby big young old tiny wee dear sweet petit petite kleine kleiner")

    /// With an age in brackets: `Wiebke (6)`.
    private func withAge(_ span: Range<Int>, in text: ScanText) -> Range<Int> {
        var at = span.upperBound
        guard text[at] == 0x20, text[at + 1] == 0x28 else { return span }
        at += 2
        let first = at
        while (0x30...0x39).contains(text[at]), at - first < 2 { at += 1 }
        return at > first && text[at] == 0x29 ? span.lowerBound..<at + 1 : span
    }
}
