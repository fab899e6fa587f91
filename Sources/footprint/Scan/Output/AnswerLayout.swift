internal import AuditModel

/// JSON lines: one object a source. What a record of JSON lines is answered with has the same shape.
struct AnswerLayout: ScanLayout {
    private let settings: ScanSettings
    /// From behind the id to the list of findings.
    private let toFindings: [UInt8]
    /// From behind the id to a page's text.
    private let toText: [UInt8]

    init(settings: ScanSettings, ruleset: String) {
        self.settings = settings
        toFindings = Array(",\"ruleset\":\"\(ruleset)\",\"findings\":".utf8)
        toText = Array(",\"ruleset\":\"\(ruleset)\",\"text\":".utf8)
    }

    var needsTally: Bool { false }
    var needsSeverities: Bool { false }
    var listsEverything: Bool { true }
    var hasOneList: Bool { false }
    var opening: [UInt8] { [] }
    var between: [UInt8] { [] }

    func beginning(of label: SourceLabel) -> [UInt8] {
        var writer = JSONWriter()
        begin(label.name, to: &writer)
        writer.verbatim(toFindings)
        return writer.bytes + [0x5b]
    }

    func items(of scan: TextScan, severities: [SourceTally.Key: Severity]) -> [UInt8] {
        var writer = JSONWriter()
        for (number, finding) in scan.findings.enumerated() {
            let place = number < scan.places.count ? scan.places[number] : nil
            FindingRecord.write(
                masked(finding), offset: scan.offset, place: place, withReasons: settings.explains, to: &writer)
        }
        return writer.bytes
    }

    func ending(of source: SourceSummary) -> [UInt8] { [0x5d, 0x7d, 0x0a] }

    func failure(_ failure: ScanFailure, of label: SourceLabel) -> [UInt8] {
        var writer = JSONWriter()
        write(ScanRecord.Problem(code: failure.code, message: failure.message, id: label.name), to: &writer)
        return writer.bytes
    }

    func closing(_ counts: ScanCounts, problems: [ScanProblem], hasParts: Bool, isListing: Bool) -> [UInt8] { [] }

    // MARK: Records

    /// Writes the answer to a record, with the line's end.
    /// - Parameter page: the text that was read from a page, where it is shown.
    func write(_ findings: [Finding], id: String, page: UnsafeBufferPointer<UInt8>?, to writer: inout JSONWriter) {
        begin(id, to: &writer)
        if let page {
            writer.verbatim(toText)
            writer.string(page)
            writer.verbatim(Self.findings)
        } else {
            writer.verbatim(toFindings)
        }
        writer.array { writer in
            for finding in findings {
                FindingRecord.write(masked(finding), withReasons: settings.explains, to: &writer)
            }
        }
        writer.verbatim(Self.end)
        writer.endLine()
    }

    /// Writes the answer to a line that cannot be used, with the line's end.
    func write(_ problem: ScanRecord.Problem, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("v", 1)
            writer.key("id")
            if let id = problem.id { writer.string(id) } else { writer.null() }
            writer.key("error")
            writer.object { writer in
                writer.member("code", problem.code)
                writer.member("message", problem.message)
            }
        }
        writer.endLine()
    }

    private static let version = Array("{\"v\":1,\"id\":".utf8)
    private static let findings = Array(",\"findings\":".utf8)
    private static let end: [UInt8] = [0x7d]

    private func begin(_ id: String, to writer: inout JSONWriter) {
        writer.verbatim(Self.version)
        var id = id
        id.withUTF8 { writer.string($0) }
    }

    private func masked(_ finding: Finding) -> MaskedFinding {
        MaskedFinding(masking: finding, level: settings.evidence, withReasons: settings.explains)
    }
}
