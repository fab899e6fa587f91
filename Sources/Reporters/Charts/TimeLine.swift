internal import AuditModel

/// When exposures were posted: bars by month or by year, in the colours of the severities.
struct TimeLine {
    struct Row {
        /// `2026-03` or `2026`.
        var period: String
        var periodTotal: Int
        /// `2 high, 1 low`.
        var periodParts: String
    }

    var picture: String
    var rows: [Row]
    /// `12 of 20 exposures have no date.`
    var note: String

    /// Longer spans are shown by year.
    private static let mostMonths = 24
    private static let mostYears = 40
    private static let (width, height, base) = (640.0, 200.0, 160.0)

    /// Nil where nothing has a date.
    init?(_ exposures: [Exposure], words: Words) {
        let dated = exposures.compactMap { exposure in
            exposure.places.compactMap(\.posted).max().map { (day: $0, severity: exposure.severity) }
        }
        guard let first = dated.map(\.day).min(), let last = dated.map(\.day).max() else { return nil }
        let months = (last.year - first.year) * 12 + last.month - first.month + 1
        let isByMonth = months <= Self.mostMonths
        let start = isByMonth ? first.year * 12 + first.month - 1 : max(first.year, last.year - Self.mostYears + 1)
        let end = isByMonth ? last.year * 12 + last.month - 1 : last.year
        var counts: [[Severity: Int]] = Array(repeating: [:], count: end - start + 1)
        for entry in dated {
            let period = isByMonth ? entry.day.year * 12 + entry.day.month - 1 : entry.day.year
            counts[max(0, period - start)][entry.severity, default: 0] += 1
        }
        let names = counts.indices.map { offset in
            let period = start + offset
            return isByMonth ? "\(period / 12)-" + String(period % 12 + 1).padded(to: 2) : String(period)
        }
        rows = zip(names, counts).filter { !$0.1.isEmpty }.map { name, count in
            Row(period: name, periodTotal: count.values.reduce(0, +), periodParts: Self.parts(count, words))
        }
        let undated = exposures.count - dated.count
        note =
            undated == 0 ? "" : words("\(undated) of \(ReportWords.count(exposures.count, "exposure")) have no date.")
        picture = Self.picture(names, counts, title: words("When the exposures were posted"))
    }

    private static func parts(_ count: [Severity: Int], _ words: Words) -> String {
        let parts = Severity.allCases.reversed().compactMap { severity -> String? in
            count[severity].map { "\($0) \(words(ReportWords.name(of: severity)).lowercased())" }
        }
        return parts.joined(separator: ", ")
    }

    private static func picture(_ names: [String], _ counts: [[Severity: Int]], title: String) -> String {
        var svg = SVG(width: Int(width), height: Int(height), title: title)
        let most = Double(counts.map { $0.values.reduce(0, +) }.max() ?? 1)
        let step = (width - 40) / Double(counts.count)
        for (index, count) in counts.enumerated() {
            var top = base
            let x = 20 + step * Double(index)
            for severity in Severity.allCases {
                guard let number = count[severity] else { continue }
                let size = Double(number) / most * (base - 30)
                top -= size
                svg.rectangle(x + step * 0.1, top, min(step * 0.8, 60), size, "fill-\(severity.rawValue)")
            }
            let total = count.values.reduce(0, +)
            if total > 0 { svg.label(String(total), x + step * 0.1 + min(step * 0.8, 60) / 2, top - 6) }
        }
        svg.line(20, base, width - 20, base, "axis")
        for index in [0, names.count - 1] where names.count > 1 || index == 0 {
            let isFirst = index == 0
            svg.label(names[index], isFirst ? 20 : width - 20, base + 24, anchor: isFirst ? "start" : "end")
            if names.count == 1 { break }
        }
        return svg.finished
    }
}
