internal import AuditModel
internal import Reporters

/// Text for a person: what each source gives away, the distinct values with their places, and what they allow together.
struct TextLayout: ScanLayout {
    private let settings: ScanSettings
    private let ruleset: String
    private let weigher: ScanWeigher
    private let style: TerminalStyle
    private let layout: TerminalText

    init(settings: ScanSettings, ruleset: String, weigher: ScanWeigher, colour: Bool, width: Int) {
        self.settings = settings
        self.ruleset = ruleset
        self.weigher = weigher
        style = TerminalStyle(isColoured: colour)
        layout = TerminalText(width: max(40, min(width, 100)))
    }

    var needsTally: Bool { true }
    var needsSeverities: Bool { false }
    var listsEverything: Bool { false }
    var hasOneList: Bool { false }
    var opening: [UInt8] { [] }
    var between: [UInt8] { [0x0a] }

    func beginning(of label: SourceLabel) -> [UInt8] { [] }

    func items(of scan: TextScan, severities: [SourceTally.Key: Severity]) -> [UInt8] { [] }

    func ending(of source: SourceSummary) -> [UInt8] {
        if source.tally.isEmpty { return nothing(in: source) }
        let judgement = weigher.judgement(of: source.tally, posted: source.posted)
        let shown = masked(judgement, of: source.label)
        let rows = rows(of: source.tally, judgement.exposures, shown: shown.exposures)
        if rows.isEmpty { return nothing(in: source) }
        let count = rows.count == 1 ? "1 thing" : "\(rows.count) things"
        let grade = style.severity(judgement.grade.rawValue, judgement.grade.rawValue)
        var lines = ["\(name(of: source.label)): \(count) that a stranger could use, the worst is \(grade)", ""]
        for (exposure, entry) in rows { lines += row(exposure, entry) }
        if source.tally.unlisted > 0 {
            lines.append("  and \(source.tally.unlisted) places more with further values, which are not listed")
        }
        for scenario in shown.scenarios { lines += together(scenario) }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    func failure(_ failure: ScanFailure, of label: SourceLabel) -> [UInt8] {
        // What cannot be read is told on standard error.
        guard failure == .notText, label.isNamed else { return [] }
        return Array("\(name(of: label)): \(failure.message)\n".utf8)
    }

    func closing(_ counts: ScanCounts, problems: [ScanProblem], hasParts: Bool, isListing: Bool) -> [UInt8] {
        guard isListing else { return [] }
        let texts = counts.sources == 1 ? "1 text" : "\(counts.sources) texts"
        var parts = ["\(texts) read, \(counts.withFindings == 0 ? "none" : "\(counts.withFindings)") with findings"]
        if counts.notText > 0 {
            parts.append("\(counts.notText) left out that \(counts.notText == 1 ? "is" : "are") no text")
        }
        if counts.failures > 0 { parts.append("\(counts.failures) not read in full") }
        return Array(((hasParts ? "\n" : "") + parts.joined(separator: "; ") + "\n").utf8)
    }

    private func nothing(in source: SourceSummary) -> [UInt8] {
        guard source.label.isNamed else { return [] }
        let extent = source.isShownAlone ? " in what it shows; --source reads links, comments and scripts too" : ""
        return Array("\(name(of: source.label)): nothing found that a stranger could use\(extent)\n".utf8)
    }

    private func name(of label: SourceLabel) -> String { style.bold(PlainText.cleaned(label.name)) }

    /// The judgement as the one masking part shows it; without what is not shown here.
    private func masked(_ judgement: Judgement, of label: SourceLabel) -> Judgement {
        var judgement = judgement
        for index in judgement.exposures.indices {
            judgement.exposures[index].reasons = []
            if !settings.explains {
                for place in judgement.exposures[index].places.indices {
                    judgement.exposures[index].places[place].reasons = []
                }
            }
        }
        let moment = Timestamp(secondsSince1970: 0)
        let audit = Audit(
            profile: label.name, started: moment, finished: moment, program: ProgramVersion.current, ruleset: ruleset,
            handles: [Handle(platform: "text", account: label.name)], judgement: judgement, coverage: [])
        return MaskedAudit(masking: audit, level: settings.evidence).audit.judgement
    }

    /// The exposures in the order of the text; what is too unsure is left out.
    /// - Parameter shown: the same exposures, masked, which changes values, not their order.
    private func rows(
        of tally: SourceTally, _ exposures: [Exposure], shown: [Exposure]
    ) -> [(exposure: Exposure, entry: SourceTally.Entry)] {
        var masked: [SourceTally.Key: Exposure] = [:]
        for (exposure, shown) in zip(exposures, shown) { masked[SourceTally.Key(exposure)] = shown }
        return tally.entries.compactMap { entry in
            masked[SourceTally.Key(entry.sighting.finding)].map { ($0, entry) }
        }
    }

    private func row(_ exposure: Exposure, _ entry: SourceTally.Entry) -> [String] {
        let score = String(exposure.score)
        let severity = style.severity(exposure.severity.rawValue.padding(to: 8), exposure.severity.rawValue)
        let value = PlainText.cleaned(exposure.value)
        var lines = [
            "  \(severity) \(String(repeating: " ", count: max(0, 3 - score.count)) + score)  "
                + "\(exposure.kind.name): \(style.bold(value))\(details(of: exposure))"
                + style.dim(places(of: entry))
        ]
        guard settings.explains else { return lines }
        let reasons = exposure.places.first?.reasons.joined(separator: "; ") ?? ""
        let confidence = "confidence \(ListedNumber.text(entry.sighting.finding.confidence))"
        let indent = String(repeating: " ", count: 16)
        let explanation = PlainText.cleaned(reasons.isEmpty ? confidence : "\(confidence): \(reasons)")
        lines += layout.wrapped(explanation, first: indent, rest: indent).map(style.dim)
        lines += layout.wrapped(exposure.vector, first: indent, rest: indent).map(style.dim)
        return lines
    }

    private func together(_ scenario: Scenario) -> [String] {
        ["", style.bold("Together: \(scenario.title)") + " (\(scenario.severity.rawValue), \(scenario.score))"]
            + layout.wrapped(PlainText.cleaned(scenario.story), first: "  ", rest: "  ")
            + layout.wrapped(PlainText.cleaned(scenario.defence), first: "  ", rest: "  ")
    }

    /// `  line 3, column 7 and 4 more places`.
    private func places(of entry: SourceTally.Entry) -> String {
        let more = entry.count - 1
        let rest = more == 0 ? "" : more == 1 ? " and 1 more place" : " and \(more) more places"
        guard let place = entry.place?.start else { return rest }
        return "  line \(place.line), column \(place.column)\(rest)"
    }

    /// What the value itself does not say: whose exchange, which service, when.
    private func details(of exposure: Exposure) -> String {
        let names = ["exchange", "service", "chain", "state", "when"]
        let values = names.compactMap { exposure.fields[$0] }.filter { !$0.isEmpty && !exposure.value.contains($0) }
        return values.isEmpty ? "" : " (" + values.map(PlainText.cleaned).joined(separator: ", ") + ")"
    }
}

/// A number of at most four digits behind the point, as JSON writes it too.
enum ListedNumber {
    static func text(_ value: Double) -> String {
        var writer = JSONWriter()
        writer.number(value)
        return writer.text
    }
}

extension SourceTally.Key {
    init(_ exposure: Exposure) {
        kind = exposure.kind
        value = exposure.value
    }
}
