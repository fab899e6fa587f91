package import AuditModel

/// The report for a terminal: plain lines of a given width, coloured where asked.
package struct TerminalReporter: Reporter {
    let style: TerminalStyle
    let text: TerminalText
    let words: Words

    /// - Parameters:
    ///   - colour: whether ANSI colours are used; the words say the same without them.
    ///   - width: columns of a line, at least 40.
    ///   - language: in which it speaks.
    package init(colour: Bool = false, width: Int = 80, language: ReportLanguage = .english) {
        words = Words(language)
        style = TerminalStyle(isColoured: colour)
        text = TerminalText(width: max(40, width))
    }

    package var format: String { "text" }
    package var fileExtension: String { "txt" }

    package func report(_ masked: MaskedAudit) throws -> String {
        let view = ReportView(masked, words: words)
        let sections = [
            head(view), first(view), changes(view), scenarios(view), exposures(view), tasks(view), advice(view.advice),
            knowledge(view), identity(view), reporting(view.advice), coverage(view.coverage), method(view),
        ]
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    func head(_ view: ReportView) -> [String] {
        var lines = [style.bold(view.title) + ", " + view.day, ""]
        let band = style.severity(view.grade.uppercased(), view.gradeClass)
        // The band's colour codes take no columns, so the line is broken without them.
        let wrapped = text.wrapped(view.verdict, first: view.grade.uppercased() + "  ")
        lines.append(band + String(wrapped[0].dropFirst(view.grade.count)))
        lines += wrapped.dropFirst()
        if !view.summary.isEmpty { lines += text.wrapped(view.summary + " " + view.worstLine) }
        if view.hasWarning { lines += text.wrapped(view.warning) }
        if view.hasGapNote { lines += text.wrapped(view.gapNote) }
        return lines
    }

    func first(_ view: ReportView) -> [String] {
        guard view.hasTasks else { return [] }
        var lines = [heading(view.firstHeading)]
        for task in view.firstTasks {
            lines += text.wrapped(task.taskTitle, first: "  \(task.taskNumber). ", rest: "     ")
            lines += text.wrapped(task.worth, first: "     ", rest: "     ").map(style.dim)
        }
        if view.hasWhatIf { lines += text.wrapped(view.whatIf, first: "  ", rest: "  ") }
        return lines
    }

    private func changes(_ view: ReportView) -> [String] {
        guard view.hasChanges else { return [] }
        return [heading(words("Since last time"))]
            + view.changes.flatMap { text.wrapped($0.change, first: "  - ", rest: "    ") }
    }

    private func scenarios(_ view: ReportView) -> [String] {
        guard view.hasScenarios else { return [] }
        return [heading(words("What it allows together"))] + view.scenarios.flatMap(scenario)
    }

    private func scenario(_ scenario: ScenarioView) -> [String] {
        let band = style.severity(scenario.scenarioSeverity, scenario.scenarioClass)
        var lines = ["", style.bold(scenario.scenarioTitle)]
        lines.append("  \(band) \(scenario.scenarioScore), \(scenario.tactic), \(words("rule")) \(scenario.rule)")
        lines += text.wrapped(scenario.story, first: "  ", rest: "  ")
        lines += text.wrapped(words("What unmasks it.") + " " + scenario.defence, first: "  ", rest: "  ")
        lines.append("  " + words("It builds on") + ":")
        for input in scenario.inputs {
            lines += text.wrapped(input.inputLabel + " " + input.inputPlace, first: "  - ", rest: "    ")
        }
        for tie in scenario.scenarioTies {
            lines += text.wrapped("\(tie.firstName) – \(tie.secondName): \(tie.cause)", first: "  - ", rest: "    ")
        }
        return lines
    }

    private func exposures(_ view: ReportView) -> [String] {
        guard view.hasExposures else { return [] }
        var lines = [heading(words("What stands in public"))]
        for band in view.bands {
            lines += ["", style.severity("\(band.bandName) (\(band.bandCount))", band.bandClass)]
            lines += band.exposures.flatMap(exposure)
            lines += band.rows.map { "  \($0.score) \($0.label), \($0.place)" }
        }
        return lines
    }

    private func exposure(_ exposure: ExposureView) -> [String] {
        let name = exposure.hasDetails ? "\(exposure.label) (\(exposure.details))" : exposure.label
        var lines = [""] + text.wrapped(name, first: "  ", rest: "    ").map(style.bold)
        lines.append("  " + style.dim(exposure.vector))
        lines += exposure.reasons.flatMap { text.wrapped($0.reason, first: "  - ", rest: "    ") }
        for place in exposure.places {
            lines += text.wrapped("\(place.handle), \(place.circumstances)", first: "  @ ", rest: "    ")
            lines.append("    " + style.underlined(place.url))
            if place.hasEvidence {
                lines += text.wrapped("\"\(place.plainEvidence)\"", first: "    ", rest: "    ")
            }
        }
        if exposure.hasMorePlaces { lines.append("    " + exposure.morePlaces) }
        return lines
    }

    private func tasks(_ view: ReportView) -> [String] {
        guard view.hasTasks else { return [] }
        return [heading(words("What to do, in order"))] + view.tasks.flatMap(task)
            + view.moreTasks.map { "  \($0.taskNumber). \($0.taskTitle)" }
    }

    private func task(_ task: TaskView) -> [String] {
        var lines = [""]
        lines += text.wrapped(task.taskTitle, first: "  \(task.taskNumber). ", rest: "     ").map(style.bold)
        lines += text.wrapped(task.worth + " " + task.outlook, first: "     ", rest: "     ").map(style.dim)
        lines += task.steps.flatMap { text.wrapped($0.step, first: "     - ", rest: "       ") }
        lines += task.links.map { "       " + style.underlined($0.linkText) }
        for sentence in [task.lasting, task.proof] where !sentence.isEmpty {
            lines += text.wrapped(sentence, first: "     ", rest: "     ")
        }
        return lines
    }

    private func knowledge(_ view: ReportView) -> [String] {
        guard view.hasKnowledge else { return [] }
        var lines = [heading(words("What the platforms know"))]
        lines += text.wrapped("From your own archives. No visitor sees this, and none of it counts in the scores.")
        for part in view.knowledge {
            lines += [""] + text.wrapped(part.knowledgeTitle, first: "  ", rest: "    ").map(style.bold)
            lines += text.wrapped(part.knowledgeSource, first: "  ", rest: "    ").map(style.dim)
            for item in part.items {
                lines += text.wrapped("\(item.itemTitle): \(item.itemDetail)", first: "  - ", rest: "    ")
            }
        }
        return lines
    }

    private func coverage(_ coverage: CoverageView) -> [String] {
        var lines = [heading(words("What was checked"))] + text.wrapped(coverage.coverageSummary)
        if coverage.hasGaps {
            lines += ["", words("No answer, and what to do") + ":"] + coverage.gaps.flatMap(check)
        }
        if coverage.hasChecks { lines += ["", words("Every check") + ":"] + coverage.checks.flatMap(check) }
        return lines
    }

    func check(_ check: CheckView) -> [String] {
        let words = "\(check.checkVerdict): \(check.checkHandle). \(check.checkReason)"
        // A web handle is its own address.
        let address = check.checkURL == check.checkHandle ? [] : ["    " + style.underlined(check.checkURL)]
        return text.wrapped(words, first: "  - ", rest: "    ") + address
    }

    private func method(_ view: ReportView) -> [String] {
        [heading(words("How it was done"))]
            + view.method.flatMap { text.wrapped("\($0.term): \($0.detail)", first: "  ", rest: "    ") }
    }

    func heading(_ words: String) -> String { style.bold(words.uppercased()) }
}
