internal import AuditModel

/// C7: the program or device in use, and a way to reach the person.
struct FalseUpdateRule: ScenarioRule {
    let id = "C7"
    let needs = "a wallet, program or device that you use, and a way to reach you"
    let tactic = Tactic.baiting
    let bonus = 15

    func match(in pool: ExposurePool) -> ScenarioMatch? {
        guard let tool = pool.best(.tooling, .device), let contact = pool.contact else { return nil }
        return ScenarioMatch(
            inputs: [tool, contact], title: "An update that is none",
            story: "A notice at {\(contact.id)} offers an urgent update or a reward for exactly what you use "
                + "({\(tool.id)}). What it installs reads your wallet.",
            defence: "Update from inside the program or from the maker's site that you type yourself. No wallet maker "
                + "asks for the seed phrase, by mail, by phone or by letter.")
    }
}
