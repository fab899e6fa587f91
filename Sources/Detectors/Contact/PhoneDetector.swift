internal import AuditModel

/// Telephone numbers, international and national.
package struct PhoneDetector: Detector {
    package var triggers: [Trigger] { Self.waking }
    private static let waking: [Trigger] = [
        .digits(1...32, among: 5), .byte(0x2b), .words(PhoneDetector.wide), .words(SpelledNumber.words),
        .words(SpelledNumber.zeros),
    ]

    /// The digits and the plus sign of other scripts.
    private static let wide: [String] = {
        let zeros: [UInt32] = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10]
        let digits = zeros.flatMap { zero in (zero..<zero + 10).compactMap(Unicode.Scalar.init) }
        return digits.map { String($0) } + ["\u{ff0b}"]
    }()

    package var description: DetectorDescription { Self.described }
    private static let described = DetectorDescription(
        id: "contact.phone", kinds: [.phone], name: "Telephone number",
        summary: """
            Numbers with a calling code, checked against the lengths of the numbering plans; national numbers where a \
            word says that they are to be called, or where they are written as hardly anything else is. Left alone: \
            dates, addresses of machines, versions, amounts, order numbers, card numbers, coordinates, parts of links.
            """,
        version: 5,
        finds: [
            DetectorExample("⟦+1 202 555 0123⟧", values: ["+12025550123"]),
            DetectorExample("reach me: ⟦+44 (0)20 7946 0958⟧.", values: ["+442079460958"]),
            DetectorExample("⟦+15555550123⟧ or ⟦+49 30 123456⟧", values: nil),
            DetectorExample("⟦+33 1 99 00 12 34⟧", values: ["+33199001234"]),
            DetectorExample("tel:⟦+1-202-555-0123⟧", values: ["+12025550123"]),
            DetectorExample("⟦+61 2 5550 1234⟧, ask", values: ["+61255501234"]),
            DetectorExample("мой номер ⟦+7 999 555-01-23⟧", values: ["+79995550123"]),
            DetectorExample("call ⟦0049 30 1234567⟧", values: ["+49301234567"]),
            DetectorExample("⟦(202) 555-0123⟧", values: ["+12025550123"]),
            DetectorExample("groomer ⟦202-555-0123⟧", values: ["+12025550123"]),
            DetectorExample("text ⟦5125550123⟧ or ⟦(512) 555-0124⟧", values: ["5125550123", "+15125550124"]),
            DetectorExample("text me: ⟦07700 900817⟧ from noon", values: ["+447700900817"]),
            DetectorExample("Boulangerie du pont, ⟦01 99 00 58 21⟧", values: ["+33199005821"]),
            DetectorExample("Tel. ⟦030 1234 567⟧", values: ["0301234567"]),
            DetectorExample("请拨打⟦202-555-0123⟧我", values: ["+12025550123"]),
            DetectorExample("$20 ⟦202-555-0123⟧ 100$", values: ["+12025550123"]),
            DetectorExample("📞⟦202📞555📞0123⟧", values: ["+12025550123"]),
            DetectorExample(
                "⟦four one six, five five five, oh one eight two⟧ is my cell", values: ["+14165550182"]),
            DetectorExample(
                "⟦oh seven seven double oh, nine double oh, one two three⟧", values: ["+447700900123"]),
            DetectorExample(
                "plus ⟦four four seven seven zero zero nine zero zero one two three⟧", values: ["+447700900123"]),
            DetectorExample("meine Nummer: ⟦null eins fünf eins null null null sieben drei sieben⟧", values: nil),
            DetectorExample("للتواصل ⟦+٩٦٦ ٥٠ ٠٠٠ ٠١٢٣⟧", values: ["+966500000123"]),
            DetectorExample("手机：⟦１３８００００００１２３⟧"),
            DetectorExample("Mick, ⟦0491 570 156⟧, beer", values: ["+61491570156"]),
            DetectorExample("ruft an: ⟦030/23125 123⟧", values: ["+493023125123"]),
            DetectorExample("ligue ⟦(11) 98000-0123⟧", values: ["+5511980000123"]),
            DetectorExample("chiamami al ⟦333 000 0123⟧", values: ["+393330000123"]),
            DetectorExample("звоните ⟦8-900-555-01-23⟧", values: ["+79005550123"]),
            DetectorExample("T: ⟦020 7946 0123⟧", values: ["+442079460123"]),
            DetectorExample("Phone:\n⟦01632 960123⟧", values: ["+441632960123"]),
            DetectorExample("https://wa.me/⟦447700900123⟧", values: ["+447700900123"]),
            DetectorExample("⟦(312) 555-0123⟧ ext. 41", values: ["+13125550123"]),
            DetectorExample("ring ⟦555-0123⟧ after six", values: ["5550123"]),
            DetectorExample("Main Street 5\n⟦055 501 234⟧ office", values: ["055501234"]),
        ],
        ignores: [
            "sipariş no 0532 444 118, kargoda kayıp",
            "Aktenzeichen 0171/2025-39, Termin verschoben",
            "\"Call now on 0800 555 0100 and ask for Dave!\" is tattooed on my brain",
            "the curry house is 01632 960118, ask for the pickle", "ring the vet 01632 960199, not me",
            "Water board opens a hotline on 0800 555 0199", "the form shows NL85 EXMP 0123 4567 86 and fails",
            "the scammer rang from 07700 900123 again, block it", "CEP 01310-100", "boot at 1684027715",
            "ricambio 0242-235-667",
            "Lotto: 03 11 19 27 44", "his number is 07700 900123", "+33 3 34 2312",
            "third robocall from 202-555-0177 today", "2026-03-01", "closed 06-05-2023 till 09-05-2023",
            "192.168.1.100", "v4.8.0231-beta.2", "order 555-0123-4567",
            "+5 points", "UTC+5:30", "+12.5%", "4111 1111 1111 1111", "57.7089, 11.9746", "816 302 554 coins",
            "https://example.org/1/2025550123", "978-0-306-40615-2", "coupon 6618-0473", "Ports: 6220, 3310-3318",
            "000-000-0000", "a+12025550123", "2 + 15550100123", "uid 518240937", "1684027715903348226",
            "^\\d\\d\\d-\\d\\d-\\d{4}$ lets 000-00-0000 in", "20120102 08:00",
            "their village lies at 145 62 -730", "call 12345", "1,234,567 calls", "my license number is 6940579",
            "OKX UID numaram 60471398", "$4,155,550,123",
            "f3a9-202-555-0123", "phone 1234567",
            "one two three four five six seven eight", "one by one, two or three of five", "call one two",
            "555-0100 widgets sold, call it good",
        ])

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        var start = hit.span.lowerBound
        guard start >= sink.watermark else { return }
        switch hit.trigger {
        case 0:
            guard goesOn(hit.span, in: text) else { return }
            if PhoneCandidate.isOpening(text[start - 1]) { start -= 1 }
        case 1: guard opens(start, in: text) else { return }
        case 2: break
        case 3 where !SpelledNumber.mayStand(at: hit.span, in: text): return
        default: return examineSpelled(start, in: text, into: &sink)
        }
        guard let number = PhoneNumber.read(at: start, in: text) else { return }
        add(number, to: &sink)
    }

    /// Whether a run of digits is long, or another group follows it: most are years and amounts.
    @inline(__always)
    private func goesOn(_ run: Range<Int>, in text: ScanText) -> Bool {
        guard run.count < 7 else { return run.count < 16 }
        switch text[run.upperBound] {
        case 0x20, 0x28, 0x29, 0x2d, 0x2e, 0x2f:
            let next = text[run.upperBound + 1]
            return next &- 0x30 < 10 || next <= 0x2f && next > 0 || next >= 0xc2
        case 0xc2...: return true
        default: return false
        }
    }

    /// Whether a digit stands behind a plus sign.
    private func opens(_ offset: Int, in text: ScanText) -> Bool {
        let sign = max(1, PhoneCandidate.plus(text, at: offset))
        let next = text[offset + sign]
        if next == 0x20 || next == 0x28 { return PhoneDigits.read(text, at: offset + sign + 1) != nil }
        return PhoneDigits.read(text, at: offset + sign) != nil
    }

    private func examineSpelled(_ start: Int, in text: ScanText, into sink: inout FindingSink) {
        guard let (span, digits, hasPlus) = SpelledNumber.read(around: start, in: text) else { return }
        guard span.lowerBound >= sink.watermark else { return }
        sink.watermark = max(sink.watermark, span.upperBound)
        guard SpelledNumber.isPlausible(digits),
            let number = PhoneNumber(spelled: digits, hasPlus: hasPlus, at: span, in: text)
        else { return }
        add(number, to: &sink)
    }

    private func add(_ number: PhoneNumber, to sink: inout FindingSink) {
        sink.watermark = number.span.upperBound
        sink.add(
            Finding(
                kind: .phone, value: number.value, span: number.span, confidence: number.confidence,
                detector: description.id, reasons: number.reasons), strength: number.strength)
    }
}
