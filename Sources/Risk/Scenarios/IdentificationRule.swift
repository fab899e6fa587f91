internal import AuditModel

/// C10: three or more traits on one account, which few people share.
struct IdentificationRule: ScenarioRule {
    let id = "C10"
    let needs = "three or more traits that few people share, on one account"
    let tactic = Tactic.pretexting
    let bonus = 15
    private let least = 3

    func match(in pool: ExposurePool) -> ScenarioMatch? {
        let traits = pool.all(of: TraitCounter.kinds)
        var byHandle: [Handle: [WeighedExposure]] = [:]
        for trait in traits {
            for handle in trait.handles where byHandle[handle]?.contains(where: { $0.kind == trait.kind }) != true {
                byHandle[handle, default: []].append(trait)
            }
        }
        // The traits are by score, so the first of a handle is its highest.
        let best = byHandle.filter { $0.value.count >= least }.min {
            ($1.value.first?.score ?? 0, $0.key) < ($0.value.first?.score ?? 0, $1.key)
        }
        guard let best else { return nil }
        let shown = best.value.map { "{\($0.id)}" }.joined(separator: ", ")
        return ScenarioMatch(
            inputs: best.value, title: "One person fits all of it",
            story: "Each detail on \(best.key) is harmless: \(shown). Together they fit one person, and a stranger who "
                + "knows them all sounds like an old acquaintance.",
            defence:
                "Somebody who knows such details knows only your public pages. Ask what no page says, or call back "
                + "on a number that you had before.")
    }
}
