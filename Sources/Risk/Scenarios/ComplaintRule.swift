internal import AuditModel

/// C4: an exchange, and an open complaint about it.
struct ComplaintRule: ScenarioRule {
    let id = "C4"
    let needs = "an exchange and an open complaint about it"
    let tactic = Tactic.quidProQuo
    let bonus = 20

    func match(in pool: ExposurePool) -> ScenarioMatch? {
        let matches = pool.all(.supportComplaint).compactMap { complaint -> ScenarioMatch? in
            let use = pool.exchangeUse(of: complaint.exchanges, kinds: .exchangeUsage, .referral, .exchangeUID)
            return use.map { match(complaint: complaint, use: $0) }
        }
        return ScenarioMatch.highest(of: matches)
    }

    private func match(complaint: WeighedExposure, use: WeighedExposure) -> ScenarioMatch {
        let brand = Brand.of(complaint, use)
        return ScenarioMatch(
            inputs: [complaint, use], title: "Help that you asked for in public",
            story:
                "Your complaint \u{201c}{\(complaint.id)}\u{201d} can be read by all. A helper who says they are from \(brand.name) "
                + "answers, solves it \"at once\", and needs only your login, a code, a remote session or a small fee in "
                + "return.",
            defence: "Support does not come to you: a real ticket lives in your account only. " + brand.rule)
    }
}
