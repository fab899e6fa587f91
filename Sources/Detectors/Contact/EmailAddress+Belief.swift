/// What makes an address of letters and signs, and what does not.
extension EmailAddress {
    /// How sure a disguise is; nil where it is ordinary language.
    static func believe(
        _ at: EmailDisguise.Form, _ dots: [EmailDisguise.Form], _ topLevel: String, _ local: Range<Int>,
        _ sign: Range<Int>, in text: ScanText
    ) -> Double? {
        let hasDottedDisguise = dots.contains { $0 != .plain }
        if at == .plain || at == .bracketed { return dots.contains(.bracketed) || at == .bracketed ? 0.85 : 0.7 }
        let hasCue =
            EmailNames.cues.matches(label: text.context.label)
            || EmailNames.cues.first(in: text, within: local.lowerBound - 48..<local.lowerBound) != nil
        let isKnown = topLevel.utf8.count == 2 || EmailNames.commonTopLevel.contains(topLevel)
        if at == .spaced {
            if hasCue { return 0.85 }
            // `dinner @ 7 . bring a chair`
            let host = text.skipSpaces(from: sign.upperBound, limit: 4)
            let hour = text.run(from: host, limit: 8) { $0 &- 0x30 < 10 || $0 == 0x3a }
            if hour.count > 0, !text.isWordCharacter(at: hour.upperBound), text[hour.upperBound] != 0x2d { return nil }
            if hasDottedDisguise { return sentenceWords.contains(text.string(local).lowercased()) ? nil : 0.85 }
            return isKnown && isNameLike(local, isTight: text[sign.lowerBound - 1] > 0x20, in: text) ? 0.7 : nil
        }
        if dots.contains(.bracketed) { return 0.85 }
        guard hasDottedDisguise else {
            // A word that means nothing but the sign.
            let isPlain = text.matches("at", at: sign.lowerBound) || text.matches("chez", at: sign.lowerBound)
            return isAddressed(local, in: text) || !isPlain && isKnown ? 0.7 : nil
        }
        if hasCue || dots.count(where: { $0 == .word }) > 1 { return 0.85 }
        // In capitals neither is a word of the sentence.
        if isUpper(text[sign.lowerBound]), !isUpper(text[local.lowerBound]) { return 0.7 }
        if EmailNames.wordLikeTopLevel.contains(topLevel) { return nil }
        let name = text.string(local).lowercased()
        return isKnown && !sentenceWords.contains(name) ? 0.7 : nil
    }

    /// `p.lowe @example.org`: letters with a mark or, right before the sign, a digit among them.
    static func isNameLike(_ local: Range<Int>, isTight: Bool, in text: ScanText) -> Bool {
        let hasLetter = local.contains { (text[$0] | 0x20) &- 0x61 < 26 }
        return hasLetter && local.contains { text[$0] == 0x2e || text[$0] == 0x5f || isTight && text.isDigit(at: $0) }
    }

    /// `email maya.l at example.org`: right behind a word for mail, and no word of a sentence.
    static func isAddressed(_ local: Range<Int>, in text: ScanText) -> Bool {
        let isName = local.contains { text[$0] == 0x2e || text[$0] == 0x5f || text.isDigit(at: $0) }
        return (isName || text[local.upperBound + 1] == 0x41) && EmailSyntax(text: text).isCalled(local.lowerBound)
            && !sentenceWords.contains(text.string(local).lowercased())
    }

    /// Words before a bare `at` that are never a mailbox.
    private static let sentenceWords: Set<String> = [
        "look", "looking", "am", "is", "are", "was", "were", "be", "available", "here", "there", "met", "meet",
        "arrive",
        "live", "work", "working", "works", "up", "out", "back", "good", "bad", "best", "not", "it", "me", "us", "them",
        "visit", "order", "you", "him", "her", "someone", "people", "everyone", "all", "that", "this", "one", "right",
        "home", "now",
        "then", "still", "again", "only", "just", "already", "later", "lunch", "dinner", "coffee", "today", "tonight",
        "tomorrow",
        "buy", "sold", "hosted", "found", "read", "see", "stay", "and", "or",
    ]

    /// Whether what stands before makes it a handle, a login or a part of a link.
    static func isForeign(_ local: Range<Int>, in text: ScanText) -> Bool {
        let start = local.lowerBound
        switch text[start - 1] {
        case 0x40: return true
        case 0x2f where text[start - 2] == 0x2f: return true
        case 0x3a:
            for scheme: StaticString in ["acct:", "ssh:", "xmpp:", "sip:", "jabber:", "matrix:"]
            where text.matches(scheme, at: start - scheme.utf8CodeUnitCount) { return true }
            let before = text.run(before: start - 1, limit: 64) { $0 > 0x20 && $0 != 0x2f && $0 < 0x7f }
            if text[before.lowerBound - 1] == 0x2f, text[before.lowerBound - 2] == 0x2f { return true }
        default: break
        }
        let line = text.line(around: start..<start, cap: 40).lowerBound
        return EmailNames.shells.last(in: text, within: line..<start) != nil
    }

    /// `git@host/path`: the login of a repository.
    static func isRemote(_ local: Range<Int>, _ end: Int, in text: ScanText) -> Bool {
        text[end] == 0x2f && local.count == 3 && text.matches("git", at: local.lowerBound)
    }

    static func isFollowedWell(_ end: Int, in text: ScanText) -> Bool {
        switch text[end] {
        case 0x40, 0x5f: false
        case 0x3a: text[end + 1] <= 0x20 || text[end + 1] >= 0x80
        default: true
        }
    }

    static func isTopLevel(_ label: String) -> Bool {
        if label.hasPrefix("xn--") { return label.utf8.count > 5 }
        guard label.count >= 2, label.utf8.count <= 63 else { return false }
        return label.unicodeScalars.allSatisfy { Scalars.classify($0.value) == .letter }
    }

    static func isPlausible(_ hosts: [String]) -> Bool {
        guard let last = hosts.last, hosts.joined(separator: ".").utf8.count <= 255 else { return false }
        return !EmailNames.localDomains.contains(last) && !EmailNames.fileExtensions.contains(last)
    }

    /// `1.2.3-rc.beta`, `v4.1.beta`: a version or the end of a word, not a host.
    static func isVersion(_ hosts: [String]) -> Bool {
        guard let first = hosts.first else { return false }
        // `chalk@5.io`, and `amig@s.Hoy`, where the sign stands for both genders at the end of a sentence.
        if hosts.count == 2, first.utf8.count < 3,
            first == "s" || first.allSatisfy(\.isNumber) && hosts[1].utf8.count < 4
        {
            return true
        }
        guard hosts.count > 2 else { return false }
        let number = first.hasPrefix("v") ? first.dropFirst() : first[...]
        return !number.isEmpty && number.allSatisfy(\.isNumber) && hosts[1].first?.isNumber == true
    }

    static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}
