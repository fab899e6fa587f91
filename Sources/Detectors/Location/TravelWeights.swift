/// The weights of the features, learnt by `Benchmarks/travel_weights.py` and rounded to tenths.
///
/// A row: what a feature adds to the evidence for a plan, for being away now, and for a trip that is over. Evidence of
/// ``least`` or more, set against no trip at all, makes a finding; the confidence is that of the logistic model.
enum TravelWeights {
    private static let bias = SIMD3(-35, -37, -37)

    /// In tenths: a doubtful sentence is left alone.
    private static let least = 3

    /// By the number of the feature, in whole tenths: their sum is exact in whatever order.
    private static let tenths: [SIMD3<Int>] = TravelFeature.allCases.map { feature in
        let row = rows[feature] ?? (0, 0, 0)
        return SIMD3(Int((row.0 * 10).rounded()), Int((row.1 * 10).rounded()), Int((row.2 * 10).rounded()))
    }

    private static let rows: [TravelFeature: (upcoming: Double, ongoing: Double, past: Double)] = [
        .motion: (0.2, -0.4, -1.4),
        .goingTo: (-0.3, -0.5, -0.4),
        .ownJourney: (0.5, 0.1, 0.5),
        .planned: (1.5, -0.1, 0.0),
        .willBe: (1.8, -0.7, -0.7),
        .absence: (0.5, 0.4, 0.1),
        .calendar: (1.0, -0.3, 0.5),
        .arrived: (-0.4, 0.5, -0.4),
        .enRoute: (-0.3, 0.6, -0.3),
        .stuck: (-0.6, 1.2, -0.6),
        .there: (-0.7, 0.4, -0.7),
        .returned: (-0.7, -0.6, 2.0),
        .wentTo: (-0.9, -0.6, 0.2),
        .memories: (-0.3, -0.3, 2.2),
        .foreignPlan: (1.5, -0.4, -0.6),
        .foreignThere: (-0.4, 1.9, -0.7),
        .foreignPast: (-2.1, -1.3, 2.1),
        .lodged: (0.8, 0.4, 0.3),
        .occasion: (-0.3, 0.1, 0.2),
        .didThere: (-0.4, -0.9, 0.6),
        .arriving: (1.0, -0.4, -0.5),
        .dated: (0.5, -0.1, -0.6),
        .ticketed: (0.5, -0.8, -0.2),
        .span: (0.8, 0.0, 0.9),
        .route: (0.4, -0.1, 0.9),
        .complaint: (0.3, 0.3, 0.6),
        .journey: (0.3, 0.6, 0.5),
        .departs: (0.7, 0.0, 0.8),
        .greets: (-0.8, 1.1, -0.6),
        .towards: (-0.1, -0.1, -0.2),
        .countdown: (1.0, 0.3, 0.9),
        .asks: (0.3, -0.4, -0.6),
        .toured: (-0.5, -0.4, 1.7),
        .dayCount: (-0.7, 1.6, -1.0),
        .phrase: (0.7, 0.5, 0.6),
        .statedAhead: (1.8, 0.3, -0.3),
        .statedThere: (0.2, 2.2, 0.1),
        .statedBehind: (-0.9, -0.9, 1.8),
        .severalCues: (0.1, 0.5, 0.5),
        .firstPerson: (1.1, 0.0, 0.3),
        .elidedSubject: (0.3, 0.7, -0.1),
        .otherPerson: (-1.8, -1.9, -2.6),
        .secondPerson: (-1.5, -0.7, -1.9),
        .unknownSubject: (0.1, 0.9, 0.0),
        .saysI: (-0.3, 0.3, -0.6),
        .saysOther: (0.6, -0.2, -0.6),
        .saysYou: (0.9, 0.7, 1.1),
        .otherVerb: (-0.5, -0.8, -1.7),
        .place: (0.4, -0.4, -0.2),
        .knownPlace: (1.0, 1.4, 1.1),
        .placeTo: (0.0, -0.4, -0.3),
        .placeAt: (-0.9, 0.3, 0.0),
        .placeFrom: (-0.7, 0.1, -0.1),
        .placeBare: (-0.7, -0.2, -0.8),
        .placeActs: (-0.8, -1.1, -0.9),
        .severalPlaces: (-0.2, -0.4, -0.4),
        .timeAhead: (1.3, -0.7, -0.4),
        .timeNow: (-1.1, 0.1, -0.8),
        .timeBehind: (-1.1, -0.9, 2.0),
        .timeOpen: (2.3, 0.3, 0.3),
        .dateRange: (0.6, -0.5, 0.6),
        .duration: (0.7, 0.2, 0.3),
        .wish: (-2.8, -2.4, -2.7),
        .cancelled: (-2.0, -2.6, -2.6),
        .hypothetical: (-1.0, -0.8, -0.8),
        .question: (0.2, -0.3, -0.6),
        .asksAdvice: (-0.2, -0.3, -0.5),
        .errand: (-0.6, -0.7, -0.9),
        .livesThere: (-1.5, -1.0, -1.4),
        .airline: (2.0, 2.3, 0.8),
        .flightNumber: (0.9, 0.6, 0.4),
        .news: (-1.2, -2.3, -1.3),
        .future: (0.5, -0.6, -0.4),
        .pastTense: (-0.5, -0.4, 1.0),
        .code: (-2.4, -0.9, -2.1),
        .figure: (-3.6, -2.6, -3.5),
        .asksOthers: (-1.4, -1.9, -2.9),
        .imperative: (-0.9, -1.5, -2.4),
        .advert: (-3.8, -3.0, -4.2),
        .bygone: (-3.8, -3.2, -3.1),
        .atHome: (-2.5, -2.0, -1.9),
        .sport: (-3.5, -3.4, -2.7),
        .negation: (0.0, 0.1, -0.9),
        .fiction: (-1.5, -1.4, -1.4),
        .saysTrip: (-0.6, 0.4, -0.1),
        .saysRide: (-0.8, -0.1, -0.6),
        .saysLodging: (-0.5, 0.9, 0.5),
        .saysVenue: (0.2, 0.7, -0.8),
        .saysLuggage: (0.0, 0.6, -0.2),
        .saysBooked: (0.8, -0.5, -0.8),
        .saysTrouble: (-0.1, -0.1, 0.6),
        .saysEvent: (1.1, -1.0, 0.1),
        .saysLook: (0.4, -0.1, 1.2),
        .english: (0.0, 0.5, -0.5),
        .longText: (-2.4, -1.2, -1.4),
        .shortText: (-0.3, -0.4, 0.5),
        .quoted: (-2.8, -2.1, -1.9),
        .headline: (-0.3, -0.6, -0.6),
        .listed: (0.5, -0.4, -0.1),
        .knownAhead: (-0.9, 0.7, -0.4),
        .knownBehind: (-1.0, 0.5, 0.6),
        .knownOwn: (0.3, 0.2, 0.7),
        .rideAhead: (0.4, -0.6, -0.2),
        .rideOwn: (-0.1, 0.3, 0.0),
        .rideNow: (1.2, 0.7, -0.5),
        .tripOwn: (0.5, -0.6, -0.1),
        .tripKnown: (1.0, 0.1, 0.6),
        .ownPast: (0.2, 0.2, 0.1),
        .ownFuture: (0.2, 0.0, 0.5),
        .airlineTrouble: (0.1, 1.5, 1.8),
        .airlineRide: (0.4, 0.5, 0.5),
        .knownAdvice: (0.8, 0.0, -0.6),
        .lookKnown: (-0.3, 0.0, 0.5),
        .ownAhead: (0.9, -0.2, 0.5),
        .elidedKnown: (0.5, 0.8, 0.7),
        .unknownLong: (-2.0, -1.5, -1.6),
        .foreignBehind: (0.0, 0.4, 0.9),
        .otherAlone: (-0.5, 0.3, 0.0),
        .wentOwn: (-0.9, -0.2, 0.5),
        .delayOwn: (-0.5, 0.2, 0.1),
        .nearTrip: (-0.4, -0.2, 0.3),
        .nearRide: (1.0, 0.1, 0.1),
        .nearAhead: (-0.1, -0.7, -0.4),
        .nearPlace: (0.7, -0.7, -0.5),
        .nearAdvice: (1.3, -0.1, -0.1),
        .nearOwn: (0.6, -0.3, 0.6),
        .nearOther: (-0.1, -0.6, -0.5),
        .nearPacking: (0.6, -0.3, -0.3),
    ]

    /// What the sentences around can add at most, and what they say together with the sentence itself.
    private static let most = [
        TravelFeature.nearTrip, .nearRide, .nearAhead, .nearPlace, .nearAdvice, .nearOwn, .nearOther, .nearPacking,
        .knownAdvice,
    ].reduce(into: SIMD3<Int>()) { $0 &+= pointwiseMax(tenths[$1.rawValue], SIMD3()) }

    /// Whether a sentence may tell of a trip, by what fires of it alone.
    static func mayTell(_ features: TravelFeatures) -> Bool {
        guard !features.holdsAny(.advert, .bygone) else { return false }
        var evidence = bias &+ most
        for feature in features { evidence &+= tenths[feature.rawValue] }
        return evidence.max() >= least
    }

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
