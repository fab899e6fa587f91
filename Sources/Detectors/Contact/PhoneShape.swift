/// The ways in which numbers are written inside a country that hardly anything else is written in.
enum PhoneShape {
    /// The country of a typical shape: `US` for all of the North American plan.
    static func country(of candidate: PhoneCandidate) -> String? {
        let digits = candidate.digits(of: candidate.groups.count)
        let shape = candidate.shape
        guard let first = digits.first else { return nil }
        switch shape {
        case [3, 3, 4] where PhonePlan.isNorthAmerican(digits):
            let isBracketed = candidate.groups[0].isBracketed
            if isBracketed || candidate.isSeparated(by: .hyphen) || candidate.isSeparated(by: .dot) { return "US" }
            if candidate.isSeparated(by: .symbol) { return "US" }
        case [1, 3, 3, 4] where first == 1 && PhonePlan.isNorthAmerican(Array(digits.dropFirst())):
            return "US"
        case [2, 2, 2, 2, 2] where first == 0 && digits[1] > 0:
            let kinds: [PhoneCandidate.Separator] = [.space, .dot, .hyphen]
            if kinds.contains(where: candidate.isSeparated) { return "FR" }
        case [5, 6] where first == 0 && "1378".utf8.contains(digits[1] + 0x30) && candidate.isSeparated(by: .space):
            return "GB"
        case [4, 3, 4] where first == 0 && (digits[1] == 1 || digits[1] == 8) && candidate.isSeparated(by: .space):
            return "GB"
        case [5, 3, 3] where first == 0 && (digits[1] == 1 || digits[1] == 7) && candidate.isSeparated(by: .space):
            return "GB"
        case [3, 4, 4] where first == 0 && digits[1] == 2 && digits[2] < 10 && candidate.isSeparated(by: .space):
            return "GB"
        case [3, 4, 4] where first == 0 && candidate.isSeparated(by: .hyphen):
            if digits[1] == 1 && digits[2] == 0 { return "KR" }
            if (7...9).contains(digits[1]) && digits[2] == 0 { return "JP" }
        case [2, 5, 4] where candidate.groups[0].isBracketed && first > 0 && digits[2] == 9: return "BR"
        case [2, 4, 4] where candidate.groups[0].isBracketed && first > 0: return "BR"
        case [1, 3, 3, 2, 2] where first == 8 && "3489".utf8.contains(digits[1] + 0x30): return "RU"
        default: break
        }
        return nil
    }

    /// Whether the groups read as a date, a time, an address of a machine or a version.
    static func isSomethingElse(_ candidate: PhoneCandidate) -> Bool {
        let shape = candidate.shape
        let digits = candidate.digits(of: shape.count)
        if Set(digits).count <= 1 || isCounting(digits) { return true }
        if isDate(shape, digits) { return true }
        let isDotted = candidate.isSeparated(by: .dot)
        if isDotted, shape.allSatisfy({ $0 <= 3 }), shape != [2, 2, 2, 2, 2], shape != [3, 3, 3] { return true }
        if isDotted, shape.count == 2 { return true }
        // 1979-2011: a range of years.
        if shape == [4, 4], candidate.isSeparated(by: .hyphen), isYear(digits[0..<4]), isYear(digits[4..<8]) {
            return true
        }
        // Groups of three after the first are an amount: 124 938 471.
        if candidate.groups.count > 1, shape.dropFirst().allSatisfy({ $0 == 3 }), digits.first != 0, !candidate.hasPlus,
            candidate.isSeparated(by: .space), shape.count != 3 || shape[0] < 3
        {
            return true
        }
        return false
    }

    private static func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
        (1000...2099).contains(digits.reduce(0) { $0 * 10 + Int($1) })
    }

    /// `1234567`, `9876543210`: a placeholder.
    private static func isCounting(_ digits: [UInt8]) -> Bool {
        guard digits.count > 4 else { return false }
        let steps = zip(digits, digits.dropFirst()).map { Int($1) - Int($0) }
        return steps.allSatisfy { $0 == 1 || $0 == -9 } || steps.allSatisfy { $0 == -1 || $0 == 9 }
    }

    private static func isDate(_ shape: [Int], _ digits: [UInt8]) -> Bool {
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1) } }
        guard shape.count >= 3 else {
            guard let first = shape.first, first == 8 else { return false }
            return (1900...2099).contains(number(0..<4)) && (1...12).contains(number(4..<6))
                && (1...31).contains(number(6..<8))
        }
        let (a, b, c) = (shape[0], shape[1], shape[2])
        if a == 4, b <= 2, c <= 2 {
            return (1900...2099).contains(number(0..<4)) && number(4..<4 + b) <= 12 && number(4 + b..<4 + b + c) <= 31
        }
        if a <= 2, b <= 2, c == 4 {
            return (1900...2099).contains(number(a + b..<a + b + 4)) && number(0..<a) <= 31 && number(a..<a + b) <= 31
        }
        return shape.count == 3 && a <= 2 && b <= 2 && c == 2 && number(0..<a) <= 31 && number(a..<a + b) <= 12
    }
}
