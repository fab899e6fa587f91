internal import AuditModel

/// Finds the user's own id at an exchange: what a caller needs to sound like support.
package struct ExchangeUIDDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "finance.exchange-uid", kinds: [.exchangeUID], name: "Exchange user id",
            summary: """
                Digits next to a cue (UID, BUID, Pay ID, user id, 用户ID, айди...), with the exchange from the cue, the \
                line or the lines around. Binance ids have 7 to 10 digits, others 5 to 19. Numbers of orders, cases, \
                games, processes and templates, other people's ids and placeholders are left alone.
                """,
            version: 1,
            finds: [
                DetectorExample(
                    "My Binance UID is ⟦48210937⟧, say hi", values: ["48210937"], fields: ["exchange": "Binance"]),
                DetectorExample("- **OKX UID:** `⟦582910476120394⟧`", fields: ["exchange": "OKX"]),
                DetectorExample("⟦20918374⟧ <- bybit uid", fields: ["exchange": "Bybit"]),
                DetectorExample("| Bitget UID | ⟦7482910365⟧ |", fields: ["exchange": "Bitget"]),
                DetectorExample("Pay ID ⟦318402975⟧ for coffee money", fields: ["exchange": "Binance"]),
                DetectorExample("айди бинанс ⟦90817264⟧", fields: ["exchange": "Binance"]),
                DetectorExample("我的币安用户ID：⟦382910476⟧", fields: ["exchange": "Binance"]),
                DetectorExample("uid⟦60293817⟧ mexc", fields: ["exchange": "MEXC"]),
                DetectorExample("mail kim@mail.example.org, my Bybit UID is ⟦20918374⟧", fields: ["exchange": "Bybit"]),
                DetectorExample("MEXC UID ⟦30291847⟧ and KuCoin UID ⟦192837405⟧", values: ["30291847", "192837405"]),
            ],
            ignores: [
                "Example: my Binance UID is 123456789", "Binance order 482910375518 is stuck",
                "Genshin UID 718290364, Europe, add me", "chown -R uid 1000130000 binance/", "Binance UID: {uid}",
                "Send your Bybit UID, for instance 48291037, to the admin", "support case 20391847 at Kraken",
                "https://x.com/okx/status/1730192847361029384", "what is a binance uid?",
            ])
    }

    package var triggers: [Trigger] {
        [
            .words([
                "pay", "uid", "uids", "buid", "id", "юид", "уид", "айди", "ид", "идентификатор", "用户id", "用戶id",
                "用户 id",
                "ユーザーid", "ユーザー id", "유저 id", "رقم المستخدم",
            ])
        ]
    }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        let line = CueLine(around: hit.span.lowerBound, in: text)
        sink.watermark = max(hit.span.upperBound, line.sentence.end)
        guard line.hasNumber else { return }
        var taken: Set<Int> = []
        for cue in UIDCues.all(in: line.sentence) {
            guard let number = line.number(near: cue.tokens, taken: taken), line.isOwn(number, cue: cue.tokens) else {
                continue
            }
            taken.insert(number)
            let span = line.digits(number)
            let digits = text.string(span)
            guard !Placeholder.isPlaceholder(digits) else { continue }
            report(digits, at: span, cue: cue, line: line, into: &sink)
        }
    }

    private func report(
        _ digits: String, at span: Range<Int>, cue: UIDCues.Cue, line: CueLine, into sink: inout FindingSink
    ) {
        let exchange = line.exchange(near: span, cue: cue.tokens) ?? (cue.isBinance ? "Binance" : nil)
        let length = digits.utf8.count
        guard exchange == "Binance" ? (6...10).contains(length) : (5...19).contains(length) else { return }
        var confidence = 0.85
        var fields: [String: String] = [:]
        var reasons = ["stands next to \u{201c}\(line.sentence.text.string(line.sentence.bytes(cue.tokens)))\u{201d}"]
        if let exchange {
            fields["exchange"] = exchange
            reasons.append("\(exchange) is named near by")
        } else {
            guard cue.isGeneric, CryptoContext.holds(around: span.lowerBound, in: line.sentence.text, reach: 200) else {
                return
            }
            confidence = 0.4
            reasons.append("no exchange is named, the words around are about coins")
        }
        sink.add(
            Finding(
                kind: .exchangeUID, value: digits, span: span, confidence: confidence, detector: description.id,
                fields: fields, reasons: reasons), strength: .cued)
    }
}
