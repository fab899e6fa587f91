/// A telephone number as it stands in a text, and why it is taken for one.
struct PhoneNumber {
    private(set) var span: Range<Int>
    /// `+` and digits where the country is known, the digits as dialled otherwise.
    private(set) var value: String
    private(set) var confidence: Double
    private(set) var strength: FindingSink.Strength
    private(set) var reasons: [String]

    private static let isCalled = "a word near by says that it is to be called"
    private static let isKnownCode = "a number of a known calling code"

    /// Reads the number that begins at an offset.
    static func read(at offset: Int, in text: ScanText) -> PhoneNumber? {
        guard PhoneContext.isFree(before: offset, in: text) else { return nil }
        let candidate = PhoneCandidate(text, at: offset)
        guard candidate.groups > 0, candidate.digits.count >= 5 else { return nil }
        if candidate.hasPlus { return international(candidate) }
        if PhoneContext.isChat(before: offset, in: text) { return chat(candidate) }
        return national(candidate)
    }

    /// The longest run of groups that the plan of the calling code allows.
    private static func international(_ candidate: PhoneCandidate) -> PhoneNumber? {
        let text = candidate.text
        for count in (1...candidate.groups).reversed() {
            let part = candidate.prefix(count)
            guard part.digits.count >= 5, let digits = PhonePlan.international(part.digits) else { continue }
            guard digits.dropFirst(3).variety > 1 || digits.count < 7, !digits.isCounting,
                PhoneContext.isFree(after: part.span.upperBound, in: text)
            else { continue }
            if PhoneContext.isInLink(part.span, in: text) { return nil }
            let context = PhoneContext(part.span, in: text)
            if context.cue == nil, digits.count < 9 { return nil }
            if context.isAnothers { return nil }
            return PhoneNumber(
                span: part.span, value: "+" + digits.figures, confidence: context.cue == nil ? 0.85 : 0.95,
                strength: .syntax, reasons: [isKnownCode, "its length fits the numbering plan"])
        }
        return nil
    }

    /// The number of a link that opens a chat with it.
    private static func chat(_ candidate: PhoneCandidate) -> PhoneNumber? {
        guard candidate.groups == 1, let digits = PhonePlan.international(candidate.digits),
            !Disowned.isNuisance(around: candidate.span, in: candidate.text)
        else { return nil }
        return PhoneNumber(
            span: candidate.span, value: "+" + digits.figures, confidence: 0.95, strength: .syntax,
            reasons: ["the number of a link that opens a chat", isKnownCode])
    }

    /// The whole run of groups; or, where a space sets off what stands after hyphens or dots, what stands before it.
    private static func national(_ candidate: PhoneCandidate) -> PhoneNumber? {
        if let number = whole(candidate) { return number }
        guard candidate.groups > 3,
            let cut = (2..<candidate.groups).first(where: { candidate.separator(before: $0) == .space }),
            !(1..<cut).contains(where: { candidate.separator(before: $0) == .space })
        else { return nil }
        return whole(candidate.prefix(cut))
    }

    private static func whole(_ candidate: PhoneCandidate) -> PhoneNumber? {
        let text = candidate.text
        let digits = candidate.digits
        let span = candidate.span
        guard (6...15).contains(digits.count), !PhoneShape.isSomethingElse(candidate),
            PhoneContext.isFree(after: span.upperBound, in: text), !followsNumber(candidate)
        else { return nil }
        let shape = PhoneShape.read(candidate)
        let context = PhoneContext(span, in: text)
        let cue = context.cue
        guard cue.map({ $0.distance < 4 }) ?? false || !PhoneShape.isAmount(candidate) else { return nil }
        guard cue != nil || shape != nil, !PhoneContext.isInLink(span, in: text), !context.isForeign else { return nil }
        guard cue != nil || !candidate.isSeparated(by: .symbol),
            !PhoneContext.isInAccount(before: span.lowerBound, in: text)
        else { return nil }
        if candidate.startsWithExitCode { return abroad(candidate, context) }
        guard digits.count <= (shape == nil && cue?.isStrong != true ? 12 : 13), isEnough(candidate, shape, cue),
            !context.isAnothers
        else { return nil }
        var reasons: [String] = []
        if cue != nil { reasons.append(isCalled) }
        if shape != nil { reasons.append("written as telephone numbers are") }
        return PhoneNumber(
            span: span, value: value(of: digits, shape, cue, in: text), confidence: cue == nil ? 0.6 : 0.85,
            strength: cue == nil ? .shape : .cued, reasons: reasons)
    }

    /// `0049 30 1234567`
    private static func abroad(_ candidate: PhoneCandidate, _ context: PhoneContext) -> PhoneNumber? {
        guard let whole = PhonePlan.international(candidate.digits.dropFirst(2)), context.cue != nil,
            !context.isAnothers
        else { return nil }
        return PhoneNumber(
            span: candidate.span, value: "+" + whole.figures, confidence: 0.85, strength: .cued,
            reasons: [isKnownCode, isCalled])
    }

    /// Whether word and shape together are enough for the digits there are.
    private static func isEnough(
        _ candidate: PhoneCandidate, _ shape: PhoneShape.Reading?, _ cue: PhoneContext.Cue?
    ) -> Bool {
        let count = candidate.digits.count
        if cue == nil || shape == nil, count < 7, cue?.isStrong != true { return false }
        guard let cue, shape == nil else { return true }
        // Behind a short number, a word counts only right after it.
        if cue.start == nil, cue.distance > 12, count < 9 { return false }
        // Single digits are a score or a pattern, unless a whole number is spaced out.
        let singles = (0..<candidate.groups).count { candidate.length(of: $0) == 1 }
        return singles < 3 || count > 9
    }

    /// In international form where the country is known: from the profile, the shape, or the language of the word.
    private static func value(
        of digits: PhoneDigits, _ shape: PhoneShape.Reading?, _ cue: PhoneContext.Cue?, in text: ScanText
    ) -> String {
        var homes = [text.context.country ?? "", cue?.country ?? ""]
        if case .country(let country) = shape { homes.insert(country, at: country == "US" ? 1 : 2) }
        for home in homes where !home.isEmpty {
            if let whole = PhonePlan.international(digits, in: home) { return "+" + whole.figures }
        }
        return digits.figures
    }

    /// A number in words: one of the North American plan, one with a trunk `0`, or one that the words around call a
    /// number.
    init?(spelled digits: PhoneDigits, hasPlus: Bool, at span: Range<Int>, in text: ScanText) {
        let context = PhoneContext(span, in: text)
        let cue = context.cue
        if hasPlus {
            guard let whole = PhonePlan.international(digits) else { return nil }
            self.init(
                span: span, value: "+" + whole.figures, confidence: 0.85, strength: .cued,
                reasons: ["a number in words"])
            return
        }
        let isNorthAmerican = PhonePlan.isNorthAmerican(digits)
        let isBritish = digits.count == 11 && digits.first == 0 && digits[1] > 0
        guard cue != nil || isNorthAmerican || isBritish, !context.isForeign, !context.isAnothers else { return nil }
        let shape: PhoneShape.Reading? =
            isNorthAmerican ? .country("US") : isBritish ? .country("GB") : nil
        self.init(
            span: span, value: PhoneNumber.value(of: digits, shape, cue, in: text), confidence: cue == nil ? 0.6 : 0.85,
            strength: cue == nil ? .shape : .cued, reasons: ["a number in words"])
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

    /// Whether digits stand before, apart by a space like the groups of the candidate itself.
    private static func followsNumber(_ candidate: PhoneCandidate) -> Bool {
        let text = candidate.text
        let before = text.skipSpaces(before: candidate.start, limit: 2)
        guard before < candidate.start, text.isDigit(at: before - 1) else { return false }
        return !candidate.isBracketed && candidate.hasSeparator(.space) || candidate.groups == 1
    }
}
