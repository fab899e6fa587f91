package import AuditModel

extension TerminalReporter {
    /// The end of a run on a terminal: the verdict, what it allows together, what to do first, and what gave no answer.
    /// Everything else stands in the reports.
    package func summary(_ masked: MaskedAudit) -> String {
        let view = ReportView(masked, words: words)
        let sections = [head(view), first(view), together(view), gaps(view.coverage)]
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private func together(_ view: ReportView) -> [String] {
        guard view.hasScenarios else { return [] }
        return [heading(words("What it allows together"))]
            + view.scenarios.prefix(3).map { scenario in
                let band = style.severity(scenario.scenarioSeverity, scenario.scenarioClass)
                return "  \(band) \(scenario.scenarioScore)  \(scenario.scenarioTitle)"
            }
    }

    private func gaps(_ coverage: CoverageView) -> [String] {
        guard coverage.hasGaps else { return [] }
        return [heading(words("What could not be checked"))] + coverage.gaps.flatMap(check)
    }
}
