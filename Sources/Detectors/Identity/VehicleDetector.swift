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
                DetectorExample("chassis number ⟦7SAMPXE52RZ004418⟧", fields: ["scheme": "vin"]),
                DetectorExample("reluctant keeper of a ⟦1998 Mazda Demio⟧"),
                DetectorExample("voilà ma nouvelle plaque : ⟦QY-306-WZ⟧"),
                DetectorExample("my ⟦2011 Volvo V50⟧ died again"), DetectorExample("mein Kennzeichen: ⟦XX-QZ 1234⟧"),
            ],
            ignores: [
                "witnesses saw a grey 2014 Honda leave the bridge", "part KV07-QQT-58, see the carton",
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
