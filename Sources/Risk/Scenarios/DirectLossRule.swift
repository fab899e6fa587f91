internal import AuditModel

/// D1: a secret that needs no story.
struct DirectLossRule: ScenarioRule {
    let id = "D1"
    let needs = "a secret: a seed phrase, a key, a password, a backup code, a token"
    let tactic = Tactic.directLoss
    let bonus = 0

    func match(in pool: ExposurePool) -> ScenarioMatch? {
        guard
            let secret = pool.best(.seedPhrase, .privateKey, .apiKey, .password, .backupCode, .token)
        else { return nil }
        return ScenarioMatch(
            inputs: [secret], title: "No trick needed",
            story:
                "Programs read public pages all day for exactly this. Whoever finds {\(secret.id)} uses it without "
                + "writing to you first, and what is moved with it does not come back.",
            defence: "Deleting it does not help: treat it as known. Replace it first (move the funds, revoke the key, "
                + "change the password), and clean the page afterwards.")
    }
}
