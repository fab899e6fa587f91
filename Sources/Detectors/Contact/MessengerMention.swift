/// An account that stands beside a messenger's name: right behind it, a few words on, or before it (`name.42 on Signal`).
struct MessengerMention {
    private let text: ScanText
    private let word: Range<Int>
    private let service: MessengerNames.Service
    private let isEveryday: Bool

    /// Reads what stands around the word.
    static func read(word: Range<Int>, service: MessengerNames.Service, in text: ScanText) -> MessengerLink? {
        let before = text[word.lowerBound - 1]
        guard before != 0x2f || text[word.lowerBound - 2] >= 0x80,
            ![0x40, 0x2e, 0x5f, 0x23, 0x3d, 0x24].contains(before),
            ![0x5f, 0x40].contains(text[word.upperBound]),
            text[word.upperBound] != 0x2f || (text[word.upperBound + 1] | 0x20) &- 0x61 < 26,
            text[word.upperBound] != 0x2e || !text.isAlphanumeric(at: word.upperBound + 1)
        else { return nil }
        let mention = MessengerMention(
            text: text, word: word, service: service,
            isEveryday: MessengerNames.everyday.contains(text.string(word).lowercased())
                && !(word.count > 3 && word.allSatisfy { (0x41...0x5a).contains(text[$0]) })
                && !MessengerOwner.isNamed(word, in: text))
        return mention.behind() ?? mention.ahead()
    }

    // MARK: - Behind the word

    /// How far from the word the account may stand, in bytes and words.
    private static let reach = 72
    private static let mostWords = 6

    /// What was passed on the way.
    private struct Way {
        var hasColon = false
        var hasBridge = false
        var isBracketed = false
        var words = 0
        var hasComma = false
    }

    private func behind() -> MessengerLink? {
        var way = Way()
        var at = word.upperBound
        let limit = min(text.count, at + MessengerMention.reach)
        while at < limit {
            let byte = text[at]
            switch byte {
            case 0x28 where way.words == 0:
                way.isBracketed = true
                at += 1
            case 0x20, 0x09, 0x22, 0x27, 0x28, 0x5b, 0x60, 0x2a, 0x2d, 0x5d, 0x29, 0x7e, 0x5f: at += 1
            case 0x3a, 0x3d, 0x7c, 0x3e:
                if way.words == 0 || byte == 0x3a { way.hasColon = true }
                at += 1
            case 0x2c:
                way.hasComma = true
                at += 1
            case 0x2f where text[at + 1] != 0x2f: at += 1
            case 0x40 where text[at + 1] == 0x3a || text[at + 1] == 0x20: at += 1
            case 0x40: return candidate(at, way)
            case 0x2b, 0x30...0x39, 0x41...0x5a, 0x61...0x7a:
                if let found = candidate(at, way) { return found }
                guard let next = skipWord(at, &way) else { return nil }
                at = next
            case 0x80...:
                guard let next = skipWide(at, &way) else { return nil }
                at = next
            default: return nil
            }
        }
        return nil
    }

    /// Past a word of the sentence, or nil where the name cannot belong to the messenger any more.
    private func skipWord(_ at: Int, _ way: inout Way) -> Int? {
        var end = at
        while end < text.count,
            text.isAlphanumeric(at: end) || text[end] >= 0xc3 && text[end] < 0xe0 || text[end] & 0xc0 == 0x80
        {
            end += 1
        }
        guard end > at, let token = Sentence(whole: at..<end, in: text).tokens.first else { return nil }
        // `add me on LINE for the stitch group: ...`
        if MessengerNames.blockers.contains(token), !isInvited { return nil }
        if MessengerNames.elsewhere.contains(token) { return nil }
        if MessengerMention.bridges.contains(token), way.words == 0 { way.hasBridge = true } else { way.words += 1 }
        return way.words > MessengerMention.mostWords ? nil : end
    }

    /// Whether the author asks right before the word to be added or written to.
    private var isInvited: Bool {
        MessengerMention.invitations.last(in: text, within: max(0, word.lowerBound - 16)..<word.lowerBound) != nil
    }

    private static let invitations = CueWords([
        "add me", "add me on", "ping me", "ping me on", "find me", "message me", "dm me", "agrégame", "agregame",
        "ajoute moi", "füg mich", "schreib mir", "aggiungimi", "me adiciona", "добавь меня", "加我",
    ])

    /// Past a character beyond ASCII: marks and emoji point, letters are words of a sentence.
    private func skipWide(_ at: Int, _ way: inout Way) -> Int? {
        let (scalar, length) = Scalars.decode(text.bytes, at: at)
        text.note(bytesRead: length)
        if PhoneDigits.read(text, at: at) != nil { return candidate(at, way) == nil ? nil : at }
        switch scalar {
        case 0xff1a, 0x2192, 0x279c, 0x27a1, 0x2794, 0x1f449, 0x21d2, 0xbb: way.hasColon = true
        case 0x3002, 0xff01, 0xff1f: return nil
        default: break
        }
        switch Scalars.classify(scalar) {
        case .symbol: return at + length
        case .letter: return skipWord(at, &way)
        case .unspaced:
            var end = at
            while end < text.count, end - at < 48 {
                let (next, size) = Scalars.decode(text.bytes, at: end)
                guard Scalars.classify(next) == .unspaced else { break }
                end += size
            }
            let tokens = Sentence(whole: at..<end, in: text).tokens
            if tokens.contains(where: { MessengerNames.blockers.contains($0) }) { return nil }
            // A few characters are a bridge: 号是, は, のIDは, 추가해.
            way.hasBridge = way.hasBridge || way.words == 0
            way.words += max(0, tokens.count - 3) / 2
            return way.words > MessengerMention.mostWords ? nil : end
        }
    }

    private static let bridges = WordSet(
        "id tag handle username user name is number ник никнейм ist est es é è nick me as s called under unter als como come comme "
            + "saya adım kullanıcı adı akun mình của tôi my мой mi meu mio mon mein")

    /// The account that begins at an offset, if it is one.
    private func candidate(_ start: Int, _ way: Way) -> MessengerLink? {
        if service.takesNumbers || service.shape == .number, let number = number(start, way) { return number }
        guard let account = account(start, way) else { return nil }
        // `wechat umbrella_lin`, alone in its part of a profile.
        let isEntry =
            text.context.posted == nil && text.count <= 400 && way.words == 0 && isListed
            && text.string(account.link.span).utf8.contains { $0 == 0x5f || $0 == 0x2e || $0 &- 0x30 < 10 }
        let isSure =
            isEntry
            || way.words == 0 && (way.hasColon || account.isAt || way.isBracketed || way.hasBridge && !isEveryday)
        guard MessengerOwner.isOwn(account.link.span, word: word, needsCue: !isSure, in: text) else { return nil }
        return account.link
    }

    /// Whether the word begins a part of a profile, as its marks tell.
    private var isListed: Bool {
        let at = text.skipSpaces(before: word.lowerBound, limit: 3)
        return at == 0 || [0x7c, 0x2c, 0x2f, 0x0a, 0x2e, 0x3b].contains(text[at - 1]) || text[at - 1] >= 0x80
    }

    private func account(_ start: Int, _ way: Way) -> (link: MessengerLink, isAt: Bool)? {
        switch service.shape {
        case .number: return nil
        case .name where service.name == "Skype" && text.matches("live:", at: start): return live(start)
        case .federated: return MessengerName.federated(start, in: text).map { ($0, true) }
        case .digits:
            let run = text.digits(from: start, limit: 13)
            guard (5...12).contains(run.count), !text.isWordCharacter(at: run.upperBound), way.words == 0,
                !(text[run.upperBound] == 0x2e && text.isDigit(at: run.upperBound + 1))
            else { return nil }
            return (MessengerLink(span: run, value: text.string(run), service: service.name), false)
        default: break
        }
        guard let name = MessengerName(start, in: text) else { return nil }
        guard
            way.hasColon || way.hasBridge || name.isAt || !isEveryday || service.shape == .signal
                || isListed && text.context.posted == nil && name.hasMark && text[word.lowerBound] < 0x5b
        else { return nil }
        guard name.fits(service, isNear: way.words == 0) else { return nil }
        let isPlain = !name.isAt && !name.hasDigit && !name.hasMark
        if isPlain {
            // A word alone: only as the whole value of a field, or named as the author's.
            guard way.words == 0, way.hasColon && !isEveryday || way.hasBridge && !isEveryday && name.count > 5,
                name.endsEntry(allowStop: way.hasBridge)
            else { return nil }
            if !way.hasColon, !MessengerOwner.isOwn(name.span, word: word, needsCue: true, in: text) { return nil }
        } else if !name.isAt, way.words > 0 || way.hasComma {
            guard name.hasStrongShape(of: service) else { return nil }
        }
        return (MessengerLink(span: name.span, value: name.value, service: service.name), name.isAt)
    }

    /// `live:.cid.0123456789abcdef`, `live:name_2`
    private func live(_ start: Int) -> (link: MessengerLink, isAt: Bool)? {
        var end = text.run(from: start + 5, limit: 48, where: MessengerName.isPart).upperBound
        while text[end - 1] == 0x2e { end -= 1 }
        guard end - start > 8 else { return nil }
        let value = text.string(start..<end).lowercased()
        return (MessengerLink(span: start..<end, value: value, service: service.name), true)
    }

    /// A telephone number given for the messenger.
    private func number(_ start: Int, _ way: Way) -> MessengerLink? {
        guard way.words <= 3, !isEveryday || service.shape == .number || way.hasColon && text[start] == 0x2b,
            text[start] == 0x2b || PhoneDigits.read(text, at: start) != nil,
            let number = PhoneNumber.read(at: start, in: text), number.value.utf8.count > 7
        else { return nil }
        return MessengerLink(span: number.span, value: number.value, service: service.name)
    }

    // MARK: - Before the word

    /// `gorse.41 on Signal`, `@maya в тг`, `@maya (telegram)`.
    private func ahead() -> MessengerLink? {
        var end = text.skipSpaces(before: word.lowerBound, limit: 3)
        let isBracketed = text[end - 1] == 0x28 || text[end - 1] == 0x5b
        if isBracketed {
            end = text.skipSpaces(before: end - 1, limit: 3)
        } else {
            guard let preposition = MessengerMention.prepositions.last(in: text, within: max(0, end - 16)..<end),
                preposition.span.upperBound == end
            else { return nil }
            end = text.skipSpaces(before: preposition.span.lowerBound, limit: 3)
        }
        if [0x22, 0x60, 0x2a, 0x27, 0x2c].contains(text[end - 1]) { end -= 1 }
        guard let start = MessengerName.start(endingAt: end, in: text), let name = MessengerName(start, in: text),
            name.span.upperBound == end, name.isAt || name.hasStrongShape(of: service),
            name.fits(service, isNear: true),
            MessengerOwner.isOwn(name.span, word: word, needsCue: !isBracketed, in: text)
        else { return nil }
        return MessengerLink(span: name.span, value: name.value, service: service.name)
    }

    private static let prepositions = CueWords([
        "on", "in", "over", "via", "at", "auf", "bei", "über", "im", "en", "por", "no", "na", "pelo", "su", "sur", "в",
        "во", "на",
        "di", "lewat", "via", "trên", "qua", "de", "で", "に", "على", "عبر", "my", "=", "is my",
    ])
}
