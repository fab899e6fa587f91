internal import AuditModel

/// C5: name, phone number, and a second detail that an operator asks for.
struct SIMSwapRule: ScenarioRule {
    let id = "C5"
    let needs = "your name, your phone number, and your date of birth, home address or city"
    let tactic = Tactic.pretexting
    let bonus = 20

    func match(in pool: ExposurePool) -> ScenarioMatch? {
        guard let name = pool.best(.fullName), let phone = pool.best(.phone),
            let detail = pool.best(.birthDate, .homeAddress, .city)
        else { return nil }
        return ScenarioMatch(
            inputs: [name, phone, detail], title: "Your number on somebody else's SIM",
            story:
                "Somebody calls your operator as you: {\(name.id)}, {\(phone.id)}, and {\(detail.id)} to prove it. With "
                + "your number on their SIM, every code that comes by text message comes to them.",
            defence:
                "Set a port-out PIN or number lock with your operator, and use an authenticator app or a passkey in "
                + "place of codes by text message wherever money is.")
    }
}
