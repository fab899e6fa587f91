package import AuditModel

/// Plain text for a mail: 72 columns, what matters first, every exposure in a line.
package struct MailReporter: Reporter {
    private let words: Words
    private let text = TerminalText(width: 72)

    package init(language: ReportLanguage = .english) {
        words = Words(language)
    }

    package var format: String { "mail" }
    package var fileExtension: String { "mail.txt" }

    package func report(_ masked: MaskedAudit) throws -> String {
        let view = ReportView(masked, words: words)
        let sections = [
            head(view), first(view), scenarios(view), exposures(view), gaps(view.coverage), end(masked),
        ]
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private func head(_ view: ReportView) -> [String] {
        var lines = [view.title + ", " + view.day, ""]
        lines += text.wrapped(view.verdict, first: view.grade.uppercased() + ": ")
        if !view.summary.isEmpty { lines += text.wrapped(view.summary + " " + view.worstLine) }
        if view.hasWarning { lines += text.wrapped(view.warning) }
        if view.hasGapNote { lines += text.wrapped(view.gapNote) }
        return lines
    }

    private func first(_ view: ReportView) -> [String] {
        guard view.hasTasks else { return [] }
        var lines = heading(view.firstHeading)
        for task in view.firstTasks {
            lines += text.wrapped(task.taskTitle, first: "\(task.taskNumber). ", rest: "   ")
            lines += task.steps.flatMap { text.wrapped($0.step, first: "   - ", rest: "     ") }
            lines += task.links.map { "     " + $0.linkText }
        }
        if view.hasWhatIf { lines += [""] + text.wrapped(view.whatIf) }
        return lines
    }

    private func scenarios(_ view: ReportView) -> [String] {
        guard view.hasScenarios else { return [] }
        return heading(words("What it allows together"))
            + view.scenarios.flatMap {
                text.wrapped(
                    "\($0.scenarioSeverity) \($0.scenarioScore): \($0.scenarioTitle) (\($0.tactic))", first: "- ",
                    rest: "  ")
            }
    }

    private func exposures(_ view: ReportView) -> [String] {
        guard view.hasExposures else { return [] }
        var lines = heading(words("What stands in public"))
        for band in view.bands {
            for exposure in band.exposures {
                let place = exposure.handles.first.map { ", " + $0 } ?? ""
                lines += text.wrapped("\(exposure.score) \(exposure.label)\(place)", first: "- ", rest: "  ")
            }
            lines += band.rows.map { "- \($0.score) \($0.label), \($0.place)" }
        }
        return lines
    }

    private func gaps(_ coverage: CoverageView) -> [String] {
        let summary = heading(words("What was checked")) + text.wrapped(coverage.coverageSummary)
        return summary
            + coverage.gaps.flatMap {
                text.wrapped("\($0.checkVerdict): \($0.checkHandle). \($0.checkReason)", first: "- ", rest: "  ")
            }
    }

    private func end(_ masked: MaskedAudit) -> [String] { text.wrapped(words(masked.note)) }

    private func heading(_ title: String) -> [String] {
        [title, String(repeating: "-", count: min(72, TerminalText.columns(of: title)))]
    }
}
