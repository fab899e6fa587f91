internal import AuditModel

/// Tokens that let whoever holds them act as somebody: bearer, session and access tokens.
package struct TokenDetector: Detector {
    package var triggers: [Trigger] { Self.waking }
    private static let waking: [Trigger] = [
        .words(TokenCues.strong), .words(TokenCues.weak), .words(TokenCues.cookies), .tokenRun(minimum: 14),
        .hosts(["hooks.slack.com", "discord.com", "discordapp.com"]), .byte(0x40),
        .words(KeyShapes.spokenTokens),
    ]

    package var description: DetectorDescription { Self.described }
    private static let described = DetectorDescription(
        id: "secret.token", kinds: [.token], name: "Access token",
        summary: """
            Long random values after words such as "Bearer" or "access token", cookies of sessions, tokens of bots \
            (Telegram, Discord, Slack), those that begin as the personal and machine tokens of GitHub, GitLab, npm, \
            Hugging Face and others do, addresses of webhooks, those of links to repositories, and JSON web tokens. Left alone: tokens of ledgers and \
            their prices, placeholders, variables.
            """,
        version: 6,
        finds: [
            DetectorExample("the token seems alive: ⟦fa4e92f971dc92fa4a083300111192393b69057c⟧"),
            DetectorExample("Authorization: Bearer ⟦FAKEhT3kLw8QzRbY6nXe0VmJd5CuPs1gAo7fi⟧ and"),
            DetectorExample("nuevo token de acceso: ⟦FAKE.c40e91b7d2f85a163e7790bd24cf68a1305be9d7⟧ caduca"),
            DetectorExample(
                "bot ⟦1234567890:AAFAKEfakeFAKEfakeFAKEfakeFAKEfake0⟧ here", fields: ["service": "Telegram"]),
            DetectorExample("slack=⟦xoxb-0123456789-FAKEfakeFAKEfakeFAKE⟧", fields: ["service": "Slack"]),
            DetectorExample(
                "client.login('⟦MTIzNDU2Nzg5MDEyMzQ1Njc4.FAKEfa.FAKEfake0FAKEfake1FAKEfake2⟧')",
                fields: ["service": "Discord"]),
            DetectorExample(
                "client.login(\"⟦MTE4FAKEfakeFAKEfakeFAKEfa.FAKEfa.FAKEfake0FAKEfake1FAKEfake2⟧\")",
                fields: ["service": "Discord"]),
            DetectorExample(
                "https://api.example.org/bot⟦1234567890:AAFAKEfakeFAKEfakeFAKEfakeFAKEfake012⟧/getUpdates",
                fields: ["service": "Telegram"]),
            DetectorExample("Cookie: theme=dark; PHPSESSID=⟦fa4ke01fa4ke02fa4ke03fa4ke⟧; lang=en"),
            DetectorExample(
                "the access token for the tide mirror is ⟦fa4e01fa4e02fa4e03fa4e04fa4e05fa4e06fa4e⟧, sorry"),
            DetectorExample("o token da minha conta tá no log, ⟦tfx_fa4kep7FJCbPTfQjvRpQUeVvPy7Cm⟧, como apaga?"),
            DetectorExample("токен от моего сервера ⟦fa4e01fa4e02fa4e03fa4e04fa4e05fa⟧ попал в лог"),
            DetectorExample("git clone https://oauth2:⟦glpat-fa4keXmXz0J_KK9fake⟧@git.example.com/team/boat.git"),
            DetectorExample("post to ⟦https://hooks.slack.com/services/T0FAKE0FA/B0FAKE0FA/FAKEfakeFAKEfakeFAKEfake⟧"),
            DetectorExample("⟦ghp_FAKEfakeFAKEfake0123FAKEfakeFAKEfake⟧", fields: ["service": "GitHub"]),
            DetectorExample(
                "git push https://maya:⟦glpat-fa4eXm-z0J_KK9-fake9⟧@git.example.com/x.git",
                fields: ["service": "GitLab"]),
            DetectorExample(
                "//registry.example/:_authToken=⟦npm_FAKEfakeFAKEfake0123FAKEfakeFAKEfake⟧", fields: ["service": "npm"]),
            DetectorExample(
                "pip install git+https://⟦ghp_FAKEfakeFAKEfake0123FAKEfakeFAKEfake⟧@git.example.com/a.git"),
            DetectorExample("トークンはこれ ⟦hf_FAKEfakeFAKEfake0123FAKEfakeFAKEfa⟧ です"),
            DetectorExample("⟦eyJhbGciOiJub25lIn0.eyJzdWIiOiJmYWtlIn0.ZmFrZWZha2VmYWtl⟧"),
        ],
        ignores: [
            "OKX token: 47.3, supply 63,000,512", "a token listed by four venues", "eyJ",
            "<input type=\"hidden\" name=\"token\" value=\"{{ token }}\">", "BOT_TOKEN=987654:XYZ-UVW",
            "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "hf_short", "npm_config_registry_for_the_whole_company_here",
            "Bearer <your token 1234567890abcdef>", "token: 0x9f872065ff3cfc4bdc3d5aca0d88534a13702d49",
            "token contract address verified 2024", "bearer bonds of 1890",
            "https://bscscan.com/token/0x7a7a7a7a1c771c65a4cfbe259c7afd9b9a6af1fe",
            "Set-Cookie: session=deleted; Max-Age=0", "eyJhbGciOiJub25lIn0 is the header of every one of them",
            "123456:ABC-YourTokenFromBotFather", "41 tokens/s, first token after 380 ms",
            "unexpected token IDENT, last good token at 87:14, sha fa4e01fa4e02fa4e03fa4e04fa4e05fa4e06fa4e",
        ])

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        switch hit.trigger {
        case 0:
            guard let span = TokenReader.token(after: hit.span.upperBound, reach: 64, in: text) else { return }
            report(span, 0.85, "stands behind a word for a token", in: text, .cued, into: &sink)
        case 1:
            if let span = TokenReader.token(behind: hit.span.upperBound, in: text) {
                return report(span, 0.85, "stands right behind a word for a token", in: text, .cued, into: &sink)
            }
            guard
                let span = TokenReader.token(ofOwn: hit.span, in: text)
                    ?? TokenReader.token(announcedAfter: hit.span, in: text)
            else { return }
            report(span, 0.7, "the author speaks of an own token", in: text, .cued, into: &sink)
        case 2:
            guard let span = TokenReader.cookie(after: hit.span.upperBound, in: text) else { return }
            report(span, 0.85, "the value of a session's cookie", in: text, .cued, into: &sink)
        case 3: examineRun(hit.span, in: text, into: &sink)
        case 5:
            guard let span = TokenReader.token(beforeHost: hit.span.lowerBound, in: text) else { return }
            // What the link says of it is more than the form of its beginning.
            report(span, 0.9, "a token between user and host of a link", in: text, .checksum, into: &sink)
        case 6: examineShape(hit.span, in: text, into: &sink)
        default:
            guard let span = TokenReader.webhook(on: hit.span, in: text) else { return }
            report(span, 0.9, "whoever knows this address can post", in: text, .syntax, into: &sink)
        }
    }

    /// Tokens that tell by their form what they are.
    private func examineRun(_ run: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        if APIKeyReader.isWord(run, in: text) { return }
        let start = text.run(before: run.lowerBound, limit: 96, where: APIKeyReader.isTokenByte).lowerBound
        if let span = TokenReader.telegram(from: start, in: text) {
            return report(span, 0.95, "the form of a bot's token", in: text, .syntax, service: "Telegram", into: &sink)
        }
        if APIKeyReader.begins("eyJ", at: start, in: text) {
            guard let (span, isWhole) = TokenReader.webToken(from: start, in: text) else { return }
            sink.watermark = span.upperBound
            guard isWhole else { return }
            return report(span, 0.95, "the form of a JSON web token", in: text, .syntax, into: &sink)
        }
        if let span = TokenReader.discord(from: start, in: text) {
            return report(span, 0.95, "the form of a bot's token", in: text, .syntax, service: "Discord", into: &sink)
        }
        examineShape(run, in: text, into: &sink)
    }

    private func examineShape(_ run: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        guard let token = KeyShapes.read(around: run, as: KeyShapes.tokens, in: text) else { return }
        report(
            token.span, 0.95, "begins as \(token.service)'s tokens do", in: text, .syntax, service: token.service,
            into: &sink)
    }

    private func report(
        _ span: Range<Int>, _ confidence: Double, _ reason: String, in text: ScanText, _ strength: FindingSink.Strength,
        service: String? = nil, into sink: inout FindingSink
    ) {
        sink.watermark = span.upperBound
        // What begins as a service's token is one, whatever the words beside it are.
        let shape = strength == .cued ? KeyShapes.shape(at: span.lowerBound, in: KeyShapes.tokens, text) : nil
        let isShaped = shape?.lengths.contains(span.count) == true
        let (service, strength) = (service ?? shape?.service, isShaped ? .syntax : strength)
        sink.add(
            Finding(
                kind: .token, value: text.string(span), span: span, confidence: confidence, detector: description.id,
                fields: service.map { ["service": $0] } ?? [:], reasons: [reason]), strength: strength)
    }
}
