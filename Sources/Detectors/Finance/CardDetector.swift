internal import AuditModel

/// Numbers of payment cards.
package struct CardDetector: Detector {
    package var triggers: [Trigger] { Self.waking }
    private static let waking: [Trigger] = [.digits(4...19, among: 12)]

    package var description: DetectorDescription { Self.described }
    private static let described = DetectorDescription(
        id: "finance.card", kinds: [.card], name: "Card number",
        summary: """
            Numbers in the ranges and lengths of the card networks whose check digit holds (ISO/IEC 7812, Luhn), whole or \
            in groups as cards print them. Left alone: serial, order and tracking numbers, parts of longer numbers.
            """,
        version: 5,
        finds: [
            DetectorExample("my card ⟦4111 1111 1111 1111⟧", values: ["4111111111111111"], fields: ["brand": "Visa"]),
            DetectorExample("⟦5555555555554444⟧", fields: ["brand": "Mastercard"]),
            DetectorExample(
                "they asked, I typed ⟦4111 1111 1111 1111⟧ 09/28 like a fool", values: ["4111111111111111"]),
            DetectorExample("told the man on the phone my number is ⟦3782 822463 10005⟧"),
            DetectorExample("amex ⟦3782 822463 10005⟧", fields: ["brand": "American Express"]),
            DetectorExample("⟦6011-1111-1111-1117⟧", fields: ["brand": "Discover"]),
            DetectorExample("на ⟦2200 0000 0000 0004⟧", fields: ["brand": "Mir"]),
        ],
        ignores: [
            "the prop card reads 1234 5678 9012 3456",
            "OKX 503318894620177408", "| OKX | 6220263847192031 |", "6220263847192031 is my okx uid",
            "OKX UID: 676102938475610296", "my UID is 582910476120394125 on OKX",
            "use 4111 1111 1111 1111 in test mode", "a victim's card, 4111 1111 1111 1111",
            "4242 4242 4242 4242 is my favourite number", "4111 1111 1111 1112", "serial 4111111111111111",
            "visa no. ****-****-****-2048", "0000 0000 0000 0000",
            "4111 1111 1111 1111 1111", "order no 4111111111111111", "the sandbox takes 4111 1111 1111 1111",
            "test card: 5555555555554444", "1.4111111111111111", "+4111 1111 1111 1111",
            "https://example.org/status/4111111111111111", "4111-11111111-1111",
        ])

    private static let cues = CueWords([
        "card", "cc", "visa", "mastercard", "amex", "credit", "debit", "cvv", "cvc", "postepay", "karte", "kreditkarte",
        "carte",
        "tarjeta",
        "cartão", "carta", "карта", "карты", "карту", "карте", "kart", "kartu", "karta", "卡号", "信用卡", "カード", "카드",
    ])

    /// That it is no number of a manual, although one is spoken of.
    private static let own = CueWords([
        "i typed", "i entered", "i gave", "i confirmed", "escribí", "digitei", "j'ai tapé", "habe ich eingegeben",
        "my own", "my real", "my actual", "mine", "mi propia", "la mía", "ma propre", "la mienne", "meine eigene",
        "meine echte", "a minha", "la mia", "свою", "kendi", "自己的", "自分の", "내 진짜",
    ])

    /// What the manuals of payments show.
    private static let documented: Set<[UInt8]> = Set(
        ["4242424242424242", "4000056655665556", "4000002500003155", "4000000000003220"].map {
            Array($0.utf8.map { $0 - 0x30 })
        })

    private static let foreign = CueWords([
        "serial", "serial number", "sn", "order", "order no", "order number", "tracking", "imei", "isbn", "ean", "sku",
        "id", "uid", "user id", "case", "ticket", "invoice", "reference", "ref", "part", "status", "steam", "phone",
        "tel",
        "nonce", "timestamp", "hash", "block", "seriennummer", "bestellung", "pedido", "commande", "заказ", "трек",
        "test card", "test cards", "sandbox", "testkarte", "carte de test", "tarjeta de prueba", "传真", "订单", "编号",
        "gtin", "barcode", "account", "vin", "licence", "license", "meter",
    ])

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        let start = hit.span.lowerBound
        guard start >= sink.watermark, hit.span.count <= 19, hit.span.count >= 4 else { return }
        let before = text[start - 1]
        guard
            ![0x2b, 0x2e, 0x2c, 0x2d, 0x2f, 0x5f, 0x23, 0x3d, 0x40].contains(before)
                || before == 0x3d && !isQuery(start, text)
        else { return }
        // Behind another group of four it is the rest of a longer number.
        if before == 0x20, text.isDigit(at: start - 2), text.isDigit(at: start - 5),
            !text.isAlphanumeric(at: start - 6),
            text.isDigit(at: start - 3), text.isDigit(at: start - 4)
        {
            return
        }
        guard let (span, digits) = read(from: start, in: text), let brand = CardNetwork.brand(of: digits),
            CardNetwork.isChecked(digits), Set(digits).count > 1
        else { return }
        let line = text.line(around: span, cap: 32)
        let lead = line.lowerBound..<span.lowerBound
        let cue = CardDetector.cues.last(in: text, within: lead)
        let foreign = CardDetector.foreign.last(in: text, within: lead)
        // In groups as cards print them, only a word right before says that it is something else.
        let isPrinted = span.count > digits.count && digits.count > 14
        if let foreign, foreign.span.upperBound >= cue?.span.upperBound ?? -1,
            !isPrinted || span.lowerBound - foreign.span.upperBound <= 8
        {
            return
        }
        if cue == nil, span.count == digits.count, isAccount(span, lead: lead, in: text) { return }
        // Lengths that ids have too: only beside a word for a card, or in groups as cards print them.
        let isUsual =
            digits.count == 16 || digits.count == 15 && digits[0] == 3 || span.count > digits.count && digits.count > 13
        guard cue != nil || isUsual else { return }
        sink.watermark = span.upperBound
        let isOwn = CardDetector.own.last(in: text, within: lead) != nil
        guard !Disowned.isWarning(around: span, in: text), isOwn || !Disowned.isSpecimen(around: span, in: text),
            !Disowned.isAnothers(span, in: text), !CardDetector.documented.contains(digits)
        else { return }
        sink.add(
            Finding(
                kind: .card, value: String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self), span: span,
                confidence: cue == nil ? 0.85 : 1, detector: description.id, fields: ["brand": brand],
                reasons: ["its check digit holds", "in the range of \(brand)"]), strength: .checksum)
    }

    /// Whether the number is somebody's at an exchange: ids there are as long as cards, and one in ten has their sum.
    private func isAccount(_ span: Range<Int>, lead: Range<Int>, in text: ScanText) -> Bool {
        let behind = span.upperBound..<min(text.count, span.upperBound + 24)
        return CardDetector.exchanges.last(in: text, within: lead) != nil
            || CardDetector.ids.first(in: text, within: behind) != nil
    }

    private static let exchanges = CueWords(ExchangeReader.triggerWords)
    private static let ids = CueWords(["uid", "user id", "account id", "id", "айди", "用户id"])

    private func isQuery(_ start: Int, _ text: ScanText) -> Bool {
        let run = text.run(before: start, limit: 64) { $0 > 0x20 }
        return run.contains { text[$0] == 0x3f || text[$0] == 0x26 }
    }

    /// The digits in one run, in fours, or in 4-6-5 and 4-6-4 as American Express and Diners print them.
    private func read(from start: Int, in text: ScanText) -> (span: Range<Int>, digits: [UInt8])? {
        var digits: [UInt8] = []
        var shape: [Int] = []
        var at = start
        let first = text.digits(from: start, limit: 20).upperBound
        let separator = text[first]
        while digits.count <= 19 {
            let group = text.digits(from: at, limit: 20)
            guard !group.isEmpty else { return nil }
            digits += group.map { text[$0] - 0x30 }
            shape.append(group.count)
            at = group.upperBound
            guard separator == 0x20 || separator == 0x2d, text[at] == separator, text.isDigit(at: at + 1) else { break }
            at += 1
        }
        // `4000 0012 3456 7899 09/28`: the month behind it.
        if shape.count == 5, shape.prefix(4).allSatisfy({ $0 == 4 }),
            text[at] == 0x2f && shape[4] == 2 || shape[4] == 3,
            !CardNetwork.isChecked(digits), CardNetwork.isChecked(Array(digits.prefix(16)))
        {
            at -= shape[4] + 1
            shape.removeLast()
            digits.removeLast(digits.count - 16)
        }
        let isWhole = shape.count == 1
        let isGrouped =
            shape.dropLast().allSatisfy { $0 == 4 } && (shape.last ?? 0) <= 4 || shape == [4, 6, 5]
            || shape == [4, 6, 4]
        guard isWhole || isGrouped, (12...19).contains(digits.count), !text.isAlphanumeric(at: at) else { return nil }
        guard text[at] != 0x5f, !([0x2e, 0x2d, 0x2c].contains(text[at]) && text.isAlphanumeric(at: at + 1)) else {
            return nil
        }
        return (start..<at, digits)
    }
}
