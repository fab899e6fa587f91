internal import AuditModel

/// How grave exposures are, by how sure they are: a grid of circles, and the same as a table.
struct CertaintyGrid {
    struct Row {
        var bandName: String
        /// A number for each of the certainties.
        var cells: [Cell]
    }

    struct Cell {
        var cell: Int
    }

    var picture: String
    var rows: [Row]
    var columns: [Column]

    struct Column {
        var column: String
    }

    init(_ exposures: [Exposure], words: Words) {
        let severities = Array(Severity.allCases.reversed())
        var counts: [Severity: [String: Int]] = [:]
        for exposure in exposures {
            let certainty = ReportWords.certainty(exposure.places.map(\.confidence).max() ?? 0)
            counts[exposure.severity, default: [:]][certainty, default: 0] += 1
        }
        // From a guess to certain.
        let names = Array(ReportWords.certainties.reversed())
        columns = names.map { Column(column: words($0)) }
        rows = severities.map { severity in
            Row(
                bandName: words(ReportWords.name(of: severity)),
                cells: names.map { Cell(cell: counts[severity]?[$0] ?? 0) })
        }
        picture = Self.picture(rows, severities, columns, title: words("How grave the exposures are, and how sure"))
    }

    private static func picture(
        _ rows: [Row], _ severities: [Severity], _ columns: [Column], title: String
    ) -> String {
        let (left, top, across, down) = (110.0, 20.0, 130.0, 52.0)
        var svg = SVG(width: 640, height: Int(top + down * Double(rows.count) + 40), title: title)
        let most = Double(rows.flatMap(\.cells).map(\.cell).max() ?? 1)
        for (y, row) in rows.enumerated() {
            let middle = top + down * (Double(y) + 0.5)
            svg.label(row.bandName, 0, middle + 6, anchor: "start")
            svg.line(left, middle, 640, middle, "axis")
            for (x, cell) in row.cells.enumerated() where cell.cell > 0 {
                let center = left + across * (Double(x) + 0.5)
                // The area goes with the number.
                let radius = 12 + 12 * (Double(cell.cell) / max(1, most)).squareRoot()
                svg.circle(center, middle, radius, "fill-\(severities[y].rawValue)")
                svg.circle(center, middle, 11, "disc")
                svg.label(String(cell.cell), center, middle + 6)
            }
        }
        let bottom = top + down * Double(rows.count) + 26
        for (x, column) in columns.enumerated() {
            svg.label(column.column, left + across * (Double(x) + 0.5), bottom)
        }
        return svg.finished
    }
}
