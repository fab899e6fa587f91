/// What is wrong with a catalogue as a whole.
package enum CatalogueError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Neither of the known formats.
    case unknownFormat
    /// Not even JSON.
    case notJSON(String)
    /// Own records: what is wrong, and in which line.
    case record(line: Int?, String)

    package var description: String {
        switch self {
        case .unknownFormat:
            "this is no catalogue of WhatsMyName, sherlock or maigret, nor one of this program's own (see docs/sites.md)"
        case .notJSON(let problem): "this is no catalogue: \(problem)"
        case .record(let line, let problem): (line.map { "line \($0): " } ?? "") + problem
        }
    }
}
