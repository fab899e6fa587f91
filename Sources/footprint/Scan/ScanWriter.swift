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
        let rows = result.exposures
        let name = style.bold(PlainText.cleaned(result.name))
        guard result.isText else { return "\(name): this is no text, so nothing was looked for\n" }
        guard !rows.isEmpty else { return "\(name): nothing found that a stranger could use\n" }
        let count = rows.count == 1 ? "1 thing" : "\(rows.count) things"
        var lines = [
            "\(name): \(count) that a stranger could use, the worst is \(style.severity(judgement.grade.rawValue, judgement.grade.rawValue))",
            "",
        ]
        let breaks = LineBreaks(of: result.text)
        for (exposure, findings) in rows { lines += row(exposure, findings, breaks) }
        for scenario in judgement.scenarios {
            lines += [
                "", style.bold("Together: \(scenario.title)") + " (\(scenario.severity.rawValue), \(scenario.score))",
            ]
            lines += layout.wrapped(PlainText.cleaned(scenario.story), first: "  ", rest: "  ")
            lines += layout.wrapped(PlainText.cleaned(scenario.defence), first: "  ", rest: "  ")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func row(_ exposure: Exposure, _ findings: [Finding], _ breaks: LineBreaks) -> [String] {
        let score = String(exposure.score)
        let severity = style.severity(exposure.severity.rawValue.padding(to: 8), exposure.severity.rawValue)
        let value = PlainText.cleaned(exposure.value)
        var lines = [
            "  \(severity) \(String(repeating: " ", count: max(0, 3 - score.count)) + score)  "
                + "\(exposure.kind.name): \(style.bold(value))\(details(of: exposure))  "
                + style.dim(places(of: findings, breaks))
        ]
        let reasons = findings.first?.reasons.joined(separator: "; ") ?? ""
        if !reasons.isEmpty {
            let indent = String(repeating: " ", count: 16)
            lines += layout.wrapped(PlainText.cleaned(reasons), first: indent, rest: indent).map(style.dim)
        }
        return lines
    }

    /// `line 3, column 7 and 4 more places`.
    private func places(of findings: [Finding], _ breaks: LineBreaks) -> String {
        guard let first = findings.first else { return "" }
        let more = findings.count - 1
        let rest = more == 0 ? "" : more == 1 ? " and 1 more place" : " and \(more) more places"
        let position = breaks.position(of: first.span.lowerBound)
        return "line \(position.line), column \(position.column)\(rest)"
    }

    /// What the value itself does not say: whose exchange, which service, when.
    private func details(of exposure: Exposure) -> String {
        let names = ["exchange", "service", "chain", "state", "when"]
        let values = names.compactMap { exposure.fields[$0] }.filter { !$0.isEmpty && !exposure.value.contains($0) }
        return values.isEmpty ? "" : " (" + values.map(PlainText.cleaned).joined(separator: ", ") + ")"
    }
}

/// Where the lines of a text begin, so that each place is found without counting from the top.
struct LineBreaks: Sendable {
    private let text: String
    /// The offsets in bytes at which lines begin.
    private let starts: [Int]

    init(of text: String) {
        self.text = text
        starts = [0] + text.utf8.enumerated().filter { $0.element == 0x0a }.map { $0.offset + 1 }
    }

    /// Line and column as editors count them, from 1, of an offset in bytes.
    func position(of offset: Int) -> (line: Int, column: Int) {
        var (low, high) = (0, starts.count)
        while low + 1 < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        let line = text.utf8.dropFirst(starts[low]).prefix(max(0, offset - starts[low]))
        return (low + 1, String(decoding: line, as: UTF8.self).count + 1)
    }
}
