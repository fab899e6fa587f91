internal import AuditModel
internal import Mustache

/// The exposures of one severity.
struct BandView {
    var bandName: String
    var bandClass: String
    var bandCount: Int
    /// In full.
    var exposures: [ExposureView]
    /// A line each: where there are too many to read.
    var rows: [RowView]
    var hasRows: Bool
    /// The same lines, the first of them open to view and the rest folded away: a browser lays out no folded line, so
    /// that thousands of them open at once.
    var rowGroups: [RowGroup]

    /// Some of the lines of a band.
    struct RowGroup {
        var rows: [RowView]
        var isFolded: Bool
        /// `1400 more lines`.
        var foldedName: String
    }

    /// So many exposures are shown in full; the rest, which score less, have a line each.
    static let inFull = 200

    private static let rowsOpen = 50

    /// The bands that are not empty, the worst first.
    static func bands(of exposures: [ExposureView], rows: [RowView], words: Words) -> [BandView] {
        Severity.allCases.reversed().compactMap { severity in
            let members = exposures.filter { $0.severity == severity }
            let brief = rows.filter { $0.severity == severity }
            guard !members.isEmpty || !brief.isEmpty else { return nil }
            return BandView(
                bandName: words(ReportWords.name(of: severity)), bandClass: severity.rawValue,
                bandCount: members.count + brief.count, exposures: members, rows: brief, hasRows: !brief.isEmpty,
                rowGroups: groups(of: brief, words: words))
        }
    }

    private static func groups(of rows: [RowView], words: Words) -> [RowGroup] {
        let (open, folded) = (Array(rows.prefix(rowsOpen)), Array(rows.dropFirst(rowsOpen)))
        let name = words(folded.count == 1 ? "1 more line" : "\(folded.count) more lines")
        return [
            RowGroup(rows: open, isFolded: false, foldedName: ""),
            RowGroup(rows: folded, isFolded: true, foldedName: name),
        ].filter { !$0.rows.isEmpty }
    }
}

/// An exposure in one line: kind, value, score, and where it stands.
struct RowView {
    var exposureID: String
    var anchor: String
    /// `Phone number +44 •• •••• ••17`.
    var label: String
    var score: Int
    var severity: Severity
    var place: String
    var url: String
    var isLinked: Bool
    /// For Markdown.
    var link: String
    /// For the filters.
    var classes: String

    /// A line shows so much of a value.
    private static let shownCharacters = 120

    init(_ exposure: Exposure, number: Int, kindName: String, words: Words) {
        exposureID = exposure.id
        anchor = "exposure-\(number)"
        let value = PlainText.shortened(PlainText.cleaned(exposure.summary), to: Self.shownCharacters)
        label = value.isEmpty ? kindName : kindName + " " + value
        score = exposure.score
        severity = exposure.severity
        let first = exposure.places.first
        let more = exposure.places.count - 1
        place = first.map { PlainText.cleaned($0.handle.description) } ?? ""
        if more > 0 { place += " + \(more)" }
        url = first.map { PlainText.cleaned($0.url) } ?? ""
        isLinked = first.map { WebLink.isLinkable($0.url) } ?? false
        link = first.map { MarkdownText.link($0.url) } ?? ""
        classes = "\(severity.rawValue) k-\(exposure.kind.family) c-" + ReportWords.certainty(first?.confidence ?? 0)
    }
}

/// Looked up by name: thousands of lines are too many for reflection.
extension RowView: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "anchor": anchor
        case "label": label
        case "score": score
        case "place": place
        case "url": url
        case "isLinked": isLinked
        case "link": link
        case "classes": classes
        default: nil
        }
    }
}
