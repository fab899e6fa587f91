internal import AuditModel

/// C12: an address that is public, and in a breach that the user named.
struct BreachedMailRule: ScenarioRule {
    let id = "C12"
    let needs = "an e-mail address that stands in public and in the list of breaches that you gave"
    let tactic = Tactic.directLoss
    let bonus = 20

    func match(in pool: ExposurePool) -> ScenarioMatch? {
        guard let mail = pool.best(of: [.email], where: { $0.isContact && $0.isBreached }) else { return nil }
        return ScenarioMatch(
            inputs: [mail], title: "An old password, tried everywhere",
            story:
                "{\(mail.id)} is in leaked lists together with the password of that time. Programs try the pair at mail "
                + "accounts, exchanges and shops; where you used the password again, nobody needs to write to you.",
            defence:
                "Use a password of its own for each account, from a password manager, and a passkey or an authenticator "
                + "app where there is one. Start with the mail account: it resets all others.")
    }
}
