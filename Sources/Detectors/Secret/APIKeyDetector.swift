internal import AuditModel

/// Keys and secrets of programming interfaces.
package struct APIKeyDetector: Detector {
    package var triggers: [Trigger] { Self.waking }
    private static let waking: [Trigger] = [
        .tokenRun(minimum: 14), .words(APIKeyCues.strong), .words(APIKeyCues.weak), .words(KeyServices.labels),
        .hosts([
            "infura.io", "alchemy.com", "alchemyapi.io", "quiknode.pro", "ankr.com", "getblock.io", "chainstack.com",
        ]),
        .words(APIKeyCues.fields), .words(KeyShapes.spokenKeys),
    ]

    package var description: DetectorDescription { Self.described }
    private static let described = DetectorDescription(
        id: "secret.api-key", kinds: [.apiKey], name: "API key",
        summary: """
            Keys that begin as a service's keys do (AWS, Stripe, Google, OpenAI and some sixty others), and long \
            random tokens after words such as "api key" or "secret", or behind a service's name and a colon; with the \
            exchange or service, where one is named near by. Left alone: placeholders, variables, hashes and public keys.
            """,
        version: 6,
        finds: [
            DetectorExample("  - INFURA_ID=⟦fa4e6a0990fdef89d38f8ea5c5e66e8e⟧", fields: ["service": "Infura"]),
            DetectorExample("my key is ⟦fa4e5a7fcfb43678d1f6ab8c2b582ff6⟧ on openweathermap free tier"),
            DetectorExample("ini key Tokocrypto gue: ⟦FAKEfake01FAKEfake01FAKEfake01FAKEfake01FAKE⟧"),
            DetectorExample("OKX key ⟦FAKEPeHQ0NxGMyUw⟧ says invalid sign", fields: ["exchange": "OKX"]),
            DetectorExample("⟦FAKE13c3cd0d96875d6db0b8e62aef01⟧ was my key all along"),
            DetectorExample("⟦sk-proj-FAKEfakeFAKEfake0123FAKEfakeFAKEfake⟧", fields: ["service": "OpenAI"]),
            DetectorExample("aws ⟦AKIAFAKE0123456789FA⟧", fields: ["service": "AWS"]),
            DetectorExample("SENDGRID=⟦SG.FAKEfake0123FAKEfake01.FAKEfake0123FAKEfake0123FAKEfake0123FAKE012⟧"),
            DetectorExample("bfx: ⟦FAKEfake01FAKEfake23FAKEfake45FAKEfake67FAK⟧", fields: ["exchange": "Bitfinex"]),
            DetectorExample("etherscan rejects ⟦FAKE0123FAKE4567FAKE8901FAKE2345FA⟧ ? the api key is new"),
            DetectorExample("rpc https://mainnet.infura.io/v3/⟦fa4e01fa4e02fa4e03fa4e04fa4e05fa⟧"),
            DetectorExample("bybit api\nkey - ⟦FAKEfake0123FAKE45⟧\nsecret - ⟦FAKEfake0123FAKE4567FAKEfake8901FAKE⟧"),
            DetectorExample("Explorer key ⟦FAKE0123FAKE4567FAKE8901FAKE2345FA⟧. Gas", fields: ["service": "Etherscan"]),
            DetectorExample("\"kucoin\": {\"key\": \"⟦fa4e0123fa4e0123fa4e0123⟧\"}", fields: ["exchange": "KuCoin"]),
            DetectorExample(
                "secret of the app: ⟦fak8Q~FAKEfakeFAKEfakeFAKEfakeFAKEfakeFA⟧", fields: ["service": "Azure"]),
            DetectorExample(
                "binance:\n  key: ⟦FAKEfake01FAKEfake01FAKEfake01FAKEfake01FAKEfake01FAKEfake01FAKE⟧\n"
                    + "  secret: ⟦EKAFfake01FAKEfake01FAKEfake01FAKEfake01FAKEfake01FAKEfake01FAKE⟧",
                fields: ["exchange": "Binance", "service": "Binance"]),
            DetectorExample(
                "kraken:\n  private: ⟦FAKEqdElm/XsHU5NUtt4z+fake1BWh/ptdpn39HvR1C5kCfakewVnHaGADOKax0eylEoeb1Tfake+U3qGWpKhA==⟧",
                fields: ["exchange": "Kraken"]),
            DetectorExample(
                "a chave da bitget ⟦bg_fa4e8567fa4e80cd0873fa4ecd63fa4e⟧ no bot", fields: ["exchange": "Bitget"]),
            DetectorExample("rotating: ⟦AKIAFAKE0123456789FA⟧ / ⟦FAKEqdElm1XsHU5NUtt4zfake1BWhptdpn39HvR1⟧"),
            DetectorExample(
                "ccxt: apiKey '⟦FAKEfake01FAKEfake23FAKEfake45FAKE⟧' secret '⟦fake01FAKEfake23FAKEfake45FAKEfake⟧'"),
            DetectorExample("X-API-Key: ⟦FAKE8rt2wmx91bdk47hgy5uc03pnv6ej⟧\" wss://feed.example.net"),
            DetectorExample(
                "BINANCE_API_KEY=⟦FAKEfake01FAKEfake01FAKEfake01FAKEfake01FAKEfake01FAKEfake01FAKE⟧",
                values: ["FAKEfake01FAKEfake01FAKEfake01FAKEfake01FAKEfake01FAKEfake01FAKE"],
                fields: ["exchange": "Binance"]),
            DetectorExample("nueva api key en MEXC: ⟦mx0FAKEfakeRw4TzU8b⟧, caduca", fields: ["exchange": "MEXC"]),
        ],
        ignores: [
            "GITHUB_SHA=fa4e6a0990fdef89d38f8ea5c5e66e8e",
            "the docs use AKIAIOSFODNN7EXAMPLE everywhere",
            "FAKE13c3cd0d96875d6db0b8e62aef01 is the commit",
            "api_key: ${API_KEY}", "API_KEY=\nPASSWORD=", "api key: your_api_key_here_1234",
            "api key xxxxxxxxxxxxxxxxxxxx",
            "what scopes must an API key have for a bookkeeper? few", "key: value",
            "BOT_TOKEN=987654:XYZ-UVW",
            "private: true, glpat-token", "private: FAKE8rt2wmx91bdk47hgy5uc03pnv6ej",
            "public key: FAKE8rt2wmx91bdk47hgy5uc03pnv6ej", "the key to happiness is 12345678901234567890",
            "secret: https://example.org/a1b2c3d4e5f6g7h8", "key: 2026-03-01T10:00:00",
            "const key = userSettingsController2",
            "https://bscscan.com/token/0x7a7a7a7a1c771c65a4cfbe259c7afd9b9a6af1fe holds 4",
            "binance: 4 coins, kraken: 12 coins", "API_SECRET=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "key of F# minor, 128 bpm",
            "\"integrity\": \"sha384-FAKEfake0123FAKEfake0123FAKEfake0123\"", "sk_live_REPLACE_ME_WITH_YOUR_OWN_KEY_1",
            "api key <YOUR_KEY_1234567890>", "sk-something-short",
        ])

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        switch hit.trigger {
        case 0: examineShape(hit.span, in: text, into: &sink)
        case 1: examineCue(hit.span, isWeak: false, in: text, into: &sink)
        case 2: examineCue(hit.span, isWeak: true, in: text, into: &sink)
        case 3: examineLabel(hit.span, in: text, into: &sink)
        case 4: examineNode(hit.span, in: text, into: &sink)
        case 5: examineField(hit.span, in: text, into: &sink)
        // The marks inside such a key may leave no long run of letters and digits to wake at.
        default: examineShape(hit.span, in: text, into: &sink)
        }
    }

    /// A token that begins as some service's keys do.
    private func examineShape(_ run: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        if run.count >= 14, APIKeyReader.isWord(run, in: text) { return }
        let start = text.run(before: run.lowerBound, limit: 64, where: KeyShapes.isPart).lowerBound
        if examineAzure(run, from: start, in: text, into: &sink) { return }
        if run.count == 32, let end = mailchimpEnd(run, in: text) {
            return report(run.lowerBound..<end, in: text, service: "Mailchimp", "the form of its keys", .syntax, &sink)
        }
        guard let key = KeyShapes.read(around: run, as: KeyShapes.keys, in: text) else {
            return examineSpoken(run, in: text, into: &sink)
        }
        if isDocumented(key.span, in: text) { return }
        report(key.span, in: text, service: key.service, "begins as \(key.service)'s keys do", .syntax, &sink)
        // The id of an account's key, and its secret right behind: `AKIA… / …`.
        guard key.service == "AWS", let secret = APIKeyReader.key(rightBehind: key.span, in: text), secret.count == 40
        else { return }
        report(secret, in: text, service: key.service, "stands right behind the id of its key", .cued, &sink)
    }

    /// The keys of the services' own documentation, which thousands of pages repeat: those of AWS end in `EXAMPLE`.
    private func isDocumented(_ key: Range<Int>, in text: ScanText) -> Bool {
        let value = text.string(key)
        return value.hasPrefix("A") && value.count == 20 && value.hasSuffix("EXAMPLE")
            || value.hasSuffix("/bPxRfiCYEXAMPLEKEY")
            || APIKeyDetector.documented.contains { value.hasPrefix($0) }
    }

    private static let documented = [
        "sk_test_4eC39HqLyjWDarjt", "sk_test_BQokikJOvBiI2HlW", "sk_test_26PHem9AhJZvU623", "SG.ngeVfQFYQlKU0ufo8x5d1A",
    ]

    /// 32 hexadecimal digits and the data centre: `-us12`.
    private func mailchimpEnd(_ run: Range<Int>, in text: ScanText) -> Int? {
        guard text.matches("-us", at: run.upperBound), run.allSatisfy({ WalletAddress.isHexDigit(text[$0]) }) else {
            return nil
        }
        let digits = text.digits(from: run.upperBound + 3, limit: 3)
        return (1...2).contains(digits.count) && !text.isAlphanumeric(at: digits.upperBound) ? digits.upperBound : nil
    }

    /// `…Q~…`: secrets of applications in Azure, 40 characters.
    private func examineAzure(
        _ run: Range<Int>, from start: Int, in text: ScanText, into sink: inout FindingSink
    ) -> Bool {
        guard text[start + 4] == 0x51, text[start + 5] == 0x7e, text.isDigit(at: start + 3) else { return false }
        let span = text.run(from: start, limit: 44) { APIKeyReader.isTokenByte($0) || $0 == 0x7e || $0 == 0x2e }
        guard span.count == 40 else { return false }
        report(span, in: text, service: "Azure", "the form of an application's secret", .syntax, &sink)
        return true
    }

    private func examineCue(_ cue: Range<Int>, isWeak: Bool, in text: ScanText, into sink: inout FindingSink) {
        let before = max(0, cue.lowerBound - 14)..<cue.lowerBound
        guard APIKeyCues.foreign.last(in: text, within: before) == nil else { return }
        guard
            let span = APIKeyReader.token(after: cue.upperBound, sign: isWeak ? .needed : .any, in: text)
                ?? (isWeak ? direct(cue, in: text) ?? APIKeyReader.announced(cue, in: text) : nil)
        else { return }
        let service = KeyServices.service(near: span, in: text)
        guard !isWeak || service != nil || span.count >= 24 else { return }
        reportAll(
            from: span, in: text, service: service?.name, isExchange: service?.isExchange == true,
            "the words before call it a key", &sink)
    }

    /// A long value behind a field that names a key only below the name of an exchange.
    private func examineField(_ cue: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        guard let span = APIKeyReader.token(after: cue.upperBound, sign: .needed, in: text), span.count >= 32,
            let service = KeyServices.service(near: cue, in: text), service.isExchange
        else { return }
        report(
            span, in: text, service: service.name, isExchange: true, "stands in a field below the exchange's name",
            .cued, &sink)
    }

    /// A long value right behind `key`, with nothing between.
    private func direct(_ cue: Range<Int>, in text: ScanText) -> Range<Int>? {
        var start = cue.upperBound + 1
        guard text[cue.upperBound] == 0x20 else { return nil }
        if [0x22, 0x27, 0x60].contains(text[start]) { start += 1 }
        let run = text.run(from: start, limit: 128, where: APIKeyReader.isTokenByte)
        // `Bybit key FAKE…`: shorter behind the name of an exchange.
        let least = KeyServices.service(near: cue, in: text)?.isExchange == true ? 16 : 24
        return run.count >= least && APIKeyReader.isKey(run, in: text) ? run : nil
    }

    /// `… was my key all along`: a long value before the words that call it one.
    private func examineSpoken(_ run: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        guard run.count >= 24, text[run.upperBound] == 0x20, !text.isWordCharacter(before: run.lowerBound),
            ![0x2f, 0x3d, 0x2d, 0x2e].contains(text[run.lowerBound - 1]), APIKeyReader.isKey(run, in: text)
        else { return }
        let behind = Sentence(whole: run.upperBound..<min(text.count, run.upperBound + 48), in: text)
        guard APIKeyDetector.spoken.matches(in: behind).contains(where: { $0.tokens.lowerBound == 0 }) else { return }
        report(
            run, in: text, service: KeyServices.service(near: run, in: text)?.name, "called a key behind it", .cued,
            &sink)
    }

    private static let spoken = PatternSet([
        "^ is|was|thats|that_is|es|est|ist|é|è|это|itu ~1 the|my|our|la|mi|ma|mein|der|minha|a|meu|mia|мой|die ~1 key|api|token_key|clave|clé|schlüssel|chave|chiave|ключ|apikey|api_key|secret"
    ])

    /// A long value behind a service's name: with a colon between, as in a list of keys, or on a line that speaks of keys.
    private func examineLabel(_ label: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        // A host or path names its service too.
        guard ![0x2e, 0x2f, 0x40].contains(text[label.upperBound]),
            ![0x2e, 0x2f, 0x40].contains(text[label.lowerBound - 1])
        else { return }
        let end = min(text.count, label.upperBound + APIKeyDetector.labelReach)
        let signed =
            APIKeyReader.behindSign(label.upperBound, in: text)
            ?? APIKeyReader.variable(label, in: text).flatMap {
                APIKeyReader.behindSign($0, in: text)
            }
        var at = signed ?? label.upperBound
        while at < end, text[at] != 0x0a {
            guard text.isAlphanumeric(at: at) else {
                at += 1
                continue
            }
            let whole = text.run(from: at, limit: 256) {
                APIKeyReader.isTokenByte($0) || $0 == 0x2b || $0 == 0x2f || $0 == 0x3d
            }
            at = whole.upperBound
            // `BINANCE_API_KEY=FAKE...`: the rest of the variable's name is no part of the key.
            let sign = whole.last { text[$0] == 0x3d && $0 + 1 < whole.upperBound && text[$0 + 1] != 0x3d }
            let run = (sign.map { $0 + 1 } ?? whole.lowerBound)..<whole.upperBound
            guard run.count >= 30 else {
                if signed != nil { return }
                continue
            }
            guard APIKeyReader.isKey(run, in: text), let service = KeyServices.service(near: run, in: text),
                signed != nil || APIKeyCues.talk.first(in: text, within: text.line(around: run, cap: 64)) != nil
                    || APIKeyCues.nodes.first(in: text, within: text.line(around: run, cap: 64)) != nil
            else { return }
            return reportAll(
                from: run, in: text, service: service.name, isExchange: service.isExchange,
                "the name of a service stands before it", &sink)
        }
    }

    /// How far behind a service's name its key may begin.
    private static let labelReach = 32

    /// The last part of the address of a node of a ledger.
    private func examineNode(_ host: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        let path = text.run(from: host.upperBound, limit: 120) { APIKeyReader.isTokenByte($0) || $0 == 0x2f }
        let key = text.run(before: path.upperBound, limit: 80, where: APIKeyReader.isTokenByte)
        guard key.count >= 24, key.lowerBound > path.lowerBound, APIKeyReader.isKey(key, in: text) else { return }
        report(
            key, in: text, service: KeyServices.service(near: path, in: text)?.name, "the key in the address of a node",
            .syntax, &sink)
    }

    /// A key, and its secret right behind it: `KEY / SECRET`.
    private func reportAll(
        from first: Range<Int>, in text: ScanText, service: String?, isExchange: Bool, _ reason: String,
        _ sink: inout FindingSink
    ) {
        var span = first
        for _ in 0..<4 {
            report(span, in: text, service: service, isExchange: isExchange, reason, .cued, &sink)
            guard let next = APIKeyReader.key(rightBehind: span, in: text) else { return }
            span = next
        }
    }

    private func report(
        _ span: Range<Int>, in text: ScanText, service: String?, isExchange: Bool = false, _ reason: String,
        _ strength: FindingSink.Strength, _ sink: inout FindingSink
    ) {
        sink.watermark = span.upperBound
        var fields: [String: String] = [:]
        fields["service"] = service
        if isExchange { fields["exchange"] = service }
        sink.add(
            Finding(
                kind: .apiKey, value: text.string(span), span: span, confidence: strength == .syntax ? 0.95 : 0.85,
                detector: description.id, fields: fields, reasons: [reason]), strength: strength)
    }
}
