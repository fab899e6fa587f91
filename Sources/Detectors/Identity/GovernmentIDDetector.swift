internal import AuditModel

/// Finds numbers that states give to people.
package struct GovernmentIDDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "identity.government-id", kinds: [.governmentID], name: "Government id",
            summary:
                "Tax, social security, identity and passport numbers beside their names, with the checksum where the scheme has one. Talk of the schemes, placeholders and patterns are left alone.",
            version: 1,
            finds: [
                DetectorExample(
                    "CPF ⟦708.018.277-87⟧", values: ["70801827787"], fields: ["country": "BR", "scheme": "cpf"]),
                DetectorExample("PESEL: ⟦77842100005⟧ (stary dowód)", fields: ["country": "PL", "scheme": "pesel"]),
                DetectorExample("NIE: ⟦Z7310586H⟧", fields: ["country": "ES", "scheme": "nie"]),
                DetectorExample("мой инн ⟦990041372899⟧", fields: ["country": "RU", "scheme": "inn"]),
                DetectorExample("CCCD: ⟦068912000000⟧ nhé bạn", fields: ["country": "VN", "scheme": "cccd"]),
                DetectorExample("my SSN is ⟦219-09-9999⟧", fields: ["country": "US", "scheme": "ssn"]),
                DetectorExample("passport number ⟦XK0000000⟧", fields: ["scheme": "passport"]),
            ],
            ignores: [
                "un codice fiscale sbagliato, sedici lettere e cifre", "SSN, written as [0-9]{3}-00-0000 in the form",
                "CPF 123.456.789-00", "never share your SSN", "INN 1234567890", "passport control took 45 minutes",
            ])
    }

    package var triggers: [Trigger] { [.words(GovernmentSchemes.all.flatMap(\.words))] }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark, let scheme = GovernmentSchemes.scheme(of: hit.item) else { return }
        guard let span = GovernmentSchemes.candidate(after: hit.span.upperBound, scheme: scheme, in: text) else {
            return
        }
        let value = text.string(span).filter { $0.isLetter || $0.isNumber }.uppercased()
        guard scheme.isValid(Array(value.utf8)), !Placeholder.isPlaceholder(value) else { return }
        sink.watermark = span.upperBound
        sink.add(
            Finding(
                kind: .governmentID, value: value, span: span, confidence: scheme.hasChecksum ? 0.95 : 0.85,
                detector: "identity.government-id",
                fields: ["country": scheme.country, "scheme": scheme.name].filter { !$0.value.isEmpty },
                reasons: ["stands next to \u{201c}\(text.string(hit.span))\u{201d}"]
                    + (scheme.hasChecksum ? ["its checksum holds"] : [])),
            strength: scheme.hasChecksum ? .checksum : .cued)
    }
}
