internal import AuditModel

/// How the exposure index went from audit to audit: a line, with a dot in the colour of each audit's grade.
struct TrendChart {
    struct Row {
        /// The day of the audit.
        var trendDay: String
        var trendIndex: Int
        var trendGrade: String
        var trendExposures: Int
    }

    var trendPicture: String
    /// The newest first.
    var trendRows: [Row]

    private static let (width, height, base, top) = (640.0, 200.0, 160.0, 20.0)
    private static let (left, right) = (50.0, 620.0)

    /// Nil for fewer than two audits.
    init?(_ points: [TrendPoint], words: Words) {
        guard points.count > 1 else { return nil }
        trendRows = points.reversed().map { point in
            Row(
                trendDay: point.started.day.description, trendIndex: point.index,
                trendGrade: words(ReportWords.name(of: point.grade)), trendExposures: point.exposures)
        }
        trendPicture = Self.picture(points, title: words("The exposure index of your audits"))
    }

    /// Audits stand at the same distance from each other: what counts is from which to which the index went.
    private static func picture(_ points: [TrendPoint], title: String) -> String {
        var svg = SVG(width: Int(width), height: Int(height), title: title)
        for mark in [0, 50, 100] {
            let y = place(of: mark)
            svg.line(left, y, right, y, "axis")
            svg.label(String(mark), left - 10, y + 5, anchor: "end")
        }
        let step = (right - left) / Double(points.count - 1)
        let dots = points.enumerated().map { (x: left + step * Double($0.offset), y: place(of: $0.element.index)) }
        for (from, to) in zip(dots, dots.dropFirst()) { svg.line(from.x, from.y, to.x, to.y, "tie") }
        for (point, dot) in zip(points, dots) {
            svg.circle(dot.x, dot.y, points.count > 30 ? 3 : 5, "fill-\(point.grade.rawValue)")
        }
        let days = [points.first, points.last].map { $0?.started.day.description ?? "" }
        svg.label(days[0], left, base + 24, anchor: "start")
        svg.label(days[1], right, base + 24, anchor: "end")
        return svg.finished
    }

    private static func place(of index: Int) -> Double {
        base - (base - top) * Double(min(100, max(0, index))) / 100
    }
}
