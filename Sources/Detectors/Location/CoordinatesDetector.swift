internal import AuditModel

/// Finds coordinates, as pairs of degrees, in map links and as plus codes.
package struct CoordinatesDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "location.coordinates", kinds: [.coordinates], name: "Coordinates",
            summary: """
                Decimal degrees with four places or more beside words of place, degrees with minutes and seconds in the ways of \
                writing of several languages, `lat` and `lon` fields, map links, `geo:` addresses, plus codes and the three \
                words of what3words. Odds, versions, drawings, templates, games and places that everybody knows are left alone.
                """,
            version: 3,
            finds: [
                DetectorExample("the hut is located near ⟦61.20745, -9.83164⟧", values: ["61.20745,-9.83164"]),
                DetectorExample("cabin ⟦64° 09' 36\" N 21° 48' 54\" W⟧", values: ["64.16,-21.815"]),
                DetectorExample("https://maps.google.co.nz/?q=⟦-41.29018,174.76643⟧"),
                DetectorExample("latitude: ⟦47.36128\nlongitude: 8.54907⟧", values: ["47.36128,8.54907"]),
                DetectorExample("the allotment is ⟦8FWR4HQ7+5M⟧", values: ["8FWR4HQ7+5M"]),
                DetectorExample("our yard is ⟦4HQ7+5M Ghent⟧"),
                DetectorExample("geo:⟦48.20849,16.37208⟧"),
                DetectorExample("the hives are at ⟦47.90233 N 8.10418 E⟧", values: ["47.90233,8.10418"]),
                DetectorExample("cache in my wall: ⟦N 47° 22.418 E 008° 32.105⟧", values: ["47.37363,8.53508"]),
                DetectorExample("notre mouillage : ⟦48°38,214'N 002°01,377'O⟧", values: ["48.6369,-2.02295"]),
                DetectorExample("Meine Laube steht auf ⟦51,05043 / 13,73726⟧", values: ["51.05043,13.73726"]),
                DetectorExample("наша дача: ⟦55.75213° с. ш., 37.61741⟧° в. д.", values: ["55.75213,37.61741"]),
                DetectorExample("自宅は⟦北緯35度41分22秒 東経139度41分30秒⟧です", values: ["35.68944,139.69167"]),
                DetectorExample("https://www.openstreetmap.org/#map=17/⟦48.20849/16.37208⟧"),
                DetectorExample("what3words for the gate: ///⟦plank.otter.violin⟧", values: ["///plank.otter.violin"]),
            ],
            ignores: [
                "located at 2.71828, 1.61803 on the plot",
                "odds now 2.11875, 3.40262", "path M 7.12508,31.90446 L 8.20011,32.55873", "our base: -1432 64 307",
                "/tides/{lng}/{lat}/next", "version 12.3456, 7.8910",
                "It was 38° in the shade", "half our users end up at 0.00000, 0.00000",
                "Point Nemo sits at 48°52.6′S 123°23.6′W", "weights 0.12345, 0.54321", "C++17+20 and 3+4 Ghent",
                "https://www.google.com/maps/place/Some+Museum/@48.12990,11.58340,17z closes at five",
            ])
    }

    package var triggers: [Trigger] {
        [
            .digits(1...8, among: 5), .byte(0x2b), .words(["what3words", "what3word", "w3w"]),
            .hosts(["what3words.com", "w3w.co"]),
        ]
    }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        switch hit.trigger {
        case 0: degrees(at: hit.span.lowerBound, in: text, into: &sink)
        case 1:
            if let found = PlusCode.read(around: hit.span.lowerBound, in: text) {
                add(found.value, found.span, "a plus code", &sink)
            }
        default:
            if let found = ThreeWords.read(after: hit.span.upperBound, in: text) {
                add(found.value, found.span, "three words of what3words", &sink)
            }
        }
    }

    private func degrees(at offset: Int, in text: ScanText, into sink: inout FindingSink) {
        guard
            let pair = DegreeReader.sexagesimal(at: offset, in: text) ?? DegreeReader.decimalPair(at: offset, in: text)
                ?? DegreeReader.eastern(at: offset, in: text),
            let reason = CoordinateCues.reason(pair, in: text)
        else { return }
        add(pair.value, pair.span, reason, &sink)
    }

    private func add(_ value: String, _ span: Range<Int>, _ reason: String, _ sink: inout FindingSink) {
        sink.watermark = span.upperBound
        sink.add(
            Finding(
                kind: .coordinates, value: value, span: span, confidence: 0.85, detector: "location.coordinates",
                reasons: [reason]), strength: .syntax)
    }
}
