internal import AuditModel

/// C11: where the person lives, and when nobody is there.
struct EmptyHomeRule: ScenarioRule {
    let id = "C11"
    let needs = "a home address and a trip ahead or under way"
    let tactic = Tactic.physical
    let bonus = 25

    func match(in pool: ExposurePool) -> ScenarioMatch? {
        guard let home = pool.best(.homeAddress), let trip = pool.currentTravel else { return nil }
        return ScenarioMatch(
            inputs: [home, trip], title: "An empty home",
            story: "Your pages say where you live ({\(home.id)}) and when you are away ({\(trip.id)}). No message is "
                + "needed for that.",
            defence:
                "Take down one of the two now: the trip until you are back is the easier one. Ask a neighbour to look "
                + "in, and post about trips afterwards.")
    }
}
