/// The weights of the features, learnt on public posts that are not part of the project and rounded to tenths.
///
/// A row: what a feature adds to the evidence for a plan, for being away now, and for a trip that is over. Evidence
/// above zero, set against no trip at all, makes a finding; the confidence is that of the logistic model.
enum TravelWeights {
    static let bias = (upcoming: -2.2, ongoing: -3.3, past: -3.2)

    static let rows: [TravelFeature: (upcoming: Double, ongoing: Double, past: Double)] = [
        .motion: (1.5, -0.1, -0.5), .goingTo: (0.9, -0.6, -0.1), .ownJourney: (1.4, 1.4, 0.3),
        .planned: (2.6, -0.6, -1.0),
        .willBe: (1.6, 0.4, -0.5), .absence: (1.4, 0.0, 0.2), .calendar: (2.7, 0.0, 0.4), .arrived: (-1.2, 2.8, -0.5),
        .enRoute: (-0.6, 1.3, -0.6), .stuck: (-1.1, 3.4, -0.1), .there: (-0.9, 1.8, -0.3), .returned: (-1.5, -0.8, 2.8),
        .wentTo: (-0.7, -0.3, 1.6), .memories: (-0.7, -0.4, 2.9), .foreignPlan: (3.4, -0.5, -0.7),
        .foreignThere: (-0.5, 4.0, -0.6), .foreignPast: (-1.0, -0.8, 4.5),
        .firstPerson: (0.5, 0.2, 0.5), .elidedSubject: (-0.1, 0.7, 0.6), .otherPerson: (-2.9, -3.3, -3.2),
        .secondPerson: (-3.1, -2.2, -2.6), .unknownSubject: (-1.7, -1.3, -1.0),
        .place: (-0.2, -0.4, 0.3), .knownPlace: (1.0, 1.6, 0.6), .timeAhead: (1.8, -0.8, -0.9),
        .timeNow: (0.3, 1.6, -0.9),
        .timeBehind: (-1.3, -0.4, 1.9), .timeOpen: (1.5, -0.1, 0.1), .duration: (0.5, -0.2, 0.8),
        .wish: (-2.9, -2.2, -2.8), .cancelled: (-1.6, -1.5, -0.8), .hypothetical: (-0.8, -1.4, -1.2),
        .question: (-0.5, -0.1, -1.0),
        .asksAdvice: (1.1, -0.6, -0.3), .errand: (-2.0, -0.7, -1.5), .livesThere: (-1.5, -2.1, -0.9),
        .airline: (0.2, 3.4, 0.9),
        .flightNumber: (0.6, 1.1, 0.2), .news: (-2.1, -1.8, -1.5), .future: (1.5, -0.6, 0.0),
        .pastTense: (-0.7, 0.0, 1.4),
        .code: (-2.1, -1.7, -1.6), .severalCues: (0.7, 0.2, 1.5),
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
        guard let best = evidence.indices.max(by: { evidence[$0] < evidence[$1] }), evidence[best] > 0 else {
            return nil
        }
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
