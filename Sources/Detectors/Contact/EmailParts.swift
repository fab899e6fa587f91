/// Reads local parts and domains around an at sign.
struct EmailParts {
    let text: ScanText

    /// RFC 5321, 4.5.3.1.
    private static let longestLocal = 64
    private static let longestDomain = 255
    private static let longestLabel = 63

    /// Zero-width characters and soft hyphens, which hide an address from simple searches.
    static func isInvisible(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xad, 0x200b...0x200f, 0x2060, 0xfeff: true
        default: false
        }
    }

    /// The unquoted local part that ends at an offset; nil where none can.
    func local(endingAt end: Int) -> Range<Int>? {
        var start = end
        while end - start <= EmailParts.longestLocal + 32, let (scalar, length) = before(start) {
            guard isPlainLocal(scalar, startingAt: start - length) else { break }
            start -= length
        }
        if start == end { return exoticLocal(endingAt: end) }
        // An ellipsis or a dash before the address is not part of it; two dots in a row end what came before.
        var at = end
        while at > start + 1 {
            if text[at - 1] == 0x2e, text[at - 2] == 0x2e {
                start = at
                break
            }
            at -= 1
        }
        while start < end, [0x2e, 0x2d, 0x27].contains(text[start]) { start += 1 }
        guard start < end, text[end - 1] != 0x2e, end - start <= EmailParts.longestLocal + 32 else { return nil }
        return visibleCount(start..<end) <= EmailParts.longestLocal ? start..<end : nil
    }

    /// `"any thing"` before an offset, quotes included.
    func quotedLocal(endingAt end: Int) -> Range<Int>? {
        guard text[end - 1] == 0x22, end - 2 > 0 else { return nil }
        var at = end - 2
        while at >= 0, end - at <= EmailParts.longestLocal, text[at] != 0x0a {
            if text[at] == 0x22, text[at - 1] != 0x5c {
                let isWhole = end - at > 2 && !text.isWordCharacter(before: at)
                return isWhole ? at..<end : nil
            }
            at -= 1
        }
        return nil
    }

    /// One label of a domain from an offset on; nil where none can stand.
    func label(from start: Int) -> Range<Int>? {
        var end = start
        // A label of a script without spaces stands for itself: behind letters of others it is the sentence's.
        while end < text.count, end - start <= EmailParts.longestLabel, text.bytes[end] >= 0xe1 {
            let (scalar, length) = Scalars.decode(text.bytes, at: end)
            text.note(bytesRead: length)
            guard Scalars.classify(scalar) == .unspaced else { break }
            end += length
        }
        if end > start { return text[end] == 0x2e ? start..<end : nil }
        while end < text.count, end - start <= EmailParts.longestLabel + 16 {
            let (scalar, length) = Scalars.decode(text.bytes, at: end)
            text.note(bytesRead: length)
            guard isLabel(scalar) else { break }
            // `-dot-` and `_dot_` end a label.
            if scalar == 0x2d, EmailNames.dot.first(in: text, within: end + 1..<end + 8)?.span.lowerBound == end + 1 {
                break
            }
            end += length
        }
        while end > start, text[end - 1] == 0x2d { end -= 1 }
        guard end > start, text[start] != 0x2d else { return nil }
        return visibleCount(start..<end) <= EmailParts.longestLabel ? start..<end : nil
    }

    /// The labels of a domain written without disguise, from an offset on.
    func plainDomain(from start: Int) -> [Range<Int>] {
        var labels: [Range<Int>] = []
        var at = start
        while at - start <= EmailParts.longestDomain, let label = label(from: at) {
            labels.append(label)
            at = label.upperBound
            guard text[at] == 0x2e else { break }
            at += 1
        }
        return labels
    }

    /// What is written, without what cannot be seen, in lower case.
    func plain(_ span: Range<Int>) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.string(span).unicodeScalars where !EmailParts.isInvisible(scalar.value) {
            scalars.append(scalar)
        }
        return String(scalars).lowercased()
    }

    private func before(_ offset: Int) -> (scalar: UInt32, length: Int)? {
        text.note(bytesRead: 1)
        return Scalars.decode(text.bytes, before: offset)
    }

    private func isPlainLocal(_ scalar: UInt32, startingAt offset: Int) -> Bool {
        switch scalar {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
        case 0x2e, 0x5f, 0x25, 0x2b, 0x2d: true
        case 0x27: text.isWordCharacter(before: offset)
        default: scalar >= 0x80 && (Scalars.classify(scalar) == .letter || EmailParts.isInvisible(scalar))
        }
    }

    /// A local part of nothing but the rarer characters that RFC 5322 allows, back to white space.
    private func exoticLocal(endingAt end: Int) -> Range<Int>? {
        let span = text.run(before: end, limit: EmailParts.longestLocal + 1) { byte in
            switch byte {
            case 0x21, 0x23...0x27, 0x2a, 0x2b, 0x2d, 0x2f, 0x3d, 0x3f, 0x5e...0x60, 0x7b...0x7e: true
            default: false
            }
        }
        guard span.count >= 3, span.count <= EmailParts.longestLocal else { return nil }
        let before = text[span.lowerBound - 1]
        return before == 0 || before == 0x20 || before == 0x0a || before == 0x3c ? span : nil
    }

    private func isLabel(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d: true
        default: scalar >= 0x80 && (Scalars.classify(scalar) == .letter || EmailParts.isInvisible(scalar))
        }
    }

    private func visibleCount(_ span: Range<Int>) -> Int {
        var count = 0
        var at = span.lowerBound
        while at < span.upperBound {
            let (scalar, length) = Scalars.decode(text.bytes, at: at)
            if !EmailParts.isInvisible(scalar) { count += length }
            at += length
        }
        return count
    }
}
