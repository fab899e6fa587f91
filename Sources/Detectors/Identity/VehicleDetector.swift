internal import AuditModel

/// Finds the author's vehicle: plate, chassis number, or year and model.
package struct VehicleDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "identity.vehicle", kinds: [.vehicle], name: "Vehicle",
            summary:
                "Licence plates and vehicle identification numbers beside their words, and the year and model of a vehicle that the author calls theirs. News and product codes are left alone.",
            version: 1,
            finds: [
                DetectorExample("my plate is ⟦QX19 ZZB⟧"),
                DetectorExample("chassis number ⟦1EXAMPL94NX000893⟧", fields: ["scheme": "vin"]),
                DetectorExample("proud owner of a ⟦2003 Skoda Octavia⟧"),
                DetectorExample("ma plaque c'est ⟦ZZ-947-XQ⟧"),
                DetectorExample("my ⟦2011 Volvo V50⟧ died again"), DetectorExample("mein Kennzeichen: ⟦XX-QZ 1234⟧"),
            ],
            ignores: [
                "a red 2019 van was stopped on the ring road", "SKU WX19-ZZQ-04, EAN on the box",
                "the 2020 Honda Civic review", "my plate is full", "boiler plate code",
            ])
    }

    package var triggers: [Trigger] { [.words(VehicleCues.triggers)] }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard let sentence = Sentence.once(hit, in: text, &sink) else { return }
        for match in VehicleCues.patterns.matches(in: sentence) {
            guard let tokens = match["vin"] ?? match["plate"] ?? match["model"] else { continue }
            let span = sentence.bytes(tokens)
            let scheme = match["vin"] != nil ? "vin" : match["plate"] != nil ? "plate" : "model"
            sink.add(
                Finding(
                    kind: .vehicle, value: text.string(span), span: span, confidence: scheme == "model" ? 0.65 : 0.85,
                    detector: "identity.vehicle", fields: ["scheme": scheme],
                    reasons: ["\u{201c}\(sentence.words(match.tokens.lowerBound..<tokens.lowerBound))\u{201d}"]),
                strength: .cued)
            return
        }
    }
}
