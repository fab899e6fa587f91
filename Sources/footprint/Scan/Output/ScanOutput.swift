internal import AuditModel

/// Puts the pieces of an answer together, in order.
struct ScanOutput {
    private let layout: any ScanLayout
    private let sink: OutputSink
    private let progress: ScanProgress?
    private(set) var counts = ScanCounts()
    private(set) var worst: Severity?
    private var problems: [ScanProblem] = []
    /// Whether some part of the answer was not named by the user: found in a folder, an archive, a file of records.
    private var isListing = false

    // What is known of the source that is being written.
    private var tally = SourceTally()
    private var posted: CivilDate?
    private var hasFindings = false
    private var hasItems = false
    private var hasPart = false
    private var hasParts = false
    private var pending: [UInt8] = []

    /// Problems that are repeated at the end of an answer; all are told on standard error.
    private static let mostProblems = 1000
    /// Bytes that are written at once.
    private static let usualWrite = 1 << 16

    init(layout: any ScanLayout, sink: OutputSink, posted: CivilDate?, progress: ScanProgress?) {
        self.layout = layout
        self.sink = sink
        self.posted = posted
        self.progress = progress
        pending = layout.opening
    }

    /// Whether everything could be read.
    var isComplete: Bool { counts.failures == 0 }

    /// Takes the pieces of the next task.
    mutating func take(_ pieces: [ScanPiece]) throws(CommandFailure) {
        for piece in pieces {
            counts += piece.counts
            if let severity = piece.worst, severity > worst ?? .info { worst = severity }
            tell(piece)
            switch piece.role {
            case .source(let isFirst, let isLast): add(piece, isFirst: isFirst, isLast: isLast)
            case .failed:
                isListing = isListing || !piece.label.isNamed
                hasPart = false
                append(piece.items)
            case .lines: pending += piece.items
            case .notice: isListing = isListing || piece.counts.sources > 0
            }
            if pending.count >= Self.usualWrite { try flush() }
        }
    }

    /// Writes what is there: a reader may wait for it.
    mutating func flush() throws(CommandFailure) {
        progress?.show(counts)
        if pending.isEmpty { return }
        progress?.clear()
        try sink.write(pending)
        pending.removeAll(keepingCapacity: true)
    }

    /// Writes the end.
    mutating func finish() throws(CommandFailure) {
        pending += layout.closing(counts, problems: problems, hasParts: hasParts, isListing: isListing)
        try flush()
        progress?.clear()
        try sink.finish()
    }

    private mutating func add(_ piece: ScanPiece, isFirst: Bool, isLast: Bool) {
        if isFirst {
            isListing = isListing || !piece.label.isNamed
            tally = SourceTally()
            hasFindings = false
            hasPart = false
            hasItems = hasItems && layout.hasOneList
            append(layout.beginning(of: piece.label))
        }
        if !piece.items.isEmpty {
            if hasItems { append([0x2c]) }
            append(piece.items)
            hasItems = true
            hasFindings = true
        }
        if let more = piece.tally {
            tally.add(more)
            hasFindings = hasFindings || !more.isEmpty
        }
        guard isLast else { return }
        if !isFirst, hasFindings { counts.withFindings += 1 }
        append(
            piece.ending
                ?? layout.ending(
                    of: SourceSummary(
                        label: piece.label, hasFindings: hasFindings, posted: posted, tally: tally)))
        tally = SourceTally()
    }

    private mutating func append(_ part: [UInt8]) {
        if part.isEmpty { return }
        if !hasPart, hasParts { pending += layout.between }
        hasPart = true
        hasParts = true
        pending += part
    }

    private mutating func tell(_ piece: ScanPiece) {
        guard let message = piece.problem else { return }
        progress?.clear()
        Console.failure("\(piece.label.name): \(message)")
        if problems.count < Self.mostProblems {
            problems.append(ScanProblem(source: piece.label.name, message: message))
        }
    }
}
