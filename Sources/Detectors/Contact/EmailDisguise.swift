/// Reads the ways in which people write `@` and `.` so that machines overlook them.
struct EmailDisguise {
    let text: ScanText
    let parts: EmailParts

    /// How an at or a dot is written.
    enum Form: Int, Comparable {
        /// `@`, `.`
        case plain
        /// `name @ host`, `host . org`
        case spaced
        /// `name at host`, `host dot org`
        case word
        /// `[at]`, `(dot)`, `<@>`, `[.]`
        case bracketed

        static func < (a: Form, b: Form) -> Bool { a.rawValue < b.rawValue }
    }

    /// How far decoration may reach from an at or a dot.
    private static let reach = 16

    init(_ text: ScanText) {
        self.text = text
        parts = EmailParts(text: text)
    }

    /// What stands around a sign: where it begins and ends with its brackets and spaces, and how it is written.
    func frame(around sign: Range<Int>, isWord: Bool) -> (span: Range<Int>, form: Form) {
        var start = sign.lowerBound
        var opened = false
        while start > 0, sign.lowerBound - start < EmailDisguise.reach, isDecoration(text[start - 1], isWord, &opened) {
            start -= 1
        }
        var end = sign.upperBound
        var closed = false
        while end < text.count, end - sign.upperBound < EmailDisguise.reach, isDecoration(text[end], isWord, &closed) {
            end += 1
        }
        let form: Form
        if !isWord, opened != closed {
            // `(@name)`: the bracket holds more than the sign.
            return (sign, .plain)
        } else if opened || closed && start < sign.lowerBound {
            form = .bracketed
        } else if isWord {
            form = .word
        } else {
            form = start < sign.lowerBound || end > sign.upperBound ? .spaced : .plain
        }
        return (start..<end, form)
    }

    /// Whether a word is of a script without spaces, beside which a name may begin at once: `maya艾特example点org`.
    func isUnspaced(_ word: Range<Int>) -> Bool {
        guard word.lowerBound < text.count, text.bytes[word.lowerBound] >= 0xe1 else { return false }
        text.note(bytesRead: 1)
        return Scalars.classify(Scalars.decode(text.bytes, at: word.lowerBound).scalar) == .unspaced
    }

    /// The dot after a label, however it is written; nil where the domain ends.
    func dot(from offset: Int, allowSpaced: Bool) -> (end: Int, form: Form)? {
        if text[offset] == 0x2e, isLabelStart(offset + 1) { return (offset + 1, .plain) }
        if text.matches("\u{3002}", at: offset), isLabelStart(offset + 3) { return (offset + 3, .plain) }
        var at = offset
        var opened = false
        while at - offset < EmailDisguise.reach, isDecoration(text[at], true, &opened) {
            // `name). Then`, `call(). Then`: no bracket around a dot.
            if ")]}>".utf8.contains(text[at]) { return nil }
            at += 1
        }
        guard at > offset || isUnspaced(offset..<offset + 1) else { return nil }
        var end: Int
        var isWord = false
        if text[at] == 0x2e {
            end = at + 1
        } else if let word = EmailNames.dot.first(in: text, within: at..<min(text.count, at + 20)),
            word.span.lowerBound == at
        {
            end = word.span.upperBound
            isWord = true
        } else {
            return nil
        }
        let signEnd = end
        var closed = false
        while end - signEnd < EmailDisguise.reach, isDecoration(text[end], true, &closed) { end += 1 }
        guard isLabelStart(end) else { return nil }
        if opened { return (end, .bracketed) }
        if closed { return nil }
        if isWord { return end > signEnd || isUnspaced(at..<signEnd) ? (end, .word) : nil }
        return allowSpaced && end > signEnd ? (end, .spaced) : nil
    }

    /// What joins a part of the local name to the one that begins at `offset`: `john [dot] doe`, `john underscore doe`.
    func joint(before offset: Int) -> (start: Int, mark: String)? {
        var end = offset
        var closed = false
        while offset - end < EmailDisguise.reach, isDecoration(text[end - 1], true, &closed) { end -= 1 }
        guard end < offset, let word = EmailNames.joints.last(in: text, within: max(0, end - 24)..<end),
            word.span.upperBound == end
        else { return nil }
        let (span, _) = frame(around: word.span, isWord: true)
        return span.lowerBound < word.span.lowerBound ? (span.lowerBound, EmailNames.mark(ofJoint: word.item)) : nil
    }

    /// A quick look at what stands around a word for the sign, as `at` stands everywhere: brackets or dashes, capitals,
    /// or a name behind it that a word for a dot or a bracket follows, or that is a provider's.
    func mayStand(for word: Range<Int>) -> Bool {
        let (before, after) = (text[word.lowerBound - 1], text[word.upperBound])
        guard before == 0x20, after == 0x20 else {
            return before > 0x20 && after >= 0x20 || before == 0x20 && after > 0x20
        }
        if text[word.lowerBound] &- 0x41 < 26 { return true }
        let start = text.skipSpaces(from: word.upperBound, limit: 4)
        // `{ at )`
        if ")]}>".utf8.contains(text[start]) { return true }
        let name = text.run(from: start, limit: 64) { $0 == 0x2d || $0 >= 0x80 || EmailSyntax.isLetter($0) }
        if text[name.upperBound] == 0x2e, text.isAlphanumeric(at: name.upperBound + 1) { return true }
        if isProvider(name) { return true }
        switch text[text.skipSpaces(from: name.upperBound, limit: 4)] {
        case 0x5b, 0x28, 0x7b, 0x3c, 0x5f, 0x2e, 0x80...: return true
        case let next:
            // The beginnings of words for a dot.
            return text[name.upperBound] == 0x20 && [0x70, 0x64, 0x6b, 0x74, 0x62, 0x6e, 0x63].contains(next | 0x20)
        }
    }

    private func isProvider(_ name: Range<Int>) -> Bool {
        name.count > 4 && name.count < 11 && "ghoyipt".utf8.contains(text[name.lowerBound] | 0x20)
            && EmailNames.providers.contains(text.string(name).lowercased())
    }

    /// Spaces, brackets, and for words the dashes and stars that people put around them.
    private func isDecoration(_ byte: UInt8, _ isWord: Bool, _ bracket: inout Bool) -> Bool {
        switch byte {
        case 0x20, 0x09: return true
        case 0x28, 0x29, 0x5b, 0x5d, 0x7b, 0x7d, 0x3c, 0x3e:
            bracket = true
            return true
        case 0x5f, 0x2d, 0x2a, 0x7c, 0x7e:
            if isWord { bracket = true }
            return isWord
        default: return false
        }
    }

    private func isLabelStart(_ offset: Int) -> Bool {
        text.isAlphanumeric(at: offset) || text[offset] >= 0xc3 && text.isWordCharacter(at: offset)
    }
}
