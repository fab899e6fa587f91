internal import AuditModel

/// Finds where the author says they live.
package struct CityDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "location.city", kinds: [.city], name: "Home town",
            summary: """
                A town or country behind words of living there, in fourteen languages, or a pin in a profile. Addresses, trips, \
                bands, dishes, regions of data centres and towns of other people are left alone.
                """,
            version: 1,
            finds: [
                DetectorExample("I live in ⟦Ghent⟧ with two cats", values: ["Ghent"]),
                DetectorExample("📍 ⟦Dundee⟧ | bikes"), DetectorExample("designer based in ⟦Turin⟧"),
                DetectorExample("Живу в ⟦Казани⟧"), DetectorExample("vivo en ⟦Valparaíso⟧"), DetectorExample("⟦부산⟧ 거주"),
                DetectorExample("家住⟦成都⟧"),
                DetectorExample("We live in ⟦Ghent⟧ and need a plumber, who is good?", values: ["Ghent"]),
                DetectorExample("hello from ⟦Leipzig⟧, my home since spring"),
            ],
            ignores: [
                "she lives in Oslo", "regions: frankfurt, singapore", "Boston's first album",
                "a salade niçoise and a Paris-Brest", "people living in Rome pay more",
                "I live in hope", "Should I live in Lisbon or Porto?", "live in concert in Berlin",
            ])
    }

    package var triggers: [Trigger] { [.words(CityCues.triggers)] }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        if text[hit.span.lowerBound] == 0xf0 { return pin(hit, in: text, into: &sink) }
        guard let sentence = Sentence.once(hit, in: text, &sink) else { return }
        for match in CityCues.patterns.matches(in: sentence) {
            guard let place = match["place"] ?? match["known"],
                !sentence.isQuestion || CityCues.isStated(match, in: sentence),
                !CityCues.isOthers(sentence, before: match.tokens.lowerBound),
                match.rule >= CityCues.english || sentence.isOwnVoice
            else { continue }
            if add(place, in: sentence, why: sentence.words(match.tokens), into: &sink) { return }
        }
    }

    /// A pin, and the place behind it.
    private func pin(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        let sentence = Sentence(from: hit.span.upperBound, in: text)
        guard let end = PlaceReader.read(sentence, at: 0) else { return }
        _ = add(0..<end, in: sentence, why: "a pin", into: &sink)
    }

    private func add(_ place: Range<Int>, in sentence: Sentence, why: String, into sink: inout FindingSink) -> Bool {
        let name = PlaceReader.name(place, in: sentence)
        guard name.utf8.count > 2, let last = sentence.tokens[safe: place.upperBound - 1],
            !PlaceWords.landscapes.contains(last)
        else { return false }
        let whole = sentence.bytes(place)
        let span = whole.upperBound - name.utf8.count..<whole.upperBound
        sink.add(
            Finding(
                kind: .city, value: name, span: span, confidence: 0.8, detector: "location.city",
                reasons: ["\u{201c}\(why)\u{201d}"]), strength: .cued)
        return true
    }
}
