internal import AuditModel

/// Finds coordinates, as pairs of degrees, in map links and as plus codes.
package struct CoordinatesDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "location.coordinates", kinds: [.coordinates], name: "Coordinates",
            summary: """
                Decimal degrees with four places or more beside words of place, degrees with minutes and seconds, `lat` and `lon` \
                fields, map links, `geo:` addresses and plus codes. Odds, drawings, templates and games are left alone.
                """,
            version: 1,
            finds: [
                DetectorExample("the hut is located near ⟦61.20745, -9.83164⟧", values: ["61.20745,-9.83164"]),
                DetectorExample("cabin ⟦64° 09' 36\" N 21° 48' 54\" W⟧", values: ["64.16,-21.815"]),
                DetectorExample("https://maps.google.co.nz/?q=⟦-41.29018,174.76643⟧"),
                DetectorExample("latitude: ⟦47.36128\nlongitude: 8.54907⟧", values: ["47.36128,8.54907"]),
                DetectorExample("the allotment is ⟦8FWR4HQ7+5M⟧", values: ["8FWR4HQ7+5M"]),
                DetectorExample("geo:⟦48.20849,16.37208⟧"),
            ],
            ignores: [
                "odds now 2.11875, 3.40262", "path M 7.12508,31.90446 L 8.20011,32.55873", "our base: -1432 64 307",
                "/tides/{lng}/{lat}/next", "version 12.3456, 7.8910",
                "It was 38° in the shade",
            ])
    }

    package var triggers: [Trigger] { [.digits(1...8, among: 5), .mixedRun(minimum: 8)] }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        if let found = PlusCode.read(around: hit.span, in: text) {
            return add(found.value, found.span, "a plus code", &sink)
        }
        guard hit.trigger == 0 else { return }
        if let found = DegreeReader.sexagesimal(at: hit.span.lowerBound, in: text) {
            return add(found.value, found.span, "degrees, minutes and seconds", &sink)
        }
        guard let found = DegreeReader.decimalPair(at: hit.span.lowerBound, in: text),
            let reason = CoordinateCues.reason(found.span, in: text)
        else { return }
        add(found.value, found.span, reason, &sink)
    }

    private func add(_ value: String, _ span: Range<Int>, _ reason: String, _ sink: inout FindingSink) {
        sink.watermark = span.upperBound
        sink.add(
            Finding(
                kind: .coordinates, value: value, span: span, confidence: 0.85, detector: "location.coordinates",
                reasons: [reason]), strength: .syntax)
    }
}
