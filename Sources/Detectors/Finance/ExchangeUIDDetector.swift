internal import AuditModel

/// Finds the user's own id at an exchange: what a caller needs to sound like support.
package struct ExchangeUIDDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "finance.exchange-uid", kinds: [.exchangeUID], name: "Exchange user id",
            summary: """
                Digits next to a cue (UID, BUID, Pay ID, user id, 用户ID, айди...), with the exchange from the cue, the \
                line or the lines around; digits in a table or list of exchanges, or right beside the name of one; Kraken's \
                public account ids and ids in the form of a UUID. Binance ids have 6 to 10 digits, others 5 to 19. \
                Numbers of orders, cases, games, processes and templates, other people's ids and placeholders are left \
                alone.
                """,
            version: 8,
            finds: [
                DetectorExample("⟦71820493⟧ (that's Binance), team Compound"),
                DetectorExample("mine's HTX, id ⟦418820093⟧"),
                DetectorExample("Bitget, account ⟦993120448⟧, you know what you did"),
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
                DetectorExample(
                    "| exchange | my uid |\n|---|---|\n| Bitget | ⟦7719204458⟧ |\n| BingX | ⟦20418833⟧ |",
                    fields: ["exchange": "Bitget"]),
                DetectorExample("liked ✅ htx ⟦470193852⟧ ✅", fields: ["exchange": "HTX"]),
                DetectorExample("if a mod wants to look, I'm ⟦30918842⟧ on Bitunix", fields: ["exchange": "Bitunix"]),
                DetectorExample(
                    "Kraken public account ID ⟦AA41 N84G 7QLM H3ZT⟧", values: ["AA41N84G7QLMH3ZT"],
                    fields: ["exchange": "Kraken"]),
                DetectorExample("platform: BingX\nID: ⟦20577143⟧\nlucky number: 6", fields: ["exchange": "BingX"]),
                DetectorExample(
                    "for the fee sheet: bingx ⟦84587780⟧, htx ⟦295736207⟧", values: ["84587780", "295736207"]),
                DetectorExample("meine KuCoin-Kennung lautet ⟦205817364⟧", fields: ["exchange": "KuCoin"]),
                DetectorExample("mon identifiant HTX c'est le ⟦418827305⟧", fields: ["exchange": "HTX"]),
                DetectorExample("il mio UID su Bitget: ⟦3391827465⟧", fields: ["exchange": "Bitget"]),
                DetectorExample("send it internally, I'm ⟦48206617⟧ over at LBank", fields: ["exchange": "LBank"]),
                DetectorExample("KuCoin support, account ⟦129384756⟧, please unfreeze", fields: ["exchange": "KuCoin"]),
                DetectorExample("UID ⟦9038 2174⟧, the Bybit one", values: ["90382174"], fields: ["exchange": "Bybit"]),
                DetectorExample("bybit u.i.d. = ⟦44109273⟧ (main)", fields: ["exchange": "Bybit"]),
                DetectorExample("Bitget knows me as ⟦7719204458⟧", fields: ["exchange": "Bitget"]),
                DetectorExample("I'm user ⟦48210937⟧ on okx", fields: ["exchange": "OKX"]),
                DetectorExample("akun bybit nomor ⟦48210937⟧ atas nama saya", fields: ["exchange": "Bybit"]),
                DetectorExample("my KuCoin profile says ⟦192837405⟧", fields: ["exchange": "KuCoin"]),
                DetectorExample("MEXC UID ⟦30291847⟧ and KuCoin UID ⟦192837405⟧", values: ["30291847", "192837405"]),
            ],
            ignores: [
                "my gym id is 40718823",
                "parcel UID 40217736, the Bybit Courier van never came",
                "binance ticket id 118273645 opened", "Trailblaze 70, UID 700412957, before the Binance event ends",
                "never send to Binance pay id 339182746, that's the fake landlord",
                "TON deposit comment for me is 11920384 at OKX", "name: Ada\nid: 20577143\ncity: Cork",
                "Example: my Binance UID is 123456789", "Binance order 482910375518 is stuck",
                "Genshin UID 718290364, Europe, add me", "chown -R uid 1000130000 binance/", "Binance UID: {uid}",
                "Bybit says order 48210937 is done", "Bitget user count passed 20391847 on Monday",
                "Send your Bybit UID, for instance 48291037, to the admin", "support case 20391847 at Kraken",
                "https://x.com/okx/status/1730192847361029384", "what is a binance uid?",
                "GET /config returns `uid: 44705892343619584` in the OKX docs", "KuCoin help article 360039283",
                "Bybit did 1920384756 in contracts yesterday",
                "SELECT fee FROM kucoin_fees WHERE uid = 20194857", "the badge reader says UID 3719402845",
            ])
    }

    package var triggers: [Trigger] {
        [
            .words([
                "pay", "uid", "uids", "buid", "id", "юид", "уид", "айди", "ид", "идентификатор", "用户id", "用戶id",
                "用户 id", "账户id", "账号id", "ユーザーid", "ユーザー id", "会員番号", "유저 id", "회원번호", "رقم المستخدم",
                "رقم حسابي", "آيدي", "ايدي", "आईडी", "userid", "nutzerkennung", "benutzerkennung", "kundennummer",
                "kennung", "identifiant", "identificador", "идентификатор", "id'm", "idim", "account number",
                "user number", "member number", "номер аккаунта", "номер пользователя",
            ]), .words(ExchangeReader.triggerWords),
        ]
    }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        let line = CueLine(around: hit.span.lowerBound, in: text)
        sink.watermark = max(hit.span.upperBound, line.sentence.end)
        let cues = UIDCues.all(in: line.sentence)
        var taken: Set<Int> = []
        if line.hasNumber {
            for cue in cues {
                let isPlain = cue.namesExchange || cue.isGeneric
                guard let number = line.number(near: cue.tokens, taken: taken, isPlain: isPlain),
                    line.isOwn(number, cue: cue.tokens)
                else { continue }
                taken.insert(number)
                let span = line.digits(number)
                let digits = text.string(span)
                guard !Placeholder.isPlaceholder(digits), !Disowned.isWarning(around: span, in: text) else { continue }
                report(digits, at: span, cue: cue, line: line, into: &sink)
            }
            for pair in UIDPairs.read(in: line, isAnnounced: cues.contains(where: \.isGeneric), taken: &taken) {
                report(pair, in: text, into: &sink)
            }
        } else if cues.contains(where: \.isGeneric) {
            for pair in UIDPairs.below(line) { report(pair, in: text, into: &sink) }
        }
        if let code = UIDCodes.read(in: line, cues: cues) { report(code, in: text, into: &sink) }
    }

    private func report(_ pair: UIDPairs.Pair, in text: ScanText, into sink: inout FindingSink) {
        let written = text.string(pair.span).replacing(" ", with: "")
        let isNumber = written.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2d }
        let value = isNumber ? written.replacing("-", with: "") : written
        guard !Placeholder.isPlaceholder(value), !Disowned.isWarning(around: pair.span, in: text) else { return }
        sink.add(
            Finding(
                kind: .exchangeUID, value: value, span: pair.span, confidence: pair.isAnnounced ? 0.85 : 0.6,
                detector: description.id, fields: ["exchange": pair.exchange],
                reasons: [
                    "stands beside \u{201c}\(pair.exchange)\u{201d}"
                        + (pair.isAnnounced ? " under a heading of user ids" : "")
                ]), strength: .cued)
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
