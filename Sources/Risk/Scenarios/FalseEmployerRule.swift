internal import AuditModel

/// C9: the employer, and an e-mail address.
struct FalseEmployerRule: ScenarioRule {
    let id = "C9"
    let needs = "your employer and a personal e-mail address"
    let tactic = Tactic.spearPhishing
    let bonus = 15

    func match(in pool: ExposurePool) -> ScenarioMatch? {
        guard let employer = pool.best(.employer), let mail = pool.personalMail else {
            return nil
        }
        return ScenarioMatch(
            inputs: [employer, mail], title: "A mail from your work, or from the next job",
            story:
                "A mail to {\(mail.id)} speaks as somebody from {\(employer.id)}, or as a recruiter who knows that you "
                + "work there, and brings a document or a coding test that installs something.",
            defence: "Confirm on a channel that you know already before you open a file, and run a stranger's test or "
                + "project only on a machine that holds nothing.")
    }
}
