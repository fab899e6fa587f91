/// What a phrase of travel says, before anything around it is weighed.
enum TravelCue: String, Sendable, CaseIterable {
    /// Moving towards a place: `heading to X`, `off to X`.
    case motion
    /// `going to X`: also the future of every verb, hence weaker.
    case goingTo
    /// A journey to come that is spoken of as one's own: `my flight`, `our trip`, `my cruise`.
    case ownJourney
    /// `booked`, `planning a trip`, `packing for X`.
    case planned
    /// `I'll be in X`, `see you in X`, `X here I come`.
    case willBe
    /// `on holiday from...`, `out of office`, `house will be empty`.
    case absence
    /// A place with a range of dates, as in a list of stops.
    case calendar
    /// `landed in X`, `boarded`, `made it to X`.
    case arrived
    /// Delays, gates, bags: something happens on the way.
    case enRoute
    /// `stuck in X`.
    case stuck
    /// `in X right now`, `day 3 in X`, `waking up in X`.
    case there
    /// `back from X`, `returned from X`.
    case returned
    /// `went to X`, `was in X`, `visited X`, `flew to X`.
    case wentTo
    /// `hiked X`, `cycled across X`.
    case toured
    /// `day 6 in X`, `second week in X`.
    case dayCount
    /// `my trip to X last year`, `highlights of our trip`, `photos from X`.
    case memories
    /// First-person phrases of other languages, by state.
    case foreignPlan, foreignThere, foreignPast
    /// A bed for the night in a place: `hostel in X`.
    case lodged
    /// What one travels for: `conference in X`.
    case occasion
    /// `ate in X`, `proposed to her in X`.
    case didThere
    /// `landing in X`: now, or on the day that is named.
    case arriving
    /// A known place with a time beside it: `Lisbon in May`.
    case dated
    /// A ride or bed with a time: `my flight tomorrow`, `hostel paid for the 29th`.
    case ticketed
    /// A length of stay with a place: `three nights in X`.
    case span
    /// Two airports, or several places in a row: `EWR-LIS`, `Berlin > Krakow > Budapest`.
    case route
    /// A ride, a bag or a delay in words to an airline.
    case complaint
    /// A journey without a place: `our honeymoon`, `meine Reise`.
    case journey
    /// A verb of travelling with a time: `flying home tomorrow`.
    case departs
    /// `eleven sleeps until X`.
    case countdown
    /// A question about a known place.
    case asks
    /// `greetings from X`.
    case greets
    /// A preposition that only stands before where one goes: `nach X`, `ke X`, `X'e`.
    case towards

    var state: TravelState {
        switch self {
        case .motion, .goingTo, .ownJourney, .planned, .willBe, .absence, .calendar, .foreignPlan, .lodged, .occasion,
            .arriving, .dated, .ticketed, .route, .journey, .departs, .towards, .countdown, .asks:
            .upcoming
        case .arrived, .enRoute, .stuck, .there, .foreignThere, .span, .dayCount, .complaint, .greets: .ongoing
        case .returned, .wentTo, .toured, .memories, .foreignPast, .didThere: .past
        }
    }
}

/// When a trip is, against the day of the post.
enum TravelState: String, Sendable, CaseIterable { case upcoming, ongoing, past }
