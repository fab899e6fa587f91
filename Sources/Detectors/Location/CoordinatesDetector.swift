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
                DetectorExample("my shed is at ⟦44.06218, -114.74329⟧", values: ["44.06218,-114.74329"]),
                DetectorExample("home ⟦38° 53' 50\" N 92° 12' 18\" W⟧", values: ["38.89722,-92.205"]),
                DetectorExample("https://maps.google.com/?q=⟦-8.05412,-34.88127⟧"),
                DetectorExample("latitude: ⟦52.20931\nlongitude: 0.11874⟧", values: ["52.20931,0.11874"]),
                DetectorExample("our garden: ⟦9F3M2PG3+FQ⟧", values: ["9F3M2PG3+FQ"]),
                DetectorExample("geo:⟦48.20849,16.37208⟧"),
            ],
            ignores: [
                "closing line 1.90123, 2.05441", "M 12.34567,45.67890 L 13.00012,46.10001 Z", "village at 210 71 -884",
                "GET /forecast?lat={lat}&lon={lon}", "version 12.3456, 7.8910",
                "It was 38° in the shade",
            ])
    }

    package var triggers: [Trigger] { [.digitRun, .tokenRun(minimum: 4)] }

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
