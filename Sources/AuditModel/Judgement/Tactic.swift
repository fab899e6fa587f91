/// How a social engineer would use what stands in public.
package enum Tactic: String, Sendable, Hashable, Codable, CaseIterable {
    case phishing
    case pretexting
    case baiting
    case quidProQuo = "quid pro quo"
    case spearPhishing = "spear-phishing"
    case wateringHole = "watering hole"
    /// No trick is needed: who reads the value can take the funds.
    case directLoss = "direct loss"
    /// Not a message but a person at the door.
    case physical = "physical risk"
}
