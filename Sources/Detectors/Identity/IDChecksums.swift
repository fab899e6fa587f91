/// Check digits of government ids. All take upper-case ASCII without separators, of any length.
enum IDChecksums {
    static func digits(_ bytes: some Sequence<UInt8>) -> [Int]? {
        var values: [Int] = []
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            values.append(Int(byte - 0x30))
        }
        return values
    }

    /// Whether the weighted sum of all digits is divisible: PESEL, BSN, TFN.
    static func weighted(_ bytes: [UInt8], _ weights: [Int], modulus: Int) -> Bool {
        guard let values = digits(bytes), values.count == weights.count else { return false }
        return zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } % modulus == 0
    }

    /// Receita Federal: two digits, weights falling from 10 and from 11, modulus 11.
    static func cpf(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 11, Set(d).count > 1 else { return false }
        func check(_ count: Int) -> Int {
            let sum = (0..<count).reduce(0) { $0 + d[$1] * (count + 1 - $1) }
            return sum * 10 % 11 % 10
        }
        return check(9) == d[9] && check(10) == d[10]
    }

    /// The letter is the number modulo 23; a NIE begins with X, Y or Z for 0, 1, 2.
    static func spanish(_ bytes: [UInt8], nie: Bool) -> Bool {
        guard bytes.count == 9, let letter = bytes.last, let first = bytes.first else { return false }
        var head = bytes.dropLast()
        if nie {
            guard (0x58...0x5a).contains(first) else { return false }
            head[0] = first - 0x58 + 0x30
        }
        guard let values = digits(head) else { return false }
        return Array("TRWAGMYFPDXBNJZSQVHLCKE".utf8)[values.reduce(0) { $0 * 10 + $1 } % 23] == letter
    }

    static func inn(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 12 else { return false }
        func check(_ weights: [Int]) -> Int { zip(weights, d).reduce(0) { $0 + $1.0 * $1.1 } % 11 % 10 }
        return check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) == d[10] && check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) == d[11]
    }

    static func snils(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 11 else { return false }
        let sum = (0..<9).reduce(0) { $0 + d[$1] * (9 - $1) } % 101 % 100
        return sum == d[9] * 10 + d[10]
    }

    /// Areas and groups that were never issued (ssa.gov): 000, 666, 900 and more; group 00, serial 0000.
    static func ssn(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 9 else { return false }
        let area = d[0] * 100 + d[1] * 10 + d[2]
        return area != 0 && area != 666 && area < 900 && d[3] + d[4] > 0 && d[5...].contains { $0 > 0 }
    }

    static func luhn(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes) else { return false }
        return d.reversed().enumerated().reduce(0) { sum, item in
            let doubled = item.offset % 2 == 1 ? item.element * 2 : item.element
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        } % 10 == 0
    }

    /// Verhoeff's dihedral check (the tables are generated from the group's rule).
    static func verhoeff(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes) else { return false }
        func multiply(_ a: Int, _ b: Int) -> Int {
            if a < 5 { return b < 5 ? (a + b) % 5 : (a + b - 5) % 5 + 5 }
            return b < 5 ? (a - 5 - b + 5) % 5 + 5 : (a - b + 5) % 5
        }
        let permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
        func permuted(_ digit: Int, _ times: Int) -> Int {
            (0..<times % 8).reduce(digit) { value, _ in permutation[value] }
        }
        return d.reversed().enumerated().reduce(0) { multiply($0, permuted($1.element, $1.offset)) } == 0
    }

    /// The sum of weighted digits, as many as there are weights.
    static func sum(_ digits: some Sequence<Int>, _ weights: some Sequence<Int>) -> Int {
        zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// Whether two digits can be a month and two a day.
    static func isDate(month: Int, day: Int) -> Bool { (1...12).contains(month) && (1...31).contains(day) }

    static func tckn(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 11, d[0] != 0 else { return false }
        let odd = d[0] + d[2] + d[4] + d[6] + d[8]
        let even = d[1] + d[3] + d[5] + d[7]
        return ((odd * 7 - even) % 10 + 10) % 10 == d[9] && d[..<10].reduce(0, +) % 10 == d[10]
    }

    /// ISO 7064 MOD 11,10, of the German tax id and the Croatian OIB.
    static func iso7064(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 11 else { return false }
        var product = 10
        for digit in d[..<10] {
            let sum = (digit + product) % 10
            product = (sum == 0 ? 10 : sum) * 2 % 11
        }
        return (11 - product) % 10 == d[10]
    }

    static func rut(_ bytes: [UInt8]) -> Bool {
        guard let check = bytes.last, let d = digits(bytes.dropLast()), (7...8).contains(d.count) else {
            return false
        }
        let sum = d.reversed().enumerated().reduce(0) { $0 + $1.element * ($1.offset % 6 + 2) }
        let wanted = 11 - sum % 11
        return check == (wanted == 11 ? 0x30 : wanted == 10 ? 0x4b : UInt8(wanted + 0x30))
    }

    static func chinese(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 18, let check = bytes.last, let d = digits(bytes.dropLast()) else { return false }
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        return Array("10X98765432".utf8)[zip(d, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11] == check
    }

    static func portuguese(_ bytes: [UInt8]) -> Bool {
        guard let d = digits(bytes), d.count == 9 else { return false }
        let rest = (0..<8).reduce(0) { $0 + d[$1] * (9 - $1) } % 11
        return d[8] == (rest < 2 ? 0 : 11 - rest)
    }
}
