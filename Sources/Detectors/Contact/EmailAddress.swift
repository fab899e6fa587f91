/// An e-mail address as it stands in a text.
struct EmailAddress {
    private(set) var span: Range<Int>
    /// In plain form and lower case.
    private(set) var value: String
    private(set) var confidence: Double
    private(set) var isDisguised: Bool

    /// Whether the mailbox is that of a role.
    var isRole: Bool {
        let parts = value.split(separator: "@", maxSplits: 1)
        guard let local = parts.first, let domain = parts.last else { return false }
        let base = local.prefix { $0 != "+" }
        return EmailNames.roles.contains(String(base)) || domain.hasPrefix("users.noreply.")
            || domain.hasPrefix("noreply.") || local.hasPrefix("noreply") || local.hasPrefix("no-reply")
    }

    /// Reads the address around an at sign or a word for it.
    static func read(sign: Range<Int>, isWord: Bool, in text: ScanText) -> EmailAddress? {
        let disguise = EmailDisguise(text)
        let parts = disguise.parts
        let (frame, form) = disguise.frame(around: sign, isWord: isWord)
        if isWord, frame.lowerBound == sign.lowerBound || frame.upperBound == sign.upperBound { return nil }
        guard var local = parts.quotedLocal(endingAt: frame.lowerBound) ?? parts.local(endingAt: frame.lowerBound)
        else { return nil }
        let (labels, dots) = domain(from: frame.upperBound, at: form, disguise)
        if labels.count < 2 { return bare(local, from: frame.upperBound, form, disguise) }
        guard let end = labels.last?.upperBound, let last = labels.last, labels.count > 1 else { return nil }
        guard isForeign(local, in: text) == false, isFollowedWell(end, in: text) else { return nil }
        let hosts = labels.map(parts.plain)
        guard isPlausible(hosts), form != .plain || !isVersion(hosts) else { return nil }
        let topLevel = parts.plain(last)
        let disguised = dots.contains { $0 != .plain } || form != .plain
        var confidence = 0.85
        var locals = [parts.plain(local)]
        if disguised {
            guard let sure = believe(form, dots, topLevel, local, in: text) else { return nil }
            confidence = sure
            for _ in 0..<3 {
                guard form >= .word, let dot = disguise.dot(before: local.lowerBound),
                    let name = parts.local(endingAt: dot.start)
                else { break }
                locals.insert(parts.plain(name), at: 0)
                local = name.lowerBound..<local.upperBound
            }
        }
        let name = locals.joined(separator: ".")
        if EmailNames.placeholders.contains(name), EmailNames.placeholderDomains.contains(hosts[hosts.count - 2]) {
            return nil
        }
        return EmailAddress(
            span: local.lowerBound..<end, value: name + "@" + hosts.joined(separator: "."), confidence: confidence,
            isDisguised: disguised)
    }

    /// `maya.l @ gmail`: a provider whose `.com` goes without saying.
    private static func bare(
        _ local: Range<Int>, from start: Int, _ form: EmailDisguise.Form, _ disguise: EmailDisguise
    ) -> EmailAddress? {
        let text = disguise.text
        guard let label = disguise.parts.label(from: start), text[label.upperBound] != 0x2e,
            !text.isAlphanumeric(at: label.upperBound), !isForeign(local, in: text),
            EmailNames.providers.contains(disguise.parts.plain(label))
        else { return nil }
        let hasCue = EmailNames.cues.first(in: text, within: local.lowerBound - 48..<local.lowerBound) != nil
        let isName = local.contains { text[$0] == 0x2e || text[$0] == 0x5f || text.isDigit(at: $0) }
        guard form == .word ? hasCue && isName : hasCue || isName || form == .plain else { return nil }
        return EmailAddress(
            span: local.lowerBound..<label.upperBound,
            value: disguise.parts.plain(local) + "@" + disguise.parts.plain(label) + ".com", confidence: 0.8,
            isDisguised: true)
    }

    /// Reads `maya☆example.org(☆を@に)`: the hit is what stands after the second star.
    static func read(replacement hit: Range<Int>, in text: ScanText) -> EmailAddress? {
        guard let (mark, length) = Scalars.decode(text.bytes, before: hit.lowerBound), length > 1 else { return nil }
        let parts = EmailParts(text: text)
        var at = hit.lowerBound - length
        let floor = max(0, at - 120)
        while at > floor, let (scalar, size) = Scalars.decode(text.bytes, before: at) {
            text.note(bytesRead: size)
            at -= size
            guard scalar == mark, let local = parts.local(endingAt: at) else { continue }
            let labels = parts.plainDomain(from: at + size)
            guard let end = labels.last?.upperBound, labels.count > 1 else { continue }
            let hosts = labels.map(parts.plain)
            guard isPlausible(hosts) else { continue }
            return EmailAddress(
                span: local.lowerBound..<end, value: parts.plain(local) + "@" + hosts.joined(separator: "."),
                confidence: 0.85, isDisguised: true)
        }
        return nil
    }

    /// The labels from an offset on, and how the dots between them are written.
    private static func domain(
        from start: Int, at form: EmailDisguise.Form, _ disguise: EmailDisguise
    ) -> (labels: [Range<Int>], dots: [EmailDisguise.Form]) {
        var labels: [Range<Int>] = []
        var dots: [EmailDisguise.Form] = []
        var at = start
        while labels.count < 128, at - start < 280, let label = disguise.parts.label(from: at) {
            labels.append(label)
            guard let dot = disguise.dot(from: label.upperBound, allowSpaced: form != .plain) else { break }
            if dot.form == .plain, isSentence(after: label, from: dot.end, disguise.parts) { break }
            dots.append(dot.form)
            at = dot.end
        }
        while let last = labels.last, !isTopLevel(disguise.parts.plain(last)) {
            labels.removeLast()
            guard labels.count > 1 else { return ([], []) }
        }
        return (labels, Array(dots.prefix(max(0, labels.count - 1))))
    }

    /// Whether a capital after the dot begins a sentence rather than a label: `maya@example.org.Thanks`.
    private static func isSentence(after label: Range<Int>, from start: Int, _ parts: EmailParts) -> Bool {
        guard isUpper(parts.text[start]), !isUpper(parts.text[label.lowerBound]) else { return false }
        guard let next = parts.label(from: start) else { return true }
        let name = parts.plain(next)
        return name.utf8.count != 2 && !EmailNames.commonTopLevel.contains(name)
    }

    /// How sure a disguise is; nil where it is ordinary language.
    private static func believe(
        _ at: EmailDisguise.Form, _ dots: [EmailDisguise.Form], _ topLevel: String, _ local: Range<Int>,
        in text: ScanText
    ) -> Double? {
        let hasDottedDisguise = dots.contains { $0 != .plain }
        if at == .plain || at == .bracketed { return dots.contains(.bracketed) || at == .bracketed ? 0.85 : 0.7 }
        let hasCue =
            EmailNames.cues.matches(label: text.context.label)
            || EmailNames.cues.first(in: text, within: local.lowerBound - 48..<local.lowerBound) != nil
        if at == .spaced { return hasDottedDisguise || hasCue ? 0.85 : nil }
        if dots.contains(.bracketed) { return 0.85 }
        guard hasDottedDisguise else { return nil }
        if hasCue || dots.count(where: { $0 == .word }) > 1 { return 0.85 }
        if EmailNames.wordLikeTopLevel.contains(topLevel) { return nil }
        let isKnown = topLevel.utf8.count == 2 || EmailNames.commonTopLevel.contains(topLevel)
        let name = text.string(local).lowercased()
        return isKnown && !sentenceWords.contains(name) ? 0.7 : nil
    }

    /// Words before a bare `at` that are never a mailbox.
    private static let sentenceWords: Set<String> = [
        "look", "looking", "am", "is", "are", "was", "were", "be", "available", "here", "there", "met", "meet",
        "arrive",
        "live", "work", "working", "works", "up", "out", "back", "good", "bad", "best", "not", "it", "me", "us", "them",
        "visit", "order", "buy", "sold", "hosted", "found", "read", "see", "stay", "and", "or",
    ]

    /// Whether what stands before makes it a handle, a login or a part of a link.
    private static func isForeign(_ local: Range<Int>, in text: ScanText) -> Bool {
        let start = local.lowerBound
        switch text[start - 1] {
        case 0x40: return true
        case 0x2f where text[start - 2] == 0x2f: return true
        case 0x3a:
            if text.matches("acct:", at: start - 5) || text.matches("ssh:", at: start - 4) { return true }
            let before = text.run(before: start - 1, limit: 64) { $0 > 0x20 && $0 != 0x2f && $0 < 0x7f }
            if text[before.lowerBound - 1] == 0x2f, text[before.lowerBound - 2] == 0x2f { return true }
        default: break
        }
        let line = text.line(around: start..<start, cap: 40).lowerBound
        return EmailNames.shells.last(in: text, within: line..<start) != nil
    }

    private static func isFollowedWell(_ end: Int, in text: ScanText) -> Bool {
        switch text[end] {
        case 0x40, 0x5f: false
        case 0x3a: text[end + 1] <= 0x20 || text[end + 1] >= 0x80
        default: true
        }
    }

    private static func isTopLevel(_ label: String) -> Bool {
        if label.hasPrefix("xn--") { return label.utf8.count > 5 }
        guard label.count >= 2, label.utf8.count <= 63 else { return false }
        return label.unicodeScalars.allSatisfy { Scalars.classify($0.value) == .letter }
    }

    private static func isPlausible(_ hosts: [String]) -> Bool {
        guard let last = hosts.last, hosts.joined(separator: ".").utf8.count <= 255 else { return false }
        return !EmailNames.localDomains.contains(last) && !EmailNames.fileExtensions.contains(last)
    }

    /// `1.2.3-rc.beta`, `v4.1.beta`: a version, not a host.
    private static func isVersion(_ hosts: [String]) -> Bool {
        guard let first = hosts.first, hosts.count > 2 else { return false }
        let number = first.hasPrefix("v") ? first.dropFirst() : first[...]
        return !number.isEmpty && number.allSatisfy(\.isNumber) && hosts[1].first?.isNumber == true
    }

    private static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}
