/// The weights of the features, learnt on public posts that are not part of the project and rounded to tenths.
///
/// A row: what a feature adds to the evidence for a plan, for being away now, and for a trip that is over. Evidence of
/// zero or more, set against no trip at all, makes a finding; the confidence is that of the logistic model.
enum TravelWeights {
    private static let bias = SIMD3(-20, -34, -33)

    /// By the number of the feature, in whole tenths: their sum is exact in whatever order.
    private static let tenths: [SIMD3<Int>] = TravelFeature.allCases.map { feature in
        let row = rows[feature] ?? (0, 0, 0)
        return SIMD3(Int((row.0 * 10).rounded()), Int((row.1 * 10).rounded()), Int((row.2 * 10).rounded()))
    }

    private static let rows: [TravelFeature: (upcoming: Double, ongoing: Double, past: Double)] = [
        .motion: (1.9, -0.6, -0.5), .goingTo: (0.8, -0.7, 0.0), .ownJourney: (1.5, 1.6, 0.3),
        .planned: (2.8, -0.7, -1.3),
        .willBe: (1.7, 0.4, -0.5), .absence: (1.5, -0.1, 0.4), .calendar: (2.7, 0.0, 0.4), .arrived: (-1.3, 3.3, -0.7),
        .enRoute: (-0.5, 1.5, -0.6), .stuck: (-1.2, 3.4, -0.2), .there: (-0.9, 2.0, -0.5), .returned: (-1.5, -0.8, 2.8),
        .wentTo: (-0.6, -0.3, 1.4), .memories: (-0.6, -0.4, 3.2), .foreignPlan: (3.0, -0.6, -0.8),
        .foreignThere: (-0.5, 4.1, -0.7), .foreignPast: (-1.0, -0.8, 4.9),
        .firstPerson: (0.4, 0.1, 0.4), .elidedSubject: (-0.3, 0.7, 0.7), .otherPerson: (-3.1, -3.5, -3.3),
        .secondPerson: (-3.4, -2.1, -2.6), .unknownSubject: (-1.7, -1.2, -0.7),
        .place: (-0.4, -0.4, 0.1), .knownPlace: (0.9, 1.7, 0.7), .timeAhead: (1.7, -1.1, -1.0),
        .timeNow: (0.4, 1.9, -0.9),
        .timeBehind: (-1.1, -0.5, 2.2), .timeOpen: (1.6, -0.2, 0.0), .duration: (0.6, -0.5, 1.2),
        .wish: (-2.8, -2.3, -2.9), .cancelled: (-1.6, -1.7, -0.8), .hypothetical: (-0.8, -1.6, -1.2),
        .question: (-0.5, -0.2, -1.1),
        .asksAdvice: (1.0, -0.8, -0.3), .errand: (-2.2, -0.6, -1.5), .livesThere: (-1.5, -2.3, -0.9),
        .airline: (0.4, 3.8, 1.2),
        .flightNumber: (0.6, 1.2, 0.2), .news: (-2.3, -2.0, -1.6), .future: (1.8, -0.8, 0.1),
        .pastTense: (-0.9, -0.1, 1.7),
        .code: (-2.4, -1.7, -1.6), .severalCues: (0.6, 0.2, 1.7),
    ]

    /// The state with the most evidence and its probability; nil if no trip is likelier.
    static func judge(_ features: TravelFeatures) -> (state: TravelState, probability: Double)? {
        var evidence = bias
        for feature in features { evidence &+= tenths[feature.rawValue] }
        let sums = [evidence.x, evidence.y, evidence.z]
        guard let best = sums.indices.max(by: { sums[$0] < sums[$1] }), sums[best] >= 0 else { return nil }
        let odds = sums.map { exponential(Double($0) / 10) }
        return (TravelState.allCases[best], odds[best] / (1 + odds[0] + odds[1] + odds[2]))
    }

    /// e to the power of a small number, by halving and squaring a series: no library, the same on each machine.
    private static func exponential(_ value: Double) -> Double {
        let x = max(-20, min(20, value)) / 64
        var result = 1 + x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4)))
        for _ in 0..<6 { result *= result }
        return result
    }
}
