package import AuditModel

/// Tells one exposure or scenario of an audit from end to end: every place, the parts of the score, what to do.
package struct Explanation: Sendable {
    private let audit: Audit
    private let words: Words
    private let style: TerminalStyle
    private let text: TerminalText

    /// Shorter beginnings of an id are anybody's.
    private static let leastPrefix = 4

    package init(
        _ masked: MaskedAudit, colour: Bool = false, width: Int = 80, language: ReportLanguage = .english
    ) {
        audit = masked.audit
        words = Words(language)
        style = TerminalStyle(isColoured: colour)
        text = TerminalText(width: max(40, width))
    }

    /// What an id stands for, as ids, whole or by their beginning; several where the beginning fits several.
    package func matches(for id: String) -> [String] {
        let id = id.lowercased()
        let rules = audit.judgement.scenarios.map(\.rule).filter { $0.lowercased() == id }
        guard rules.isEmpty else { return rules }
        let ids = audit.judgement.exposures.map(\.id)
        if let whole = ids.first(where: { $0 == id }) { return [whole] }
        guard id.utf8.count >= Self.leastPrefix else { return [] }
        return ids.filter { $0.hasPrefix(id) }
    }

    /// The text for an id as ``matches(for:)`` gives it; nil if it is none.
    package func text(for id: String) -> String? {
        if let number = audit.judgement.exposures.firstIndex(where: { $0.id == id }) {
            return lines(of: audit.judgement.exposures[number], number: number + 1).joined(separator: "\n") + "\n"
        }
        return audit.judgement.scenarios.first { $0.rule == id }.map { lines(of: $0).joined(separator: "\n") + "\n" }
    }

    private func lines(of exposure: Exposure, number: Int) -> [String] {
        let view = ExposureView(exposure, number: number, words: words)
        var lines = text.wrapped(view.label).map(style.bold)
        lines.append("\(style.severity(view.severityName, view.severityClass)) \(view.score), id \(view.exposureID)")
        if view.hasDetails { lines += text.wrapped(view.details) }
        lines += heading("Why this score") + [style.dim(view.vector)]
        lines += view.reasons.flatMap { text.wrapped($0.reason, first: "- ", rest: "  ") }
        lines += heading("Where it stands")
        for place in exposure.places.map({ PlaceView($0, words: words) }) {
            lines += text.wrapped("\(place.handle), \(place.circumstances)", first: "- ", rest: "  ")
            lines.append("  " + style.underlined(place.url))
            if place.hasEvidence { lines += text.wrapped("\"\(place.plainEvidence)\"", first: "  ", rest: "  ") }
        }
        let scenarios = audit.judgement.scenarios.filter { $0.exposures.contains(exposure.id) }
        if !scenarios.isEmpty {
            lines += heading("What it allows together")
            lines += scenarios.flatMap {
                text.wrapped("\($0.score) \(words(PlainText.cleaned($0.title))) (\($0.rule))", first: "- ", rest: "  ")
            }
        }
        return lines + tasks(for: exposure)
    }

    private func tasks(for exposure: Exposure) -> [String] {
        let tasks = audit.judgement.tasks.enumerated().filter { $0.element.exposures.contains(exposure.id) }
        guard !tasks.isEmpty else { return [] }
        var lines = heading("What to do, in order")
        for (number, task) in tasks {
            let view = TaskView(task, number: number + 1, exposures: [:], scenarios: [], words: words)
            lines += text.wrapped(view.taskTitle, first: "\(number + 1). ", rest: "   ").map(style.bold)
            lines += text.wrapped(view.worth + " " + view.outlook, first: "   ", rest: "   ")
            lines += view.steps.flatMap { text.wrapped($0.step, first: "   - ", rest: "     ") }
            lines += view.links.map { "     " + style.underlined($0.linkText) }
            for sentence in [view.lasting, view.proof, view.origin] where !sentence.isEmpty {
                lines += text.wrapped(sentence, first: "   ", rest: "   ")
            }
        }
        return lines
    }

    private func lines(of scenario: Scenario) -> [String] {
        var lines = text.wrapped(words(PlainText.cleaned(scenario.title))).map(style.bold)
        let band = style.severity(words(ReportWords.name(of: scenario.severity)), scenario.severity.rawValue)
        lines.append("\(band) \(scenario.score), \(words(scenario.tactic.rawValue)), \(scenario.rule)")
        lines += [""] + text.wrapped(words(PlainText.cleaned(scenario.story)))
        lines += heading("What unmasks it.") + text.wrapped(words(PlainText.cleaned(scenario.defence)))
        lines += heading("It builds on")
        for (number, exposure) in audit.judgement.exposures.enumerated()
        where scenario.exposures.contains(exposure.id) {
            let view = ExposureView(exposure, number: number + 1, words: words)
            lines += text.wrapped("\(view.score) \(view.label), id \(view.exposureID)", first: "- ", rest: "  ")
        }
        return lines
    }

    private func heading(_ words: String) -> [String] { ["", style.bold(self.words(words))] }
}
