internal import AuditModel
internal import Reporters

/// Writes the results of a scan for a person, or as one JSON value.
struct ScanWriter: Sendable {
    private let style: TerminalStyle
    private let layout: TerminalText

    init(colour: Bool, width: Int) {
        style = TerminalStyle(isColoured: colour)
        layout = TerminalText(width: max(40, min(width, 100)))
    }

    func text(_ results: [ScanResult]) -> String {
        results.map(lines(of:)).joined(separator: "\n")
    }

    func json(_ results: [ScanResult]) -> String {
        var writer = JSONWriter(indent: 2)
        writer.array { writer in
            for result in results {
                writer.object { writer in
                    writer.member("name", result.name)
                    writer.member("ruleset", result.audit.audit.ruleset)
                    writer.member("grade", result.audit.audit.judgement.grade.rawValue)
                    writer.key("findings")
                    writer.array { writer in
                        for finding in result.findings {
                            FindingRecord.write(finding, evidence: result.audit.level, to: &writer)
                        }
                    }
                }
            }
        }
        return writer.text + "\n"
    }

    private func lines(of result: ScanResult) -> String {
        let judgement = result.audit.audit.judgement
        let rows = zip(result.findings, result.exposures).compactMap { finding, exposure in
            exposure.map { (finding, $0) }
        }
        let name = style.bold(PlainText.cleaned(result.name))
        guard !rows.isEmpty else { return "\(name): nothing found that a stranger could use\n" }
        let count = rows.count == 1 ? "1 thing" : "\(rows.count) things"
        var lines = [
            "\(name): \(count) that a stranger could use, the worst is \(style.severity(judgement.grade.rawValue, judgement.grade.rawValue))",
            "",
        ]
        for (finding, exposure) in rows { lines += row(finding, exposure, in: result.text) }
        for scenario in judgement.scenarios {
            lines += [
                "", style.bold("Together: \(scenario.title)") + " (\(scenario.severity.rawValue), \(scenario.score))",
            ]
            lines += layout.wrapped(PlainText.cleaned(scenario.story), first: "  ", rest: "  ")
            lines += layout.wrapped(PlainText.cleaned(scenario.defence), first: "  ", rest: "  ")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func row(_ finding: Finding, _ exposure: Exposure, in text: String) -> [String] {
        let score = String(exposure.score)
        let severity = style.severity(exposure.severity.rawValue.padding(to: 8), exposure.severity.rawValue)
        let value = PlainText.cleaned(exposure.value)
        let place = TextPosition(of: finding.span.lowerBound, in: text)
        var lines = [
            "  \(severity) \(String(repeating: " ", count: max(0, 3 - score.count)) + score)  "
                + "\(exposure.kind.name): \(style.bold(value))\(details(of: exposure))  "
                + style.dim("line \(place.line), column \(place.column)")
        ]
        let reasons = finding.reasons.joined(separator: "; ")
        if !reasons.isEmpty {
            let indent = String(repeating: " ", count: 16)
            lines += layout.wrapped(PlainText.cleaned(reasons), first: indent, rest: indent).map(style.dim)
        }
        return lines
    }

    /// What the value itself does not say: whose exchange, which service, when.
    private func details(of exposure: Exposure) -> String {
        let names = ["exchange", "service", "chain", "state", "when"]
        let values = names.compactMap { exposure.fields[$0] }.filter { !$0.isEmpty && !exposure.value.contains($0) }
        return values.isEmpty ? "" : " (" + values.map(PlainText.cleaned).joined(separator: ", ") + ")"
    }
}

/// A place in a text as editors count it, both from 1.
struct TextPosition: Sendable, Equatable {
    var line: Int
    var column: Int

    /// - Parameter offset: in bytes.
    init(of offset: Int, in text: String) {
        let head = String(decoding: text.utf8.prefix(offset), as: UTF8.self)
        let lines = head.split(separator: "\n", omittingEmptySubsequences: false)
        line = max(1, lines.count)
        column = (lines.last?.count ?? 0) + 1
    }
}
