internal import AuditModel

/// Finds numbers that states give to people.
package struct GovernmentIDDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "identity.government-id", kinds: [.governmentID], name: "Government id",
            summary: """
                Tax, social security, identity and passport numbers of some fifty countries beside their names, with the \
                check digits where the scheme has them. Talk of the schemes, examples, patterns, and the numbers of \
                companies, orders and other people are left alone.
                """,
            version: 4,
            finds: [
                DetectorExample("my NI number is ⟦QQ 76 51 71 C⟧", fields: ["scheme": "nino"]),
                DetectorExample(
                    "CPF ⟦708.018.277-87⟧", values: ["70801827787"], fields: ["country": "BR", "scheme": "cpf"]),
                DetectorExample("PESEL: ⟦77842100005⟧ (stary dowód)", fields: ["country": "PL", "scheme": "pesel"]),
                DetectorExample("NIE: ⟦Z7310586H⟧", fields: ["country": "ES", "scheme": "nie"]),
                DetectorExample("мой инн ⟦990041372899⟧", fields: ["country": "RU", "scheme": "inn"]),
                DetectorExample("CCCD: ⟦068912000000⟧ nhé bạn", fields: ["country": "VN", "scheme": "cccd"]),
                DetectorExample("my SSN is ⟦219-09-9999⟧", fields: ["country": "US", "scheme": "ssn"]),
                DetectorExample("henkilötunnus ⟦130692+214V⟧", fields: ["country": "FI", "scheme": "hetu"]),
                DetectorExample("⟦708.018.277-87⟧ (é meu CPF)", fields: ["country": "BR"]),
                DetectorExample("my Korean RRN, ⟦910317-2292645⟧", fields: ["country": "KR"]),
                DetectorExample("passport number ⟦XK0000000⟧", fields: ["scheme": "passport"]),
            ],
            ignores: [
                "NI numbers look like QQ 12 34 56 C",
                "un codice fiscale sbagliato, sedici lettere e cifre", "SSN, written as [0-9]{3}-00-0000 in the form",
                "CPF 123.456.789-00", "12345678Z es el DNI de prueba", "order ID number 9204170063084",
                "SIN city is a good film, 046 454 286 stars", "NIF da empresa 501442600",
                "his passport number is XK0012345",
                "never share your SSN", "INN 1234567890", "passport control took 45 minutes",
            ])
    }

    package var triggers: [Trigger] { [.words(GovernmentSchemes.cues.map(\.word))] }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard let cue = GovernmentSchemes.cues[safe: hit.item], isNamed(cue.word, hit.span, in: text),
            let number = GovernmentNumber.read(
                beside: hit.span, schemes: cue.schemes, isClose: GovernmentSchemes.capitals.contains(cue.word), in: text
            ),
            number.span.lowerBound >= sink.watermark, !Disowned.isWarning(around: number.span, in: text),
            !Disowned.isSpecimen(around: number.span, in: text), !Disowned.isAnothers(number.span, in: text),
            GovernmentIDDetector.records.last(
                in: text, within: max(0, min(hit.span.lowerBound, number.span.lowerBound) - 12)..<number.span.lowerBound
            )
                == nil
        else { return }
        sink.watermark = number.span.upperBound
        let scheme = number.scheme
        sink.add(
            Finding(
                kind: .governmentID, value: String(decoding: number.value, as: UTF8.self), span: number.span,
                confidence: scheme.hasChecksum ? 0.95 : 0.85, detector: "identity.government-id",
                fields: ["country": scheme.country, "scheme": scheme.name].filter { !$0.value.isEmpty },
                reasons: ["stands next to \u{201c}\(text.string(hit.span))\u{201d}"]
                    + (scheme.hasChecksum ? ["its checksum holds"] : [])),
            strength: scheme.hasChecksum ? .checksum : .syntax)
    }

    /// Ids of things and of companies.
    private static let records = CueWords([
        "order", "ticket", "invoice", "customer", "user", "player", "product", "parcel", "item", "transaction",
        "booking", "device",
        "meeting", "zoom", "company", "company's", "supplier", "supplier's", "business", "firm", "llc", "ltd", "gmbh",
        "empresa",
        "da empresa", "da loja", "negocio", "société", "entreprise", "azienda", "ditta", "организации", "компании",
        "ооо", "фирмы",
        "şirket", "şirketin", "perusahaan", "công ty", "公司", "企业", "会社", "法人", "회사", "شركة", "ucid", "tournament",
        "plugin",
    ])

    /// Whether a word that is also one of everyday language stands for the id: in capitals, or before a colon.
    private func isNamed(_ word: String, _ span: Range<Int>, in text: ScanText) -> Bool {
        if [0x5f, 0x40, 0x2e, 0x2f].contains(text[span.lowerBound - 1]) || text[span.upperBound] == 0x5f {
            return false
        }
        guard GovernmentSchemes.capitals.contains(word) else { return true }
        return text[span.upperBound] == 0x3a || span.allSatisfy { text[$0] &- 0x41 < 26 }
    }
}
