/// A user name, number or id right after a messenger's name.
enum MessengerMention {
    private static let bridges = CueWords([
        "id", "tag", "handle", "username", "user", "name", "is", "number", "号", "號", "账号", "帳號", "ник", "никнейм",
        "ist",
        "est", "es", "é", "è", "아이디", "は", "のid", "nick", "me at", "@",
    ])

    /// Reads what follows the word.
    static func read(word: Range<Int>, service: String, in text: ScanText) -> MessengerLink? {
        guard text[word.lowerBound - 1] != 0x2f || text[word.lowerBound - 2] >= 0x80, text[word.lowerBound - 1] != 0x40,
            text[word.lowerBound - 1] != 0x2e,
            text[word.lowerBound - 1] != 0x5f, text[word.lowerBound - 1] != 0x23, text[word.upperBound] != 0x5f
        else { return nil }
        let (start, link) = separator(after: word.upperBound, in: text)
        let isAt = text[start] == 0x40
        let wordText = text.string(word).lowercased()
        let isEveryday = MessengerNames.everyday.contains(wordText)
        let isSignalName = service == "Signal" && hasSignalName(start, in: text)
        if isEveryday, !link.hasColon, !link.hasBridge, !isAt, !isSignalName { return nil }
        guard
            isAt || link.hasColon || link.hasBridge || isSignalName
                || service == "Discord" && hasNumberSign(start, in: text)
                || service == "WeChat" && hasUnderscore(start, in: text)
        else { return nil }
        if service == "Matrix" || service == "XMPP" { return matrix(start, in: text) }
        return name(from: start, isAt: isAt, isSure: link.hasColon && !isEveryday, service: service, in: text)
    }

    private struct Link {
        var hasColon = false
        var hasBridge = false
    }

    /// Skips ` id: `, `'s `, ` - ` and their like.
    private static func separator(after offset: Int, in text: ScanText) -> (start: Int, link: Link) {
        var link = Link()
        var at = offset
        for _ in 0..<8 {
            at = text.skipSpaces(from: at, limit: 4)
            switch text[at] {
            case 0x3a, 0x3d, 0x7c:
                link.hasColon = true
                at += 1
            case 0x2d, 0x28, 0x5b, 0x60, 0x2a: at += 1
            case 0xef where text[at + 1] == 0xbc && text[at + 2] == 0x9a:
                link.hasColon = true
                at += 3
            case 0xe2 where text[at + 1] == 0x86 || text[at + 1] == 0x9e || text[at + 1] == 0x80 && text[at + 2] > 0x8f:
                if text[at + 1] == 0x80, text[at + 2] == 0x99, text.matches("s ", at: at + 3) {
                    link.hasBridge = true
                    at += 4
                } else {
                    link.hasColon = true
                    at += 3
                }
            case 0x27 where text.matches("s ", at: at + 1):
                link.hasBridge = true
                at += 2
            default:
                guard let bridge = bridges.first(in: text, within: at..<min(text.count, at + 16)),
                    bridge.span.lowerBound == at, text[at] != 0x40
                else { return (at, link) }
                link.hasBridge = true
                at = bridge.span.upperBound
            }
        }
        return (at, link)
    }

    private static func name(
        from start: Int, isAt: Bool, isSure: Bool, service: String, in text: ScanText
    ) -> MessengerLink? {
        let name = text.run(from: isAt ? start + 1 : start, limit: 40) { byte in
            byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5f || byte == 0x2e || byte == 0x2d
                || byte == 0x23
        }
        var end = name.upperBound
        while end > name.lowerBound, [0x2e, 0x2d, 0x23].contains(text[end - 1]) { end -= 1 }
        let bare = name.lowerBound..<end
        guard (3...37).contains(bare.count), text[end] != 0x40, text[end] != 0x2f, text[end] != 0x28, text[end] != 0x3a,
            !text.isWordCharacter(at: end)
        else { return nil }
        let value = text.string(bare)
        let lower = value.lowercased()
        guard !MessengerNames.foreign.contains(lower),
            isName(bare, lower, isAt: isAt, isSure: isSure, service: service, in: text)
        else { return nil }
        let span = (isAt ? start : bare.lowerBound)..<end
        return MessengerLink(span: span, value: lower, service: service)
    }

    /// Whether it looks like an account rather than a word of the sentence.
    private static func isName(
        _ span: Range<Int>, _ lower: String, isAt: Bool, isSure: Bool, service: String, in text: ScanText
    ) -> Bool {
        let hasDigit = span.contains { text.isDigit(at: $0) }
        let hasMark = span.contains { [0x5f, 0x2e, 0x2d, 0x23].contains(text[$0]) }
        let hasLetter = span.contains { ($0 >= 0) && (text[$0] | 0x20) &- 0x61 < 26 }
        switch service {
        case "Signal":
            // name.07: a dot and two digits or more.
            guard let dot = lower.lastIndex(of: ".") else { return false }
            let suffix = lower[lower.index(after: dot)...]
            return suffix.count >= 2 && suffix.allSatisfy(\.isNumber) && hasLetter
        case "WhatsApp", "Viber": return false
        case "QQ": return !hasLetter && span.count >= 5
        case "Telegram" where span.count < 4: return false
        default: break
        }
        guard hasLetter else { return false }
        return isAt || hasDigit || hasMark || isSure && endsEntry(span.upperBound, in: text)
    }

    /// `name#1234`, as Discord wrote names until 2023.
    private static func hasNumberSign(_ start: Int, in text: ScanText) -> Bool {
        let name = text.run(from: start, limit: 34) { $0 > 0x20 && $0 != 0x23 && $0 < 0x7f }
        return name.count > 1 && text[name.upperBound] == 0x23
            && text.digits(from: name.upperBound + 1, limit: 5).count == 4
    }

    /// `mayalind.07`: five letters or more, then a dot and two digits.
    private static func hasSignalName(_ start: Int, in text: ScanText) -> Bool {
        let letters = text.run(from: start, limit: 32) { ($0 | 0x20) &- 0x61 < 26 || $0 == 0x5f }
        return letters.count >= 5 && text[letters.upperBound] == 0x2e
            && text.digits(from: letters.upperBound + 1, limit: 4).count == 2
    }

    /// `maya_lind`: no word of a sentence.
    private static func hasUnderscore(_ start: Int, in text: ScanText) -> Bool {
        text.run(from: start, limit: 24) { $0 == 0x5f || ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
            .contains { text[$0] == 0x5f }
    }

    /// Whether a plain word ends its entry of a list; before more words it is one of a sentence.
    private static func endsEntry(_ end: Int, in text: ScanText) -> Bool {
        switch text[text.skipSpaces(from: end, limit: 4)] {
        case 0, 0x0a, 0x0d, 0x7c, 0x2c, 0x2f, 0x3b, 0x29, 0x5d, 0x80...: true
        default: false
        }
    }

    /// `@name:host`.
    private static func matrix(_ start: Int, in text: ScanText) -> MessengerLink? {
        guard text[start] == 0x40 else { return nil }
        let id = text.run(from: start, limit: 128) { byte in
            byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || [0x40, 0x3a, 0x2e, 0x2d, 0x5f, 0x3d].contains(byte)
        }
        var end = id.upperBound
        while end > id.lowerBound, [0x2e, 0x3a, 0x2d].contains(text[end - 1]) { end -= 1 }
        let value = text.string(start..<end).lowercased()
        guard value.split(separator: ":").count == 2, value.split(separator: ":")[1].contains(".") else { return nil }
        return MessengerLink(span: start..<end, value: value, service: "Matrix")
    }
}
