/// Small readings that detectors share. All are safe at any offset and look at no more than they say.
extension ScanText {
    @inline(__always)
    package func isDigit(at offset: Int) -> Bool { self[offset] &- 0x30 < 10 }

    /// Whether an ASCII letter or digit stands there.
    @inline(__always)
    package func isAlphanumeric(at offset: Int) -> Bool {
        let byte = self[offset]
        return byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }

    /// Whether the character that starts at the offset is a letter of a script with spaces, or a digit.
    package func isWordCharacter(at offset: Int) -> Bool {
        guard offset >= 0, offset < count else { return false }
        note(bytesRead: 1)
        let scalar = Scalars.decode(bytes, at: offset).scalar
        return Scalars.classify(scalar) == .letter || (0x30...0x39).contains(scalar)
    }

    /// Whether the character before the offset is a letter of a script with spaces, or a digit.
    package func isWordCharacter(before offset: Int) -> Bool {
        guard let scalar = Scalars.decode(bytes, before: offset)?.scalar else { return false }
        note(bytesRead: 1)
        return Scalars.classify(scalar) == .letter || (0x30...0x39).contains(scalar)
    }

    /// Whether neither end of a span cuts through a word or number.
    package func standsAlone(_ span: Range<Int>) -> Bool {
        !(isWordCharacter(before: span.lowerBound) && isWordCharacter(at: span.lowerBound))
            && !(isWordCharacter(before: span.upperBound) && isWordCharacter(at: span.upperBound))
    }

    /// The offset after ASCII spaces, tabs and no-break spaces, at most `limit` bytes on; with `lines`, line breaks too.
    package func skipSpaces(from offset: Int, limit: Int = 16, lines: Bool = false) -> Int {
        var at = offset
        while at < offset + limit {
            switch self[at] {
            case 0x20, 0x09: at += 1
            case 0x0a where lines, 0x0d where lines: at += 1
            case 0xc2 where self[at + 1] == 0xa0: at += 2
            default: return at
            }
        }
        return at
    }

    /// The offset before which only ASCII spaces and tabs stand up to `offset`, at most `limit` bytes back.
    package func skipSpaces(before offset: Int, limit: Int = 16, lines: Bool = false) -> Int {
        var at = offset
        while at > offset - limit {
            switch self[at - 1] {
            case 0x20, 0x09: at -= 1
            case 0x0a where lines, 0x0d where lines: at -= 1
            case 0xa0 where self[at - 2] == 0xc2: at -= 2
            default: return at
            }
        }
        return at
    }

    /// Whether a digit stands in a stretch, or in the few bytes behind it that are looked at with its last ones.
    func mayHoldDigit(in range: Range<Int>) -> Bool {
        let range = range.clamped(to: 0..<count)
        note(bytesRead: range.count)
        var at = range.lowerBound
        while at < range.upperBound {
            if ASCIIRun.holdsDigit(in: bytes, at: at) { return true }
            at += 8
        }
        return false
    }

    /// The run of ASCII digits from an offset on, at most `limit` of them.
    package func digits(from offset: Int, limit: Int = 64) -> Range<Int> {
        var end = offset
        while end < offset + limit, isDigit(at: end) { end += 1 }
        return offset..<end
    }

    /// The run of ASCII letters and digits from an offset on, at most `limit` of them.
    package func token(from offset: Int, limit: Int = 256) -> Range<Int> {
        run(from: offset, limit: limit) { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
    }

    /// The run of bytes that fit, from an offset on.
    @inline(__always)
    package func run(from offset: Int, limit: Int, where fits: (UInt8) -> Bool) -> Range<Int> {
        var end = offset
        while end < offset + limit, end < count, fits(self[end]) { end += 1 }
        return offset..<max(offset, end)
    }

    /// The run of bytes that fit and end right before an offset.
    @inline(__always)
    package func run(before offset: Int, limit: Int, where fits: (UInt8) -> Bool) -> Range<Int> {
        var start = offset
        while start > 0, start > offset - limit, fits(self[start - 1]) { start -= 1 }
        return start..<offset
    }

    /// Whether these bytes stand at an offset, ASCII letters in either case; `word` is in lower case.
    package func matches(_ word: StaticString, at offset: Int) -> Bool {
        guard offset >= 0, offset + word.utf8CodeUnitCount <= count else { return false }
        for i in 0..<word.utf8CodeUnitCount {
            let byte = self[offset + i]
            let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
            guard lower == word.utf8Start[i] else { return false }
        }
        return true
    }

    /// Whether a word of small letters stands anywhere in a span, its ASCII letters in any case.
    package func holds(_ word: StaticString, in span: Range<Int>) -> Bool {
        let count = word.utf8CodeUnitCount
        guard count > 0, span.count >= count else { return false }
        return (span.lowerBound...span.upperBound - count).contains { matches(word, at: $0) }
    }

    /// The line that a place stands in, cut at `cap` bytes to each side.
    package func line(around span: Range<Int>, cap: Int = 256) -> Range<Int> {
        bounds(around: span, cap: cap) { text, at in text[at] == 0x0a || text[at] == 0x0d }
    }

    /// The sentence that a place stands in, cut at line breaks and at `cap` bytes to each side.
    ///
    /// A dot ends a sentence only before white space or the end, so that numbers and hosts stay whole.
    package func sentence(around span: Range<Int>, cap: Int = 256) -> Range<Int> {
        bounds(around: span, cap: cap) { text, at in
            switch text[at] {
            case 0x0a, 0x0d: true
            case 0x21, 0x3f: true
            case 0x2e, 0x3b:
                switch text[at + 1] {
                case 0, 0x20, 0x09, 0x0a, 0x0d: true
                default: false
                }
            // The last byte of the full stop, exclamation and question mark of Chinese and Japanese.
            case 0x82: text[at - 1] == 0x80 && text[at - 2] == 0xe3
            case 0x81, 0x9f: text[at - 1] == 0xbc && text[at - 2] == 0xef
            default: false
            }
        }
    }

    private func bounds(around span: Range<Int>, cap: Int, isBreak: (ScanText, Int) -> Bool) -> Range<Int> {
        let inside = span.clamped(to: 0..<count)
        var start = inside.lowerBound
        while start > 0, inside.lowerBound - start < cap, !isBreak(self, start - 1) { start -= 1 }
        var end = inside.upperBound
        while end < count, end - inside.upperBound < cap, !isBreak(self, end) { end += 1 }
        return characterStart(start)..<characterStart(end)
    }

    /// The offset itself, or the nearest before it that does not cut through a character.
    package func characterStart(_ offset: Int) -> Int {
        guard offset > 0, offset < count else { return min(max(0, offset), count) }
        var at = offset
        while at > 0, offset - at < 4, bytes[at] & 0xc0 == 0x80 { at -= 1 }
        return at
    }
}
