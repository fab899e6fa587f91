internal import AuditModel

/// What a set of exposures comes to: asked for all of them, and again for what is left after each task.
struct Assessment: Sendable {
    /// By score from the highest, then by rule.
    var scenarios: [Scenario]
    /// 100 * (1 - prod(1 - score/100)), not rounded.
    var index: Double
    /// The highest score of a scenario or exposure.
    var worst: Int

    init(of exposures: [WeighedExposure]) {
        scenarios = ScenarioRules.scenarios(for: exposures)
        index = Self.index(of: exposures)
        worst = max(exposures.lazy.map(\.score).max() ?? 0, scenarios.first?.score ?? 0)
    }

    /// What is left once some exposures are gone. Scenarios that use none of them stay as they are, as each rule chose
    /// the best of all.
    init(of exposures: [WeighedExposure], removing ids: Set<String>, from before: Assessment) {
        let left = exposures.filter { !ids.contains($0.id) }
        let isUntouched = before.scenarios.allSatisfy { ids.isDisjoint(with: $0.exposures) }
        scenarios = isUntouched ? before.scenarios : ScenarioRules.scenarios(for: left)
        index = Self.index(of: left)
        worst = max(left.lazy.map(\.score).max() ?? 0, scenarios.first?.score ?? 0)
    }

    private static func index(of exposures: [WeighedExposure]) -> Double {
        // In the order of the scores, so that rounding does not depend on the order of the sightings.
        var remaining = 1.0
        for score in exposures.map(\.score).sorted() { remaining *= 1 - Double(score) / 100 }
        return 100 * (1 - remaining)
    }
}
