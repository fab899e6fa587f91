/// The weights of the features, learnt on public posts that are not part of the project and rounded to tenths.
///
/// A row: what a feature adds to the evidence for a plan, for being away now, and for a trip that is over. Evidence
/// above zero, set against no trip at all, makes a finding; the confidence is that of the logistic model.
enum TravelWeights {
    static let bias = (upcoming: -2.4, ongoing: -3.3, past: -3.2)

    static let rows: [TravelFeature: (upcoming: Double, ongoing: Double, past: Double)] = [
        .motion: (1.7, 0.1, -0.5), .goingTo: (1.2, -0.5, -0.2), .ownJourney: (1.2, 1.1, 0.3), .planned: (2.4, -0.6, -0.8),
        .willBe: (1.8, 0.2, -0.5), .absence: (1.5, 0.2, -0.1), .calendar: (2.7, 0.0, 0.4), .arrived: (-1.0, 2.6, -0.2),
        .enRoute: (-0.7, 1.1, -0.6), .stuck: (-0.9, 3.2, 0.0), .there: (-0.9, 1.9, 0.0), .returned: (-1.5, -0.8, 2.8),
        .wentTo: (-0.8, -0.4, 1.9), .memories: (-0.8, -0.5, 2.6), .foreignPlan: (3.1, -0.5, -0.7),
        .foreignThere: (-0.5, 3.4, -0.5), .foreignPast: (-1.0, -0.8, 3.9),
        .firstPerson: (0.6, 0.5, 0.7), .elidedSubject: (0.1, 0.7, 0.7), .otherPerson: (-2.7, -3.1, -3.1),
        .secondPerson: (-2.8, -2.3, -2.6), .unknownSubject: (-0.5, -0.1, 0.3),
        .place: (0.1, -0.2, 0.5), .knownPlace: (0.8, 1.2, 0.4), .timeAhead: (1.6, -0.6, -0.8), .timeNow: (0.3, 1.3, -0.7),
        .timeBehind: (-1.2, -0.4, 1.5), .timeOpen: (1.3, 0.0, 0.2), .duration: (0.4, -0.1, 0.4),
        .wish: (-3.1, -2.2, -2.7), .cancelled: (-1.9, -1.1, -0.7), .hypothetical: (-0.9, -1.3, -1.2), .question: (-0.5, -0.1, -0.8),
        .asksAdvice: (1.1, -0.4, -0.3), .errand: (-2.0, -0.8, -1.5), .livesThere: (-1.5, -1.9, -0.9), .airline: (0.2, 2.6, 0.5),
        .flightNumber: (0.6, 1.0, 0.2), .news: (-1.9, -1.6, -1.3), .future: (1.1, -0.4, -0.2), .pastTense: (-0.5, -0.1, 1.1),
        .code: (-2.0, -1.7, -1.6), .severalCues: (0.6, 0.3, 1.2),
    ]

    /// The state with the most evidence and its probability; nil if no trip is likelier.
    static func judge(_ features: Set<TravelFeature>) -> (state: TravelState, probability: Double)? {
        var evidence = [bias.upcoming, bias.ongoing, bias.past]
        for feature in features {
            guard let row = rows[feature] else { continue }
            evidence[0] += row.upcoming
            evidence[1] += row.ongoing
            evidence[2] += row.past
        }
        guard let best = evidence.indices.max(by: { evidence[$0] < evidence[$1] }), evidence[best] > 0 else { return nil }
        let odds = evidence.map(exponential)
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
