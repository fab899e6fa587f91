/// Reads the password behind a word for it, in a link, or of a command.
enum PasswordReader {
    /// How far behind the word a password may stand.
    static let reach = 100

    /// What stands right behind the word, or later in its sentence, where it looks like nothing else.
    static func password(after cue: Int, in text: ScanText) -> (span: Range<Int>, hasSign: Bool)? {
        // `the password's three-falling-pears`
        let isShort = text[cue] == 0x27 && text[cue + 1] | 0x20 == 0x73 && text[cue + 2] == 0x20
        let cue = isShort ? cue + 3 : cue
        // `password_min_length` is no password.
        if text[cue] == 0x5f, text.isAlphanumeric(at: cue + 1) { return nil }
        if let value = SecretValue(after: cue, in: text) {
            let span = cut(value.span, in: text)
            if let shape = shape(span, in: text),
                shape.hasDigit || value.hasSign && shape.isMarked && shape.isMixed
                    || shape.isMarked && (isPhrase(span, in: text) || isBehindUser(cue, in: text))
            {
                return (span, value.hasSign)
            }
            // A sign names the value: what follows it is all there is.
            if value.hasSign, text[value.span.lowerBound - 1] != 0x20 { return nil }
        }
        return isOthers(cue, in: text) ? nil : late(after: cue, in: text).map { ($0, false) }
    }

    /// A value some words on, in the same sentence: marked and with digits, or announced by a small word.
    static func late(after cue: Int, in text: ScanText) -> Range<Int>? {
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
                let shape = shape(span, in: text), shape.hasDigit,
                shape.isMarked
                    ? shape.isMixed || isAnnounced(by: before, in: text) || isNamed(span, cue, before, in: text)
                    : isPlain(span, shape, by: before, in: text) || isNamed(span, cue, before, in: text),
                !isHost(span, in: text)
            {
                return span
            }
            if [0x2e, 0x21, 0x3f].contains(text[at - 1]), at - start > 1 {
                // `who changed the password?? it was …`
                guard let going = goingOn.first(in: text, within: at..<min(text.count, at + 14)),
                    going.span.lowerBound == text.skipSpaces(from: at, limit: 3)
                else { return nil }
            }
            before = start..<at
        }
        return nil
    }

    /// `it was MarmaladeFox55`, `for the guests: bluewhale88`: without marks two digits at least, behind a colon or a small
    /// word that says so, as no name of a program has them.
    static func isPlain(_ span: Range<Int>, _ shape: Shape, by before: Range<Int>, in text: ScanText) -> Bool {
        guard span.count >= 8, span.count(where: { text.isDigit(at: $0) }) > 1 || isWorded(span, in: text) else {
            return false
        }
        let hasColon = text[before.upperBound - 1] == 0x3a && !before.isEmpty
        guard hasColon || (shape.isMixed || isWorded(span, in: text)) && isAnnounced(by: before, in: text) else {
            return false
        }
        return rules.first(in: text, within: text.line(around: span, cap: 120)) == nil
    }

    /// Who talks of passwords in general shows some.
    static let rules = CueWords([
        "beats", "better than", "stronger than", "instead of using", "something like", "things like", "policy",
        "example", "examples", "such as", "weak", "strong", "common",
        "worst", "never use",
        "acceptable", "allowed", "must", "should", "ejemplo", "exemplo", "exemple", "beispiel", "esempio", "например",
        "örneğin", "contoh", "ví dụ", "例如", "例えば", "예를",
    ])

    /// `three-hyphened-words`, long enough: no word of prose.
    static func isPhrase(_ span: Range<Int>, in text: ScanText) -> Bool {
        guard span.count >= 14 else { return false }
        var hyphens = 0
        for at in span {
            if text[at] == 0x2d || text[at] == 0x5f {
                hyphens += 1
            } else if !text.isAlphanumeric(at: at) {
                return false
            }
        }
        return hyphens > 1
    }

    /// Whether a word before a value says that it is one.
    static func isAnnounced(by word: Range<Int>, in text: ScanText) -> Bool {
        if text[word.upperBound - 1] == 0x3a || isArrow(word.lowerBound, in: text) { return true }
        return PasswordCues.late.first(in: text, within: word)?.span == word
    }

    /// Past quotes and brackets that open.
    static func opening(_ offset: Int, in text: ScanText) -> Int {
        var at = offset
        while [0x22, 0x27, 0x60, 0x28, 0x5b, 0x2a].contains(text[at]) { at += 1 }
        return at
    }

    static func isArrow(_ at: Int, in text: ScanText) -> Bool {
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
        for shapes in [KeyShapes.keys, KeyShapes.tokens] where span.count >= 20 {
            if KeyShapes.shape(at: span.lowerBound, in: shapes, text) != nil { return nil }
        }
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
    static func early(before cue: Int, in text: ScanText) -> Range<Int>? {
        let start = max(0, cue - reach)
        var end = cue
        while end > start {
            while end > start, text[end - 1] <= 0x20 {
                if text[end - 1] == 0x0a { return wholeLine(endingAt: end - 1, in: text) }
                end -= 1
            }
            let run = text.run(before: end, limit: 64) { $0 > 0x20 }
            guard !run.isEmpty else { return nil }
            if [0x2e, 0x21, 0x3f].contains(text[end - 1]), run.count > 1, end < cue - 1 {
                return firstLine(before: end, in: text)
            }
            if run.count >= 6, run.contains(where: { text.isDigit(at: $0) }),
                let span = SecretValue.value(from: opening(run.lowerBound, in: text), in: text),
                let shape = shape(span, in: text), shape.hasDigit,
                shape.isMarked && shape.isMixed || isTyped(span, in: text),
                !isHost(span, in: text)
            {
                return span
            }
            end = run.lowerBound
        }
        return nil
    }

    /// Typed into the wrong window: the text begins with a line that is nothing but the password, a few sentences before.
    static func firstLine(before end: Int, in text: ScanText) -> Range<Int>? {
        let first = text.run(from: 0, limit: 49) { $0 > 0x20 }
        guard end < 240, text[first.upperBound] == 0x0a else { return nil }
        return wholeLine(endingAt: first.upperBound, in: text)
    }

    /// A line that is nothing but a password.
    static func wholeLine(endingAt end: Int, in text: ScanText) -> Range<Int>? {
        let run = text.run(before: end, limit: 49) { $0 > 0x20 }
        guard run.lowerBound == 0 || text[run.lowerBound - 1] == 0x0a else { return nil }
        // A slash that is no path's: `Grey.Goose/1962`.
        if let slash = run.first(where: { text[$0] == 0x2f }), text.isDigit(at: slash + 1), slash > run.lowerBound + 5,
            let head = shape(run.lowerBound..<slash, in: text), head.isMixed,
            !isHost(run.lowerBound..<slash, in: text)
        {
            return run
        }
        guard let shape = shape(run, in: text), shape.hasDigit, shape.isMarked, shape.isMixed, !isHost(run, in: text)
        else { return nil }
        return run
    }

    /// The password of a network in the text of its QR code: `WIFI:T:WPA;S:name;P:secret;;`.
    static func network(from start: Int, in text: ScanText) -> Range<Int>? {
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
}
