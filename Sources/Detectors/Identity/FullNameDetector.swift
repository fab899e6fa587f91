internal import AuditModel

/// Finds the author's own first and last name.
package struct FullNameDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "identity.full-name", kinds: [.fullName], name: "Full name",
            summary:
                "First and last name behind words that give one's own name, under a greeting, or at the head of a contact card. Licence templates, brands and other people's names are left alone.",
            version: 1,
            finds: [
                DetectorExample("my name is ⟦Verity Oakhanger⟧", values: ["Verity Oakhanger"]),
                DetectorExample("vyrra = ⟦Verity Oakhanger⟧"),
                DetectorExample("I'm ⟦Verity Oakhanger⟧, a cellist between orchestras"),
                DetectorExample("Maintainer: ⟦Verity Oakhanger⟧"),
                DetectorExample("built and maintained by ⟦Verity Oakhanger⟧"),
                DetectorExample("Regards,\n⟦Sunniva Hargrove⟧ (aka petrel)"),
                DetectorExample("derrière ce blog : ⟦Solène Garrivaux-Pell⟧"),
                DetectorExample("⟦Verity Oakhanger⟧\nWendle Theatre, technician\nverity@example.org"),
                DetectorExample("⟦Corentin Pervalle⟧ — pervalle(arobase)example.net"),
                DetectorExample("ich heiße ⟦Gundula Kranichstein⟧"), DetectorExample("меня зовут ⟦Аглая Примерова⟧"),
            ],
            ignores: [
                "Copyright [yyyy] [name of owner]", "one Dr Pepper, please, and a Jack Daniels neat",
                "my name is mud",
                "His name is Percival Coldbeck", "Hello World\nmail: a@example.org", "Kind Regards,\nThe Team",
                "maintained by the Quillmoor Foundation", "im Café Kranich, wo sonst",
            ])
    }

    package var triggers: [Trigger] {
        [.words(NameCues.triggers), .byte(0x40), .byte(0x3d), .words(NameCues.contacts)]
    }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        if hit.trigger > 0 { return card(hit, in: text, into: &sink) }
        guard hit.span.lowerBound >= sink.watermark else { return }
        // A greeting's name stands on the line below it.
        var start = hit.span.lowerBound
        while start > max(0, sink.watermark, hit.span.lowerBound - 60), text[start - 1] != 0x0a { start -= 1 }
        let line = Sentence(whole: start..<min(text.count, hit.span.upperBound + 90), in: text)
        sink.watermark = hit.span.upperBound
        for match in NameCues.patterns.matches(in: line) {
            guard let name = match["full"] ?? match["stated"],
                add(name, in: line, why: line.words(match.tokens.lowerBound..<name.lowerBound), into: &sink)
            else { continue }
            sink.watermark = line.bytes(name).upperBound
            return
        }
    }

    /// A name at the head of a text in which a contact follows; `handle = Name`.
    private func card(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        if hit.trigger == 2 {
            let behind = Sentence(whole: hit.span.upperBound..<min(text.count, hit.span.upperBound + 60), in: text)
            guard text[hit.span.upperBound] == 0x20, text[hit.span.lowerBound - 1] == 0x20, hit.span.lowerBound < 24,
                let end = NameCues.full(behind, 0), end == behind.tokens.count
            else { return }
            _ = add(0..<end, in: behind, why: "after the handle", into: &sink)
            return
        }
        guard sink.watermark == 0, hit.span.lowerBound < 400 else { return }
        sink.watermark = 1
        head(in: text, into: &sink)
    }

    private func head(in text: ScanText, into sink: inout FindingSink) {
        let head = Sentence(whole: 0..<min(text.count, 80), in: text)
        guard let end = NameCues.full(head, 0), let next = head.tokens[safe: end] else { return }
        let between = text.string(head.bytes(0..<end).upperBound..<next.span.lowerBound)
        guard
            between.contains("\n") || between.contains("—") || between.contains(" | ") || between.contains(" – ")
                || between.contains(" · ")
        else { return }
        _ = add(0..<end, in: head, why: "at the head of a contact card", into: &sink)
    }

    private func add(_ name: Range<Int>, in sentence: Sentence, why: String, into sink: inout FindingSink) -> Bool {
        let span = sentence.bytes(name)
        sink.add(
            Finding(
                kind: .fullName, value: sentence.text.string(span), span: span, confidence: 0.8,
                detector: "identity.full-name", reasons: ["\u{201c}\(why)\u{201d}"]), strength: .cued)
        return true
    }
}
