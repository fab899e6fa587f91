/// A handle beside the name of a payment service.
struct PaymentMention {
    let text: ScanText
    let word: Range<Int>
    let service: PaymentServices.Service

    private static let reach = 64
    private static let mostWords = 7

    /// The bytes of the handle behind the service's name, or before it (`@name on venmo`).
    func handle() -> Range<Int>? {
        let before = text[word.lowerBound - 1]
        guard ![0x2f, 0x2e, 0x5f, 0x40, 0x2d].contains(before), before != 0x24 || service.forms.contains(.dollar),
            text[word.upperBound] != 0x5f,
            text[word.upperBound] != 0x2f || (text[word.upperBound + 1] | 0x20) &- 0x61 < 26,
            text[word.upperBound] != 0x2e || text[word.upperBound + 1] <= 0x20
        else { return nil }
        if text[word.upperBound] == 0x28 || text[text.skipSpaces(from: word.upperBound)] == 0x3d { return nil }
        return behind() ?? ahead()
    }

    private func behind() -> Range<Int>? {
        var at = word.upperBound
        let limit = min(text.count, at + PaymentMention.reach)
        var (words, strangers, hasColon) = (0, 0, false)
        while at < limit {
            let byte = text[at]
            switch byte {
            case 0x3a, 0x7c, 0x3e:
                hasColon = true
                at += 1
            case 0x0a where hasColon && words == 0 || text[at + 1] == 0x7c: at += 1
            case 0x0a, 0x0d, 0x21, 0x3f, 0x3b: return nil
            case 0x2e where text[at + 1] <= 0x20: return nil
            case 0x40, 0x24, 0x2b, 0x30...0x39, 0x41...0x5a, 0x61...0x7a:
                if let found = candidate(at, isNear: strangers == 0, isField: hasColon && words == 0) { return found }
                var end = at + 1
                while end < limit, text.isAlphanumeric(at: end) || text[end] >= 0x80 || text[end] == 0x27 { end += 1 }
                words += 1
                if !isBridge(at..<end) { strangers += 1 }
                if words > PaymentMention.mostWords || isOtherService(at..<end) { return nil }
                at = end
            case 0x80...:
                let (scalar, length) = Scalars.decode(text.bytes, at: at)
                text.note(bytesRead: length)
                if scalar == 0xff1a || scalar == 0x2192 || scalar == 0x279c { hasColon = true }
                if scalar == 0x3002 { return nil }
                at += length
            default: at += 1
            }
        }
        return nil
    }

    private func isBridge(_ span: Range<Int>) -> Bool {
        guard let token = Sentence(whole: span, in: text).tokens.first else { return true }
        return PaymentMention.bridges.contains(token)
    }

    private func isOtherService(_ span: Range<Int>) -> Bool {
        guard let token = Sentence(whole: span, in: text).tokens.first else { return false }
        return PaymentMention.elsewhere.contains(token)
    }

    private static let bridges = WordSet(
        "is me my at to from it its handle tag id username user name on for the under via here works please pls by as no number nr address "
            + "account works either and or too with ist mir mich unter an auf es mi en al a est moi au sur chez é meu minha no na aqui chave "
            + "è mio al su в на мой по номеру saya ke benim 是 は")
    private static let elsewhere = WordSet(
        "twitter insta instagram ig tiktok discord telegram tg twitch youtube x bluesky mastodon github")

    /// The handle that begins at an offset, if it is one of the service's.
    private func candidate(_ start: Int, isNear: Bool, isField: Bool) -> Range<Int>? {
        let forms = service.forms
        let byte = text[start]
        if byte == 0x24 {
            guard forms.contains(.dollar), let name = signed(start) else { return nil }
            // A word that any sentence holds: capitals alone are a share's.
            let isShare =
                forms == .dollar && (!name.contains { text[$0] &- 0x61 < 26 } || isTraded(name))
            return isShare || text[text.skipSpaces(from: name.upperBound)] == 0x3d ? nil : name
        }
        if byte == 0x40 { return forms.contains(.at) && isNear ? signed(start) : nil }
        if forms.contains(.email) || forms.contains(.upi), let mail = mail(start) { return mail }
        if forms.contains(.key), let key = key(start) { return key }
        if forms.contains(.digits), let digits = digits(start, isNear: isNear) { return digits }
        if forms.contains(.phone), byte == 0x2b || byte &- 0x30 < 10,
            let number = PhoneCandidate(text, at: start).handle
        {
            return number
        }
        if forms.contains(.alias), isField, let alias = alias(start) { return alias }
        guard forms.contains(.name), isField, let name = MessengerName(start, in: text),
            name.endsEntry(allowStop: false),
            name.count > 3, PaymentPages.isName(name.value), !PaymentMention.words.contains(name.value)
        else { return nil }
        return name.span
    }

    /// `poet | teacher | $maya-verse`: a tag between the dividers of a short profile, which names no coin or share.
    static func tag(at start: Int, in text: ScanText) -> Range<Int>? {
        guard text[start + 1] &- 0x61 < 26, text.context.posted == nil, text.count < 200 else { return nil }
        let run = text.run(from: start + 1, limit: 24) { $0 &- 0x30 < 10 || $0 &- 0x61 < 26 || $0 == 0x2d }
        guard run.count >= 6, text[run.upperBound - 1] != 0x2d, !text.isWordCharacter(at: run.upperBound),
            ![0x28, 0x3d, 0x2e, 0x2f, 0x5b].contains(text[run.upperBound])
        else { return nil }
        var before = start - 1
        while before >= 0, text[before] == 0x20 { before -= 1 }
        let after = text.skipSpaces(from: run.upperBound, limit: 4)
        let opens =
            before >= 0 && [0x7c, 0xb7, 0x0a, 0x2e].contains(text[before]) || before > 0 && text[before] >= 0x80
        let closes = after >= text.count || [0x7c, 0xc2, 0x0a, 0xf0].contains(text[after])
        // Coins are named so too, with one word and without a mark.
        return opens && closes && (run.contains { text[$0] == 0x2d || text.isDigit(at: $0) } || run.count > 9)
            ? start..<run.upperBound : nil
    }

    /// `in $dogcoin`, `bet $nvda dumps`: of a coin or share, as the word before it or its length says.
    private func isTraded(_ name: Range<Int>) -> Bool {
        if name.count < 6 { return !PaymentMention.money.contains(text.string(word).lowercased()) }
        guard let before = Sentence(whole: max(0, name.lowerBound - 16)..<name.lowerBound, in: text).tokens.last
        else { return false }
        return PaymentMention.trades.contains(before)
    }

    private static let money: Set<String> = ["cash", "tips", "tip jar", "tip me", "chime"]
    private static let trades = WordSet(
        "in on of buy buying bought sell selling sold long short longing shorting hold holding more some your their that against ape aping into"
    )

    private static let words: Set<String> = [
        "down", "fees", "soon", "none", "here", "link", "bio", "true", "false", "null", "below", "yes", "only",
        "preferred", "accepted",
        "enabled", "disabled", "paypal", "venmo", "zelle", "cash", "card", "friends", "goods", "payments", "payment",
        "string",
    ]

    /// `@name` or `$name`: with a letter, three characters or more.
    private func signed(_ start: Int) -> Range<Int>? {
        guard !text.isAlphanumeric(at: start - 1) else { return nil }
        let run = text.run(from: start + 1, limit: 40) {
            $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || "-_.".utf8.contains($0)
        }
        var end = run.upperBound
        while end > run.lowerBound, "-.".utf8.contains(text[end - 1]) { end -= 1 }
        guard end - run.lowerBound > 2, run.contains(where: { (text[$0] | 0x20) &- 0x61 < 26 }),
            ![0x28, 0x3d, 0x40, 0x5b].contains(text[end]), !text.matches("->", at: end),
            PaymentPages.isName(text.string(run.lowerBound..<end))
        else { return nil }
        return start..<end
    }

    /// `name@host.org`, `name@bank`.
    private func mail(_ start: Int) -> Range<Int>? {
        let local = text.run(from: start, limit: 64) { EmailSyntax.isLetter($0) || "._+-".utf8.contains($0) }
        guard local.count > 1, text[local.upperBound] == 0x40 else { return nil }
        let host = text.run(from: local.upperBound + 1, limit: 80) {
            EmailSyntax.isLetter($0) || $0 == 0x2e || $0 == 0x2d
        }
        var end = host.upperBound
        while end > host.lowerBound, text[end - 1] == 0x2e || text[end - 1] == 0x2d { end -= 1 }
        guard end - host.lowerBound > 1, text[end] != 0x40 else { return nil }
        let hasDot = (host.lowerBound..<end).contains { text[$0] == 0x2e }
        guard service.forms.contains(hasDot ? .email : .upi) else { return nil }
        if text.string(local.lowerBound..<end).lowercased() == "name@bank" { return nil }
        return start..<end
    }

    /// `62adfc6d-88fa-4c02-a99d-73ad24895553`, `304.211.838-02`
    private func key(_ start: Int) -> Range<Int>? {
        let run = text.run(from: start, limit: 40) { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 || $0 == 0x2d }
        if run.count == 36, [8, 13, 18, 23].allSatisfy({ text[start + $0] == 0x2d }) { return run }
        let number = text.run(from: start, limit: 18) { $0 &- 0x30 < 10 || ".-/".utf8.contains($0) }
        let digits = number.compactMap { text.isDigit(at: $0) ? text[$0] : nil }
        return digits.count == 11 && IDChecksums.cpf(digits) ? number : nil
    }

    /// Wallets of YooMoney, numbers of Swish and Vipps, accounts with check digits of Mexico and Argentina.
    private func digits(_ start: Int, isNear: Bool) -> Range<Int>? {
        guard text.isDigit(at: start) else { return nil }
        let run = text.run(from: start, limit: 30) { $0 &- 0x30 < 10 || $0 == 0x20 }
        var end = run.upperBound
        while text[end - 1] == 0x20 { end -= 1 }
        let values = (start..<end).compactMap { text.isDigit(at: $0) ? Int(text[$0] - 0x30) : nil }
        guard !text.isWordCharacter(at: end) else { return nil }
        let isFit: Bool
        switch service.name {
        case "CLABE": isFit = values.count == 18 && IDChecksums.isClabe(values)
        case "Mercado Pago": isFit = values.count == 22 && IDChecksums.isCBU(values)
        case "YooMoney": isFit = (14...16).contains(values.count) && text.matches("41001", at: start)
        case "Papara": isFit = values.count == 10 && isNear
        case "Swish": isFit = values.count == 10 && values.starts(with: [1, 2, 3]) && isNear
        default: isFit = (5...7).contains(values.count) && isNear
        }
        return isFit ? start..<end : nil
    }

    /// `nube.ceniza.mp`: six to twenty letters and digits with two dots or more.
    private func alias(_ start: Int) -> Range<Int>? {
        let run = text.run(from: start, limit: 24) { EmailSyntax.isLetter($0) || $0 == 0x2e || $0 == 0x2d }
        var end = run.upperBound
        while end > start, text[end - 1] == 0x2e { end -= 1 }
        let dots = (start..<end).count { text[$0] == 0x2e }
        guard (6...20).contains(end - start), dots >= 1, text[end] != 0x40, text[end] != 0x2f, text[end] != 0x28 else {
            return nil
        }
        return dots >= 2 || text.matches(".mp", at: end - 3) ? start..<end : nil
    }

    // MARK: - Before the word

    /// `@name on venmo`, `$name (cashapp)`.
    private func ahead() -> Range<Int>? {
        var end = text.skipSpaces(before: word.lowerBound, limit: 3)
        if text[end - 1] == 0x28 || text[end - 1] == 0x5b {
            end = text.skipSpaces(before: end - 1, limit: 3)
        } else {
            guard let preposition = PaymentMention.prepositions.last(in: text, within: max(0, end - 12)..<end),
                preposition.span.upperBound == end
            else { return nil }
            end = text.skipSpaces(before: preposition.span.lowerBound, limit: 3)
        }
        if [0x22, 0x27, 0x60, 0x2c].contains(text[end - 1]) { end -= 1 }
        let run = text.run(before: end, limit: 60) { EmailSyntax.isLetter($0) || "-_.@$+".utf8.contains($0) }
        guard run.count > 3 else { return nil }
        let start = run.lowerBound
        guard text[start] == 0x40 || text[start] == 0x24 || run.contains(where: { text[$0] == 0x40 }),
            let found = candidate(start, isNear: true, isField: false), found.upperBound == end
        else { return nil }
        return found
    }

    private static let prepositions = CueWords([
        "on", "via", "in", "at", "auf", "über", "bei", "en", "por", "no", "na", "pelo", "su", "sur", "в", "на", "di",
        "lewat", "qua", "my", "is my",
    ])
}

extension PhoneCandidate {
    /// The span of all groups where they have as many digits as a telephone number that is given for payments.
    fileprivate var handle: Range<Int>? {
        (7...15).contains(digits.count) && !PhoneShape.isSomethingElse(self)
            && PhoneContext.isFree(after: span.upperBound, in: text)
            ? span : nil
    }
}

extension IDChecksums {
    /// Mexico's account number: weights 3, 7, 1, each product modulo 10.
    static func isClabe(_ d: [Int]) -> Bool {
        let weights = [3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7]
        let sum = zip(d, weights).reduce(0) { $0 + $1.0 * $1.1 % 10 }
        return d.count == 18 && (10 - sum % 10) % 10 == d[17]
    }

    /// Argentina's account number: a check digit for the bank, and one for the account.
    static func isCBU(_ d: [Int]) -> Bool {
        guard d.count == 22 else { return false }
        let bank = sum(d[..<7], [7, 1, 3, 9, 7, 1, 3])
        let account = sum(d[8..<21], [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3])
        return (10 - bank % 10) % 10 == d[7] && (10 - account % 10) % 10 == d[21]
    }
}
