/// What is weighed to tell a trip of the author's from everything else. Each that fires is a reason of the finding.
enum TravelFeature: Int, Sendable, CaseIterable {
    // The phrases: see TravelCue.
    case motion, goingTo, ownJourney, planned, willBe, absence, calendar, arrived, enRoute, stuck, there, returned,
        wentTo, memories, foreignPlan, foreignThere, foreignPast, lodged, occasion, didThere, arriving, dated, ticketed,
        span, route, complaint, journey, departs, greets, towards, countdown, asks, toured, dayCount
    /// Words of one of the hand-written phrases, in their order.
    case phrase
    /// One that states a trip by itself, by its state: see ``TravelStatements``.
    case statedAhead, statedThere, statedBehind
    case severalCues

    // Who travels.
    case firstPerson, elidedSubject, otherPerson, secondPerson, unknownSubject
    /// A first person anywhere in the sentence; anybody else; the reader.
    case saysI, saysOther, saysYou, otherVerb

    // Where and when.
    case place, knownPlace, placeTo, placeAt, placeFrom, placeBare, placeActs, severalPlaces
    case timeAhead, timeNow, timeBehind, timeOpen, dateRange, duration

    // Words around.
    case wish, cancelled, hypothetical, question, asksAdvice, errand, livesThere, airline, flightNumber, news, future,
        pastTense, code
    case figure, asksOthers, imperative, advert, bygone, atHome, sport
    case negation, fiction, saysTrip, saysRide, saysLodging, saysVenue, saysLuggage, saysBooked, saysTrouble,
        saysEvent, saysLook

    // The form of the text.
    case english, longText, shortText, quoted, headline, listed

    // Two at once.
    case knownAhead, knownBehind, knownOwn, rideAhead, rideOwn, rideNow, tripOwn, tripKnown, ownPast, ownFuture,
        airlineTrouble,
        airlineRide, knownAdvice, lookKnown, ownAhead, elidedKnown, unknownLong,
        foreignBehind, otherAlone, wentOwn, delayOwn

    // The sentences before and after.
    case nearTrip, nearRide, nearAhead, nearPlace, nearAdvice, nearOwn, nearOther, nearPacking

    /// The feature of the same name.
    init(_ cue: TravelCue) {
        self =
            switch cue {
            case .motion: .motion
            case .goingTo: .goingTo
            case .ownJourney: .ownJourney
            case .planned: .planned
            case .willBe: .willBe
            case .absence: .absence
            case .calendar: .calendar
            case .arrived: .arrived
            case .enRoute: .enRoute
            case .stuck: .stuck
            case .there: .there
            case .returned: .returned
            case .wentTo: .wentTo
            case .toured: .toured
            case .dayCount: .dayCount
            case .memories: .memories
            case .foreignPlan: .foreignPlan
            case .foreignThere: .foreignThere
            case .foreignPast: .foreignPast
            case .lodged: .lodged
            case .occasion: .occasion
            case .didThere: .didThere
            case .arriving: .arriving
            case .dated: .dated
            case .ticketed: .ticketed
            case .span: .span
            case .route: .route
            case .complaint: .complaint
            case .journey: .journey
            case .departs: .departs
            case .countdown: .countdown
            case .asks: .asks
            case .greets: .greets
            case .towards: .towards
            }
    }
}
