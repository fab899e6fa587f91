/// What is weighed to tell a trip of the author's from everything else. Each that fires is a reason of the finding.
enum TravelFeature: Int, Sendable, CaseIterable {
    case motion, goingTo, ownJourney, planned, willBe, absence, calendar, arrived, enRoute, stuck, there, returned,
        wentTo, memories
    case foreignPlan, foreignThere, foreignPast
    case firstPerson, elidedSubject, otherPerson, secondPerson, unknownSubject
    case place, knownPlace, timeAhead, timeNow, timeBehind, timeOpen, duration
    case wish, cancelled, hypothetical, question, asksAdvice, errand, livesThere, airline, flightNumber, news, future,
        pastTense, code
    case severalCues

    /// The feature of the same name.
    private static let byCue: [TravelCue: TravelFeature] = Dictionary(
        uniqueKeysWithValues: TravelFeature.allCases.compactMap { feature in
            TravelCue(rawValue: "\(feature)").map { ($0, feature) }
        })

    /// As a reason reads.
    var reason: String {
        switch self {
        case .motion: "moves towards a place"
        case .goingTo: "is going there"
        case .ownJourney: "speaks of a journey"
        case .planned: "plans, books or packs"
        case .willBe: "will be there"
        case .absence: "says they are away"
        case .calendar: "a place with dates"
        case .arrived: "arrived or boarded"
        case .enRoute: "on the way"
        case .stuck: "stuck there"
        case .there: "is there now"
        case .returned: "came back"
        case .wentTo: "was there"
        case .memories: "looks back on a trip"
        case .foreignPlan: "a plan in words of its language"
        case .foreignThere: "being there, in words of its language"
        case .foreignPast: "a trip that is over, in words of its language"
        case .firstPerson: "first person"
        case .elidedSubject: "no subject, as people write of themselves"
        case .otherPerson: "against: somebody else travels"
        case .secondPerson: "against: speaks to the reader"
        case .unknownSubject: "against: unclear who travels"
        case .place: "names a place"
        case .knownPlace: "a known place"
        case .timeAhead: "a time ahead"
        case .timeNow: "a time of today"
        case .timeBehind: "a time gone by"
        case .timeOpen: "a date"
        case .duration: "a length of time"
        case .wish: "against: a wish"
        case .cancelled: "against: called off"
        case .hypothetical: "against: a condition"
        case .question: "a question"
        case .asksAdvice: "asks for advice"
        case .errand: "against: an errand"
        case .livesThere: "against: lives there"
        case .airline: "writes to an airline"
        case .flightNumber: "a flight number"
        case .news: "against: news or a show"
        case .future: "future tense"
        case .pastTense: "past tense"
        case .code: "against: code or a list"
        case .severalCues: "several phrases of travel"
        }
    }

    init?(_ cue: TravelCue) {
        guard let feature = TravelFeature.byCue[cue] else { return nil }
        self = feature
    }
}
