internal import AuditModel

/// A combination of exposures that allows more than each of them alone.
protocol ScenarioRule: Sendable {
    /// `C1`.
    var id: String { get }
    /// What the combination adds to the highest score among its inputs.
    var bonus: Int { get }

    /// The best match, or nil. A rule must choose by score alone, so that one more exposure never lowers it.
    func match(in pool: ExposurePool) -> ScenarioMatch?
}

/// What a rule found: its inputs, and the scenario in words.
struct ScenarioMatch: Sendable {
    /// In the order in which the story uses them.
    var inputs: [WeighedExposure]
    var tactic: Tactic
    var title: String
    /// With `{exposure id}` in place of values.
    var story: String
    var defence: String

    /// The highest score among the inputs.
    var highest: Int { inputs.map(\.score).max() ?? 0 }

    /// The match with the highest input, the first of equals.
    static func highest(of matches: [ScenarioMatch]) -> ScenarioMatch? {
        matches.enumerated().max { ($0.element.highest, $1.offset) < ($1.element.highest, $0.offset) }?.element
    }
}

extension ScenarioRule {
    /// The scenario of the best match: the highest input and the bonus, at most 100.
    func scenario(in pool: ExposurePool) -> Scenario? {
        guard let match = match(in: pool) else { return nil }
        var ids: [String] = []
        for input in match.inputs where !ids.contains(input.id) { ids.append(input.id) }
        return Scenario(
            rule: id, tactic: match.tactic, title: match.title, score: min(100, match.highest + bonus), exposures: ids,
            story: match.story, defence: match.defence)
    }
}

/// All rules, in the order of their ids: one more rule is one more file and one more line.
enum ScenarioRules {
    static let all: [any ScenarioRule] = [
        DirectLossRule(), BrandPhishingRule(), KnownUserIDRule(), TimedTripRule(), ComplaintRule(), SIMSwapRule(),
        TargetedTheftRule(), FalseUpdateRule(), MeetingPlaceRule(), FalseEmployerRule(), IdentificationRule(),
        EmptyHomeRule(),
    ]

    /// The best scenario of each rule that applies, by score from the highest.
    static func scenarios(for exposures: [WeighedExposure]) -> [Scenario] {
        let pool = ExposurePool(exposures)
        let found = all.compactMap { $0.scenario(in: pool) }
        return found.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
            .map(\.element)
    }
}
