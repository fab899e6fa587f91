internal import AuditModel

/// One scenario in plain words.
struct ScenarioView {
    var scenarioTitle: String
    var rule: String
    var tactic: String
    var scenarioScore: Int
    var scenarioSeverity: String
    var scenarioClass: String
    var story: String
    var defence: String
    /// What it builds on.
    var inputs: [InputView]
    /// What ties the accounts on which its parts stand.
    var scenarioTies: [TieView]
    var hasScenarioTies: Bool

    init(_ scenario: Scenario, exposures: [String: ExposureView], groups: [Set<String>], words: Words) {
        scenarioTitle = words(PlainText.cleaned(scenario.title))
        rule = PlainText.cleaned(scenario.rule)
        tactic = words(scenario.tactic.rawValue)
        scenarioScore = scenario.score
        scenarioSeverity = words(ReportWords.name(of: scenario.severity))
        scenarioClass = scenario.severity.rawValue
        story = words(PlainText.cleaned(scenario.story))
        defence = words(PlainText.cleaned(scenario.defence))
        let parts = scenario.exposures.compactMap { exposures[$0] }
        // A value may stand elsewhere as well: only accounts that hang together make the scenario.
        let group = groups.first { group in parts.allSatisfy { !group.isDisjoint(with: $0.handles) } } ?? []
        inputs = parts.map { exposure in
            let handle = exposure.handles.first(where: group.contains) ?? exposure.handles.first
            return InputView(
                inputLabel: exposure.label, inputAnchor: exposure.anchor,
                inputPlace: handle.map { words("on") + " " + $0 } ?? "")
        }
        scenarioTies = scenario.ties.map { TieView($0, numbers: [:], exposures: exposures, words: words) }
        hasScenarioTies = !scenarioTies.isEmpty
    }
}

/// An exposure that a scenario or a task names.
struct InputView {
    var inputLabel: String
    var inputAnchor: String
    /// `on github:alice`.
    var inputPlace: String
}
