/// A telephone number as it stands in a text, and why it is taken for one.
struct PhoneNumber {
    private(set) var span: Range<Int>
    /// `+` and digits where the country is known, the digits as dialled otherwise.
    private(set) var value: String
    private(set) var confidence: Double
    private(set) var strength: FindingSink.Strength
    private(set) var reasons: [String]

    private static let cueReach = 44

    /// Reads the number that begins at an offset.
    static func read(at offset: Int, in text: ScanText) -> PhoneNumber? {
        guard isFree(before: offset, in: text) else { return nil }
        let candidate = PhoneCandidate(text, at: offset)
        guard !candidate.groups.isEmpty else { return nil }
        return candidate.hasPlus ? international(candidate) : national(candidate)
    }

    /// The longest run of groups that the plan of the calling code allows.
    private static func international(_ candidate: PhoneCandidate) -> PhoneNumber? {
        let text = candidate.text
        var count = candidate.groups.count
        while count > 0 {
            let digits = candidate.digits(of: count)
            let span = candidate.span(of: count)
            if digits.count >= 7, PhonePlan.callingCodeLength(digits) != nil, Set(digits.dropFirst(3)).count > 1,
                isFree(after: span.upperBound, in: text, isLast: count == candidate.groups.count)
            {
                if isInLink(span, in: text) { return nil }
                let hasCue = cue(before: span, after: span.upperBound, in: text) != nil
                if !hasCue, digits.count < 9 { return nil }
                return PhoneNumber(
                    span: span, value: "+" + string(digits), confidence: hasCue ? 0.95 : 0.85, strength: .syntax,
                    reasons: ["a number of a known calling code", "its length fits the numbering plan"])
            }
            count -= 1
        }
        return nil
    }

    /// The whole run of groups; or, where a space sets off what stands after hyphens or dots, what stands before it.
    private static func national(_ candidate: PhoneCandidate) -> PhoneNumber? {
        if let number = national(candidate, groups: candidate.groups.count) { return number }
        guard let cut = candidate.groups.dropFirst(2).firstIndex(where: { $0.separator == .space }),
            !candidate.groups[1..<cut].contains(where: { $0.separator == .space })
        else { return nil }
        return national(candidate.prefix(cut), groups: cut)
    }

    private static func national(_ candidate: PhoneCandidate, groups count: Int) -> PhoneNumber? {
        let text = candidate.text
        let digits = candidate.digits(of: count)
        let span = candidate.span(of: count)
        guard (6...15).contains(digits.count), !PhoneShape.isSomethingElse(candidate) else { return nil }
        guard isFree(after: span.upperBound, in: text, isLast: true), !followsNumber(candidate) else { return nil }
        let shapeCountry = PhoneShape.country(of: candidate)
        let cue = cue(before: span, after: span.upperBound, in: text)
        guard cue != nil || shapeCountry != nil, !isInLink(span, in: text) else { return nil }
        if isForeign(span, cue: cue, in: text) { return nil }
        guard cue != nil || !candidate.isSeparated(by: .symbol) else { return nil }
        if candidate.startsWithExitCode {
            let whole = Array(digits.dropFirst(2))
            guard PhonePlan.callingCodeLength(whole) != nil else { return nil }
            return PhoneNumber(
                span: span, value: "+" + string(whole), confidence: 0.85, strength: .cued,
                reasons: ["a number of a known calling code", "a word near by says that it is to be called"])
        }
        guard digits.count <= 13 else { return nil }
        if cue == nil || shapeCountry == nil, digits.count < 7, cue?.isStrong != true { return nil }
        // Behind a short number, a word counts only right after it.
        if let cue, cue.start == nil, cue.distance > 12, shapeCountry == nil, digits.count < 9 { return nil }
        let homes = [text.context.country, shapeCountry].compactMap { $0 }
        let whole = homes.lazy.compactMap { PhonePlan.international(digits, in: $0) }.first
        var reasons: [String] = []
        if cue != nil { reasons.append("a word near by says that it is to be called") }
        if shapeCountry != nil { reasons.append("written as telephone numbers are") }
        return PhoneNumber(
            span: span, value: whole.map { "+" + string($0) } ?? string(digits), confidence: cue == nil ? 0.6 : 0.85,
            strength: cue == nil ? .shape : .cued, reasons: reasons)
    }

    /// A number in words: one of the North American plan, or one that the words around call a number.
    init?(spelled digits: [UInt8], at span: Range<Int>, in text: ScanText) {
        let hasCue = PhoneNumber.cue(before: span, after: span.upperBound, in: text) != nil
        let isNorthAmerican = PhonePlan.isNorthAmerican(digits)
        guard hasCue || isNorthAmerican else { return nil }
        let homes = [text.context.country, isNorthAmerican ? "US" : nil].compactMap { $0 }
        let whole = homes.lazy.compactMap { PhonePlan.international(digits, in: $0) }.first
        self.span = span
        value = whole.map { "+" + PhoneNumber.string($0) } ?? PhoneNumber.string(digits)
        confidence = hasCue ? 0.85 : 0.6
        strength = hasCue ? .cued : .shape
        reasons = ["a number in words"]
    }

    private init(
        span: Range<Int>, value: String, confidence: Double, strength: FindingSink.Strength, reasons: [String]
    ) {
        self.span = span
        self.value = value
        self.confidence = confidence
        self.strength = strength
        self.reasons = reasons
    }

    private struct Cue {
        /// Bytes between the cue and the number.
        var distance: Int
        /// Where the cue begins, if it stands before the number.
        var start: Int?
        /// Whether it is the name of the field or stands right before.
        var isStrong: Bool
    }

    /// The nearest word of the line that says that the number is to be called.
    private static func cue(before span: Range<Int>, after end: Int, in text: ScanText) -> Cue? {
        if PhoneWords.before.matches(label: text.context.label) { return Cue(distance: 0, start: nil, isStrong: true) }
        let line = text.line(around: span, cap: cueReach)
        if let match = PhoneWords.before.last(in: text, within: line.lowerBound..<span.lowerBound) {
            let distance = span.lowerBound - match.span.upperBound
            return Cue(distance: distance, start: match.span.lowerBound, isStrong: distance < 8)
        }
        let after = end..<min(line.upperBound, end + 24)
        if let match = PhoneWords.after.first(in: text, within: after) {
            return Cue(distance: match.span.lowerBound - end + 8, start: nil, isStrong: false)
        }
        return nil
    }

    /// Whether a word says that the number is something else, nearer than one that says it is to be called.
    private static func isForeign(_ span: Range<Int>, cue: Cue?, in text: ScanText) -> Bool {
        if PhoneWords.foreign.matches(label: text.context.label), cue == nil { return true }
        let line = text.line(around: span, cap: cueReach)
        guard let match = PhoneWords.foreign.last(in: text, within: line.lowerBound..<span.lowerBound) else {
            return false
        }
        // `order number is`: the word that says "number" says nothing more.
        if let start = cue?.start, match.span.upperBound + 2 >= start { return true }
        return span.lowerBound - match.span.upperBound < cue?.distance ?? 24
    }

    /// Whether the number can begin here: not inside a word, amount, decimal, time or identifier.
    private static func isFree(before offset: Int, in text: ScanText) -> Bool {
        let before = text[offset - 1]
        switch before {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x5f, 0x23, 0x24, 0x25, 0x40, 0x5e, 0x3d, 0x26, 0x5c, 0x7b:
            return false
        case 0x2e, 0x2c, 0x3a, 0x2d, 0x2f, 0x2b, 0x29:
            return !text.isAlphanumeric(at: offset - 2) || before == 0x3a && !text.isDigit(at: offset - 2)
                || before == 0x2e && !text.isDigit(at: offset - 2)
        case 0x80...:
            guard let scalar = Scalars.decode(text.bytes, before: offset)?.scalar else { return true }
            let isCurrency = (0x20a0...0x20cf).contains(scalar) || scalar == 0xa3 || scalar == 0xa5 || scalar == 0x2116
            return !isCurrency && Scalars.classify(scalar) != .letter
        default: return true
        }
    }

    /// Whether the number can end here.
    private static func isFree(after offset: Int, in text: ScanText, isLast: Bool) -> Bool {
        switch text[offset] {
        case 0x30...0x39, 0x5f, 0x25, 0x24, 0x40, 0x3d: return false
        case 0x78, 0x58: return text.isDigit(at: offset + 1)
        case 0x41...0x5a, 0x61...0x7a: return false
        case 0x2e, 0x2c, 0x3a, 0x2d, 0x2f, 0x2b:
            return !text.isAlphanumeric(at: offset + 1)
        case 0x80...:
            let scalar = Scalars.decode(text.bytes, at: offset).scalar
            return !(0x20a0...0x20cf).contains(scalar) && scalar != 0xb0 && Scalars.classify(scalar) != .letter
        default: return true
        }
    }

    /// Whether digits stand before, apart by a space like the groups of the candidate itself.
    private static func followsNumber(_ candidate: PhoneCandidate) -> Bool {
        let text = candidate.text
        let before = text.skipSpaces(before: candidate.start, limit: 2)
        guard before < candidate.start, text.isDigit(at: before - 1) else { return false }
        return !candidate.groups[0].isBracketed && candidate.groups.dropFirst().contains { $0.separator == .space }
            || candidate.groups.count == 1
    }

    private static func isInLink(_ span: Range<Int>, in text: ScanText) -> Bool {
        let before = text.run(before: span.lowerBound, limit: 96) { $0 > 0x20 && $0 != 0x22 && $0 != 0x3c && $0 < 0x80 }
        var at = before.lowerBound
        while at + 2 < before.upperBound {
            if text[at] == 0x3a, text[at + 1] == 0x2f, text[at + 2] == 0x2f { return true }
            if text[at] == 0x77, text.matches("www.", at: at) { return true }
            if text[at] == 0x2e, text.isAlphanumeric(at: at + 1), text.isAlphanumeric(at: at - 1),
                text.run(from: at + 1, limit: 96, where: { $0 != 0x2f && $0 > 0x20 }).upperBound < before.upperBound
            {
                return true
            }
            at += 1
        }
        return false
    }

    private static func string(_ digits: [UInt8]) -> String {
        String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
    }
}
