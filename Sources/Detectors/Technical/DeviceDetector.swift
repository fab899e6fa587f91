internal import AuditModel

/// Finds which phone, computer and system the author uses.
package struct DeviceDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "technical.device", kinds: [.device], name: "Device",
            summary: """
                The author's own phone, computer or system by name, behind `my`, `sent from`, or a verb of using it. \
                Reviews, questions, prices and other people's devices are left alone.
                """,
            version: 2,
            finds: [
                DetectorExample("photog. ⟦Fujifilm X-T30⟧ + ⟦Pixel 7a⟧. Wollongong."),
                DetectorExample("playing on a ⟦Steam Deck OLED⟧ | variety"),
                DetectorExample("front row, phone's a ⟦Nothing Phone 2a⟧, sorry"),
                DetectorExample("me quedé fuera de mi ⟦Raspberry Pi 4⟧"),
                DetectorExample("Sent from my ⟦iPhone⟧", values: ["iPhone"]),
                DetectorExample("took this on my ⟦Pixel 8 Pro⟧", values: ["Pixel 8 Pro"]),
                DetectorExample("my ⟦thinkpad⟧ runs hot"), DetectorExample("my laptop runs ⟦Debian 12⟧"),
                DetectorExample("mein ⟦Fairphone 4⟧ lebt noch"), DetectorExample("OS: ⟦Fedora 41⟧"),
            ],
            ignores: [
                "the new iPhone 17 costs too much", "is the Pixel 9 worth it?", "his MacBook was stolen",
                "should I get my mum an iPhone?", "Debian 13 was released", "sell me your Galaxy S21",
            ])
    }

    package var triggers: [Trigger] { [.patterns([DeviceCues.patterns], ownVoice: true)] + ProfileLine.triggers }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        if hit.trigger > 0 {
            for span in ProfileLine.read(at: hit, in: text)?.devices ?? [] {
                add(span, "a part of a profile", in: text, into: &sink)
            }
            return
        }
        guard let sentence = Sentence.once(hit, in: text, &sink), !sentence.isQuestion else { return }
        for match in DeviceCues.patterns.matches(in: sentence) {
            guard let device = match.slots.last?.tokens,
                OwnVoice.holds(match.tokens.lowerBound..<device.lowerBound, in: sentence),
                !EmployerReading(sentence: sentence).holdsPeople(match.tokens.lowerBound..<device.lowerBound)
            else { continue }
            add(sentence.bytes(device), "\u{201c}\(sentence.words(match.tokens))\u{201d}", in: text, into: &sink)
            return
        }
    }

    private func add(_ span: Range<Int>, _ why: String, in text: ScanText, into sink: inout FindingSink) {
        guard !sink.candidates.contains(where: { $0.finding.kind == .device && $0.finding.span.overlaps(span) }) else {
            return
        }
        sink.add(
            Finding(
                kind: .device, value: text.string(span), span: span, confidence: 0.6, detector: "technical.device",
                reasons: [why]), strength: .cued)
    }
}
