/// Reads an address by the letter of RFC 5321, whatever it looks like: for places where a word for mail stands right
/// before.
struct EmailSyntax {
    let text: ScanText

    private static let longestLocal = 64
    private static let longestDomain = 253
    private static let longestLabel = 63

    /// The local part and the domain around an at sign.
    func address(around sign: Int) -> (local: Range<Int>, domain: Range<Int>)? {
        guard var local = local(endingAt: sign), var domain = domain(from: sign + 1) else { return nil }
        // Marks of a markup around the whole: `*maya@example.org*`.
        while local.count > 1, "*_`~'".utf8.contains(text[local.lowerBound]),
            text[local.lowerBound] == text[domain.upperBound]
        {
            local = local.lowerBound + 1..<local.upperBound
        }
        if text[domain.upperBound - 1] == 0x2d { domain = domain.lowerBound..<domain.upperBound - 1 }
        return (local, domain)
    }

    /// Whether a word for mail stands right before an offset: `mail `, `e-mail: <`, `mailto:`.
    func isCalled(_ offset: Int) -> Bool {
        if text.matches("mailto:", at: offset - 7) { return true }
        let before = text.run(before: offset, limit: 4) { " :<=\"'(>".utf8.contains($0) }
        guard before.count > 0 || offset == 0 else { return false }
        if offset == 0 { return EmailNames.cues.matches(label: text.context.label) }
        guard let cue = EmailNames.nearCues.last(in: text, within: max(0, before.lowerBound - 20)..<before.lowerBound)
        else {
            return false
        }
        return cue.span.upperBound == before.lowerBound
    }

    /// Atoms and dots, back to white space or an opening mark.
    private func local(endingAt end: Int) -> Range<Int>? {
        let span = text.run(before: end, limit: EmailSyntax.longestLocal + 1) { $0 == 0x2e || EmailSyntax.isAtom($0) }
        guard !span.isEmpty, span.count <= EmailSyntax.longestLocal, text[span.lowerBound] != 0x2e,
            text[end - 1] != 0x2e
        else { return nil }
        for at in span.dropFirst() where text[at] == 0x2e && text[at - 1] == 0x2e { return nil }
        switch text[span.lowerBound - 1] {
        case 0, 0x09, 0x0a, 0x0d, 0x20, 0x3c, 0x3a, 0x28, 0x22, 0x3e: return span
        default: return nil
        }
    }

    /// Labels of letters, digits and inner hyphens, with dots between; also one alone.
    private func domain(from start: Int) -> Range<Int>? {
        var at = start
        var end = start
        while at - start <= EmailSyntax.longestDomain {
            let label = text.run(from: at, limit: EmailSyntax.longestLabel + 1) {
                $0 == 0x2d || EmailSyntax.isLetter($0)
            }
            guard !label.isEmpty, label.count <= EmailSyntax.longestLabel, text[label.lowerBound] != 0x2d else { break }
            end = label.upperBound
            guard text[end] == 0x2e else { break }
            at = end + 1
        }
        guard end > start, end - start <= EmailSyntax.longestDomain else { return nil }
        // A top-level domain is never a number; a name alone is two letters or more.
        let last = text.run(before: end, limit: EmailSyntax.longestLabel) { $0 != 0x2e && $0 != 0x40 }
        guard last.contains(where: { (text[$0] | 0x20) &- 0x61 < 26 }) else { return nil }
        if last.lowerBound == start, !isTopLevel(last) { return nil }
        switch text[end] {
        case 0x2e: return text[end + 1] <= 0x20 ? start..<end : nil
        case 0x40, 0x5f, 0x2f, 0x5c, 0x80...: return nil
        case 0x3a: return text[end + 1] <= 0x20 ? start..<end : nil
        default: return start..<end
        }
    }

    /// `maya@io`: a name without a dot is believed only where it is a country's.
    private func isTopLevel(_ label: Range<Int>) -> Bool {
        label.count == 2 && label.allSatisfy { (text[$0] | 0x20) &- 0x61 < 26 }
    }

    /// `[192.0.2.1]`, `[IPv6:2001:db8::1]` from an offset on (RFC 5321, 4.1.3).
    func literal(from start: Int) -> Range<Int>? {
        guard text[start] == 0x5b else { return nil }
        let isSix = text.matches("ipv6:", at: start + 1)
        let body = text.run(from: isSix ? start + 6 : start + 1, limit: 45) { byte in
            byte == 0x2e || byte &- 0x30 < 10 || isSix && (byte == 0x3a || (byte | 0x20) &- 0x61 < 6)
        }
        guard text[body.upperBound] == 0x5d, isSix ? body.count > 1 : isVersion4(body) else { return nil }
        return start..<body.upperBound + 1
    }

    private func isVersion4(_ span: Range<Int>) -> Bool {
        let numbers = text.string(span).split(separator: ".", omittingEmptySubsequences: false)
        return numbers.count == 4 && numbers.allSatisfy { (Int($0) ?? 256) < 256 }
    }

    static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }

    /// The characters of an atom (RFC 5322, 3.2.3).
    static func isAtom(_ byte: UInt8) -> Bool {
        isLetter(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }
}
