internal import AuditModel

/// One task in plain words.
struct TaskView {
    var taskNumber: Int
    var taskAnchor: String
    var taskTitle: String
    /// `Work: edit one field. The index falls by 4. Ends what C1 and C2 build on.`
    var worth: String
    var targets: [InputView]
    var steps: [StepView]
    var links: [LinkView]
    var hasLinks: Bool

    init(_ task: AuditTask, number: Int, exposures: [String: ExposureView], scenarios: [Scenario]) {
        taskNumber = number
        taskAnchor = "task-\(number)"
        taskTitle = PlainText.cleaned(task.title)
        let rules = scenarios.filter { !Set($0.exposures).isDisjoint(with: task.exposures) }.map(\.rule)
        var sentences = ["Work: \(ReportWords.name(of: task.effort))."]
        if task.gain > 0 { sentences.append("Exposure index: \(task.gain) lower.") }
        if !rules.isEmpty {
            sentences.append(
                "Takes away what " + ReportWords.list(rules) + (rules.count == 1 ? " builds on." : " build on."))
        }
        worth = sentences.joined(separator: " ")
        targets = task.exposures.compactMap { exposures[$0] }.map {
            InputView(inputLabel: $0.label, inputAnchor: $0.anchor, inputPlace: "")
        }
        steps = task.steps.map { StepView(step: PlainText.cleaned($0)) }
        links = task.links.map {
            LinkView(linkText: PlainText.cleaned($0), isLink: WebLink.isLinkable($0), link: MarkdownText.link($0))
        }
        hasLinks = !links.isEmpty
    }
}

/// One step of a task.
struct StepView {
    var step: String
}

/// An address, and whether it may be followed.
struct LinkView {
    var linkText: String
    var isLink: Bool
    /// For Markdown.
    var link: String
}
