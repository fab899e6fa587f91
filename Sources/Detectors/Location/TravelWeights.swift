/// The weights of the features, learnt by `Benchmarks/travel_weights.py` and rounded to tenths.
///
/// A row: what a feature adds to the evidence for a plan, for being away now, and for a trip that is over. Evidence of
/// ``least`` or more, set against no trip at all, makes a finding; the confidence is that of the logistic model.
enum TravelWeights {
    private static let bias = SIMD3(-36, -41, -37)

    /// In tenths: a doubtful sentence is left alone.
    private static let least = 3

    /// By the number of the feature, in whole tenths: their sum is exact in whatever order.
    private static let tenths: [SIMD3<Int>] = TravelFeature.allCases.map { feature in
        let row = rows[feature] ?? (0, 0, 0)
        return SIMD3(Int((row.0 * 10).rounded()), Int((row.1 * 10).rounded()), Int((row.2 * 10).rounded()))
    }

    private static let rows: [TravelFeature: (upcoming: Double, ongoing: Double, past: Double)] = [
        .motion: (0.0, -1.0, -1.7),
        .goingTo: (-0.5, 0.4, -0.7),
        .ownJourney: (0.6, 0.3, 0.6),
        .planned: (1.5, -0.1, -0.7),
        .willBe: (1.8, -0.6, -0.7),
        .absence: (0.1, 0.8, 0.4),
        .calendar: (1.0, -0.4, 0.2),
        .arrived: (-0.2, 0.4, 0.4),
        .enRoute: (0.1, 0.6, -0.3),
        .stuck: (-0.7, 1.0, -0.6),
        .there: (-0.5, 0.5, -0.4),
        .returned: (-0.9, -0.8, 1.6),
        .wentTo: (-1.0, -0.7, 0.9),
        .memories: (-0.2, -0.1, 2.2),
        .foreignPlan: (1.2, -1.2, -1.1),
        .foreignThere: (-0.8, 2.3, -1.0),
        .foreignPast: (-2.0, -1.4, 2.1),
        .lodged: (0.5, 0.8, 0.0),
        .occasion: (-0.4, 0.1, -0.3),
        .didThere: (-0.6, -0.7, 1.1),
        .arriving: (1.1, 0.0, -0.6),
        .dated: (0.2, -1.0, -1.4),
        .ticketed: (0.9, -1.2, 0.2),
        .span: (0.7, -1.0, 0.1),
        .route: (0.2, 0.6, 1.9),
        .complaint: (0.4, 0.2, 0.6),
        .journey: (0.7, 0.4, 1.2),
        .departs: (0.9, 0.0, 0.4),
        .greets: (-0.5, 1.0, -0.5),
        .towards: (-0.1, -0.6, -0.4),
        .countdown: (1.2, 0.1, 1.1),
        .asks: (0.3, 0.2, -0.7),
        .toured: (-0.5, -0.4, 2.2),
        .dayCount: (-0.9, 1.4, -1.5),
        .phrase: (0.7, 0.8, 0.6),
        .statedAhead: (2.2, 0.7, -0.9),
        .statedThere: (-0.3, 2.7, -1.0),
        .statedBehind: (-0.8, -0.8, 1.9),
        .severalCues: (0.5, 0.9, 1.1),
        .firstPerson: (0.5, 0.1, -0.2),
        .elidedSubject: (0.2, 0.8, -0.5),
        .otherPerson: (-2.1, -1.7, -3.3),
        .secondPerson: (-1.9, -1.1, -1.4),
        .unknownSubject: (0.0, 1.6, -0.1),
        .saysI: (-0.2, 0.0, -0.4),
        .saysOther: (0.5, -0.2, -1.3),
        .saysYou: (1.1, 0.4, 1.2),
        .otherVerb: (-0.5, -0.9, -1.8),
        .place: (0.3, -0.3, -0.2),
        .knownPlace: (1.8, 1.9, 1.1),
        .placeTo: (-0.5, -0.4, -0.7),
        .placeAt: (-1.4, 0.4, -0.3),
        .placeFrom: (-1.3, -0.3, -0.3),
        .placeBare: (-1.2, -0.5, -0.8),
        .placeActs: (-2.1, -0.9, -1.8),
        .severalPlaces: (-0.2, -1.1, -0.1),
        .timeAhead: (0.8, -1.3, -0.1),
        .timeNow: (-1.5, 1.1, -0.8),
        .timeBehind: (-1.8, -0.4, 2.7),
        .timeOpen: (1.9, 0.1, 0.1),
        .dateRange: (0.7, -0.9, -0.6),
        .duration: (0.8, 0.0, 0.5),
        .wish: (-3.3, -2.4, -3.2),
        .cancelled: (-1.5, -3.1, -2.3),
        .hypothetical: (-1.2, -0.9, -0.8),
        .question: (-0.1, -0.5, -0.9),
        .asksAdvice: (-0.2, -1.0, -0.7),
        .errand: (-0.7, -0.8, -1.2),
        .livesThere: (-1.2, -0.8, -1.8),
        .airline: (1.6, 2.3, -0.3),
        .flightNumber: (1.7, 1.4, 0.4),
        .news: (-1.9, -2.5, -1.4),
        .future: (0.7, -1.0, 0.2),
        .pastTense: (-0.4, -0.3, 1.2),
        .code: (-2.9, -1.9, -2.6),
        .figure: (-3.7, -2.9, -3.7),
        .asksOthers: (-1.9, -2.0, -3.1),
        .imperative: (-0.9, -1.7, -2.4),
        .advert: (-4.7, -3.0, -4.5),
        .bygone: (-4.2, -1.9, -2.6),
        .atHome: (-2.8, -1.8, -1.9),
        .sport: (-3.8, -3.6, -3.1),
        .negation: (0.0, 0.5, -0.7),
        .fiction: (-2.2, -2.1, -1.9),
        .saysTrip: (-0.8, 0.1, -0.1),
        .saysRide: (-1.0, -0.3, -0.2),
        .saysLodging: (-0.6, 0.8, 0.6),
        .saysVenue: (0.6, 1.7, -0.2),
        .saysLuggage: (-0.7, 0.7, -0.1),
        .saysBooked: (1.1, -0.4, -0.6),
        .saysTrouble: (-0.5, 0.7, 0.9),
        .saysEvent: (1.9, -0.5, 0.3),
        .saysLook: (0.7, -0.3, 1.5),
        .english: (-0.1, 0.5, -0.5),
        .longText: (-3.4, -2.0, -1.8),
        .shortText: (0.4, -0.3, 1.5),
        .quoted: (-2.9, -1.8, -1.9),
        .headline: (-0.4, -1.1, -0.8),
        .listed: (0.7, -0.3, 0.0),
        .knownAhead: (-1.0, 0.3, -0.8),
        .knownBehind: (-1.1, 1.0, 0.2),
        .knownOwn: (0.4, -0.4, 0.6),
        .rideAhead: (0.6, 0.0, -0.6),
        .rideOwn: (0.3, 1.0, -0.5),
        .rideNow: (1.2, 0.4, -0.8),
        .tripOwn: (0.3, 0.0, -0.4),
        .tripKnown: (0.9, 0.1, 0.8),
        .ownPast: (-0.1, 0.0, -0.3),
        .ownFuture: (0.2, -0.1, 1.0),
        .airlineTrouble: (0.6, 1.1, 2.0),
        .airlineRide: (0.4, 0.2, 0.6),
        .knownAdvice: (0.7, -0.1, -0.4),
        .lookKnown: (-0.6, -0.2, 0.6),
        .ownAhead: (1.4, 0.4, 0.7),
        .elidedKnown: (0.3, 1.1, 0.8),
        .unknownLong: (-2.3, -2.0, -1.9),
        .foreignBehind: (0.0, 0.1, 0.6),
        .otherAlone: (-0.5, -0.1, 0.0),
        .wentOwn: (-0.9, -0.3, 0.7),
        .delayOwn: (-0.9, 0.4, -0.2),
        .nearTrip: (-1.4, -0.2, 0.4),
        .nearRide: (0.7, 0.8, -0.4),
        .nearAhead: (0.2, -0.6, -0.7),
        .nearPlace: (0.2, -1.1, -0.8),
        .nearAdvice: (0.9, -0.3, -0.1),
        .nearOwn: (1.1, -0.8, 0.7),
        .nearOther: (0.4, -0.8, 0.0),
        .nearPacking: (1.2, -0.6, -0.3),
    ]

    /// The state with the most evidence and its probability; nil if no trip is likelier, or the sentence is an advert or
    /// tells of what came to nothing.
    static func judge(_ features: TravelFeatures) -> (state: TravelState, probability: Double)? {
        guard !features.holdsAny(.advert, .bygone) else { return nil }
        var evidence = bias
        for feature in features { evidence &+= tenths[feature.rawValue] }
        let sums = [evidence.x, evidence.y, evidence.z]
        guard let best = sums.indices.max(by: { sums[$0] < sums[$1] }), sums[best] >= least else { return nil }
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
