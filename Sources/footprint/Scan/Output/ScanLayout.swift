internal import AuditModel

/// How the results of a scan are written. The parts of an answer are made by several threads and put together in order.
protocol ScanLayout: Sendable {
    /// Whether ``ending(of:)`` asks for the values of the whole source.
    var needsTally: Bool { get }
    /// Whether ``items(of:severities:)`` asks how grave each value is.
    var needsSeverities: Bool { get }
    /// Whether a source without findings that nobody named has its place in the answer.
    var listsEverything: Bool { get }
    /// Whether items of all sources stand in one list.
    var hasOneList: Bool { get }

    /// What stands before everything.
    var opening: [UInt8] { get }
    /// What stands between the parts of two sources.
    var between: [UInt8] { get }

    /// What stands before a source's items.
    func beginning(of label: SourceLabel) -> [UInt8]
    /// What findings make, apart by commas where there are several.
    func items(of scan: TextScan, severities: [SourceTally.Key: Severity]) -> [UInt8]
    /// What stands behind a source's items.
    func ending(of source: SourceSummary) -> [UInt8]
    /// What stands for a source that was not scanned.
    func failure(_ failure: ScanFailure, of label: SourceLabel) -> [UInt8]
    /// What stands behind everything.
    func closing(_ counts: ScanCounts, problems: [ScanProblem], hasParts: Bool, isListing: Bool) -> [UInt8]
}

/// What a source comes to, once all of it was scanned.
struct SourceSummary: Sendable {
    var label: SourceLabel
    var hasFindings: Bool
    /// The day of the text, if it is known.
    var posted: CivilDate?
    var tally: SourceTally
    /// Whether it is a page of which the shown text alone was read.
    var isShownAlone = false
}

/// Something that could not be read.
struct ScanProblem: Sendable, Equatable {
    var source: String
    var message: String
}
