internal import AuditModel

/// A combination of exposures that allows more than each of them alone.
protocol ScenarioRule: Sendable {
    /// `C1`.
    var id: String { get }
    /// What it needs, in words: for the handbook.
    var needs: String { get }
    /// What it makes easier.
    var tactic: Tactic { get }
    /// What the combination adds to the highest score among its inputs.
    var bonus: Int { get }

    /// The best match, or nil. A rule must choose by score alone, so that one more exposure never lowers it.
    func match(in pool: ExposurePool) -> ScenarioMatch?
}

/// What a rule found: its inputs, and the scenario in words.
struct ScenarioMatch: Sendable {
    /// In the order in which the story uses them.
    var inputs: [WeighedExposure]
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
    /// The scenario of a match: the highest input and the bonus, at most 100.
    func scenario(of match: ScenarioMatch, in graph: IdentityGraph) -> Scenario {
        var ids: [String] = []
        for input in match.inputs where !ids.contains(input.id) { ids.append(input.id) }
        return Scenario(
            rule: id, tactic: tactic, title: match.title, score: min(100, match.highest + bonus), exposures: ids,
            story: match.story, defence: match.defence, ties: Self.ties(between: match.inputs, in: graph))
    }

    /// What leads from account to account of the inputs, each tie once.
    private static func ties(between inputs: [WeighedExposure], in graph: IdentityGraph) -> [IdentityTie] {
        guard var reached = inputs.first?.handles else { return [] }
        var ties: [IdentityTie] = []
        for input in inputs.dropFirst() {
            for tie in graph.path(from: reached, to: input.handles) where !ties.contains(tie) { ties.append(tie) }
            reached.formUnion(input.handles)
        }
        return ties
    }
}

/// All rules, in the order of their ids: one more rule is one more file and one more line.
enum ScenarioRules {
    static let all: [any ScenarioRule] = [
        DirectLossRule(), BrandPhishingRule(), KnownUserIDRule(), TimedTripRule(), ComplaintRule(), SIMSwapRule(),
        TargetedTheftRule(), FalseUpdateRule(), MeetingPlaceRule(), FalseEmployerRule(), IdentificationRule(),
        EmptyHomeRule(), BreachedMailRule(),
    ]
}
