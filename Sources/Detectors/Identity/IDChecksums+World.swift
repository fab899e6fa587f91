/// Check digits of ids of Asia, Africa, the Americas and Oceania, by the definitions that the issuing offices publish.
extension IDChecksums {
    /// South Africa: the date, and Luhn's sum.
    static func southAfrican(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 13 else { return false }
        return isDate(month: d[2] * 10 + d[3], day: d[4] * 10 + d[5]) && d[10] < 2 && luhn(bytes)
    }

    /// Israel: Luhn's sum over nine digits.
    static func israeli(_ bytes: [UInt8]) -> Bool { bytes.count == 9 && luhn(bytes) }

    /// Saudi Arabia: ten digits that begin with 1 (citizens) or 2 (residents), and Luhn's sum.
    static func saudi(_ bytes: [UInt8]) -> Bool {
        bytes.count == 10 && (bytes[0] == 0x31 || bytes[0] == 0x32) && luhn(bytes)
    }

    /// United Arab Emirates: 784, the year of birth, seven digits, and Luhn's sum.
    static func emirati(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 15, bytes.starts(with: "784".utf8) else { return false }
        return (1900...2030).contains(d[3..<7].reduce(0) { $0 * 10 + $1 }) && luhn(bytes)
    }

    /// Egypt: a digit for the century, the date, the governorate.
    static func egyptian(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 14, d[0] == 2 || d[0] == 3 else { return false }
        return isDate(month: d[3] * 10 + d[4], day: d[5] * 10 + d[6]) && (1...88).contains(d[7] * 10 + d[8])
    }

    static func thai(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 13, d[0] > 0 else { return false }
        return (11 - sum(d, (2...13).reversed()) % 11) % 10 == d[12]
    }

    /// Taiwan: the letter stands for a number of two digits.
    static func taiwanese(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 10, let d = digits(bytes.dropFirst()), (0x41...0x5a).contains(bytes[0]) else {
            return false
        }
        let letters = [
            10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30, 31, 33,
        ]
        let letter = letters[Int(bytes[0] - 0x41)]
        return (letter / 10 + letter % 10 * 9 + sum(d, [8, 7, 6, 5, 4, 3, 2, 1, 1])) % 10 == 0
            && [1, 2, 8, 9].contains(d[0])
    }

    /// Hong Kong: one or two letters, six digits, a check character modulo 11.
    static func hongKong(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 8 || bytes.count == 9, let check = bytes.last else { return false }
        let head = bytes.count == 8 ? [36] + bytes.dropLast().map(value) : bytes.dropLast().map(value)
        let rest = (11 - sum(head, [9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11
        return check == (rest == 10 ? 0x41 : UInt8(rest + 0x30))
    }

    /// Singapore: the first letter names the series, the last is the check.
    static func singaporean(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 9, let check = bytes.last, let d = digits(bytes[1..<8]) else { return false }
        let rest = sum(d, [2, 7, 6, 5, 4, 3, 2])
        switch bytes[0] {
        case 0x53, 0x54: return Array("JZIHGFEDCBA".utf8)[(rest + (bytes[0] == 0x54 ? 4 : 0)) % 11] == check
        case 0x46, 0x47: return Array("XWUTRQPNMLK".utf8)[(rest + (bytes[0] == 0x47 ? 4 : 0)) % 11] == check
        case 0x4d: return Array("KLJNPQRTUWX".utf8)[10 - (rest + 3) % 11] == check
        default: return false
        }
    }

    /// Malaysia: the date and a place of birth.
    static func malaysian(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 12 else { return false }
        return isDate(month: d[2] * 10 + d[3], day: d[4] * 10 + d[5]) && d[6] * 10 + d[7] > 0
    }

    /// Indonesia: a region, the date with 40 more in the day of women, a serial number.
    static func indonesian(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 16, d[0] > 0 else { return false }
        let day = d[6] * 10 + d[7]
        return isDate(month: d[8] * 10 + d[9], day: day > 40 ? day - 40 : day)
    }

    /// South Korea: the date and a digit for century and sex; the check digit was given up in 2020.
    static func korean(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 13 else { return false }
        return isDate(month: d[2] * 10 + d[3], day: d[4] * 10 + d[5])
    }

    static func japanese(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 12 else { return false }
        let rest = sum(d, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
        return d[11] == (rest <= 1 ? 0 : 11 - rest)
    }

    static func kazakh(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 12, isDate(month: d[2] * 10 + d[3], day: d[4] * 10 + d[5]) else {
            return false
        }
        var rest = sum(d, 1...11) % 11
        if rest == 10 { rest = sum(d, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11 }
        return rest == d[11]
    }

    /// Mexico: every character counts by its place; Ñ has one of its own between N and O.
    static func mexican(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 18, let check = bytes.last else { return false }
        let values = bytes.dropLast().map { $0 < 0x40 ? Int($0) - 0x30 : Int($0) - 0x37 + ($0 > 0x4e ? 1 : 0) }
        return UInt8((10 - sum(values, (2...18).reversed()) % 10) % 10 + 0x30) == check
    }

    /// Argentina: CUIL and CUIT.
    static func argentine(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 11, [20, 23, 24, 25, 26, 27, 30, 33, 34].contains(d[0] * 10 + d[1])
        else {
            return false
        }
        return d[10] == (11 - sum(d, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11
    }

    static func uruguayan(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 8 else { return false }
        return d[7] == (10 - sum(d, [2, 9, 8, 7, 6, 3, 4]) % 10) % 10
    }

    static func ecuadorian(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 10, (1...24).contains(d[0] * 10 + d[1]), d[2] < 6 else { return false }
        return luhn(bytes)
    }

    static func newZealand(_ bytes: [UInt8]) -> Bool {
        guard var d = digits(bytes), d.count == 8 || d.count == 9 else { return false }
        if d.count == 8 { d.insert(0, at: 0) }
        for weights in [[3, 2, 7, 6, 5, 4, 3, 2], [7, 4, 3, 2, 5, 2, 7, 6]] {
            let rest = sum(d, weights) % 11
            let check = rest == 0 ? 0 : 11 - rest
            if check < 10 { return check == d[8] }
        }
        return false
    }

    private static func value(_ byte: UInt8) -> Int { byte > 0x40 ? Int(byte) - 0x37 : Int(byte) - 0x30 }
}
