internal import AuditModel

/// C8: a community, and where its member goes.
struct MeetingPlaceRule: ScenarioRule {
    let id = "C8"
    let needs = "a community of yours, and a trip ahead or a check-in"
    let tactic = Tactic.wateringHole
    let bonus = 10

    func match(in pool: ExposurePool) -> ScenarioMatch? {
        guard let group = pool.best(.groupInvite) else { return nil }
        let event = [pool.currentTravel, pool.best(.checkIn)].compactMap { $0 }.min(by: ExposureBuilder.precedes)
        guard let event else { return nil }
        return ScenarioMatch(
            inputs: [group, event], title: "A false page where you meet",
            story:
                "Somebody joins your community ({\(group.id)}), knows where you are going ({\(event.id)}), and posts a "
                + "sign-up page or a guest list for it that asks to connect a wallet or to log in.",
            defence: "Reach event pages from the organiser's own site, and connect no wallet to register for anything.")
    }
}
