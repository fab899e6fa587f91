/// The ways in which numbers are written inside a country that hardly anything else is written in.
///
/// Shapes are the lengths of the groups in hexadecimal (`0x334` for `202-555-0123`), leading digits too
/// (`head(3) == 0x049`). Sources: the notations that the national plans recommend (ITU-T E.123 and the plans themselves).
enum PhoneShape {
    /// What a shape says without any word near by.
    enum Reading {
        /// Written as the numbers of this country are.
        case country(String)
        /// A trunk `0` and groups as numbers have them, of one of many countries.
        case domestic
    }

    /// What the shape of a candidate says; nil where it says nothing.
    static func read(_ candidate: PhoneCandidate) -> Reading? {
        guard candidate.groups > 1, candidate.groups < 7, !candidate.hasPlus else { return nil }
        if candidate.digits.first == 0 { return withTrunk(candidate) }
        return withoutTrunk(candidate).map(Reading.country)
    }

    private static func withoutTrunk(_ candidate: PhoneCandidate) -> String? {
        let digits = candidate.digits
        switch candidate.shape {
        case 0x334 where PhonePlan.isNorthAmerican(digits): return "US"
        case 0x37
        where PhonePlan.isNorthAmerican(digits) && (candidate.isBracketed || candidate.isSeparated(by: .hyphen)):
            return "US"
        case 0x1334 where digits.first == 1 && PhonePlan.isNorthAmerican(digits.dropFirst()): return "US"
        case 0x137 where digits.first == 1 && PhonePlan.isNorthAmerican(digits.dropFirst()): return "US"
        case 0x254 where digits[2] == 9 && candidate.separator(before: 2) == .hyphen: return "BR"
        case 0x254 where digits[2] == 9 && candidate.isBracketed: return "BR"
        case 0x244 where candidate.isBracketed && candidate.separator(before: 2) == .hyphen: return "BR"
        case 0x13322 where digits.first == 8 && [3, 4, 8, 9].contains(digits[1]): return "RU"
        case 0x1337,
            0x1334 where digits.first == 8 && digits[1] == 9:
            return "RU"
        case 0x3322 where digits.first == 9 && candidate.hasSeparator(.hyphen): return "RU"
        case 0x344 where digits.first == 1 && digits[1] >= 3: return "CN"
        case 0x433 where digits.head(4) == 0x1300 || digits.head(4) == 0x1800: return "AU"
        default: return nil
        }
    }

    private static func withTrunk(_ candidate: PhoneCandidate) -> Reading? {
        let digits = candidate.digits
        // 00: an exit code or a serial number.
        guard digits[1] > 0, (9...12).contains(digits.count) else { return nil }
        let isSpaced = candidate.isSeparated(by: .space)
        let isHyphened = candidate.isSeparated(by: .hyphen)
        switch candidate.shape {
        case 0x22222 where isSpaced || isHyphened || candidate.isSeparated(by: .dot):
            return isDraw(digits) ? nil : .country("FR")
        case 0x22222:
            return candidate.isSeparated(by: .slash) || candidate.isSeparated(by: .symbol) ? .country("FR") : nil
        case 0x56 where isSpaced && [1, 3, 7, 8].contains(digits[1]): return .country("GB")
        case 0x533 where [1, 7].contains(digits[1]): return .country("GB")
        case 0x434 where digits[1] == 1 && isSpaced, 0x434 where digits.head(3) == 0x080: return .country("GB")
        case 0x344 where digits[1] == 2 && isSpaced: return .country("GB")
        case 0x344 where digits.head(3) == 0x010: return .country("KR")
        case 0x344 where (5...9).contains(digits[1]) && digits[2] == 0 && isHyphened: return .country("JP")
        case 0x244 where isHyphened && (digits[1] == 3 || digits[1] == 6), 0x424 where isHyphened,
            0x334 where isHyphened:
            return candidate.shape == 0x334 ? .domestic : .country("JP")
        case 0x234 where digits[1] == 2 && isHyphened, 0x244 where digits[1] == 2 && isHyphened: return .country("KR")
        case 0x244 where [2, 3, 7, 8].contains(digits[1]): return .country("AU")
        case 0x433 where digits[1] == 4 && !isHyphened: return .country("AU")
        case 0x433 where digits[1] == 9 && isHyphened: return .country("TW")
        case 0x433 where [3, 5, 7, 8, 9].contains(digits[1]) && isSpaced: return .country("VN")
        case 0x444 where digits[1] == 8, 0x443 where digits[1] == 8: return .country("ID")
        case 0x444, 0x443, 0x47, 0x48: return isGermanMobile(digits) ? .country("DE") : slashed(candidate)
        case 0x353 where [3, 4, 6, 8].contains(digits[1]): return .country("DE")
        case 0x4322 where digits[1] == 6: return .country("AT")
        case 0x4322 where (2...5).contains(digits[1]), 0x13322: return .country("TR")
        case 0x4222 where digits[1] == 4, 0x2322: return .country("BE")
        case 0x3322 where digits[1] == 7: return .country(candidate.separator(before: 1) == .hyphen ? "SE" : "CH")
        case 0x28 where digits[1] == 6: return .country("NL")
        case 0x38, 0x37, 0x36, 0x46, 0x45, 0x55: return slashed(candidate)
        case 0x434, 0x334, 0x433, 0x343, 0x3322, 0x3222, 0x4222, 0x523, 0x532, 0x344, 0x335, 0x345, 0x3422:
            return isSpaced || isHyphened || candidate.isBracketed || candidate.hasSeparator(.slash) ? .domestic : nil
        default:
            if isSpaced, (3...5).contains(candidate.length(of: 0)), candidate.groups > 2,
                (1..<candidate.groups).allSatisfy({ candidate.length(of: $0) > 1 })
            {
                return .domestic
            }
            return slashed(candidate)
        }
    }

    /// `030/23125123`, `0176 / 0406 9027`: how Germans and Austrians part the area code.
    private static func slashed(_ candidate: PhoneCandidate) -> Reading? {
        guard candidate.separator(before: 1) == .slash, (3...5).contains(candidate.length(of: 0)),
            (1..<candidate.groups).allSatisfy({ candidate.length(of: $0) > 1 })
        else { return candidate.isBracketed && candidate.groups == 2 ? .domestic : nil }
        return .country("DE")
    }

    private static func isGermanMobile(_ digits: PhoneDigits) -> Bool {
        [0x015, 0x016, 0x017].contains(digits.head(3)) && (10...12).contains(digits.count)
    }

    /// Five pairs that rise, none above 50: the numbers of a lottery.
    private static func isDraw(_ digits: PhoneDigits) -> Bool {
        let pairs = (0..<5).map { digits.value($0 * 2..<$0 * 2 + 2) }
        return pairs.allSatisfy { $0 <= 50 } && zip(pairs, pairs.dropFirst()).allSatisfy { $0 < $1 }
    }

    /// Whether the groups read as a date, a time, an address of a machine, a version or an amount.
    static func isSomethingElse(_ candidate: PhoneCandidate) -> Bool {
        let digits = candidate.digits
        if digits.variety < 2 || digits.isCounting || isDate(candidate) { return true }
        if candidate.hasPlus { return false }
        if candidate.isSeparated(by: .dot) {
            if candidate.groups == 2 { return candidate.shape != 0x34 }
            let isShort = (0..<candidate.groups).allSatisfy { candidate.length(of: $0) <= 3 }
            if isShort, candidate.shape != 0x22222, candidate.shape != 0x333 { return true }
        }
        // 01310-100: a Brazilian postcode.
        if candidate.shape == 0x53, candidate.isSeparated(by: .hyphen) { return true }
        // Seconds since 1970, from 2014 to 2030.
        if candidate.shape == 0xa, (0x14...0x18).contains(digits.head(2)) { return true }
        // 1979-2011: a range of years.
        if candidate.shape == 0x44, candidate.isSeparated(by: .hyphen), isYear(digits.value(0..<4)),
            isYear(digits.value(4..<8))
        {
            return true
        }
        return false
    }

    /// Groups of three after the first: 124 938 471.
    static func isAmount(_ candidate: PhoneCandidate) -> Bool {
        candidate.groups > 1 && candidate.isSeparated(by: .space) && candidate.digits.first != 0
            && (1..<candidate.groups).allSatisfy { candidate.length(of: $0) == 3 }
            && (candidate.groups != 3 || candidate.length(of: 0) < 3)
    }

    private static func isYear(_ value: Int) -> Bool { (1000...2099).contains(value) }

    private static func isDate(_ candidate: PhoneCandidate) -> Bool {
        let digits = candidate.digits
        switch candidate.shape {
        case 0x8:
            return isYear(digits.value(0..<4)) && (1...12).contains(digits.value(4..<6))
                && (1...31).contains(digits.value(6..<8))
        case 0x411, 0x412, 0x421, 0x422, 0x4222, 0x42222, 0x422222, 0x4224:
            let month = candidate.length(of: 1)
            return isYear(digits.value(0..<4)) && digits.value(4..<4 + month) <= 12
                && digits.value(4 + month..<4 + month + candidate.length(of: 2)) <= 31
        case 0x114, 0x124, 0x214, 0x224, 0x22422, 0x224222, 0x112, 0x122, 0x212, 0x222, 0x2222, 0x2224:
            let (a, b) = (candidate.length(of: 0), candidate.length(of: 1))
            let (first, second) = (digits.value(0..<a), digits.value(a..<a + b))
            return (1...31).contains(first) && (1...31).contains(second) && min(first, second) <= 12
                && (candidate.length(of: 2) == 2 || isYear(digits.value(a + b..<a + b + 4)))
        case 0x44 where candidate.isSeparated(by: .slash) || candidate.isSeparated(by: .hyphen):
            return isYear(digits.value(0..<4)) && isYear(digits.value(4..<8))
        default: return false
        }
    }
}
