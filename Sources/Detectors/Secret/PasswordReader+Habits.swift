/// Passwords without the word for them: behind a user or a network, or used again and again.
extension PasswordReader {
    /// Whether the name of a user stands right before the word for a password: `user pi, clave …`.
    static func isBehindUser(_ cue: Int, in text: ScanText) -> Bool {
        users.last(in: text, within: max(0, cue - 44)..<cue) != nil
    }

    static let users = CueWords(PasswordCues.users)

    /// `admin / secret`, `login: maya / secret`: behind a user's name and a slash with room around it.
    static func password(behindUser name: Range<Int>, in text: ScanText) -> Range<Int>? {
        var at = text.skipSpaces(from: name.upperBound, limit: 2)
        if text[at] == 0x3a || text[at] == 0x3d {
            let user = text.run(from: text.skipSpaces(from: at + 1, limit: 2), limit: 24) {
                APIKeyReader.isTokenByte($0) || $0 == 0x2e || $0 == 0x40
            }
            guard !user.isEmpty else { return nil }
            at = text.skipSpaces(from: user.upperBound, limit: 2)
        }
        // `admin:…`
        if text[name.upperBound] == 0x3a, text[name.upperBound + 1] > 0x20,
            let span = SecretValue.value(from: name.upperBound + 1, in: text), span.count >= 8,
            let shape = shape(span, in: text), shape.hasDigit, shape.isMarked, shape.isMixed, !isHost(span, in: text)
        {
            return span
        }
        guard text[at] == 0x2f || text[at] == 0x7c, text[at - 1] == 0x20, text[at + 1] == 0x20 else {
            return given(after: name.upperBound, in: text) ?? pair(after: name.upperBound, in: text)
        }
        guard let span = SecretValue.value(from: opening(at + 2, in: text), in: text),
            let shape = shape(span, in: text), !isHost(span, in: text)
        else { return nil }
        return shape.hasDigit && (shape.isMixed || shape.isMarked) || shape.isMarked && shape.isMixed ? span : nil
    }

    /// `ssh maya@host with …`, `the login is barista / …`: some words behind, where nothing but a password looks so.
    private static func given(after cue: Int, in text: ScanText) -> Range<Int>? {
        let end = min(text.count, cue + 64)
        var at = cue
        var before = cue..<cue
        while at < end, text[at] != 0x0a {
            guard text[at] > 0x20 else {
                at += 1
                continue
            }
            let word = text.run(from: at, limit: 64) { $0 > 0x20 }
            if word.count >= 8, text[before.lowerBound] == 0x2f && before.count == 1 || isGiving(before, in: text),
                let span = SecretValue.value(from: opening(at, in: text), in: text), let shape = shape(span, in: text),
                shape.hasDigit && shape.isMarked && shape.isMixed, !isHost(span, in: text)
            {
                return span
            }
            before = word
            at = word.upperBound
        }
        return nil
    }

    /// `the printer login is bjorn / toner-77`, `found my login on a floppy: duck / quack1!`: a name that is announced, a
    /// slash with room around it, and what is no word.
    static func pair(after cue: Int, in text: ScanText) -> Range<Int>? {
        let line = text.line(around: cue..<cue, cap: 120)
        var at = cue
        while at < line.upperBound {
            guard text[at] == 0x2f || text[at] == 0x7c, text[at - 1] == 0x20, text[at + 1] == 0x20 else {
                at += 1
                continue
            }
            let user = text.run(before: at - 1, limit: 32) { $0 > 0x20 }
            let sign = text[user.lowerBound - 2]
            let word = text.run(before: user.lowerBound - 1, limit: 24) { $0 > 0x20 }
            if user.lowerBound >= cue, !user.isEmpty,
                [0x3a, 0x2c, 0x3d, 0x3e].contains(sign) || !word.isEmpty && isAnnounced(by: word, in: text),
                let span = SecretValue.value(from: opening(at + 2, in: text), in: text), span.count >= 7,
                let shape = shape(span, in: text), shape.hasDigit, shape.isMarked || isWorded(span, in: text),
                !isHost(span, in: text)
            {
                return span
            }
            at += 1
        }
        return nil
    }

    private static func isGiving(_ word: Range<Int>, in text: ScanText) -> Bool {
        !word.isEmpty && giving.first(in: text, within: word)?.span == word
    }

    private static let giving = CueWords([
        "with", "using", "and", "mit", "und", "avec", "et", "con", "y", "com", "e", "с", "и", "ile", "pakai", "dan",
        "với", "và",
    ])

    /// `wifi sunflower.22`: right behind the word for a network, where it is not the network's name.
    static func password(behindNetwork cue: Range<Int>, in text: ScanText) -> Range<Int>? {
        if isOthers(cue.lowerBound, in: text) { return nil }
        var at = text.skipSpaces(from: cue.upperBound, limit: 2)
        if text[at] == 0x3a || text[at] == 0x3d { at = text.skipSpaces(from: at + 1, limit: 2) }
        // `wifi for the cabin is ...`, `Wi-Fiは ...`
        if at > cue.upperBound || text[at] == 0x27 || text[at] >= 0x80,
            let announced = late(after: cue.upperBound, in: text),
            text.string(announced).count(where: { $0 == "." }) != 1
        {
            return isNetwork(announced, in: text) ? nil : announced
        }
        if let answered = answer(after: cue.upperBound, in: text) { return answered }
        guard at > cue.upperBound, let span = SecretValue.value(from: opening(at, in: text), in: text), span.count >= 8,
            let shape = shape(span, in: text), shape.hasDigit, !isHost(span, in: text) || isTail(span, in: text),
            span.allSatisfy({ !(0x41...0x5a).contains(text[$0]) }) || shape.isMarked && shape.isMixed
        else { return nil }
        return isNetwork(span, in: text) ? nil : span
    }

    /// `the wifi of the bar? sardine55fried`: asked by the author, and answered.
    private static func answer(after cue: Int, in text: ScanText) -> Range<Int>? {
        guard let mark = (cue..<min(text.count, cue + 32)).first(where: { [0x3f, 0x3a, 0x0a].contains(text[$0]) }),
            text[mark] != 0x0a,
            let span = SecretValue.value(from: opening(text.skipSpaces(from: mark + 1, limit: 2), in: text), in: text),
            span.count >= 8, let shape = shape(span, in: text), shape.hasDigit, isWorded(span, in: text),
            isClauseEnd(span.upperBound, in: text), !isHost(span, in: text), !isNetwork(span, in: text)
        else { return nil }
        return span
    }

    static func isNetwork(_ span: Range<Int>, in text: ScanText) -> Bool {
        let value = text.string(span).lowercased()
        return names.contains { value.contains($0) }
    }

    /// `tabby.tabby.9`: no host ends in digits alone.
    static func isTail(_ span: Range<Int>, in text: ScanText) -> Bool {
        text.isDigit(at: span.upperBound - 1) && span.count { (text[$0] | 0x20) &- 0x61 < 26 } > 5
    }

    /// What the names of networks and devices hold.
    static let names = [
        "link", "box", "net", "guest", "gast", "invit", "5g", "2g", "hub", "ghz", "wifi", "ssid", "router", "802",
    ]

    /// What stands before words for using it again: `I've used Maple1987 for everything`.
    static func password(usedAgain cue: Range<Int>, in text: ScanText) -> Range<Int>? {
        var last = cue.lowerBound
        while last > 0, [0x20, 0x22, 0x27, 0x60, 0x2c].contains(text[last - 1]), cue.lowerBound - last < 4 { last -= 1 }
        let isPart: (UInt8) -> Bool = { $0 > 0x20 && $0 != 0x22 && $0 != 0x60 && $0 < 0x7f }
        var run = text.run(before: last, limit: 49, where: isPart)
        // `the same Maple_1987 password on all accounts`
        if !run.isEmpty, text[run.lowerBound - 1] == 0x20, PasswordCues.talk.first(in: text, within: run)?.span == run {
            last = run.lowerBound - 1
            run = text.run(before: last, limit: 49, where: isPart)
        }
        let before = min(opening(run.lowerBound, in: text), last)..<last
        guard let value = isReused(before, in: text) ? before : reused(after: cue, in: text) else { return nil }
        if isOthers(value.lowerBound, in: text) { return nil }
        if isUsed(value, in: text) { return value }
        let (start, end) = (value.lowerBound, value.upperBound)
        let around = max(0, start - 120)..<min(text.count, cue.upperBound + 120)
        guard
            PasswordCues.talk.first(in: text, within: around.lowerBound..<min(start, cue.lowerBound)) != nil
                || PasswordCues.talk.first(in: text, within: max(end, cue.upperBound)..<around.upperBound) != nil
        else { return nil }
        return start..<end
    }

    /// `used moss1941fern on every site`: what is no program, with a verb for it right before.
    private static func isUsed(_ span: Range<Int>, in text: ScanText) -> Bool {
        isWorded(span, in: text) && span.count(where: { text.isDigit(at: $0) }) > 1
            && using.last(in: text, within: max(0, span.lowerBound - 12)..<span.lowerBound).map {
                span.lowerBound - $0.span.upperBound <= 2
            } == true
    }

    private static let using = CueWords([
        "used", "uses", "using", "reused", "had", "typed", "usaba", "usava", "usavo", "utilisais", "nutzte",
        "benutzte", "использовал", "kullandım", "pakai",
    ])

    static func isReused(_ span: Range<Int>, in text: ScanText) -> Bool {
        guard span.count >= 8, let shape = shape(span, in: text), shape.hasDigit, !isHost(span, in: text) else {
            return false
        }
        return shape.isMarked || span.count(where: { text.isDigit(at: $0) }) > 1
    }

    /// `везде ставлю Maple1987`: at most two words between.
    static func reused(after cue: Range<Int>, in text: ScanText) -> Range<Int>? {
        var at = cue.upperBound
        for _ in 0..<3 {
            at = opening(text.skipSpaces(from: at, limit: 2), in: text)
            guard let span = SecretValue.value(from: at, in: text) else { return nil }
            if isReused(span, in: text) { return span }
            at = span.upperBound
        }
        return nil
    }
}
