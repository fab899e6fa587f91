package import AuditModel

/// What is new since the audits before, in plain sentences.
package enum ChangeLines {
    /// At most so many exposures are named in one line's place.
    private static let shown = 12

    /// One sentence a line; nil where nothing is remembered.
    package static func lines(of masked: MaskedAudit) -> [String]? {
        guard let changes = masked.audit.changes else { return nil }
        guard let since = changes.since else {
            return ["This is the first audit that is remembered: the next one says what is new."]
        }
        let byID = Dictionary(
            masked.audit.judgement.exposures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var lines: [String] = []
        lines += listed("New", changes.new.compactMap { byID[$0] }.map(label))
        lines += listed("Back again", changes.reappeared.compactMap { byID[$0] }.map(label))
        lines += listed(
            "Changed",
            changes.changed.compactMap { change in
                byID[change.id].map { label($0) + ": " + change.differences.joined(separator: ", ") }
            })
        lines += listed("Fixed", changes.gone.filter(\.isFixed).map { label($0.exposure) })
        lines += listed(
            "Not there any more, to be checked once more",
            changes.gone.filter { !$0.isFixed }.map { label($0.exposure) })
        lines += listed("Could not be checked this time", changes.notCheckable.map { label($0.exposure) })
        if lines.isEmpty { lines.append("Nothing is new since \(since.day), and nothing is gone.") }
        let old = changes.oldAcknowledgements.map { "\($0.kind.name) (\($0.exposure.prefix(8)))" }
        if !old.isEmpty {
            lines.append("Acknowledgements that are over or match nothing any more: " + ReportWords.list(old))
        }
        if !changes.acknowledged.isEmpty {
            lines.append(ReportWords.count(changes.acknowledged.count, "exposure") + " acknowledged by you.")
        }
        if changes.trend.count > 1 { lines.append(trend(changes.trend)) }
        return lines + changes.notes
    }

    private static func listed(_ word: String, _ labels: [String]) -> [String] {
        guard !labels.isEmpty else { return [] }
        let rest = labels.count > shown ? ["and \(labels.count - shown) more"] : []
        return (labels.prefix(shown) + rest).map { "\(word): \($0)" }
    }

    /// `e-mail address m•••a@e•••.org on github:alice (high)`.
    private static func label(_ exposure: Exposure) -> String {
        let value = exposure.value.isEmpty ? "" : " " + exposure.summary
        let handle = exposure.places.first.map { " on " + $0.handle.description } ?? ""
        return PlainText.cleaned("\(exposure.kind.name)\(value)\(handle) (\(exposure.severity.rawValue))")
    }

    /// `Exposure index over 9 audits: ▂▃▅▅▃, from 40 to 31 (2026-03-01 to 2026-05-01)`.
    private static func trend(_ points: [TrendPoint]) -> String {
        let bars = Array("▁▂▃▄▅▆▇█")
        let chart = String(points.map { bars[min(bars.count - 1, max(0, $0.index) * bars.count / 101)] })
        guard let first = points.first, let last = points.last else { return chart }
        return "Exposure index over \(points.count) audits: \(chart), from \(first.index) to \(last.index) "
            + "(\(first.started.day) to \(last.started.day))"
    }
}
