internal import AuditModel

/// One task in plain words.
struct TaskView {
    var taskNumber: Int
    var taskAnchor: String
    var taskTitle: String
    /// `Work: edit one field, some minutes. Weakens “An empty home” and 2 more scenarios.`
    var worth: String
    /// `Then the grade is High, the worst score 72 and the index 98.`, or empty.
    var outlook: String
    var hasOutlook: Bool
    var targets: [InputView]
    var steps: [StepView]
    var links: [LinkView]
    var hasLinks: Bool
    /// What it does not undo.
    var lasting: String
    var hasLasting: Bool
    /// How to see that it worked.
    var proof: String
    var hasProof: Bool
    /// `Noted on 2026-11-26 from: …`, or empty.
    var origin: String
    var hasOrigin: Bool

    init(_ task: AuditTask, number: Int, exposures: [String: ExposureView], scenarios: [Scenario], words: Words) {
        taskNumber = number
        taskAnchor = "task-\(number)"
        taskTitle = words(PlainText.cleaned(task.title))
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
        worth = words.joined(sentences)
        outlook = task.after.map { words(Self.sentence($0)) } ?? ""
        hasOutlook = !outlook.isEmpty
        targets = task.exposures.prefix(Self.shownTargets).compactMap { exposures[$0] }.map {
            InputView(inputLabel: $0.label, inputAnchor: $0.anchor, inputPlace: "")
        }
        steps = task.steps.enumerated().map {
            StepView(step: words(PlainText.cleaned($0.element)), stepID: "step-\(number)-\($0.offset + 1)")
        }
        links = task.links.map {
            LinkView(linkText: PlainText.cleaned($0), isLink: WebLink.isLinkable($0), link: MarkdownText.link($0))
        }
        hasLinks = !links.isEmpty
        lasting = words.joined(task.lasting.map(PlainText.cleaned))
        hasLasting = !lasting.isEmpty
        proof = words.joined(Self.sentences(of: PlainText.cleaned(task.check)))
        hasProof = !proof.isEmpty
        origin = words(SourceWords.sentence(task.sources))
        hasOrigin = !origin.isEmpty
    }

    /// A task names so many of its exposures.
    private static let shownTargets = 12

    private static func sentence(_ after: Outlook) -> String {
        if after.worst == 0 { return "Then nothing of this report is left." }
        return "Then the grade is \(ReportWords.name(of: after.grade)), the worst score \(after.worst) "
            + "and the index \(after.index)."
    }

    /// The sentences of a text, each with its full stop.
    private static func sentences(of text: String) -> [String] {
        var sentences: [String] = []
        for part in text.split(separator: ". ") { sentences.append(part.hasSuffix(".") ? String(part) : part + ".") }
        return sentences
    }
}

/// The title of a task: where there are too many to show in full.
struct TaskLine {
    var taskNumber: Int
    var taskAnchor: String
    var taskTitle: String

    init(_ task: AuditTask, number: Int, words: Words) {
        taskNumber = number
        taskAnchor = "task-\(number)"
        taskTitle = words(PlainText.cleaned(task.title))
    }
}

/// One step of a task, which can be ticked off.
struct StepView {
    var step: String
    var stepID: String
}

/// An address, and whether it may be followed.
struct LinkView {
    var linkText: String
    var isLink: Bool
    /// For Markdown.
    var link: String
}

/// Where steps and contacts were taken from.
enum SourceWords {
    /// `Noted on 2026-11-26 from: A, B. Menus move.`, or empty.
    static func sentence(_ sources: [SourceNote]) -> String {
        guard let first = sources.map(\.noted).min() else { return "" }
        let names = sources.map { PlainText.cleaned($0.name) }.reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        return "Noted on \(first) from: \(names.joined(separator: ", ")). Menus may have moved since."
    }
}
