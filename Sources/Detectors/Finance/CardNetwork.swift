/// Ranges of card numbers (ISO/IEC 7812 issuer identification numbers, as the networks publish them).
enum CardNetwork {
    private struct Range {
        var from: Int
        var to: Int
        var lengths: Set<Int>
        var brand: String
    }

    /// First six digits, from and to.
    private static let ranges: [Range] = [
        Range(from: 400_000, to: 499_999, lengths: [13, 16, 19], brand: "Visa"),
        Range(from: 510_000, to: 559_999, lengths: [16], brand: "Mastercard"),
        Range(from: 222_100, to: 272_099, lengths: [16], brand: "Mastercard"),
        Range(from: 220_000, to: 220_499, lengths: [16, 17, 18, 19], brand: "Mir"),
        Range(from: 340_000, to: 349_999, lengths: [15], brand: "American Express"),
        Range(from: 370_000, to: 379_999, lengths: [15], brand: "American Express"),
        Range(from: 300_000, to: 305_999, lengths: [14], brand: "Diners Club"),
        Range(from: 360_000, to: 369_999, lengths: [14], brand: "Diners Club"),
        Range(from: 380_000, to: 399_999, lengths: [14], brand: "Diners Club"),
        Range(from: 601_100, to: 601_199, lengths: [16, 19], brand: "Discover"),
        Range(from: 644_000, to: 659_999, lengths: [16, 19], brand: "Discover"),
        Range(from: 620_000, to: 629_999, lengths: [16, 17, 18, 19], brand: "UnionPay"),
        Range(from: 810_000, to: 817_199, lengths: [16], brand: "UnionPay"),
        Range(from: 350_000, to: 359_999, lengths: [16, 19], brand: "JCB"),
        Range(from: 180_000, to: 180_099, lengths: [15], brand: "JCB"),
        Range(from: 213_100, to: 213_199, lengths: [15], brand: "JCB"),
        Range(from: 500_000, to: 509_999, lengths: [12, 13, 14, 15, 16, 18, 19], brand: "Maestro"),
        Range(from: 560_000, to: 589_999, lengths: [12, 16, 18, 19], brand: "Maestro"),
        Range(from: 630_000, to: 639_999, lengths: [16, 18, 19], brand: "Maestro"),
        Range(from: 670_000, to: 679_999, lengths: [12, 13, 16, 18, 19], brand: "Maestro"),
        Range(from: 600_000, to: 601_099, lengths: [16], brand: "RuPay"),
        Range(from: 606_985, to: 608_999, lengths: [16], brand: "RuPay"),
        Range(from: 979_200, to: 979_289, lengths: [16], brand: "Troy"),
        Range(from: 636_368, to: 636_369, lengths: [16], brand: "Elo"),
    ]

    /// The network whose range and length the digits have.
    static func brand(of digits: [UInt8]) -> String? {
        let head = digits.prefix(6).reduce(0) { $0 * 10 + Int($1) }
        return ranges.first { $0.from <= head && head <= $0.to && $0.lengths.contains(digits.count) }?.brand
    }

    /// Luhn's sum: every second digit from the right doubled, its digits added.
    static func isChecked(_ digits: [UInt8]) -> Bool {
        var sum = 0
        for (index, digit) in digits.reversed().enumerated() {
            let value = index % 2 == 1 ? Int(digit) * 2 : Int(digit)
            sum += value > 9 ? value - 9 : value
        }
        return sum % 10 == 0
    }
}
