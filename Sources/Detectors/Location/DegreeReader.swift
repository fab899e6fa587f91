/// Reads pairs of degrees.
enum DegreeReader {
    /// What was read.
    struct Pair {
        var value: String
        var span: Range<Int>
        /// Whether its signs say that these are degrees: `°`, `N`, minutes and seconds.
        var isMarked: Bool
    }

    /// `61.20745, -9.83164`: four places or more each, within range; `lat: 52.2, lon: 0.1` with words between;
    /// `51.50912 N 0.19433 E`; `51,05043 / 13,73726` with the commas of most of Europe.
    static func decimalPair(at offset: Int, in text: ScanText) -> Pair? {
        guard let first = decimal(at: offset, in: text), abs(first.value) <= 90 else { return nil }
        if let pair = lettersFirst(first, in: text) { return pair }
        var at = first.span.upperBound
        let (north, behindNorth) = hemisphere(at: at, in: text, "NS")
        if north != 0 { at = behindNorth }
        var letters = 0
        var isDegree = false
        while at < first.span.upperBound + 26, !isDigit(text[at]) {
            let byte = text[at]
            guard byte != 0, isBetween(byte) || (byte | 0x20) >= 0x61 else { return nil }
            if byte == 0x2c, first.hasComma, isDigit(text[at + 1]) { return nil }
            if byte == 0xb0, text[at - 1] == 0xc2 { isDegree = true }
            if (byte | 0x20) >= 0x61, byte < 0x80 { letters += 1 }
            at += 1
            if let past = escape(at: at - 1, in: text) { (at, letters) = (past, 0) }
        }
        let between = first.span.upperBound..<at
        guard letters == 0 || north != 0 || isLongitudeWord(between, in: text), !between.isEmpty,
            let second = decimal(at: at, in: text), abs(second.value) <= 180, first.hasComma == second.hasComma
        else { return nil }
        // `lab(52.23451 40.16453 59.99712)`: no pair.
        var next = second.span.upperBound
        while text[next] == 0x2c || text[next] == 0x20 { next += 1 }
        guard next == second.span.upperBound || decimal(at: next, in: text) == nil else { return nil }
        // Nobody lives there: what programs write for a place that they do not know.
        guard abs(first.value) > 0.001 || abs(second.value) > 0.001 else { return nil }
        let (east, behindEast) = hemisphere(at: second.span.upperBound, in: text, "EWO")
        guard (north == 0) == (east == 0) || letters > 1 else { return nil }
        let isMarked = north != 0 && east != 0 || isDegree
        let value =
            shown(first.value * (north == -1 ? -1 : 1)) + "," + shown(second.value * (east == -1 ? -1 : 1))
        let end = isMarked ? max(behindEast, second.span.upperBound) : second.span.upperBound
        return Pair(value: value, span: first.span.lowerBound..<end, isMarked: isMarked)
    }

    /// `N55.86412 W4.25182`
    private static func lettersFirst(_ first: (value: Double, span: Range<Int>, hasComma: Bool), in text: ScanText)
        -> Pair?
    {
        let letter = text[first.span.lowerBound - 1]
        guard letter == 0x4e || letter == 0x53, !text.isAlphanumeric(at: first.span.lowerBound - 2) else { return nil }
        var at = first.span.upperBound
        while at < first.span.upperBound + 4, text[at] == 0x20 || text[at] == 0x2c || text[at] == 0x2f { at += 1 }
        let other = text[at]
        guard at > first.span.upperBound, other == 0x45 || other == 0x57, let second = decimal(at: at + 1, in: text),
            abs(second.value) <= 180
        else { return nil }
        let value =
            shown(first.value * (letter == 0x53 ? -1 : 1)) + "," + shown(second.value * (other == 0x57 ? -1 : 1))
        return Pair(value: value, span: first.span.lowerBound - 1..<second.span.upperBound, isMarked: true)
    }

    /// `%2C` and `!4d`: what stands between two numbers in the addresses of maps.
    private static func escape(at offset: Int, in text: ScanText) -> Int? {
        if text[offset] == 0x25, text[offset + 1] == 0x32, text[offset + 2] | 0x20 == 0x63 { return offset + 3 }
        if text[offset] == 0x21, text[offset + 1] == 0x34, text[offset + 2] == 0x64 { return offset + 3 }
        return nil
    }

    private static func isBetween(_ byte: UInt8) -> Bool {
        "\n\r\t ,;:=&\"'/|%-+_!~.()[]".utf8.contains(byte) || byte >= 0x80
    }

    /// ` N`, `°W`: 1 for north and east, -1 for south and west, 0 for neither; and the offset behind.
    private static func hemisphere(at offset: Int, in text: ScanText, _ letters: String) -> (sign: Double, end: Int) {
        var at = offset
        if text[at] == 0xc2, text[at + 1] == 0xb0 { at += 2 }
        if text[at] == 0x20 { at += 1 }
        let letter = text[at]
        guard letters.utf8.contains(letter), !text.isAlphanumeric(at: at + 1) else { return (0, offset) }
        return ([0x53, 0x57, 0x4f].contains(letter) ? -1 : 1, at + 1)
    }

    private static func isLongitudeWord(_ span: Range<Int>, in text: ScanText) -> Bool {
        ["lon", "lng", "länge"].contains { text.holds($0, in: span) }
    }

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func decimal(at offset: Int, in text: ScanText) -> (
        value: Double, span: Range<Int>, hasComma: Bool
    )? {
        var end = offset
        while isDigit(text[end]), end - offset < 4 { end += 1 }
        guard end > offset, end - offset <= 3, text[end] == 0x2e || text[end] == 0x2c else { return nil }
        let hasComma = text[end] == 0x2c
        let point = end
        end += 1
        while isDigit(text[end]), end - point < 18 { end += 1 }
        guard end - point > (hasComma ? 5 : 4), text[end] != 0x2e || !isDigit(text[end + 1]) else { return nil }
        var start = offset
        if text[offset - 1] == 0x2d, !text.isAlphanumeric(at: offset - 2) { start -= 1 }
        let number = text.string(start..<point) + "." + text.string(point + 1..<end)
        guard text[start - 1] != 0x2e, let value = Double(number) else { return nil }
        return (value, start..<end, hasComma)
    }

    /// `64° 09' 36" N 21° 48' 54" W`, `N 47° 22.418 E 008° 32.105`, `48°38,214'N 002°01,377'O`.
    static func sexagesimal(at offset: Int, in text: ScanText) -> Pair? {
        var at = offset
        let leading = hemisphereBefore(offset, in: text)
        guard let first = angle(&at, in: text, "NS", leading: leading.map(\.letter)) else { return nil }
        for _ in 0..<3 where text[at] == 0x20 || text[at] == 0x2c || text[at] == 0x2f { at += 1 }
        var east: UInt8?
        if leading != nil {
            guard "EWO".utf8.contains(text[at]) else { return nil }
            east = text[at]
            at += 1
            if text[at] == 0x20 { at += 1 }
        }
        guard let second = angle(&at, in: text, "EWO", leading: east), abs(first) <= 90, abs(second) <= 180 else {
            return nil
        }
        return Pair(value: shown(first) + "," + shown(second), span: (leading?.start ?? offset)..<at, isMarked: true)
    }

    /// `N` or `S` right before the degrees.
    private static func hemisphereBefore(_ offset: Int, in text: ScanText) -> (letter: UInt8, start: Int)? {
        let at = text[offset - 1] == 0x20 ? offset - 2 : offset - 1
        guard at >= 0, text[at] == 0x4e || text[at] == 0x53, !text.isAlphanumeric(at: at - 1) else { return nil }
        return (text[at], at)
    }

    private static func angle(_ at: inout Int, in text: ScanText, _ letters: String, leading: UInt8?) -> Double? {
        var total = 0.0
        var unit = 1.0
        for step in 0..<3 {
            let start = at
            while isDigit(text[at]) || isPoint(at, in: text), at - start < 10 { at += 1 }
            let end = at
            let marked = skipMark(&at, in: text)
            // Most numbers carry no sign: a string is made of those only that do.
            guard end > start, marked || step > 0,
                let value = Double(text.string(start..<end).replacing(",", with: "."))
            else { return nil }
            total += value / unit
            unit *= 60
            // The next number belongs to this angle, unless it is the other one's.
            let space = text[at] == 0x20 ? 1 : 0
            if !isDigit(text[at + space]) || !marked { break }
            at += space
        }
        if let leading { return [0x53, 0x57, 0x4f].contains(leading) ? -total : total }
        while text[at] == 0x20 { at += 1 }
        let letter = text[at] & 0xdf
        guard letters.utf8.contains(letter), !text.isAlphanumeric(at: at + 1) else { return nil }
        at += 1
        return letter == 0x53 || letter == 0x57 || letter == 0x4f ? -total : total
    }

    private static func isPoint(_ at: Int, in text: ScanText) -> Bool {
        (text[at] == 0x2e || text[at] == 0x2c) && isDigit(text[at + 1])
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
