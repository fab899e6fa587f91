/// Recognises the codes of towns in the ways of writing of some twenty countries.
enum PostalCode {
    /// Whether a code stands among some tokens.
    static func stands(in range: Range<Int>, of line: Sentence) -> Bool { first(in: range, of: line) != nil }

    /// The first token of the first code among some tokens.
    static func first(in range: Range<Int>, of line: Sentence) -> Int? {
        range.first { isCode(line, at: $0, within: range) }
    }

    private static func isCode(_ line: Sentence, at index: Int, within range: Range<Int>) -> Bool {
        guard let token = line.tokens[safe: index], token.form != .word, token.form != .ideograph else { return false }
        let next = index + 1 < range.upperBound ? line.tokens[safe: index + 1] : nil
        let before = index > range.lowerBound ? line.tokens[safe: index - 1] : nil
        if token.form == .number {
            switch token.count {
            // `MT 59999`, `09999 Hinterwalde`, `28999 Villaluenga`, `599999`, `00-999 Town`, `19999-990`
            case 5, 6: return true
            case 4:
                return next.map { $0.isUpper && $0.count == 2 } == true
                    || next.map { $0.isCapital && $0.form == .word } == true
                    || before.map { $0.isUpper && $0.count <= 3 } == true
            case 3: return next.map { $0.form == .number && $0.count == 4 && $0.gap == .dash } == true
            case 2: return next.map { $0.form == .number && $0.count == 3 && $0.gap == .dash } == true
            default: return false
            }
        }
        // `BK2 7QQ`, `F99 ZZ99`, `J9Z 9Z9`, and `WX42ZZ` in one.
        guard isUpperMixed(line, token) else { return false }
        if let next, next.gap == .space, (3...4).contains(next.count), next.form == .mixed, isUpperMixed(line, next) {
            return (2...4).contains(token.count)
        }
        return false
    }

    private static func isUpperMixed(_ line: Sentence, _ token: Token) -> Bool {
        token.form == .mixed && !token.span.contains { line.text[$0] &- 0x61 < 26 }
    }
}
