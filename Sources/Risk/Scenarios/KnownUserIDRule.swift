internal import AuditModel

/// C2: contact and exchange, and the user id that makes the caller sound like support.
struct KnownUserIDRule: ScenarioRule {
    let id = "C2"
    let needs = "a way to reach you, your exchange, and your user id there"
    let tactic = Tactic.pretexting
    let bonus = 25

    func match(in pool: ExposurePool) -> ScenarioMatch? {
        guard let contact = pool.contact else { return nil }
        // An id that names its exchange shows the use of it by itself.
        let matches = pool.all(.exchangeUID).compactMap { userID -> ScenarioMatch? in
            let use = pool.exchangeUse(of: userID.exchanges, kinds: .exchangeUsage, .referral, .supportComplaint)
            guard use != nil || !userID.exchanges.isEmpty else { return nil }
            return match(contact: contact, userID: userID, use: use)
        }
        return ScenarioMatch.highest(of: matches)
    }

    private func match(contact: WeighedExposure, userID: WeighedExposure, use: WeighedExposure?) -> ScenarioMatch {
        let brand = use.map { Brand.of(userID, $0) } ?? Brand.of(userID)
        return ScenarioMatch(
            inputs: [contact, userID] + (use.map { [$0] } ?? []),
            title: "Support that knows your user id",
            story:
                "Somebody who says they are from \(brand.name) writes or calls at {\(contact.id)} and reads your user "
                + "id {\(userID.id)} to you as proof. The id is right, so the rest sounds right too: your account is at "
                + "risk, and only a code or a transfer to a \"protected\" wallet helps.",
            defence: "A user id proves nothing: yours is public. " + brand.rule)
    }
}
