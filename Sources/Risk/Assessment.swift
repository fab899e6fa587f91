internal import AuditModel

/// What a set of exposures comes to.
struct Assessment: Sendable {
    let counts: ScoreCounts
    /// By score from the highest, then by rule.
    let scenarios: [Scenario]
    /// 100 * (1 - prod(1 - score/100)), not rounded.
    let index: Double
    /// The highest score of a scenario or exposure.
    let worst: Int

    init(counts: ScoreCounts, scenarios: [Scenario]) {
        self.counts = counts
        self.scenarios = scenarios
        index = counts.index
        worst = max(counts.worst, scenarios.first?.score ?? 0)
    }

    /// What a task is chosen by: the index, the worst, and a part of all scenarios, so that one of several equal ones
    /// counts as well.
    var weight: Double {
        let sum = scenarios.reduce(0) { $0 + $1.score }
        return index + RiskTable.worstShare * Double(worst) + RiskTable.scenarioShare * Double(sum)
    }

    var outlook: Outlook {
        Outlook(grade: Severity(score: worst), worst: worst, index: Int(index.rounded()))
    }
}
