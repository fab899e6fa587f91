internal import AuditModel

/// C6: what can be taken, and from whom.
struct TargetedTheftRule: ScenarioRule {
    let id = "C6"
    let needs = "a wallet or amounts, and your name or place"
    let tactic = Tactic.physical
    let bonus = 25

    func match(in pool: ExposurePool) -> ScenarioMatch? {
        guard let wealth = pool.best(.walletAddress, .holdings),
            let person = pool.best(.fullName, .homeAddress, .coordinates, .city)
        else { return nil }
        return ScenarioMatch(
            inputs: [wealth, person], title: "A target with a name",
            story:
                "Anyone can see what is there to take ({\(wealth.id)}) and to whom it belongs ({\(person.id)}). That is "
                + "what blackmail, a tailored lure or a visit is planned with.",
            defence:
                "Keep wallets and amounts apart from your name and place. Use new addresses for new payments, split "
                + "what you hold, and do not open the door or the wallet to pressure: call the police.")
    }
}
