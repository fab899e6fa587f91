/// The weights of the features, learnt by `Benchmarks/travel_weights.py` and rounded to tenths.
///
/// A row: what a feature adds to the evidence for a plan, for being away now, and for a trip that is over. Evidence of
/// ``least`` or more, set against no trip at all, makes a finding; the confidence is that of the logistic model.
enum TravelWeights {
    private static let bias = SIMD3(-36, -37, -36)

    /// In tenths: a doubtful sentence is left alone.
    private static let least = 3

    /// By the number of the feature, in whole tenths: their sum is exact in whatever order.
    private static let tenths: [SIMD3<Int>] = TravelFeature.allCases.map { feature in
        let row = rows[feature] ?? (0, 0, 0)
        return SIMD3(Int((row.0 * 10).rounded()), Int((row.1 * 10).rounded()), Int((row.2 * 10).rounded()))
    }

    private static let rows: [TravelFeature: (upcoming: Double, ongoing: Double, past: Double)] = [
        .motion: (0.4, -0.3, -1.2),
        .goingTo: (-0.1, -0.3, -0.5),
        .ownJourney: (0.7, 0.0, 0.5),
        .planned: (1.5, 0.3, -0.2),
        .willBe: (1.7, -0.8, -0.6),
        .absence: (0.6, 0.8, 0.2),
        .calendar: (0.9, -0.4, 0.4),
        .arrived: (-0.3, 0.7, -0.3),
        .enRoute: (-0.2, 0.8, 0.2),
        .stuck: (-0.5, 1.0, -0.6),
        .there: (-0.5, 0.7, -0.5),
        .returned: (-0.8, -0.8, 1.8),
        .wentTo: (-0.9, -0.7, 0.2),
        .memories: (-0.3, -0.3, 2.2),
        .foreignPlan: (1.6, -0.5, -0.4),
        .foreignThere: (-0.1, 2.0, -0.3),
        .foreignPast: (-1.7, -1.2, 2.3),
        .lodged: (0.8, 0.5, 0.3),
        .occasion: (-0.4, 0.0, 0.1),
        .didThere: (-0.6, -0.9, 0.6),
        .arriving: (1.3, -0.4, -0.5),
        .dated: (0.2, -0.6, -0.9),
        .ticketed: (0.7, -0.5, -0.1),
        .span: (0.9, -0.3, 0.7),
        .route: (0.3, 0.2, 1.1),
        .complaint: (0.2, 0.3, 0.6),
        .journey: (0.5, 0.5, 0.6),
        .departs: (0.9, 0.0, 0.8),
        .greets: (-0.5, 1.3, -0.6),
        .towards: (0.3, -0.5, -0.2),
        .countdown: (1.4, 0.3, 1.0),
        .asks: (0.2, -0.2, -0.5),
        .toured: (-0.5, -0.4, 1.8),
        .dayCount: (-0.7, 1.3, -0.9),
        .phrase: (0.7, 0.4, 0.4),
        .statedAhead: (1.7, 0.0, -0.2),
        .statedThere: (0.3, 2.0, -0.1),
        .statedBehind: (-1.0, -0.9, 1.8),
        .severalCues: (-0.1, 0.5, 0.4),
        .firstPerson: (0.8, 0.3, 0.2),
        .elidedSubject: (0.7, 0.8, -0.2),
        .otherPerson: (-1.6, -1.6, -2.5),
        .secondPerson: (-1.7, -0.8, -1.3),
        .unknownSubject: (0.3, 1.2, 0.0),
        .saysI: (-0.1, 0.6, -0.5),
        .saysOther: (0.3, -0.2, -0.7),
        .saysYou: (0.9, 0.6, 1.2),
        .otherVerb: (-0.5, -0.7, -1.6),
        .place: (0.3, -0.3, 0.3),
        .knownPlace: (1.6, 1.4, 1.0),
        .placeTo: (-0.4, -0.5, -0.4),
        .placeAt: (-0.9, 0.7, 0.0),
        .placeFrom: (-0.8, 0.1, -0.1),
        .placeBare: (-0.9, 0.1, -0.6),
        .placeActs: (-0.9, -1.1, -1.1),
        .severalPlaces: (0.2, -0.8, -0.2),
        .timeAhead: (1.2, -0.8, -0.1),
        .timeNow: (-0.7, 0.3, -0.6),
        .timeBehind: (-1.3, -0.8, 2.4),
        .timeOpen: (2.4, 0.0, 0.6),
        .dateRange: (0.4, -1.1, 0.2),
        .duration: (0.5, 0.4, 0.3),
        .wish: (-2.7, -2.3, -2.7),
        .cancelled: (-1.8, -2.4, -2.5),
        .hypothetical: (-1.0, -0.8, -0.8),
        .question: (0.2, -0.5, -0.7),
        .asksAdvice: (-0.2, -0.5, -0.6),
        .errand: (-1.0, -0.7, -1.0),
        .livesThere: (-1.2, -1.0, -1.2),
        .airline: (1.8, 2.0, 0.5),
        .flightNumber: (1.0, 0.7, 0.3),
        .news: (-1.2, -2.3, -1.3),
        .future: (0.5, -0.6, -0.3),
        .pastTense: (-0.3, -0.4, 1.1),
        .code: (-2.2, -1.9, -2.1),
        .figure: (-3.6, -2.7, -3.6),
        .asksOthers: (-1.6, -1.9, -3.1),
        .imperative: (-1.0, -1.6, -2.4),
        .advert: (-3.7, -3.1, -4.4),
        .bygone: (-3.8, -3.1, -3.0),
        .atHome: (-2.5, -1.9, -1.9),
        .sport: (-3.5, -3.4, -3.2),
        .negation: (0.1, 0.2, -0.9),
        .fiction: (-1.5, -1.3, -1.3),
        .saysTrip: (-0.6, 0.2, -0.2),
        .saysRide: (-0.9, -0.1, -0.4),
        .saysLodging: (-0.5, 0.8, 0.5),
        .saysVenue: (0.4, 0.9, -0.5),
        .saysLuggage: (-0.2, 0.3, -0.3),
        .saysBooked: (1.0, -0.5, -0.6),
        .saysTrouble: (-0.1, 0.2, 0.7),
        .saysEvent: (1.2, -0.8, 0.1),
        .saysLook: (0.2, -0.1, 1.0),
        .english: (0.0, 0.5, -0.5),
        .longText: (-0.6, -0.6, -0.6),
        .shortText: (-0.5, -0.6, 0.4),
        .quoted: (-2.8, -2.1, -1.9),
        .headline: (-0.2, -0.6, -0.6),
        .listed: (0.5, 0.0, -0.1),
        .knownAhead: (-0.5, 1.0, -0.5),
        .knownBehind: (-0.6, 0.7, 0.2),
        .knownOwn: (0.2, -0.5, 0.5),
        .rideAhead: (0.5, -0.3, 0.0),
        .rideOwn: (0.1, 0.3, 0.1),
        .rideNow: (0.9, 0.7, -0.5),
        .tripOwn: (0.4, -0.2, 0.1),
        .tripKnown: (0.5, 0.2, 0.6),
        .ownPast: (0.1, 0.2, 0.1),
        .ownFuture: (0.1, 0.0, 0.4),
        .airlineTrouble: (0.3, 1.2, 1.6),
        .airlineRide: (0.5, 0.4, 0.6),
        .knownAdvice: (0.8, 0.2, -0.5),
        .lookKnown: (-0.2, 0.0, 0.5),
        .ownAhead: (1.1, -0.2, 0.6),
        .elidedKnown: (0.0, 0.9, 0.7),
        .unknownLong: (-1.0, -1.0, -1.0),
        .foreignBehind: (0.0, 0.3, 0.7),
        .otherAlone: (-0.6, 0.2, -0.1),
        .wentOwn: (-0.8, -0.2, 0.5),
        .delayOwn: (-0.5, 0.4, 0.1),
        .nearTrip: (-0.6, -0.2, 0.3),
        .nearRide: (1.0, 0.2, -0.2),
        .nearAhead: (0.3, -0.7, -0.3),
        .nearPlace: (0.4, -0.8, -0.4),
        .nearAdvice: (1.3, -0.1, 0.0),
        .nearOwn: (0.8, -0.2, 0.8),
        .nearOther: (0.6, -0.2, 0.2),
        .nearPacking: (0.9, -0.2, -0.2),
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
