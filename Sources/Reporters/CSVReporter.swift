package import AuditModel

/// A table for spreadsheets (RFC 4180): a line for each place of each exposure.
package struct CSVReporter: Reporter {
    package init() {}

    package var format: String { "csv" }
    package var fileExtension: String { "csv" }

    private static let columns = [
        "id", "kind", "value", "severity", "score", "vector", "handle", "url", "region", "owner", "date", "standing",
        "reach", "confidence", "detector", "evidence",
    ]

    package func report(_ masked: MaskedAudit) throws -> String {
        var table = CSVText()
        table.row(Self.columns)
        for exposure in masked.audit.judgement.exposures {
            let head = [
                exposure.id, exposure.kind.rawValue, exposure.value, exposure.severity.rawValue,
                String(exposure.score), exposure.vector,
            ]
            for place in exposure.places { table.row(head + Self.cells(of: place)) }
            if exposure.places.isEmpty { table.row(head + Self.columns.dropFirst(head.count).map { _ in "" }) }
        }
        return table.text
    }

    private static func cells(of place: Place) -> [String] {
        [
            place.handle.description, place.url, place.region.rawValue, place.owner.rawValue,
            place.posted?.description ?? "", place.standing.rawValue, place.reach.rawValue,
            ReportWords.decimal(place.confidence), place.detector, place.evidence.text,
        ]
    }
}
