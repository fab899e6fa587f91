internal import AuditModel

/// C1: a way to reach the person, and the name of their exchange.
struct BrandPhishingRule: ScenarioRule {
    let id = "C1"
    let needs = "a way to reach you (e-mail, phone, messenger) and the name of your exchange"
    let tactic = Tactic.phishing
    let bonus = 15

    func match(in pool: ExposurePool) -> ScenarioMatch? {
        guard let contact = pool.contact, let use = pool.exchangeUse else { return nil }
        let brand = Brand.of(use)
        return ScenarioMatch(
            inputs: [contact, use], title: "A message in the name of \(brand.name)",
            story:
                "A message reaches you at {\(contact.id)} and wears the colours of \(brand.name), because your public "
                + "posts say that you have an account there. It reports a login or a frozen withdrawal, and its link "
                + "leads to a copy of the login page.",
            defence: brand.rule)
    }
}
