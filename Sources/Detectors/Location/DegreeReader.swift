/// Reads pairs of degrees.
enum DegreeReader {
    /// `61.20745, -9.83164`: four places or more each, within range; `lat: 52.2, lon: 0.1` with words between.
    static func decimalPair(at offset: Int, in text: ScanText) -> (value: String, span: Range<Int>)? {
        guard let first = decimal(at: offset, in: text), abs(first.value) <= 90 else { return nil }
        var at = first.span.upperBound
        var letters = 0
        while at < first.span.upperBound + 24, !(0x30...0x39).contains(text[at]) {
            let byte = text[at]
            guard byte != 0, "\n\r\t ,;:=&\"'/|%-+°_!".utf8.contains(byte) || byte >= 0x80 || (byte | 0x20) >= 0x61
            else { return nil }
            if (byte | 0x20) >= 0x61, byte < 0x80 { letters += 1 }
            at += 1
        }
        guard letters == 0 || isLongitudeWord(first.span.upperBound..<at, in: text), at > first.span.upperBound else {
            return nil
        }
        guard let second = decimal(at: at, in: text), abs(second.value) <= 180 else { return nil }
        return (shown(first.value) + "," + shown(second.value), first.span.lowerBound..<second.span.upperBound)
    }

    private static func isLongitudeWord(_ span: Range<Int>, in text: ScanText) -> Bool {
        let word = text.string(span).lowercased()
        return word.contains("lon") || word.contains("lng") || word.contains("mlon") || word == "°n "
            || word.contains("longitud")
    }

    private static func decimal(at offset: Int, in text: ScanText) -> (value: Double, span: Range<Int>)? {
        var end = offset
        while (0x30...0x39).contains(text[end]), end - offset < 4 { end += 1 }
        guard end > offset, end - offset <= 3, text[end] == 0x2e else { return nil }
        let point = end
        end += 1
        while (0x30...0x39).contains(text[end]), end - point < 18 { end += 1 }
        guard end - point > 4, text[end] != 0x2e || !(0x30...0x39).contains(text[end + 1]) else { return nil }
        var start = offset
        if text[offset - 1] == 0x2d, !text.isAlphanumeric(at: offset - 2) { start -= 1 }
        guard text[start - 1] != 0x2e, let value = Double(text.string(start..<end)) else { return nil }
        return (value, start..<end)
    }

    /// `64° 09' 36" N 21° 48' 54" W`
    static func sexagesimal(at offset: Int, in text: ScanText) -> (value: String, span: Range<Int>)? {
        var at = offset
        guard let first = angle(&at, in: text, "NS") else { return nil }
        for _ in 0..<3 where text[at] == 0x20 || text[at] == 0x2c || text[at] == 0x2f { at += 1 }
        guard let second = angle(&at, in: text, "EWO") else { return nil }
        guard abs(first) <= 90, abs(second) <= 180 else { return nil }
        return (shown(first) + "," + shown(second), offset..<at)
    }

    private static func angle(_ at: inout Int, in text: ScanText, _ letters: String) -> Double? {
        var total = 0.0
        var unit = 1.0
        for step in 0..<3 {
            let start = at
            while (0x30...0x39).contains(text[at]) || text[at] == 0x2e, at - start < 10 { at += 1 }
            let end = at
            let marked = skipMark(&at, in: text)
            // Most numbers carry no sign: a string is made of those only that do.
            guard end > start, marked || step > 0, let value = Double(text.string(start..<end)) else { return nil }
            total += value / unit
            unit *= 60
            while text[at] == 0x20 { at += 1 }
            if !(0x30...0x39).contains(text[at]) { break }
        }
        let letter = text[at] & 0xdf
        guard letters.utf8.contains(letter), !text.isAlphanumeric(at: at + 1) else { return nil }
        at += 1
        return letter == 0x53 || letter == 0x57 || letter == 0x4f ? -total : total
    }

    /// A sign of degrees, minutes or seconds.
    private static func skipMark(_ at: inout Int, in text: ScanText) -> Bool {
        let start = at
        while at < start + 8 {
            let (value, length) = Folding.scalar(text, at)
            guard [0xb0, 0xba, 0x27, 0x22, 0x2032, 0x2033, 0x2019, 0x201d].contains(value) else { break }
            at += length
        }
        return at > start
    }

    /// Five places: a metre.
    static func shown(_ value: Double) -> String {
        let scaled = (value * 100_000).rounded() / 100_000
        let text = String(scaled)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
