/// Passwords beside what they open: `the gate takes letters now, ours is …`, `maya@example.org / …`.
extension PasswordReader {
    /// How far from the word for what is opened the password may stand.
    private static let doorReach = 110

    /// A value on the line of a word for what is opened that looks like nothing but a password.
    static func password(nearDoor door: Range<Int>, in text: ScanText) -> Range<Int>? {
        let line = text.line(around: door, cap: doorReach)
        // A key holds a digit, and ends soon behind the line.
        guard text.mayHoldDigit(in: line.lowerBound..<line.upperBound + 128) else { return nil }
        var at = line.lowerBound
        // A line is cut inside a word at most.
        if at > 0, text[at - 1] > 0x20 { at = text.run(from: at, limit: 64) { $0 > 0x20 }.upperBound }
        var before = at..<at
        var hasSlash = false
        while at < line.upperBound {
            guard text[at] > 0x20 else {
                at += 1
                continue
            }
            let word = text.run(from: at, limit: 64) { $0 > 0x20 }
            if word.count == 1, text[at] == 0x2f || text[at] == 0x7c { hasSlash = true }
            let start = behindLetters(word, in: text)
            if word.upperBound - start >= 8, let span = SecretValue.value(from: opening(start, in: text), in: text),
                isDoorKey(span, by: before, in: text), !span.overlaps(door)
            {
                return span
            }
            before = word
            at = word.upperBound
        }
        return hasSlash ? pair(after: door.upperBound, in: text) : nil
    }

    /// Past characters that are written without spaces, and a colon: `うちのWi-Fiは`, `interneti:`.
    private static func behindLetters(_ word: Range<Int>, in text: ScanText) -> Int {
        var at = word.lowerBound
        while at < word.upperBound, text[at] >= 0xe3 {
            at += Scalars.decode(text.bytes, at: at).length
        }
        return at
    }

    /// Small and capital letters, a digit, and a mark inside that no word has; or a lesser one behind a word that says
    /// what it is.
    private static func isDoorKey(_ span: Range<Int>, by before: Range<Int>, in text: ScanText) -> Bool {
        guard (8...40).contains(span.count), let shape = shape(span, in: text), shape.hasDigit, shape.isMixed,
            !isHost(span, in: text), text[span.lowerBound] != 0x23,
            text[span.lowerBound] != 0x40, words(of: span, in: text) > 0
        else { return false }
        let inner = span.lowerBound + 1..<span.upperBound - 1
        if inner.contains(where: { isStrongMark(text[$0]) }) {
            return !text.holds("=", in: span) && !text.holds("fritz", in: span)
        }
        // `left mine at lullaby4Otis`: a capital inside and a digit, behind a word that says so.
        if shape.isMixed, isWorded(span, in: text), words(of: span, in: text) > 1,
            announcing.first(in: text, within: before)?.span == before, !isNetwork(span, in: text)
        {
            return isClauseEnd(span.upperBound, in: text) || setting.first(in: text, within: before) != nil
        }
        let isTied = inner.contains { [0x5f, 0x2d, 0x2e].contains(text[$0]) }
        guard isTied, !before.isEmpty, !isNetwork(span, in: text),
            words(of: span, in: text) > 1 || text[span.upperBound - 1] == 0x21
        else { return false }
        return text[before.upperBound - 1] == 0x3a || announcing.first(in: text, within: before)?.span == before
    }

    private static func isStrongMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x23...0x26, 0x2a, 0x2b, 0x3f, 0x5e, 0x7e: true
        default: false
        }
    }

    /// How many runs of three letters and more it has, each from a capital on: keys of programs and numbers of parts have
    /// none or one.
    private static func words(of span: Range<Int>, in text: ScanText) -> Int {
        var (letters, words) = (0, 0)
        for at in span {
            let isLetter = (text[at] | 0x20) &- 0x61 < 26 || text[at] >= 0x80
            let isNew = text[at] &- 0x41 < 26 && at > span.lowerBound && text[at - 1] &- 0x61 < 26
            letters = isLetter ? isNew ? 1 : letters + 1 : 0
            if letters == 3 { words += 1 }
        }
        return words
    }

    private static let setting = CueWords(["at", "as"])
    private static let announcing = CueWords([
        "at", "as",
        "is", "it's", "its", "are", "takes", "type", "typed", "enter", "key", "code", "with", "to", "pw", "rejects",
        "refuses", "try", "use", "using", "remains", "on",
        "schlüssel", "lautet", "ist", "heißt", "es", "é", "est", "c'est", "è", "это", "olan", "adalah", "là", "هو",
    ])

    /// Behind a mail address, as lists of accounts have it: `maya@example.org / …`, `maya@example.org:…`.
    ///
    /// - Parameter at: of the sign.
    static func password(behindMail at: Int, in text: ScanText) -> Range<Int>? {
        guard text.isAlphanumeric(at: at - 1), text.isAlphanumeric(at: at + 1) else { return nil }
        let host = text.run(from: at + 1, limit: 64) {
            $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2d || $0 == 0x2e
        }
        guard host.contains(where: { text[$0] == 0x2e }), text[host.upperBound - 1] != 0x2e else { return nil }
        var start = text.skipSpaces(from: host.upperBound, limit: 2)
        let hasSign = [0x2f, 0x3a, 0x7c].contains(text[start])
        if hasSign { start = text.skipSpaces(from: start + 1, limit: 2) }
        guard hasSign || start == host.upperBound + 1,
            let span = SecretValue.value(from: opening(start, in: text), in: text), let shape = shape(span, in: text),
            span.count >= 8, shape.hasDigit, !isHost(span, in: text), !text.holds("@", in: span)
        else { return nil }
        if hasSign {
            if shape.isMarked, shape.isMixed { return span }
            let line = text.line(around: at..<at, cap: 90)
            return isWorded(span, in: text) && PasswordCues.shared.first(in: text, within: line) != nil ? span : nil
        }
        return isDoorKey(span, by: start..<start, in: text) ? span : nil
    }
}
