internal import AuditModel

/// Finds that the author is at a named place now.
package struct CheckInDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "location.check-in", kinds: [.checkIn], name: "Check-in",
            summary: """
                Being at a named place at this moment: the words of check-in apps, "at the ... right now", sitting in a caf\u{e9} \
                with a name. Luggage, levels of games and idioms are left alone.
                """,
            version: 1,
            finds: [
                DetectorExample("⟦Checked in @ Murrow Aquarium⟧ 🐟"),
                DetectorExample("⟦at the Dunnock Gallery right now⟧, by the lockers"),
                DetectorExample("⟦Stehe gerade beim Bistro Kranich⟧, bringt Schirme mit"),
                DetectorExample("⟦I'm at Quillmoor Market⟧ (Brackwell)"),
                DetectorExample("⟦eating cold dumplings at Larkin Diner rn⟧, join me"),
                DetectorExample("⟦Сижу в кофейне «Серая сова»⟧, заходите"),
            ],
            ignores: [
                "checked in one suitcase, paid the extra", "I'm at level 9 of the mine", "on est au bord de la crise",
                "checked in the fix", "I'm at a loss", "at the moment I am fine",
                "meet the team at Stand 12 next week",
            ])
    }

    package var triggers: [Trigger] { [.words(CheckInCues.triggers)] }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard let sentence = Sentence.once(hit, in: text, &sink), !sentence.isQuestion else { return }
        guard let match = CheckInCues.patterns.matches(in: sentence).max(by: { $0.tokens.count < $1.tokens.count }),
            let venue = match["venue"]
        else { return }
        guard !CheckInCues.against.matchesAny(in: sentence) else { return }
        let span = CheckInCues.span(match.tokens, in: sentence)
        sink.add(
            Finding(
                kind: .checkIn, value: sentence.words(venue), span: span, confidence: 0.8,
                detector: "location.check-in", fields: ["place": sentence.words(venue)],
                reasons: ["\u{201c}\(sentence.words(match.tokens))\u{201d}"]), strength: .cued)
    }
}
