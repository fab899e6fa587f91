/// The weights of the features, learnt by `Benchmarks/travel_weights.py` and rounded to tenths.
///
/// A row: what a feature adds to the evidence for a plan, for being away now, and for a trip that is over. Evidence of
/// zero or more, set against no trip at all, makes a finding; the confidence is that of the logistic model.
enum TravelWeights {
    private static let bias = SIMD3(-38, -41, -36)

    /// By the number of the feature, in whole tenths: their sum is exact in whatever order.
    private static let tenths: [SIMD3<Int>] = TravelFeature.allCases.map { feature in
        let row = rows[feature] ?? (0, 0, 0)
        return SIMD3(Int((row.0 * 10).rounded()), Int((row.1 * 10).rounded()), Int((row.2 * 10).rounded()))
    }

    private static let rows: [TravelFeature: (upcoming: Double, ongoing: Double, past: Double)] = [
        .motion: (0.5, -0.1, -0.8),
        .goingTo: (0.5, -0.1, -0.4),
        .ownJourney: (0.7, 0.2, 0.4),
        .planned: (1.4, -0.4, -0.3),
        .willBe: (1.2, -0.1, -0.6),
        .absence: (0.7, 0.2, 0.0),
        .calendar: (1.3, -0.4, -0.1),
        .arrived: (-0.4, 1.1, 0.1),
        .enRoute: (-0.2, 0.9, 0.1),
        .stuck: (-0.5, 1.4, -0.5),
        .there: (-0.4, 1.0, 0.1),
        .returned: (-0.6, -0.9, 1.6),
        .wentTo: (-0.9, -0.5, 0.8),
        .memories: (-0.4, -0.2, 2.0),
        .foreignPlan: (1.5, -0.7, -0.6),
        .foreignThere: (-0.5, 2.1, -0.6),
        .foreignPast: (-1.3, -1.0, 1.6),
        .lodged: (0.5, 0.5, 0.1),
        .occasion: (0.7, 0.2, -0.2),
        .didThere: (-0.3, -0.4, 0.8),
        .arriving: (1.2, -0.4, -0.4),
        .dated: (0.4, -0.1, -1.0),
        .ticketed: (0.7, -0.6, 0.5),
        .span: (0.2, -0.3, 0.4),
        .route: (0.2, 0.3, 0.5),
        .complaint: (0.0, 0.9, 0.3),
        .journey: (0.6, 0.5, 0.4),
        .departs: (0.9, 0.0, 0.0),
        .greets: (-0.4, 1.5, -0.4),
        .towards: (0.1, -0.2, -0.1),
        .countdown: (1.3, 0.2, 0.5),
        .asks: (0.5, -0.4, -0.5),
        .toured: (-0.4, -0.4, 1.6),
        .dayCount: (-0.4, 1.3, -0.9),
        .phrase: (0.5, 0.5, 0.4),
        .severalCues: (0.5, 0.6, 0.5),
        .firstPerson: (0.5, -0.3, 0.2),
        .elidedSubject: (0.5, 0.5, -0.3),
        .otherPerson: (-1.7, -1.5, -2.3),
        .secondPerson: (-1.8, -1.4, -1.6),
        .unknownSubject: (0.2, 0.9, -0.4),
        .saysI: (0.2, 0.4, -0.4),
        .saysOther: (0.4, 0.0, -0.6),
        .saysYou: (0.5, 0.4, 0.8),
        .otherVerb: (-0.5, -0.7, -1.2),
        .place: (0.1, -0.2, -0.2),
        .knownPlace: (1.4, 1.3, 1.2),
        .placeTo: (-0.1, -0.3, -0.2),
        .placeAt: (-1.0, 0.5, -0.1),
        .placeFrom: (-0.5, 0.1, -0.1),
        .placeBare: (-0.7, -0.1, -0.5),
        .placeActs: (-1.4, -1.0, -1.3),
        .severalPlaces: (-0.6, -0.7, -0.1),
        .timeAhead: (0.5, -0.9, -0.3),
        .timeNow: (-0.8, 0.7, -0.6),
        .timeBehind: (-1.2, -0.9, 2.0),
        .timeOpen: (1.5, -0.2, 0.2),
        .dateRange: (0.7, -0.7, -0.4),
        .duration: (0.4, -0.1, 0.4),
        .wish: (-2.7, -2.2, -2.3),
        .cancelled: (-1.6, -2.2, -2.2),
        .hypothetical: (-0.9, -0.9, -0.9),
        .question: (-0.2, -0.7, -0.6),
        .asksAdvice: (-0.2, -0.3, -0.5),
        .errand: (-1.2, -0.9, -1.1),
        .livesThere: (-1.3, -1.2, -1.3),
        .airline: (1.5, 1.1, 0.4),
        .flightNumber: (0.6, 0.6, 0.1),
        .news: (-2.0, -2.2, -1.4),
        .future: (0.4, -0.8, -0.1),
        .pastTense: (-0.5, -0.2, 1.2),
        .code: (-1.2, -1.0, -1.2),
        .negation: (0.1, 0.7, -0.5),
        .fiction: (-1.9, -1.9, -1.8),
        .saysTrip: (-0.2, 0.3, 0.1),
        .saysRide: (-0.5, 0.1, -0.2),
        .saysLodging: (-0.3, 0.5, 0.3),
        .saysVenue: (0.7, 1.2, -0.2),
        .saysLuggage: (-0.1, 0.6, -0.2),
        .saysBooked: (0.8, -0.4, -0.5),
        .saysTrouble: (-0.3, 0.3, 0.5),
        .saysEvent: (0.6, -0.3, 0.0),
        .saysLook: (0.2, -0.1, 1.0),
        .saysStyle: (0.4, 0.2, 0.1),
        .english: (0.0, 0.5, -0.4),
        .longText: (-2.0, -1.3, -1.3),
        .shortText: (0.3, 0.1, 1.3),
        .quoted: (-2.2, -1.8, -1.8),
        .headline: (-0.5, -0.7, -0.7),
        .listed: (0.1, 0.3, 0.0),
        .knownAhead: (-0.5, -0.2, -0.7),
        .knownBehind: (-0.5, 0.2, 0.5),
        .knownOwn: (0.0, -0.3, 0.5),
        .rideAhead: (0.7, 0.0, 0.0),
        .rideOwn: (0.2, 0.6, -0.2),
        .rideNow: (0.6, 0.2, -0.4),
        .tripOwn: (0.4, -0.2, -0.2),
        .tripKnown: (0.5, 0.1, 0.4),
        .ownPast: (-0.2, 0.1, -0.3),
        .ownFuture: (-0.3, -0.4, 0.5),
        .airlineTrouble: (0.0, 0.7, 1.1),
        .airlineRide: (0.2, 0.2, 0.4),
        .knownDuration: (0.4, 0.2, -0.1),
        .knownAdvice: (0.2, 0.0, -0.5),
        .tripAdvice: (0.2, -0.1, 0.0),
        .lookKnown: (-0.2, 0.0, 0.6),
        .ownAhead: (1.2, 0.0, 0.1),
        .elidedKnown: (0.1, 1.0, 0.7),
        .unknownLong: (-1.4, -1.3, -1.2),
        .elidedLong: (-1.5, -1.3, -1.4),
        .foreignBehind: (0.0, -0.1, 0.5),
        .otherAlone: (-0.7, -0.2, -0.4),
        .wentOwn: (-0.8, -0.2, 0.1),
        .delayOwn: (-0.5, 0.5, 0.1),
        .nearTrip: (-0.4, -0.1, 0.1),
        .nearRide: (0.3, -0.2, -0.2),
        .nearAhead: (0.0, -0.5, -0.2),
        .nearPlace: (0.4, -0.7, -0.5),
        .nearAdvice: (0.4, -0.2, -0.1),
        .nearOwn: (0.6, -0.6, 0.0),
        .nearOther: (0.2, -0.3, 0.0),
        .nearTrouble: (0.1, -0.2, -0.1),
        .nearPacking: (1.0, -0.2, -0.1),
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
