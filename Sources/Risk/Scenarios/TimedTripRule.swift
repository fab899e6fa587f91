internal import AuditModel

/// C3: a way to reach the person, and a trip ahead or under way.
struct TimedTripRule: ScenarioRule {
    let id = "C3"
    let needs = "a way to reach you, and a trip ahead or under way"
    let tactic = Tactic.spearPhishing
    let bonus = 20

    func match(in pool: ExposurePool) -> ScenarioMatch? {
        guard let contact = pool.contact, let trip = pool.currentTravel else { return nil }
        return ScenarioMatch(
            inputs: [contact, trip], title: "A message timed to your trip",
            story:
                "While you are on the way ({\(trip.id)}), a message comes to {\(contact.id)}: a changed booking, or a "
                + "login from the very place that you travel to. You are in a hurry, on a phone, on a foreign network, "
                + "and it fits.",
            defence:
                "Nothing that fits your trip is proof: the trip is public. Open the airline, hotel or exchange from "
                + "your own bookmark, never from the message, and let nothing be urgent until you are back.")
    }
}
