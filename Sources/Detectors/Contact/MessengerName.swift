/// A user name as it stands in a text.
struct MessengerName {
    let text: ScanText
    /// With its `@`.
    let span: Range<Int>
    let isAt: Bool
    /// In lower case, without the sign.
    let value: String
    let hasDigit: Bool
    /// An underscore, dot, hyphen or number sign inside.
    let hasMark: Bool
    private let hasLetter: Bool

    private static let longest = 68

    /// The name that begins at an offset, at its sign if it has one; nil where none does.
    init?(_ start: Int, in text: ScanText) {
        let isAt = text[start] == 0x40
        let first = isAt ? start + 1 : start
        let run = text.run(from: first, limit: MessengerName.longest, where: MessengerName.isPart)
        var end = run.upperBound
        while end > first, ".-#".utf8.contains(text[end - 1]) { end -= 1 }
        // A slash before what is not ASCII parts the entries of a profile.
        guard (3...37).contains(end - first) || end - first == 66,
            ![0x40, 0x2f, 0x28, 0x3a].contains(text[end]) || text[end] == 0x2f && text[end + 1] >= 0xe3,
            !text.isWordCharacter(at: end),
            !text.isWordCharacter(before: start) || text[start] == 0x40, text[first] != 0x2d, text[first] != 0x23
        else { return nil }
        if text[end] == 0x3d || text[end] == 0x5c { return nil }
        let value = text.string(first..<end).lowercased()
        guard !MessengerNames.foreign.contains(value) else { return nil }
        var (digit, mark, letter) = (false, false, false)
        for byte in value.utf8 {
            switch byte {
            case 0x30...0x39: digit = true
            case 0x61...0x7a: letter = true
            default: mark = true
            }
        }
        self.text = text
        self.isAt = isAt
        self.value = value
        span = start..<end
        (hasDigit, hasMark, hasLetter) = (digit, mark, letter)
    }

    var count: Int { value.utf8.count }

    static func isPart(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5f || byte == 0x2e || byte == 0x2d || byte == 0x23
    }

    /// Where the name begins that ends at an offset.
    static func start(endingAt end: Int, in text: ScanText) -> Int? {
        var start = text.run(before: end, limit: longest, where: isPart).lowerBound
        while start < end, ".-#".utf8.contains(text[start]) { start += 1 }
        guard end - start > 2 else { return nil }
        return text[start - 1] == 0x40 && !text.isWordCharacter(before: start - 1) ? start - 1 : start
    }

    /// Whether the service could have given the name.
    func fits(_ service: MessengerNames.Service, isNear: Bool) -> Bool {
        guard hasLetter, count < 38 || service.shape == .session else { return false }
        switch service.shape {
        case .signal: return isSignal
        case .threema: return count == 8 && hasDigit && text.string(span).utf8.allSatisfy { $0 &- 0x61 >= 26 }
        case .session: return count == 66 && value.hasPrefix("05")
        default: break
        }
        switch service.name {
        case "Telegram":
            return count >= 4 && value.utf8.allSatisfy { $0 == 0x5f || $0 &- 0x30 < 10 || $0 &- 0x61 < 26 }
        case "Discord" where value.utf8.contains(0x2d): return false
        case "Discord": return hasMark || hasDigit || isAt || isNear
        default: return count > 3
        }
    }

    /// Whether nothing but an account looks like it: in a sentence, a few words from the messenger's name.
    func hasStrongShape(of service: MessengerNames.Service) -> Bool {
        if isAt { return true }
        switch service.shape {
        case .signal: return isSignal
        case .threema, .session: return true
        default: break
        }
        if isTagged { return service.name == "Discord" }
        // A hyphen alone joins words, a dot alone ends sentences, a digit alone counts.
        guard hasMark || hasDigit, count > 4, !value.utf8.contains(0x23) else { return false }
        return value.utf8.contains(0x5f) || hasDigit && letters > 3
            || value.utf8.contains(0x2e) && service.name == "Discord"
    }

    private var letters: Int { value.utf8.count { $0 &- 0x61 < 26 } }

    /// `name.42`: three letters or more, then a dot and two digits or more.
    private var isSignal: Bool {
        guard let dot = value.utf8.lastIndex(of: 0x2e), letters > 2 else { return false }
        let suffix = value.utf8[value.utf8.index(after: dot)...]
        return (2...9).contains(suffix.count) && suffix.allSatisfy { $0 &- 0x30 < 10 }
    }

    /// `name#1234`, as Discord wrote names until 2023.
    private var isTagged: Bool {
        guard let sign = value.utf8.lastIndex(of: 0x23) else { return false }
        let suffix = value.utf8[value.utf8.index(after: sign)...]
        return suffix.count == 4 && suffix.allSatisfy { $0 &- 0x30 < 10 } && !value.hasPrefix("#")
    }

    /// Whether a plain word ends its entry of a list; before more words it is one of a sentence.
    func endsEntry(allowStop: Bool) -> Bool {
        switch text[text.skipSpaces(from: span.upperBound, limit: 4)] {
        case 0, 0x0a, 0x0d, 0x7c, 0x2c, 0x2f, 0x3b, 0x29, 0x5d, 0x80...: true
        case 0x2e, 0x21: allowStop && text[span.upperBound + 1] <= 0x20
        default: false
        }
    }

    /// `@name:host` of Matrix, or `name@host` of XMPP.
    static func federated(_ start: Int, in text: ScanText) -> MessengerLink? {
        let id = text.run(from: start, limit: 128) { byte in
            byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || [0x40, 0x3a, 0x2e, 0x2d, 0x5f, 0x3d].contains(byte)
        }
        var end = id.upperBound
        while end > id.lowerBound, [0x2e, 0x3a, 0x2d].contains(text[end - 1]) { end -= 1 }
        let value = text.string(start..<end).lowercased()
        let isMatrix = value.hasPrefix("@")
        let parts = value.split(separator: isMatrix ? ":" : "@")
        guard parts.count == 2, parts[1].contains("."), parts[0].count > (isMatrix ? 2 : 1), !parts[1].contains(":")
        else {
            return nil
        }
        return MessengerLink(span: start..<end, value: value, service: isMatrix ? "Matrix" : "XMPP")
    }
}
