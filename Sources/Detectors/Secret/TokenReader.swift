/// Reads tokens by their form, and behind the words for them.
enum TokenReader {
    /// The first random value behind a word, on its line.
    static func token(after offset: Int, reach: Int, in text: ScanText) -> Range<Int>? {
        var at = offset
        let end = offset + reach
        while at < end, at < text.count, text[at] != 0x0a {
            guard text.isAlphanumeric(at: at) else {
                if [0x24, 0x3c, 0x7b].contains(text[at]) { return nil }
                at += 1
                continue
            }
            let run = text.run(from: at, limit: 512, where: isValueByte)
            let span = trimmed(run, in: text)
            if isToken(span, in: text) {
                return TokenCues.foreign.last(in: text, within: offset..<at) == nil ? span : nil
            }
            at = max(run.upperBound, at + 1)
        }
        return nil
    }

    /// The value right behind a word, past a sign and small words.
    static func token(behind offset: Int, in text: ScanText) -> Range<Int>? {
        guard let value = SecretValue(after: offset, in: text), isToken(value.span, in: text) else { return nil }
        return value.span
    }

    /// The value some words behind a word that means much else, where the author's own is meant: `my token is in the
    /// log, …`. An address of a ledger looks much like one: those are no tokens here.
    static func token(ofOwn cue: Range<Int>, in text: ScanText) -> Range<Int>? {
        let sentence = text.line(around: cue, cap: ownReach)
        guard
            TokenCues.own.last(in: text, within: sentence.lowerBound..<cue.lowerBound) != nil
                || TokenCues.own.first(in: text, within: cue.upperBound..<min(sentence.upperBound, cue.upperBound + 24))
                    != nil,
            let span = token(after: cue.upperBound, reach: ownReach, in: text), !isBase58(span, in: text)
        else { return nil }
        return span
    }

    private static let ownReach = 80

    /// `the token seems alive: …`: behind a colon some words on, long as only tokens are.
    static func token(announcedAfter cue: Range<Int>, in text: ScanText) -> Range<Int>? {
        guard
            let colon = (cue.upperBound..<min(text.count, cue.upperBound + 48)).first(where: {
                [0x3a, 0x0a].contains(text[$0])
            }),
            text[colon] == 0x3a, text[colon + 1] == 0x20,
            TokenCues.foreign.last(in: text, within: cue.upperBound..<colon) == nil
        else { return nil }
        let span = trimmed(text.run(from: colon + 2, limit: 512, where: isValueByte), in: text)
        return span.count >= 32 && isToken(span, in: text) && !isBase58(span, in: text) ? span : nil
    }

    private static func isBase58(_ span: Range<Int>, in text: ScanText) -> Bool {
        guard (32...44).contains(span.count) else { return false }
        var (capitals, small) = (0, 0)
        for at in span {
            switch text[at] {
            case 0x31...0x39: break
            case 0x41...0x5a: capitals += 1
            case 0x61...0x7a: small += 1
            default: return false
            }
        }
        return capitals > 2 && small > 2
    }

    /// The value of a cookie: behind an equals sign or colon, as long as sessions' are.
    static func cookie(after offset: Int, in text: ScanText) -> Range<Int>? {
        guard var at = APIKeyReader.behindSign(offset, in: text) else { return nil }
        if text[at] == 0x22 || text[at] == 0x27 { at += 1 }
        let run = trimmed(text.run(from: at, limit: 512) { isValueByte($0) || $0 == 0x25 }, in: text)
        return isToken(run, in: text) ? run : nil
    }

    private static func isValueByte(_ byte: UInt8) -> Bool {
        APIKeyReader.isTokenByte(byte) || byte == 0x2e || byte == 0x2b || byte == 0x2f || byte == 0x3d || byte == 0x7e
    }

    private static func trimmed(_ run: Range<Int>, in text: ScanText) -> Range<Int> {
        var end = run.upperBound
        while end > run.lowerBound, [0x2e, 0x2d, 0x2f].contains(text[end - 1]) { end -= 1 }
        return run.lowerBound..<end
    }

    /// 20 or more characters with digits among letters, which are no address of a ledger, path or host.
    static func isToken(_ span: Range<Int>, in text: ScanText) -> Bool {
        guard span.count >= 20, text.isAlphanumeric(at: span.lowerBound), APIKeyReader.isVaried(span, in: text),
            !text.matches("0x", at: span.lowerBound),
            !SecretValue.isPlaceholder(span, in: text)
        else { return false }
        var (digits, letters, slashes) = (0, 0, 0)
        for at in span {
            switch text[at] {
            case 0x30...0x39: digits += 1
            case 0x41...0x5a, 0x61...0x7a: letters += 1
            case 0x2f: slashes += 1
            case 0x2d, 0x2e, 0x5f, 0x2b, 0x3d, 0x7e, 0x25: break
            default: return false
            }
        }
        return digits >= 2 && letters >= 4 && slashes <= span.count / 12
    }

    /// `1234567890:AA…`: a bot's token has 35 characters behind the colon.
    static func telegram(from start: Int, in text: ScanText) -> Range<Int>? {
        guard text[start - 1] == 0x3a else { return nil }
        let number = text.run(before: start - 1, limit: 12) { $0 &- 0x30 < 10 }
        // `https://…/bot1234567890:AA…/getUpdates`
        let isPath = text.matches("/bot", at: number.lowerBound - 4)
        guard (8...10).contains(number.count), isPath || !text.isAlphanumeric(at: number.lowerBound - 1) else {
            return nil
        }
        let secret = text.run(from: start, limit: 40, where: APIKeyReader.isTokenByte)
        guard secret.count == 35 || isPath && (32...38).contains(secret.count), APIKeyReader.isVaried(secret, in: text),
            !APIKeyReader.isPlaceholder(secret, in: text)
        else {
            return nil
        }
        return number.lowerBound..<secret.upperBound
    }

    /// Header, payload and signature in base64url (RFC 7519); the header begins with `{"`.
    static func webToken(from start: Int, in text: ScanText) -> (span: Range<Int>, isWhole: Bool)? {
        let span = trimmed(text.run(from: start, limit: 2048) { APIKeyReader.isTokenByte($0) || $0 == 0x2e }, in: text)
        var parts: [Int] = []
        var from = span.lowerBound
        for at in span where text[at] == 0x2e {
            parts.append(at - from)
            from = at + 1
        }
        parts.append(span.upperBound - from)
        // Three parts are signed, five encrypted.
        let isWhole = (parts.count == 3 || parts.count == 5) && parts[0] >= 10 && parts[parts.count - 1] >= 10
        let payload = span.lowerBound + parts[0] + 1
        return (span, isWhole && (parts.count == 5 || APIKeyReader.begins("eyJ", at: payload, in: text)))
    }

    /// The password of a link whose user is a word for tokens, as hosts of repositories and packages have it:
    /// `https://oauth2:…@host`.
    static func token(beforeHost at: Int, in text: ScanText) -> Range<Int>? {
        let value = text.run(before: at, limit: 256, where: isValueByte)
        guard text[value.lowerBound - 1] == 0x3a else { return nil }
        let user = text.run(before: value.lowerBound - 1, limit: 32, where: APIKeyReader.isTokenByte)
        guard text.matches("//", at: user.lowerBound - 2), users.contains(where: { text.string(user) == $0 }),
            isToken(value, in: text)
        else { return nil }
        return value
    }

    private static let users = [
        "oauth2", "x-access-token", "x-token-auth", "x-oauth-basic", "__token__", "gitlab-ci-token", "token", "oauth",
        "apikey", "pat", "bearer",
    ]

    /// A bot's number in base64, a time, a signature.
    static func discord(from start: Int, in text: ScanText) -> Range<Int>? {
        guard [0x4d, 0x4e, 0x4f].contains(text[start]) else { return nil }
        let first = text.run(from: start, limit: 32, where: APIKeyReader.isTokenByte)
        guard (23...28).contains(first.count), text[first.upperBound] == 0x2e else { return nil }
        let second = text.run(from: first.upperBound + 1, limit: 10, where: APIKeyReader.isTokenByte)
        guard (5...7).contains(second.count), text[second.upperBound] == 0x2e else { return nil }
        let third = text.run(from: second.upperBound + 1, limit: 48, where: APIKeyReader.isTokenByte)
        guard (25...42).contains(third.count), let number = Base64.decode(text.bytes[first]) else { return nil }
        // `client.login("…")`: what a bot logs in with is one, whatever its first part says.
        let isLogin =
            text.matches("login(", at: start - 7)
            || TokenCues.bots.first(in: text, within: text.line(around: start..<third.upperBound, cap: 80)) != nil
        return isLogin || number.allSatisfy { $0 &- 0x30 < 10 } ? start..<third.upperBound : nil
    }

    /// The address of a webhook of Slack or Discord: its path is the secret.
    static func webhook(on host: Range<Int>, in text: ScanText) -> Range<Int>? {
        let path = text.run(from: host.upperBound, limit: 160) { APIKeyReader.isTokenByte($0) || $0 == 0x2f }
        let isKnown =
            text.matches("/services/t", at: path.lowerBound) || text.matches("/api/webhooks/", at: path.lowerBound)
            || text.matches("/workflows/t", at: path.lowerBound)
        let last = text.run(before: path.upperBound, limit: 80, where: APIKeyReader.isTokenByte)
        guard isKnown, last.count >= 20, APIKeyReader.isVaried(last, in: text),
            !APIKeyReader.isPlaceholder(path, in: text)
        else {
            return nil
        }
        let scheme = text.matches("https://", at: host.lowerBound - 8) ? 8 : 0
        return host.lowerBound - scheme..<path.upperBound
    }
}
