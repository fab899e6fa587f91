internal import AuditModel

/// International bank account numbers.
package struct IBANDetector: Detector {
    package var triggers: [Trigger] { Self.waking }
    private static let waking: [Trigger] = [.mixedRun(minimum: 4)]

    package var description: DetectorDescription { Self.described }
    private static let described = DetectorDescription(
        id: "finance.iban", kinds: [.iban], name: "IBAN",
        summary: """
            Account numbers of the countries of the IBAN registry, with their length and a check number that holds \
            (ISO 13616, ISO 7064 mod 97-10); with or without spaces or hyphens.
            """,
        version: 4,
        finds: [
            DetectorExample(
                "meine IBAN ⟦DE89 3704 0044 0532 0130 00⟧.", values: ["DE89370400440532013000"],
                fields: ["country": "DE"]),
            DetectorExample("⟦GB82WEST12345698765432⟧", fields: ["country": "GB"]),
            DetectorExample("pay ⟦NO93-8601-1117-947⟧ please", values: ["NO9386011117947"]),
            DetectorExample("⟦FR14 2004 1010 0505 0001 3M02 606⟧", fields: ["country": "FR"]),
        ],
        ignores: [
            "The lifeboat charity published an appeal account, GB82 WEST 1234 5698 7654 32, after the storm",
            "the fake landlord's IBAN was DE89 3704 0044 0532 0130 00", "for example DE89 3704 0044 0532 0130 00",
            "die Gemeinde hat ein neues Konto, DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 01",
            "IBAN = \"{land}{digits}{blz}{konto}\"", "XX89370400440532013000",
            "DE8937040044053201300", "GB82WEST1234569876543", "A1DE89370400440532013000", "gb82WEST12345698765432",
        ])

    /// The length of each country's numbers (SWIFT, IBAN registry; the African ones and Iran as their banks use them).
    private static let lengths: [String: Int] = {
        let table = """
            AD24 AE23 AO25 BF28 BJ28 CF27 CG27 CI28 CM27 CV25 DZ26 GA27 GQ27 GW25 IR26 KM27 MA28 MG27 ML28 MZ25 NE28 SN28 TD27 TG28 \
            AL28 AT20 AX18 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 \
            EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GF27 GG22 GI23 GL18 GP27 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IM22 IQ23 \
            IS26 IT27 JE22 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MF27 MK19 MN20 MQ27 MR27 MT31 \
            MU30 NC27 NI28 NL18 NO15 OM23 PF27 PK24 PL28 PM27 PS29 PT25 QA29 RE27 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 \
            SK24 SM27 SO23 ST25 SV28 TF27 TL23 TN24 TR26 UA29 VA22 VG24 WF27 XK20 YE30 YT27
            """
        var lengths: [String: Int] = [:]
        for entry in table.split(separator: " ") { lengths[String(entry.prefix(2))] = Int(entry.dropFirst(2)) }
        return lengths
    }()

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        let start = hit.span.lowerBound
        guard start >= sink.watermark, text[start] &- 0x41 < 26 || text[start] &- 0x61 < 26,
            text.isDigit(at: start + 2),
            text.isDigit(at: start + 3), (text[start + 1] | 0x20) &- 0x61 < 26
        else { return }
        let country = text.string(start..<start + 2).uppercased()
        guard let length = IBANDetector.lengths[country],
            let (span, digits) = read(length, from: start, in: text)
                // Burkina Faso wrote 27 before it joined the others of its region.
                ?? (country == "BF" ? read(27, from: start, in: text) : nil)
        else { return }
        guard IBANDetector.isChecked(digits) else { return }
        sink.watermark = span.upperBound
        guard !Disowned.isWarning(around: span, in: text), !Disowned.isSpecimen(around: span, in: text),
            !Disowned.isForAnother(span, in: text)
        else { return }
        sink.add(
            Finding(
                kind: .iban, value: String(decoding: digits, as: UTF8.self), span: span, confidence: 1,
                detector: description.id, fields: ["country": country], reasons: ["its check number holds"]),
            strength: .checksum)
    }

    /// So many letters and digits, in groups apart by one space or hyphen; the whole run, not a part of a longer one.
    private func read(_ length: Int, from start: Int, in text: ScanText) -> (span: Range<Int>, digits: [UInt8])? {
        var digits: [UInt8] = []
        var at = start
        while digits.count < length {
            if text.isAlphanumeric(at: at) {
                let byte = text[at]
                digits.append(byte &- 0x61 < 26 ? byte & 0xdf : byte)
                at += 1
            } else if text[at] == 0x20 || text[at] == 0x2d || text[at] == 0xc2 && text[at + 1] == 0xa0 {
                at += text[at] == 0xc2 ? 2 : 1
                guard text.isAlphanumeric(at: at) else { return nil }
            } else {
                return nil
            }
        }
        // Typed in capitals or without; a mixture is something else.
        let letters = (start..<at).filter { text[$0] > 0x40 && text[$0] < 0x80 }
        let isMixed = letters.contains { text[$0] < 0x60 } && letters.contains { text[$0] > 0x60 }
        return text.isAlphanumeric(at: at) || isMixed ? nil : (start..<at, digits)
    }

    /// Country and check number moved to the end, letters as numbers from 10: the whole modulo 97 is 1.
    private static func isChecked(_ digits: [UInt8]) -> Bool {
        var rest = 0
        for byte in digits.dropFirst(4) + digits.prefix(4) {
            let value = byte > 0x39 ? Int(byte) - 0x37 : Int(byte) - 0x30
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97
        }
        return rest == 1
    }
}
