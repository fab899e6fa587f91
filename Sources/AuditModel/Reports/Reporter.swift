/// What writes an audit down in one format. A pure function: the same audit gives the same bytes.
package protocol Reporter: Sendable {
    /// What `--format` calls it: `md`, `html`, `json`.
    var format: String { get }
    /// What the file's name ends in, without a dot.
    var fileExtension: String { get }

    /// Writes the report. Takes what the one masking part made, so that no writer sees a value that it must not show.
    func report(_ audit: MaskedAudit) throws -> String
}
