internal import AuditModel

/// Tokens that let whoever holds them act as somebody: bearer, session and access tokens.
package struct TokenDetector: Detector {
    package let triggers: [Trigger] = [
        .words([
            "bearer", "access token", "auth token", "session token", "refresh token", "oauth token", "id token",
            "token",
            "jwt", "session cookie", "sessionid", "session id", "cookie", "token de acceso", "token de acesso",
            "jeton d'accès", "zugriffstoken", "token di accesso", "токен", "токен доступа", "erişim jetonu",
            "访问令牌", "令牌", "アクセストークン", "토큰",
        ]),
        .tokenRun(minimum: 16),
    ]

    package let description = DetectorDescription(
        id: "secret.token", kinds: [.token], name: "Access token",
        summary: """
            Long random values right after words such as "Bearer" or "access token", and JSON web tokens. Left alone: \
            tokens of ledgers and their prices, placeholders, variables.
            """,
        version: 1,
        finds: [
            DetectorExample("Authorization: Bearer ⟦FAKEhT3kLw8QzRbY6nXe0VmJd5CuPs1gAo7fi⟧ and"),
            DetectorExample("nuevo token de acceso: ⟦FAKE.c40e91b7d2f85a163e7790bd24cf68a1305be9d7⟧ caduca"),
            DetectorExample("⟦eyJhbGciOiJub25lIn0.eyJzdWIiOiJmYWtlIn0.ZmFrZWZha2VmYWtl⟧"),
        ],
        ignores: [
            "OKX token: 47.3, supply 63,000,512", "a token listed by four venues", "eyJ",
            "<input type=\"hidden\" name=\"token\" value=\"{{ token }}\">", "BOT_TOKEN=987654:XYZ-UVW",
            "Bearer <your token 1234567890abcdef>", "token: 0x9f872065ff3cfc4bdc3d5aca0d88534a13702d49",
            "token contract address verified 2024", "bearer bonds of 1890",
        ])

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        if hit.trigger > 0 {
            guard APIKeyReader.begins("eyJ", at: hit.span.lowerBound, in: text) else { return }
            examineWebToken(hit.span.lowerBound, in: text, into: &sink)
            return
        }
        guard let value = SecretValue(after: hit.span.upperBound, in: text), isToken(value.span, in: text) else {
            return
        }
        report(value.span, 0.85, "stands right after a word for a token", in: text, .cued, into: &sink)
    }

    /// Header, payload and signature in base64url (RFC 7519); the header begins with `{"`.
    private func examineWebToken(_ start: Int, in text: ScanText, into sink: inout FindingSink) {
        let span = text.run(from: start, limit: 4096) { APIKeyReader.isTokenByte($0) || $0 == 0x2e }
        var end = span.upperBound
        while end > start, text[end - 1] == 0x2e { end -= 1 }
        sink.watermark = end
        let parts = text.string(start..<end).split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ $0.utf8.count >= 10 }), parts[1].hasPrefix("eyJ") else { return }
        report(start..<end, 0.95, "the form of a JSON web token", in: text, .syntax, into: &sink)
    }

    private func isToken(_ span: Range<Int>, in text: ScanText) -> Bool {
        guard span.count >= 20, !SecretValue.isPlaceholder(span, in: text), APIKeyReader.isVaried(span, in: text),
            !text.matches("0x", at: span.lowerBound)
        else { return false }
        var digits = 0
        var letters = 0
        for at in span {
            switch text[at] {
            case 0x30...0x39: digits += 1
            case 0x41...0x5a, 0x61...0x7a: letters += 1
            case 0x2d, 0x2e, 0x5f, 0x2b, 0x2f, 0x3d, 0x7e: break
            default: return false
            }
        }
        return digits >= 3 && letters >= 4
    }

    private func report(
        _ span: Range<Int>, _ confidence: Double, _ reason: String, in text: ScanText, _ strength: FindingSink.Strength,
        into sink: inout FindingSink
    ) {
        sink.watermark = span.upperBound
        sink.add(
            Finding(
                kind: .token, value: text.string(span), span: span, confidence: confidence, detector: description.id,
                reasons: [reason]), strength: strength)
    }
}
