/// Finds names that stand for themselves: at the head of a card, under a letter, in a cell of a table.
struct NameCard {
    let text: ScanText

    /// Longer texts are no card and no letter.
    static let longest = 1_500
    static let longestCard = 600

    /// The bytes of the name with which a card begins: `Verity Oakhanger`, line break or bar, and then a role, an
    /// address, a number, a contact.
    var head: Range<Int>? {
        guard text.count <= NameCard.longestCard else { return nil }
        let line = Sentence(whole: 0..<min(text.count, 110), in: text)
        guard let end = PersonName.full(line, 0), let next = line.tokens[safe: end],
            PlaceReader.knownEnd(line, at: 0) == nil
        else { return nil }
        let name = line.bytes(0..<end)
        guard text[name.lowerBound - 1] == 0 || name.lowerBound <= 4 else { return nil }
        guard separates(name.upperBound..<next.span.lowerBound, next) else { return nil }
        let rest = Sentence(whole: name.upperBound..<min(text.count, name.upperBound + 240), in: text)
        return isCard(rest) ? name : nil
    }

    /// The name that is a part of its own between bars, dots or slashes: `petrel / Verity Oakhanger / cellist`.
    var part: Range<Int>? {
        guard text.count <= NameCard.longestProfile else { return nil }
        var parts: [Range<Int>] = []
        var start = 0
        for at in 0...text.count where at == text.count || isBar(at) {
            parts.append(start..<at)
            start = at + (at < text.count && text[at] >= 0xc2 ? (text[at] == 0xe2 ? 3 : 2) : 1)
        }
        guard (3...12).contains(parts.count) else { return nil }
        var name: Range<Int>?
        var isProfile = isShortProfile(parts)
        for part in parts {
            let line = Sentence(whole: part, in: text)
            if let end = PersonName.strict(line, 0), end == line.tokens.count {
                if name == nil { name = line.bytes(0..<end) }
            } else if line.tokens.count <= 7 {
                isProfile =
                    isProfile || holdsContact(line)
                    || line.tokens.contains { JobWords.set.contains($0) || NameCues.cardWords.contains($0) }
            }
        }
        return isProfile ? name : nil
    }

    private static let longestProfile = 300
    private static let shortest = 120

    /// Whether a line of short parts begins with a name of which the first word is known to be one: `Saoirse Bray |
    /// printmaker | Cork`.
    private func isShortProfile(_ parts: [Range<Int>]) -> Bool {
        guard text.count <= NameCard.shortest, let first = parts.first else { return false }
        let line = Sentence(whole: first, in: text)
        guard PersonName.strict(line, 0) == line.tokens.count, let given = line.tokens.first,
            GivenNames.all.contains(given)
        else { return false }
        return parts.dropFirst().allSatisfy { Sentence(whole: $0, in: text).tokens.count <= 4 }
    }

    /// A bar, a dot, a bullet, or a slash between spaces.
    private func isBar(_ at: Int) -> Bool {
        switch text[at] {
        case 0x7c, 0x0a: true
        case 0x2f: text[at - 1] == 0x20 && text[at + 1] == 0x20
        case 0xc2: text[at + 1] == 0xb7
        case 0xe2: text[at + 1] == 0x80 && text[at + 2] == 0xa2 || text[at + 1] == 0x88 && text[at + 2] == 0x99
        default: false
        }
    }

    /// The name in brackets behind the handle with which a text begins: `badger_cull (Verity Oakhanger)`.
    var besideHandle: Range<Int>? {
        guard text.count <= NameCard.longestCard else { return nil }
        var at = 0
        var isHandle = true
        while at < 32, at < text.count, text[at] != 0x28 {
            let byte = text[at]
            if byte == 0x20, text[at + 1] != 0x28 { return nil }
            if byte &- 0x41 < 26 || byte >= 0x80 { isHandle = false }
            at += 1
        }
        guard at > 2, text[at] == 0x28, isHandle else { return nil }
        let line = Sentence(whole: at..<min(text.count, at + 60), in: text)
        guard let end = PersonName.strict(line, 0), text[line.bytes(0..<end).upperBound] == 0x29 else { return nil }
        return line.bytes(0..<end)
    }

    /// A line break, a bar, a dot or a dash; a comma before a role.
    private func separates(_ between: Range<Int>, _ next: Token) -> Bool {
        for at in between {
            switch text[at] {
            case 0x0a, 0x7c, 0x2f: return true
            case 0xe2: return true
            case 0xc2 where text[at + 1] == 0xb7: return true
            case 0x2c: return JobWords.set.contains(next) || next.form == .number
            case 0x28: return NameCard.pronouns.contains(next)
            default: break
            }
        }
        return false
    }

    private func isCard(_ rest: Sentence) -> Bool {
        if rest.tokens.contains(where: { NameCard.prose.contains($0) && !$0.isCapital }), !holdsContact(rest) {
            return false
        }
        return holdsContact(rest)
            || rest.tokens.prefix(14).contains {
                JobWords.set.contains($0) || NameCues.cardWords.contains($0) || EducationCues.students.contains($0)
            }
    }

    /// An address sign, or a number of five digits or more, or one before a capital: a street.
    private func holdsContact(_ rest: Sentence) -> Bool {
        for index in rest.tokens.indices {
            guard let token = rest.tokens[safe: index] else { continue }
            if token.gap.contains(.at) || NameCard.disguises.contains(token) { return true }
            if token.form == .number, token.count >= 5 { return true }
            if token.form != .ideograph, token.form == .number, token.count <= 4,
                let next = rest.tokens[safe: index + 1],
                next.isCapital, next.gap.isSubset(of: [.space, .comma])
            {
                return true
            }
        }
        return false
    }

    /// The bytes of the name that is the whole line at an offset, behind what a letter is.
    func signature(lineAt start: Int) -> Range<Int>? {
        guard text.count <= NameCard.longest, start > 0 else { return nil }
        var end = start
        while end < text.count, end - start < 90, text[end] != 0x0a { end += 1 }
        let line = Sentence(whole: start..<end, in: text)
        guard let last = PersonName.full(line, 0), isWhole(line, last) else { return nil }
        let name = line.bytes(0..<last)
        let (previous, isRule) = lineBefore(start)
        let isLast = restIsEmpty(end)
        if isRule { return name }
        let isDashed = name.lowerBound > line.span.lowerBound || opensWithDash(start, name.lowerBound)
        if isDashed, hasQuotes { return nil }
        if NameCues.closings.matchesAny(in: previous), previous.tokens.count <= 6 { return name }
        // `Impressum`, line break, the name.
        if previous.tokens.count <= 2, NameCues.fieldWords.matchesAny(in: previous) { return name }
        guard isLast, previous.tokens.count >= 3, !endsInColon(previous),
            PersonName.full(previous, 0) != previous.tokens.count
        else { return nil }
        let whole = Sentence(whole: max(0, start - 400)..<start, in: text)
        return OwnVoice.isFirstPerson(whole) || NameCues.closings.matchesAny(in: previous) ? name : nil
    }

    /// Nothing behind the name but what is in brackets, or a town, or how one is called.
    private func isWhole(_ line: Sentence, _ end: Int) -> Bool {
        guard let next = line.tokens[safe: end] else { return true }
        return next.gap.contains(.bracket) || next.gap.contains(.comma) && line.tokens.count - end <= 4
            || next.gap.contains(.at) || next.gap.contains(.slash)
    }

    private func opensWithDash(_ start: Int, _ name: Int) -> Bool {
        (start..<max(start, name)).contains { text[$0] == 0x2d || text[$0] == 0xe2 }
    }

    private var hasQuotes: Bool {
        (0..<min(text.count, NameCard.longest)).contains {
            text[$0] == 0x22 || text[$0] == 0xab
                || text[$0] == 0xe2 && text[$0 + 1] == 0x80 && (0x9c...0x9e).contains(text[$0 + 2])
        }
    }

    /// The last line with something on it before an offset, and whether it is a rule of dashes.
    private func lineBefore(_ start: Int) -> (Sentence, isRule: Bool) {
        var end = start
        while end > 0, text[end - 1] == 0x0a || text[end - 1] == 0x0d || text[end - 1] == 0x20 { end -= 1 }
        var first = end
        while first > 0, end - first < 200, text[first - 1] != 0x0a { first -= 1 }
        let isRule = end - first >= 2 && (first..<end).allSatisfy { [0x2d, 0x5f, 0x3d, 0x20].contains(text[$0]) }
        return (Sentence(whole: first..<end, in: text), isRule)
    }

    private func endsInColon(_ line: Sentence) -> Bool { text[line.end - 1] == 0x3a }

    private func restIsEmpty(_ end: Int) -> Bool {
        (end..<min(text.count, end + 60)).allSatisfy { [0x0a, 0x0d, 0x20].contains(text[$0]) } && text.count - end < 60
    }

    private static let pronouns = WordSet("she he they her him elle sie er ella él")
    private static let disguises = WordSet("arobase arroba at собака")
    private static let prose = WordSet("i my we is was are were has said will says would")
}
