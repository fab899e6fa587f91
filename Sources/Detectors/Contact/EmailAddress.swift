/// An e-mail address as it stands in a text.
struct EmailAddress {
    private(set) var span: Range<Int>
    /// In plain form and lower case.
    private(set) var value: String
    private(set) var confidence: Double
    private(set) var isDisguised: Bool
    /// Whether a dot of the domain is a word or in brackets.
    private(set) var hasDisguisedDot = false

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
        if isWord {
            guard disguise.mayStand(for: sign) else { return named(sign, in: text) }
        } else if sign.count == 1, let address = literal(sign.lowerBound, in: text) {
            return address
        }
        guard let address = common(sign, isWord, disguise) else { return isWord ? nil : tricked(sign, in: text) }
        if isWord || address.isDisguised { return address }
        return tricked(address, sign, in: text) ?? called(sign.lowerBound, atLeast: address.span, in: text) ?? address
    }

    /// `finn#example.com where # is an at`
    private static func named(_ sign: Range<Int>, in text: ScanText) -> EmailAddress? {
        guard text.matches("an ", at: sign.lowerBound - 3), let found = EmailTricks.replaced(near: sign, in: text)
        else {
            return nil
        }
        return EmailAddress(span: found.span, value: found.value, confidence: 0.85, isDisguised: true)
    }

    /// An address as the standards have it, or in one of the disguises that leave its letters in their order.
    private static func common(_ sign: Range<Int>, _ isWord: Bool, _ disguise: EmailDisguise) -> EmailAddress? {
        let text = disguise.text
        let parts = disguise.parts
        let (frame, form) = disguise.frame(around: sign, isWord: isWord)
        if isWord, !disguise.isUnspaced(sign),
            frame.lowerBound == sign.lowerBound || frame.upperBound == sign.upperBound
        {
            return nil
        }
        guard var local = parts.quotedLocal(endingAt: frame.lowerBound) ?? parts.local(endingAt: frame.lowerBound)
        else { return nil }
        let (labels, dots) = domain(from: frame.upperBound, at: form, disguise)
        if labels.count < 2 { return bare(local, from: frame.upperBound, form, disguise) }
        guard let end = labels.last?.upperBound, let last = labels.last, labels.count > 1 else { return nil }
        if text[end] == 0x5f, text[local.lowerBound] == 0x5f { local = local.lowerBound + 1..<local.upperBound }
        guard !local.isEmpty, isFollowedWell(end, in: text) || text[end] == 0x5f && text[local.lowerBound - 1] == 0x5f
        else { return nil }
        guard !isForeign(local, in: text), !isRemote(local, end, in: text) else { return nil }
        let hosts = labels.map(parts.plain)
        guard isPlausible(hosts), form != .plain || !isVersion(hosts) else { return nil }
        let topLevel = parts.plain(last)
        let disguised = dots.contains { $0 != .plain } || form != .plain
        var confidence = 0.85
        var name = parts.plain(local)
        if disguised {
            guard let sure = believe(form, dots, topLevel, local, sign, in: text) else { return nil }
            confidence = sure
            for _ in 0..<4 {
                guard form >= .word, let (start, mark) = disguise.joint(before: local.lowerBound),
                    let more = parts.local(endingAt: start)
                else { break }
                name = parts.plain(more) + mark + name
                local = more.lowerBound..<local.upperBound
            }
        }
        if isPlaceholder(name, hosts) { return nil }
        return EmailAddress(
            span: local.lowerBound..<end, value: name + "@" + hosts.joined(separator: "."), confidence: confidence,
            isDisguised: disguised, hasDisguisedDot: dots.contains { $0 != .plain })
    }

    private static func isPlaceholder(_ name: String, _ hosts: [String]) -> Bool {
        EmailNames.placeholders.contains(name) && hosts.count > 1
            && EmailNames.placeholderDomains.contains(hosts[hosts.count - 2])
    }

    /// `maya@[192.0.2.1]`: a machine by its number.
    private static func literal(_ sign: Int, in text: ScanText) -> EmailAddress? {
        guard text[sign + 1] == 0x5b, let host = EmailSyntax(text: text).literal(from: sign + 1) else { return nil }
        let parts = EmailParts(text: text)
        guard let local = parts.quotedLocal(endingAt: sign) ?? parts.local(endingAt: sign), !isForeign(local, in: text)
        else { return nil }
        let span = local.lowerBound..<host.upperBound
        return EmailAddress(span: span, value: text.string(span).lowercased(), confidence: 0.85, isDisguised: false)
    }

    /// Where a word for mail stands right before: the address by the letter of the standard.
    private static func called(_ sign: Int, atLeast found: Range<Int>?, in text: ScanText) -> EmailAddress? {
        let syntax = EmailSyntax(text: text)
        guard let (local, domain) = syntax.address(around: sign) else { return nil }
        let span = local.lowerBound..<domain.upperBound
        if let found, span.lowerBound > found.lowerBound || span.upperBound < found.upperBound || span == found {
            return nil
        }
        guard syntax.isCalled(span.lowerBound), !isForeign(local, in: text), !isRemote(local, span.upperBound, in: text)
        else { return nil }
        let hosts = text.string(domain).lowercased().split(separator: ".").map(String.init)
        let name = text.string(local).lowercased()
        guard isPlausible(hosts), !isVersion(hosts), !isPlaceholder(name, hosts) else { return nil }
        return EmailAddress(
            span: span, value: name + "@" + hosts.joined(separator: "."), confidence: 0.85, isDisguised: false)
    }

    /// What the common reading does not take: behind a word for mail, reversed, or with another mark for the sign.
    private static func tricked(_ sign: Range<Int>, in text: ScanText) -> EmailAddress? {
        if sign.count == 1 {
            if let address = called(sign.lowerBound, atLeast: nil, in: text) { return address }
            if let (span, value) = EmailTricks.reversed(around: sign.lowerBound, in: text) {
                return EmailAddress(span: span, value: value, confidence: 0.85, isDisguised: true)
            }
        }
        guard let (span, value) = EmailTricks.replaced(near: sign, in: text) else { return nil }
        return EmailAddress(span: span, value: value, confidence: 0.85, isDisguised: true)
    }

    /// The address that a plain one stands for: turned round, shifted, or without the words that are to be taken out.
    private static func tricked(_ address: EmailAddress, _ sign: Range<Int>, in text: ScanText) -> EmailAddress? {
        var address = address
        if sign.count == 1, let (span, value) = EmailTricks.reversed(around: sign.lowerBound, in: text) {
            return EmailAddress(span: span, value: value, confidence: 0.85, isDisguised: true)
        }
        if EmailTricks.isShifted(address.span, in: text) {
            address.value = EmailTricks.shift(address.value)
            address.isDisguised = true
            return address
        }
        guard let value = EmailTricks.withoutFillers(address.value) else { return nil }
        address.value = value
        address.isDisguised = true
        return address
    }

    /// Reads an address whose sign or whole is written in the escapes of a markup: `maya&#64;example.org`,
    /// `mailto:maya%40example.org`.
    static func read(escaped sign: Range<Int>, in text: ScanText) -> EmailAddress? {
        let parts = EmailParts(text: text)
        guard let local = parts.local(endingAt: sign.lowerBound) else { return nil }
        var name = text.string(local)
        var labels: [String] = []
        var at = sign.upperBound
        var end = at
        while labels.count < 12, let label = parts.label(from: at) {
            labels.append(parts.plain(label))
            end = label.upperBound
            guard let dot = EmailEscapes.dot(at: end, in: text) else { break }
            at = dot
        }
        guard labels.count > 1, isTopLevel(labels[labels.count - 1]), isPlausible(labels) else { return nil }
        name = name.replacing("&#46;", with: ".").lowercased()
        return EmailAddress(
            span: local.lowerBound..<end, value: name + "@" + labels.joined(separator: "."), confidence: 0.85,
            isDisguised: true)
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
}
