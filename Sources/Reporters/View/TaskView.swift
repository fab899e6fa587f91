internal import AuditModel

/// One task in plain words.
struct TaskView {
    var taskNumber: Int
    var taskAnchor: String
    var taskTitle: String
    /// `Work: edit one field. Exposure index: 4 lower. Weakens “An empty home” and 2 more scenarios.`
    var worth: String
    var targets: [InputView]
    var steps: [StepView]
    var links: [LinkView]
    var hasLinks: Bool

    init(_ task: AuditTask, number: Int, exposures: [String: ExposureView], scenarios: [Scenario]) {
        taskNumber = number
        taskAnchor = "task-\(number)"
        taskTitle = PlainText.cleaned(task.title)
        let isUrgent = task.exposures.contains { exposures[$0]?.isSecret == true }
        var sentences = isUrgent ? ["Urgent: it can be used at once."] : []
        sentences.append("Work: \(ReportWords.name(of: task.effort)).")
        if task.gain > 0 { sentences.append("Exposure index: \(task.gain) lower.") }
        let weakened = scenarios.filter { !Set($0.exposures).isDisjoint(with: task.exposures) }
        if let worst = weakened.first {
            let more = weakened.count - 1
            let rest = more == 0 ? "" : " and \(ReportWords.count(more, "more scenario", plural: "more scenarios"))"
            sentences.append("Weakens \u{201c}\(PlainText.cleaned(worst.title))\u{201d}\(rest).")
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
