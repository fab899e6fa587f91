/// How many exposures have each score: enough for the index and the worst of them.
struct ScoreCounts: Sendable, Hashable {
    private var counts = [Int](repeating: 0, count: 101)

    init(of exposures: [WeighedExposure]) {
        for exposure in exposures { counts[Self.bounded(exposure.score)] += 1 }
    }

    /// Takes one exposure of this score out.
    mutating func remove(_ score: Int) {
        let score = Self.bounded(score)
        counts[score] = max(0, counts[score] - 1)
    }

    /// The highest score.
    var worst: Int { counts.lastIndex { $0 > 0 } ?? 0 }

    /// 100 * (1 - prod(1 - score/100)), not rounded; the same for every order of the exposures.
    var index: Double {
        var left = 1.0
        for score in counts.indices { left *= Self.power(1 - Double(score) / 100, counts[score]) }
        return 100 * (1 - left)
    }

    private static func bounded(_ score: Int) -> Int { min(100, max(0, score)) }

    /// By squaring, in an order that does not change.
    private static func power(_ base: Double, _ exponent: Int) -> Double {
        var (result, square, rest) = (1.0, base, exponent)
        while rest > 0 {
            if rest % 2 == 1 { result *= square }
            square *= square
            rest /= 2
        }
        return result
    }
}
