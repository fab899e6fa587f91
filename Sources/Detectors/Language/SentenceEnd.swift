/// Decides where sentences end.
enum SentenceEnd {
    /// Whether the byte at an offset ends a sentence.
    @inline(__always)
    static func isEnd(_ offset: Int, in text: ScanText) -> Bool {
        let byte = text[offset]
        // Letters and spaces, which most bytes are.
        if byte == 0x20 || byte &- 0x61 < 26 { return false }
        return isEndMark(byte, offset, in: text)
    }

    /// Whether a byte can end a sentence, or begin the character that does.
    static func opensMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x0a, 0x0d, 0x7c, 0x21, 0x3f, 0x2e, 0xc2, 0xe2, 0xe3, 0xef: true
        default: false
        }
    }

    private static func isEndMark(_ byte: UInt8, _ offset: Int, in text: ScanText) -> Bool {
        switch byte {
        case 0x0a, 0x0d, 0x7c: true
        case 0x21, 0x3f: !isWordByte(text[offset + 1])
        case 0x2e: isStop(offset, in: text)
        case 0xc2: text[offset + 1] == 0xb7 && text[offset + 2] == 0x20
        // Bullets; the full stops of Chinese and Japanese; their `!` and `?`.
        case 0xe2: text[offset + 1] == 0x80 && text[offset + 2] == 0xa2
        case 0xe3: text[offset + 1] == 0x80 && text[offset + 2] == 0x82
        case 0xef: text[offset + 1] == 0xbc && (text[offset + 2] == 0x81 || text[offset + 2] == 0x9f)
        default: false
        }
    }

    private static func isStop(_ offset: Int, in text: ScanText) -> Bool {
        let next = text[offset + 1]
        if isWordByte(next) || next == 0x2e || text[offset - 1] == 0x2e { return false }
        if next == 0x2c || next == 0x3a || next == 0x2f { return false }
        var start = offset
        while start > 0, offset - start < 12, isWordByte(text[start - 1]) { start -= 1 }
        let length = offset - start
        if length == 0 { return true }
        if (0x30...0x39).contains(text[offset - 1]) {
            // `am 12. April`: an ordinal, not a stop; `in 2024. Then`: a stop.
            return length > 2 || !isWordByte(text[offset + 2])
        }
        if length == 1 { return text[start] == 0x49 }
        return !abbreviations.contains(hash(start..<offset, in: text))
    }

    private static func hash(_ span: Range<Int>, in text: ScanText) -> UInt64 {
        var hash = WordHash()
        var at = span.lowerBound
        while at < span.upperBound {
            let (value, length) = Folding.scalar(text, at)
            hash.combine(Folding.fold(value).value)
            at += length
        }
        return hash.value
    }

    private static let abbreviations = WordSet(
        "mr mrs ms dr st mt ft no nr ave blvd rd str geb ca mah sok cad apt vs eg ie approx jan feb mar apr jun jul aug sep "
            + "sept oct nov dec okt dez flt dept univ prof sr sra av ste ul ap al pl ул д кв г пр стр р род им обл müh tel "
            + "art nat hwy cnr ln ct cl pk psn bhd inc ltd corp sen jr tlf bldg kat daire pt jl gg bj ez jg")

    @inline(__always)
    static func isWordByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a || (0x30...0x39).contains(byte) || byte >= 0x80
    }
}
