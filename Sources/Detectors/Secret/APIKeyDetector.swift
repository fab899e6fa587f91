internal import AuditModel

/// Keys and secrets of programming interfaces.
package struct APIKeyDetector: Detector {
    package let triggers: [Trigger] = [
        .tokenRun(minimum: 14), .digits(8...12, among: 8),
        .words([
            "api key", "apikey", "api keys", "api secret", "apisecret", "secret key", "secretkey", "access key",
            "accesskey", "access key id", "secret access key", "client secret", "app secret", "api token", "x api key",
            "key", "secret", "passphrase", "clé api", "clave api", "clave de api", "chave api", "chave de api",
            "chiave api", "api schlüssel", "ключ api", "апи ключ", "api ключ", "секретный ключ", "api anahtarı",
            "klucz api", "api密钥", "api key是", "密钥", "apiキー", "api 키", "시크릿 키",
        ]),
    ]

    package let description = DetectorDescription(
        id: "secret.api-key", kinds: [.apiKey], name: "API key",
        summary: """
            Keys that begin as a service's keys do (GitHub, AWS, Slack, Stripe, Google, Telegram bots...), and long \
            random tokens right after words such as "api key" or "secret"; with the exchange, where one is named near \
            by. Left alone: placeholders, variables, hashes and public keys.
            """,
        version: 1,
        finds: [
            DetectorExample("⟦ghp_FAKEfakeFAKEfake0123FAKEfakeFAKEfake⟧", fields: ["service": "GitHub"]),
            DetectorExample("aws ⟦AKIAFAKE0123456789FA⟧", fields: ["service": "AWS"]),
            DetectorExample("bot ⟦1234567890:AAFAKEfakeFAKEfakeFAKEfakeFAKEfake0⟧", fields: ["service": "Telegram"]),
            DetectorExample("slack=⟦xoxb-0123456789-FAKEfakeFAKEfakeFAKE⟧", fields: ["service": "Slack"]),
            DetectorExample(
                "binance:\n  key: ⟦FAKEfake01FAKEfake01FAKEfake01FAKEfake01FAKEfake01FAKEfake01FAKE⟧\n"
                    + "  secret: ⟦EKAFfake01FAKEfake01FAKEfake01FAKEfake01FAKEfake01FAKEfake01FAKE⟧",
                fields: ["exchange": "Binance", "service": "Binance"]),
            DetectorExample("X-API-Key: ⟦FAKE8rt2wmx91bdk47hgy5uc03pnv6ej⟧\" wss://feed.example.net"),
            DetectorExample("nueva api key en MEXC: ⟦mx0FAKEfakeRw4TzU8b⟧, caduca", fields: ["exchange": "MEXC"]),
        ],
        ignores: [
            "api_key: ${API_KEY}", "API_KEY=\nPASSWORD=", "api key: your_api_key_here_1234",
            "api key xxxxxxxxxxxxxxxxxxxx",
            "what scopes must an API key have for a bookkeeper? few", "key: value",
            "BOT_TOKEN=987654:XYZ-UVW",
            "public key: FAKE8rt2wmx91bdk47hgy5uc03pnv6ej", "the key to happiness is 12345678901234567890",
            "secret: https://example.org/a1b2c3d4e5f6g7h8", "key: 2026-03-01T10:00:00",
            "const key = userSettingsController2",
            "api key <YOUR_KEY_1234567890>", "sk-something-short",
        ])

    /// Before a key that may be shown to anybody.
    private static let foreign = CueWords([
        "public", "publishable", "foreign", "primary", "ssh", "pgp", "gpg", "host", "sort",
    ])

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        switch hit.trigger {
        case 0: examineShape(hit.span, in: text, into: &sink)
        case 1: examineBotToken(hit.span, in: text, into: &sink)
        default: examineCue(hit, in: text, into: &sink)
        }
    }

    /// A token that begins as some service's keys do.
    private func examineShape(_ run: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        let before = text.run(before: run.lowerBound, limit: 64, where: APIKeyReader.isTokenByte)
        let start =
            text[before.lowerBound - 1] == 0x2e && text.matches("sg", at: before.lowerBound - 3)
            ? before.lowerBound - 3 : before.lowerBound
        guard let shape = KeyShapes.all.first(where: { APIKeyReader.begins($0.prefix, at: start, in: text) }) else {
            return
        }
        let span = text.run(from: start, limit: 256) { APIKeyReader.isTokenByte($0) || $0 == 0x2e }
        var end = span.upperBound
        while end > start, [0x2e, 0x2d, 0x5f].contains(text[end - 1]) { end -= 1 }
        guard shape.lengths.contains(end - start), APIKeyReader.isVaried(start..<end, in: text) else { return }
        report(
            start..<end, in: text, service: shape.service, exchange: nil, "begins as \(shape.service)'s keys do",
            .syntax, &sink)
    }

    /// `1234567890:AA…`: a Telegram bot's token has 35 characters after the colon.
    private func examineBotToken(_ run: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        guard (8...10).contains(run.count), text[run.upperBound] == 0x3a, text[run.upperBound + 1] == 0x41 else {
            return
        }
        let secret = text.run(from: run.upperBound + 1, limit: 37, where: APIKeyReader.isTokenByte)
        guard secret.count == 35 else { return }
        report(
            run.lowerBound..<secret.upperBound, in: text, service: "Telegram", exchange: nil,
            "the form of a bot's token",
            .syntax, &sink)
    }

    private func examineCue(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        let before = max(0, hit.span.lowerBound - 12)..<hit.span.lowerBound
        guard APIKeyDetector.foreign.last(in: text, within: before) == nil else { return }
        let isWeak = ["key", "secret", "passphrase", "密钥"].contains(text.string(hit.span).lowercased())
        guard let span = APIKeyReader.token(after: hit.span.upperBound, needsSign: isWeak, in: text) else { return }
        let context = max(0, hit.span.lowerBound - 160)..<min(text.count, span.lowerBound)
        let exchange = KeyShapes.exchanges.last(in: text, within: context)
            .flatMap { KeyShapes.exchangeNames.indices.contains($0.item) ? KeyShapes.exchangeNames[$0.item] : nil }
        guard !isWeak || exchange != nil || span.count >= 24 else { return }
        report(span, in: text, service: exchange, exchange: exchange, "the words before call it a key", .cued, &sink)
    }

    private func report(
        _ span: Range<Int>, in text: ScanText, service: String?, exchange: String?, _ reason: String,
        _ strength: FindingSink.Strength, _ sink: inout FindingSink
    ) {
        sink.watermark = span.upperBound
        var fields: [String: String] = [:]
        fields["service"] = service
        fields["exchange"] = exchange
        sink.add(
            Finding(
                kind: .apiKey, value: text.string(span), span: span, confidence: strength == .syntax ? 0.95 : 0.85,
                detector: description.id, fields: fields, reasons: [reason]), strength: strength)
    }
}
