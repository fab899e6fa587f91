/// Reads the password behind a word for it, in a link, or of a command.
enum PasswordReader {
    /// How far behind the word a password may stand.
    private static let reach = 100

    /// What stands right behind the word, or later in its sentence, where it looks like nothing else.
    static func password(after cue: Int, in text: ScanText) -> (span: Range<Int>, hasSign: Bool)? {
        // `password_min_length` is no password.
        if text[cue] == 0x5f, text.isAlphanumeric(at: cue + 1) { return nil }
        if let value = SecretValue(after: cue, in: text) {
            let span = cut(value.span, in: text)
            if let shape = shape(span, in: text), shape.hasDigit || value.hasSign && shape.isMarked && shape.isMixed {
                return (span, value.hasSign)
            }
            // A sign names the value: what follows it is all there is.
            if value.hasSign, text[value.span.lowerBound - 1] != 0x20 { return nil }
        }
        return late(after: cue, in: text).map { ($0, false) }
    }

    /// A value some words on, in the same sentence: marked and with digits, or announced by a small word.
    private static func late(after cue: Int, in text: ScanText) -> Range<Int>? {
        let end = min(text.count, cue + reach)
        var at = cue
        var before = cue..<cue
        while at < end, text[at] != 0x0a {
            guard text[at] > 0x20 else {
                at += 1
                continue
            }
            // Nearly every word is too short or has no digit.
            let start = at
            var hasDigit = false
            while at < text.count, at - start < 64, text[at] > 0x20 {
                hasDigit = hasDigit || text.isDigit(at: at)
                at += 1
            }
            if hasDigit, at - start >= 6, let span = SecretValue.value(from: opening(start, in: text), in: text),
                let shape = shape(span, in: text), shape.hasDigit, shape.isMarked,
                shape.isMixed || isAnnounced(by: before, in: text), !isHost(span, in: text)
            {
                return span
            }
            if [0x2e, 0x21, 0x3f].contains(text[at - 1]), at - start > 1 { return nil }
            before = start..<at
        }
        return nil
    }

    /// Whether a word before a value says that it is one.
    private static func isAnnounced(by word: Range<Int>, in text: ScanText) -> Bool {
        if text[word.upperBound - 1] == 0x3a || isArrow(word.lowerBound, in: text) { return true }
        return PasswordCues.late.first(in: text, within: word)?.span == word
    }

    /// Past quotes and brackets that open.
    private static func opening(_ offset: Int, in text: ScanText) -> Int {
        var at = offset
        while [0x22, 0x27, 0x60, 0x28, 0x5b, 0x2a].contains(text[at]) { at += 1 }
        return at
    }

    private static func isArrow(_ at: Int, in text: ScanText) -> Bool {
        text[at] == 0xe2 && text[at + 1] == 0x86 || text[at] == 0x2d && text[at + 1] == 0x3e
    }

    /// `://user:password@host` (RFC 3986, 3.2.1), the password at least six characters and no default.
    static func password(beforeHost at: Int, in text: ScanText) -> Range<Int>? {
        let isPart: (UInt8) -> Bool = { $0 > 0x20 && $0 < 0x7f && ![0x2f, 0x40, 0x22, 0x3c, 0x3e].contains($0) }
        let part = text.run(before: at, limit: 100, where: isPart)
        guard
            text.matches("://", at: part.lowerBound - 3)
                || text[part.lowerBound - 1] == 0x2f && text[part.lowerBound - 2] == 0x2f,
            let colon = part.first(where: { text[$0] == 0x3a })
        else { return nil }
        let span = colon + 1..<at
        guard (6...80).contains(span.count), text.isAlphanumeric(at: at + 1) || text[at + 1] == 0x5b,
            !SecretValue.isPlaceholder(span, in: text), !isDefault(span, in: text)
        else { return nil }
        // A key of a known form is found as one.
        if KeyShapes.shape(at: span.lowerBound, in: KeyShapes.keys, text) != nil, span.count >= 20 { return nil }
        let password = text.string(span).lowercased()
        return password.contains("password") || password == text.string(part.lowerBound..<colon).lowercased()
            ? nil : span
    }

    /// What stands right before `is my password`.
    static func password(before cue: Int, in text: ScanText) -> Range<Int>? {
        var end = cue
        while end > 0, [0x20, 0x22, 0x27, 0x60, 0x28, 0x2c].contains(text[end - 1]), cue - end < 4 { end -= 1 }
        let run = text.run(before: end, limit: 49) { $0 > 0x20 && $0 != 0x22 && $0 != 0x60 }
        let start = min(opening(run.lowerBound, in: text), end)
        guard let shape = shape(start..<end, in: text), shape.hasDigit, shape.isMarked || shape.isMixed,
            !isHost(start..<end, in: text)
        else { return early(before: cue, in: text) }
        return start..<end
    }

    /// A value some words before, in the same sentence: `typed it into the chat again, that was my password`.
    private static func early(before cue: Int, in text: ScanText) -> Range<Int>? {
        let start = max(0, cue - reach)
        var end = cue
        while end > start {
            while end > start, text[end - 1] <= 0x20 {
                if text[end - 1] == 0x0a { return nil }
                end -= 1
            }
            let run = text.run(before: end, limit: 64) { $0 > 0x20 }
            guard !run.isEmpty else { return nil }
            if [0x2e, 0x21, 0x3f].contains(text[end - 1]), run.count > 1, end < cue - 1 { return nil }
            if run.count >= 6, run.contains(where: { text.isDigit(at: $0) }),
                let span = SecretValue.value(from: opening(run.lowerBound, in: text), in: text),
                let shape = shape(span, in: text), shape.hasDigit, shape.isMarked, shape.isMixed,
                !isHost(span, in: text)
            {
                return span
            }
            end = run.lowerBound
        }
        return nil
    }

    /// The password of a network in the text of its QR code: `WIFI:T:WPA;S:name;P:secret;;`.
    private static func network(from start: Int, in text: ScanText) -> Range<Int>? {
        let code = text.run(from: start, limit: 128) { $0 >= 0x20 }
        guard let mark = code.first(where: { text.matches(";p:", at: $0) }) else { return nil }
        let span = text.run(from: mark + 3, limit: 64) { $0 > 0x20 && $0 != 0x3b }
        return span.count >= 8 && text[span.upperBound] == 0x3b && !SecretValue.isPlaceholder(span, in: text)
            ? span : nil
    }

    /// `sshpass -p 'secret'`, `mysql -psecret`, `curl -u user:secret`.
    static func password(ofCommand hit: TriggerHit, in text: ScanText) -> Range<Int>? {
        let line = text.line(around: hit.span, cap: 96)
        var start = hit.span.upperBound
        switch hit.item {
        case 8, 9: return network(from: start, in: text)
        case 0, 1, 2, 3:
            while start < line.upperBound, !(text.matches(" -p", at: start)) { start += 1 }
            guard start < line.upperBound else { return nil }
            start += 3
            // For mysql a space means that it asks.
            if hit.item == 0 {
                start = text.skipSpaces(from: start, limit: 2)
            } else if text[start] <= 0x20 {
                return nil
            }
            start = opening(start, in: text)
        default:
            start = opening(text.skipSpaces(from: start, limit: 2), in: text)
            let user = text.run(from: start, limit: 64) { $0 > 0x20 && $0 != 0x3a && $0 != 0x22 && $0 != 0x27 }
            guard text[user.upperBound] == 0x3a else { return nil }
            start = user.upperBound + 1
        }
        guard let span = SecretValue.value(from: start, in: text), let shape = shape(span, in: text) else { return nil }
        return shape.hasDigit || shape.isMarked ? span : nil
    }

    /// What a value is made of; nil where it is no password.
    private struct Shape {
        var hasDigit = false
        /// Has marks that no word has inside.
        var isMarked = false
        /// Has capitals and small letters, or letters of a script without them.
        var isMixed = false
    }

    private static func shape(_ span: Range<Int>, in text: ScanText) -> Shape? {
        guard (6...48).contains(span.count), !SecretValue.isPlaceholder(span, in: text), !isDefault(span, in: text)
        else {
            return nil
        }
        var shape = Shape()
        var (letters, capitals, small, others) = (0, 0, 0, 0)
        var isStrong = false
        for at in span {
            switch text[at] {
            case 0x30...0x39: shape.hasDigit = true
            case 0x41...0x5a: capitals += 1
            case 0x61...0x7a: small += 1
            case 0x28, 0x29, 0x5b, 0x5d, 0x3b, 0x2f, 0x5c, 0x7b, 0x7d: return nil
            case 0x80...: others += 1
            case 0x2d, 0x2e, 0x2c, 0x3a, 0x27:
                shape.isMarked = shape.isMarked || text.isAlphanumeric(at: at + 1) && at > span.lowerBound
            default:
                shape.isMarked = true
                isStrong = true
            }
        }
        letters = capitals + small + others
        // In scripts without spaces a clause about passwords looks like one: it has no such mark.
        if text[span.lowerBound] >= 0xe3, !isStrong || !shape.hasDigit { return nil }
        shape.isMixed = capitals > 0 && small > 0 || others > 2 && capitals + small == 0
        guard letters >= 3, shape.hasDigit || shape.isMarked, !isVersionOrFile(span, in: text), !isDate(span, in: text)
        else { return nil }
        return shape
    }

    /// Up to a semicolon, behind which a connection string goes on.
    private static func cut(_ span: Range<Int>, in text: ScanText) -> Range<Int> {
        guard let semicolon = span.first(where: { text[$0] == 0x3b }) else { return span }
        let next = text.run(from: semicolon + 1, limit: 24) { ($0 | 0x20) &- 0x61 < 26 || $0 == 0x20 }
        return text[next.upperBound] == 0x3d ? span.lowerBound..<semicolon : span
    }

    private static func isDefault(_ span: Range<Int>, in text: ScanText) -> Bool {
        let value = text.string(span).lowercased()
        return PasswordCues.defaults.contains { word in
            guard value.hasPrefix(word) else { return false }
            return value.dropFirst(word.count).allSatisfy { $0.isNumber || $0 == "!" }
        }
    }

    private static func isVersionOrFile(_ span: Range<Int>, in text: ScanText) -> Bool {
        let parts = text.string(span).split(separator: ".")
        return parts.count > 1
            && (parts.allSatisfy { $0.count <= 3 }
                || parts.last.map { $0.count <= 4 && $0.allSatisfy(\.isLowercase) } == true)
    }

    /// Days, times and sizes: digits but for a word of three letters.
    private static func isDate(_ span: Range<Int>, in text: ScanText) -> Bool {
        span.count { (text[$0] | 0x20) &- 0x61 < 26 } <= 3
            && span.count { $0 < text.count && text.isDigit(at: $0) } * 2 >= span.count
            && !span.contains { [0x21, 0x23, 0x25, 0x26, 0x2a, 0x3f, 0x5f].contains(text[$0]) || text[$0] >= 0x80 }
    }

    /// A mail address or a host.
    private static func isHost(_ span: Range<Int>, in text: ScanText) -> Bool {
        if let at = span.first(where: { text[$0] == 0x40 }) {
            return (at..<span.upperBound).contains { text[$0] == 0x2e } || at == span.lowerBound
        }
        return span.allSatisfy {
            text[$0] &- 0x30 < 10 || text[$0] &- 0x61 < 26 || text[$0] == 0x2e || text[$0] == 0x2d
        }
            && span.contains { text[$0] == 0x2e }
    }
}
