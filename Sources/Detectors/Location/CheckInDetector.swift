internal import AuditModel

/// Finds that the author is at a named place now.
package struct CheckInDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "location.check-in", kinds: [.checkIn], name: "Check-in",
            summary: """
                Being at a named place at this moment: the words of check-in apps, "at the ... right now", sitting in a caf\u{e9} \
                with a name; a short post that begins with a head without a verb, a preposition and a name. Luggage, levels of games and idioms are left alone.
                """,
            version: 8,
            finds: [
                DetectorExample("second slice of cake ⟦at Rook & Anvil⟧, no regrets", posted: "2026-03-11"),
                DetectorExample("aisle 9 ⟦of Quillmoor Hardware⟧, I came for one hinge", posted: "2026-03-11"),
                DetectorExample("@ ⟦otterby lanes⟧, saved you a seat", posted: "2026-03-11"),
                DetectorExample("we r ⟦at The Quiet Heron⟧ come over", posted: "2026-03-11"),
                DetectorExample("⟦row 3 Larkmoor Arena⟧, wave at the hat", posted: "2026-03-11"),
                DetectorExample("⟦camped out at Larkin's Diner⟧, booth six"),
                DetectorExample("⟦at St Quill's Ward now⟧ with a hook in my thumb"),
                DetectorExample("⟦we're at the Larkmoor Cider Barn⟧, third bench from the fire", posted: "2026-03-11"),
                DetectorExample("⟦Installée au café La Grive⟧, il reste deux chaises", posted: "2026-03-11"),
                DetectorExample("⟦sat at gate B14 in Schiphol⟧ watching a man eat"),
                DetectorExample("⟦we're in the beer garden of the Crooked Billet⟧, come"),
                DetectorExample("⟦at the Otterby Café⟧ with a flat white", posted: "2026-03-11"),
                DetectorExample("⟦estoy en la cola del Prado⟧, dos horas ya"),
                DetectorExample("⟦Checked in @ Murrow Aquarium⟧ 🐟"),
                DetectorExample("⟦at the Dunnock Gallery right now⟧, by the lockers"),
                DetectorExample("⟦Stehe gerade beim Bistro Kranich⟧, bringt Schirme mit"),
                DetectorExample("⟦I'm at Quillmoor Market⟧ (Brackwell)"),
                DetectorExample("⟦eating cold dumplings at Larkin Diner rn⟧, join me"),
                DetectorExample("as we speak ⟦I'm eleventh in line outside Rook & Anvil Records⟧"),
                DetectorExample("⟦Aquí estoy, en el Mercado de la Almadraba⟧, mirando atunes"),
                DetectorExample("đang ⟦ngồi quán Mái Lá⟧ trên gác, ai rảnh không"),
                DetectorExample("⟦typing this from a tea garden in Ordu⟧, mood: lentil"),
                DetectorExample("⟦Сижу в кофейне «Серая сова»⟧, заходите"),
            ],
            ignores: [
                "Hebden Bridge resident here, third sandbag this year",
                "I'm CFO at Northwind Traders",
                "\"I'm at the Rusty Anchor right now,\" said the wizard",
                "six years and I still get lost at the Quill Arms roundabout",
                "we were at the Larkmoor Museum with the kids",
                "ward sister, Quillmoor Infirmary, opinions mine",
                "watching the ball drop at Times Square from my sofa", "At Larkin Diner they charge for tap water",
                "checked in one suitcase, paid the extra", "I'm at level 9 of the mine", "on est au bord de la crise",
                "checked in the fix", "I'm at a loss", "at the moment I am fine",
                "meet the team at Stand 12 next week", "работаю сварщиком на заводе «Северный Винт»",
                "Lunch at Noma is on my list",
            ])
    }

    package var triggers: [Trigger] {
        [
            .patterns([CheckInCues.patterns], ownVoice: true), .words(["\u{1F4CD}"]),
            .words(CheckInStructure.wakes, upTo: CheckInStructure.longest),
            .byte(0x40, upTo: CheckInStructure.longest), .byte(0x2c, upTo: CheckInStructure.longest),
            .byte(0x2e, upTo: CheckInStructure.longest),
        ]
    }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        if hit.trigger == 1 { return pin(hit, in: text, into: &sink) }
        guard let sentence = Sentence.once(hit, in: text, &sink) else { return }
        guard
            let found = CheckInReading.statement(in: sentence, of: text)
                ?? CheckInStructure.statement(in: sentence, of: text)
        else { return }
        add(
            found.venue, CheckInCues.span(found.tokens, in: sentence), sentence.words(found.tokens), in: sentence,
            strength: found.isHouse ? .syntax : .cued, into: &sink)
    }

    /// A pin with a venue behind it, or with a name that is no town.
    private func pin(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        let sentence = Sentence(from: hit.span.upperBound, in: text)
        guard text.context.posted != nil, let end = Venue.named(sentence, 0) ?? name(in: sentence)
        else { return }
        let span = hit.span.lowerBound..<sentence.bytes(0..<end).upperBound
        add(0..<end, span, "a pin", in: sentence, into: &sink)
    }

    /// Two capitals or more that no list of places knows: `Blå Lanterne`.
    private func name(in sentence: Sentence) -> Int? {
        guard let end = Slots.name(sentence, 0), end > 1, !PlaceReader.isKnown(0..<end, in: sentence) else {
            return nil
        }
        // `Brackwell, Dorset` is a town.
        guard let next = sentence.tokens[safe: end] else { return end }
        return next.isCapital && next.gap.contains(.comma) ? nil : end
    }

    private func add(
        _ venue: Range<Int>, _ span: Range<Int>, _ why: String, in sentence: Sentence,
        strength: FindingSink.Strength = .cued, into sink: inout FindingSink
    ) {
        sink.add(
            Finding(
                kind: .checkIn, value: sentence.words(venue), span: span, confidence: 0.8,
                detector: "location.check-in", fields: ["place": sentence.words(venue)],
                reasons: ["\u{201c}\(why)\u{201d}"]), strength: strength)
    }
}
