internal import AuditModel

/// What came of one piece of work.
struct ScanPiece: Sendable {
    /// What the piece is to the whole answer.
    enum Role: Sendable {
        /// A source, or a stretch of one.
        case source(isFirst: Bool, isLast: Bool)
        /// A source that cannot be scanned, and why.
        case failed(ScanFailure)
        /// Lines of an answer that are complete.
        case lines
        /// Nothing but news and counts.
        case notice
    }

    var role: Role
    var label: SourceLabel
    /// What the layout made of the findings.
    var items: [UInt8] = []
    /// What the layout puts behind the source's items, where the worker knew all of the source.
    var ending: [UInt8]?
    /// What a source in several stretches comes to, for the layouts that show that.
    var tally: SourceTally?
    var worst: Severity?
    var counts = ScanCounts()
    /// What could not be read, for standard error.
    var problem: String?
}

/// Why a source could not be scanned.
struct ScanFailure: Sendable, Equatable {
    /// Stable, for programs.
    var code: String
    /// For people.
    var message: String

    static let notText = ScanFailure(code: "binary", message: "this is no text, so nothing was looked for")

    static func unreadable(_ message: String) -> ScanFailure { ScanFailure(code: "unreadable", message: message) }
}

/// How much was done.
struct ScanCounts: Sendable, Equatable {
    /// Bytes that were scanned, markup included.
    var bytes = 0
    /// Texts that were scanned to their end.
    var sources = 0
    /// Stretches and texts with findings; a source in several stretches counts once.
    var withFindings = 0
    var notText = 0
    var failures = 0

    static func += (sum: inout ScanCounts, more: ScanCounts) {
        sum.bytes += more.bytes
        sum.sources += more.sources
        sum.withFindings += more.withFindings
        sum.notText += more.notText
        sum.failures += more.failures
    }
}
