internal import AuditModel

/// The report with what only a page has.
struct HTMLPage {
    /// A kind of kinds that the page can be narrowed to.
    struct Family {
        var familyID: String
        var familyName: String
    }

    /// The grid of severities and certainties.
    struct Grid {
        var gridPicture: String
        var columns: [CertaintyGrid.Column]
        var gridRows: [CertaintyGrid.Row]
    }

    /// The time line.
    struct Time {
        var timePicture: String
        var timeRows: [TimeLine.Row]
        var timeNote: String
    }

    var report: ReportView
    /// BCP 47.
    var language: String
    var stylesheet = HTMLStyle.text
    /// Lets the one style element through, and nothing else.
    var policy =
        "default-src 'none'; style-src 'sha256-" + Base64.encode(SHA256.digest(HTMLStyle.text.utf8))
        + "'; base-uri 'none'; form-action 'none'"
    /// Of the bar that shows the index, in hundredths of its width.
    var bar: Int
    /// Those that occur, in their order.
    var families: [Family]
    var identityPicture: String
    var grid: [Grid]
    /// Empty before the second audit that is remembered.
    var trend: [TrendChart]
    /// Empty where nothing has a date.
    var timeLine: [Time]

    init(_ masked: MaskedAudit, words: Words) {
        let exposures = masked.audit.judgement.exposures
        report = ReportView(masked, words: words)
        language = words.language.rawValue
        bar = min(100, max(0, report.index))
        let present = Set(exposures.map(\.kind.family))
        families = Self.families.filter { present.contains(Substring($0.key)) }.map {
            Family(familyID: $0.key, familyName: words($0.value))
        }
        identityPicture = IdentityChart.picture(
            of: report.identity, title: words("The accounts, and what ties them"))
        let certainty = CertaintyGrid(exposures, words: words)
        grid = [Grid(gridPicture: certainty.picture, columns: certainty.columns, gridRows: certainty.rows)]
        trend = TrendChart(masked.audit.changes?.trend ?? [], words: words).map { [$0] } ?? []
        timeLine =
            TimeLine(exposures, words: words).map {
                [Time(timePicture: $0.picture, timeRows: $0.rows, timeNote: $0.note)]
            } ?? []
    }

    private static let families: KeyValuePairs<String, String> = [
        "contact": "how to reach you", "location": "places and trips", "finance": "money", "secret": "secrets",
        "identity": "who you are", "link": "links between accounts", "technical": "devices and networks",
        "custom": "your own rules",
    ]
}
