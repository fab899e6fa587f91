/// Check digits of European ids, by the definitions that the issuing offices publish.
extension IDChecksums {
    /// Finland: the date, a sign for the century, three digits; the check character is the number modulo 31.
    static func finnish(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 11, let check = bytes.last, let d = digits(bytes[..<6]), let tail = digits(bytes[7..<10])
        else {
            return false
        }
        let number = (d + tail).reduce(0) { $0 * 10 + $1 }
        return isDate(month: d[2] * 10 + d[3], day: d[0] * 10 + d[1])
            && Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)[number % 31] == check
    }

    /// Sweden: the date (60 more in the day of a coordination number) and Luhn's sum over the last ten digits.
    static func swedish(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 10 || d.count == 12 else { return false }
        let last = Array(d.suffix(10))
        let day = last[4] * 10 + last[5]
        return isDate(month: last[2] * 10 + last[3], day: day > 60 ? day - 60 : day) && luhn(Array(bytes.suffix(10)))
    }

    static func norwegian(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 11 else { return false }
        let first = (11 - sum(d, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11) % 11
        let second = (11 - sum(d, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11
        let day = d[0] * 10 + d[1]
        return first == d[9] && second == d[10] && isDate(month: d[2] * 10 + d[3], day: day > 40 ? day - 40 : day)
    }

    /// Denmark gave up its check digit: the date alone.
    static func danish(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 10 else { return false }
        return isDate(month: d[2] * 10 + d[3], day: d[0] * 10 + d[1])
    }

    /// Belgium: 97 less the rest of the first nine digits, with a 2 before them for those born after 1999.
    static func belgian(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 11, d[2] * 10 + d[3] <= 52 else { return false }
        let head = d[..<9].reduce(0) { $0 * 10 + $1 }
        let check = d[9] * 10 + d[10]
        return check == 97 - head % 97 || check == 97 - (head + 2_000_000_000) % 97
    }

    /// Switzerland: an EAN-13 that begins with the country, 756.
    static func swiss(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 13, bytes.starts(with: "756".utf8) else { return false }
        return sum(d, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 == 0
    }

    static func austrian(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 10, d[0] > 0 else { return false }
        return sum(d, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 == d[3] && d[4] * 10 + d[5] <= 31
    }

    /// France: 97 less the rest of the first thirteen digits; Corsica writes A or B for its department.
    static func french(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 15 || bytes.count == 13, let first = bytes.first,
            [0x31, 0x32, 0x33, 0x34, 0x37, 0x38].contains(first)
        else { return false }
        var head = Array(bytes.prefix(13))
        var less = 0
        if head[6] == 0x41 || head[6] == 0x42 {
            less = head[6] == 0x41 ? 1_000_000 : 2_000_000
            head[6] = 0x30
        }
        guard let d = digits(head), d[3] * 10 + d[4] <= 42 || d[3] >= 5 else { return false }
        guard bytes.count == 15 else { return true }
        guard let key = digits(bytes.suffix(2)) else { return false }
        let number = d.reduce(0) { $0 * 10 + $1 } - less
        return key[0] * 10 + key[1] == 97 - number % 97
    }

    /// Italy: letters and digits at odd and even places count differently; the sum modulo 26 is the last letter.
    static func italian(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 16, let check = bytes.last else { return false }
        let odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]
        var total = 0
        for (index, byte) in bytes.dropLast().enumerated() {
            let value = byte > 0x40 ? Int(byte) - 0x41 : Int(byte) - 0x30
            guard odd.indices.contains(value) else { return false }
            total += index % 2 == 0 ? odd[value] : value
        }
        return UInt8(total % 26 + 0x41) == check
    }

    /// Czechia and Slovakia: divisible by 11, months of women 50 higher.
    static func czech(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 10 else { return false }
        let month = (d[2] * 10 + d[3]) % 50
        return d.reduce(0) { $0 * 10 + $1 } % 11 == 0
            && isDate(month: month > 20 ? month - 20 : month, day: d[4] * 10 + d[5])
    }

    static func romanian(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 13, d[0] > 0, isDate(month: d[3] * 10 + d[4], day: d[5] * 10 + d[6])
        else {
            return false
        }
        let rest = sum(d, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11
        return d[12] == (rest == 10 ? 1 : rest)
    }

    static func bulgarian(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 10 else { return false }
        return sum(d, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == d[9]
            && isDate(month: (d[2] * 10 + d[3]) % 20, day: d[4] * 10 + d[5])
    }

    /// The states of former Yugoslavia: the date, and a sum modulo 11.
    static func yugoslav(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 13, isDate(month: d[2] * 10 + d[3], day: d[0] * 10 + d[1]) else {
            return false
        }
        let check = 11 - sum(d, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
        return d[12] == (check > 9 ? 0 : check)
    }

    /// Estonia and Lithuania: two rows of weights, the second where the first leaves 10.
    static func baltic(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 11, (1...8).contains(d[0]),
            isDate(month: d[3] * 10 + d[4], day: d[5] * 10 + d[6])
        else { return false }
        var rest = sum(d, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11
        if rest == 10 { rest = sum(d, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11 % 10 }
        return rest == d[10]
    }

    static func latvian(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 11 else { return false }
        if d[0] == 3, d[1] == 2 { return true }
        return (1101 - sum(d, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11 % 10 == d[10]
            && isDate(month: d[2] * 10 + d[3], day: d[0] * 10 + d[1])
    }

    /// Ireland: seven digits, a letter for their sum modulo 23, and perhaps a second letter that counts nine times.
    static func irish(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 8 || bytes.count == 9, let d = digits(bytes[..<7]) else { return false }
        let second = bytes.count == 9 && bytes[8] != 0x57 ? Int(bytes[8]) - 0x40 : 0
        let rest = (sum(d, [8, 7, 6, 5, 4, 3, 2]) + second * 9) % 23
        return bytes[7] == (rest == 0 ? 0x57 : UInt8(rest + 0x40))
    }

    static func greekTax(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 9 else { return false }
        return sum(d, [256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10 == d[8]
    }

    static func ukrainian(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 10 else { return false }
        return (sum(d, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11 + 11) % 11 % 10 == d[9]
    }

    /// United Kingdom: letters that were never given out (HMRC, NIM39110).
    static func nationalInsurance(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 9, let last = bytes.last else { return false }
        let never = Array("DFIQUV".utf8)
        let prefix = String(decoding: bytes.prefix(2), as: UTF8.self)
        // Never given out, so that people who hide their own put it in its place; the one of the forms is no one's.
        if prefix == "QQ" {
            return (0x41...0x44).contains(last) && !bytes.starts(with: Array("QQ123456".utf8))
        }
        return !never.contains(bytes[0]) && !never.contains(bytes[1]) && bytes[1] != 0x4f
            && !["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"].contains(prefix) && (0x41...0x44).contains(last)
    }

    /// United Kingdom: the health service's number.
    static func healthService(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 10 else { return false }
        let check = 11 - sum(d, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11
        return d[9] == (check == 11 ? 0 : check)
    }

    /// Germany: the weights 7, 3, 1 of machine-readable documents (ICAO 9303) over nine characters and their check digit.
    static func germanCard(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 9 || bytes.count == 10 else { return false }
        guard bytes.count == 10 else { return bytes.contains { $0 < 0x40 } && bytes.contains { $0 > 0x40 } }
        let values = bytes.dropLast().map { $0 > 0x40 ? Int($0) - 0x37 : Int($0) - 0x30 }
        return UInt8(sum(values, [7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 + 0x30) == bytes[9]
    }
}
