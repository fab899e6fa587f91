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

    init(_ scenario: Scenario, exposures: [String: ExposureView]) {
        scenarioTitle = PlainText.cleaned(scenario.title)
        rule = PlainText.cleaned(scenario.rule)
        tactic = scenario.tactic.rawValue
        scenarioScore = scenario.score
        scenarioSeverity = ReportWords.name(of: scenario.severity)
        scenarioClass = scenario.severity.rawValue
        story = PlainText.cleaned(scenario.story)
        defence = PlainText.cleaned(scenario.defence)
        inputs = scenario.exposures.compactMap { exposures[$0] }.map { exposure in
            InputView(
                inputLabel: exposure.label, inputAnchor: exposure.anchor,
                inputPlace: exposure.places.first.map { "on \($0.handle)" } ?? "")
        }
    }
}

/// An exposure that a scenario or a task names.
struct InputView {
    var inputLabel: String
    var inputAnchor: String
    /// `on github:alice`.
    var inputPlace: String
}
