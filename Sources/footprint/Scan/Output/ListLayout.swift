internal import AuditModel

/// One JSON array: an object a source, with its findings and its grade.
struct ListLayout: ScanLayout {
    let settings: ScanSettings
    let ruleset: String
    let weigher: ScanWeigher

    private static let indent = 2

    var needsTally: Bool { true }
    var needsSeverities: Bool { true }
    var listsEverything: Bool { true }
    var hasOneList: Bool { false }
    var opening: [UInt8] { Array("[".utf8) }
    var between: [UInt8] { Array(",".utf8) }

    func beginning(of label: SourceLabel) -> [UInt8] {
        var writer = JSONWriter(indent: Self.indent, depth: 2)
        writer.member("name", label.name)
        writer.member("ruleset", ruleset)
        writer.key("findings")
        return Array("\n  {".utf8) + writer.bytes + Array("[".utf8)
    }

    func items(of scan: TextScan, severities: [SourceTally.Key: Severity]) -> [UInt8] {
        var writer = JSONWriter(indent: Self.indent, depth: 3)
        for (number, finding) in scan.findings.enumerated() {
            let masked = MaskedFinding(masking: finding, level: settings.evidence, withReasons: settings.explains)
            FindingRecord.write(
                masked, severity: severities[SourceTally.Key(finding)], offset: scan.offset,
                place: number < scan.places.count ? scan.places[number] : nil,
                withReasons: settings.explains, to: &writer)
        }
        return writer.bytes
    }

    func ending(of source: SourceSummary) -> [UInt8] {
        let grade = weigher.judgement(of: source.tally, posted: source.posted).grade
        return Array("\(source.hasFindings ? "\n    " : "")],\n    \"grade\": \"\(grade.rawValue)\"\n  }".utf8)
    }

    func failure(_ failure: ScanFailure, of label: SourceLabel) -> [UInt8] {
        var writer = JSONWriter(indent: Self.indent, depth: 1)
        writer.object { writer in
            writer.member("name", label.name)
            writer.key("error")
            writer.object { writer in
                writer.member("code", failure.code)
                writer.member("message", failure.message)
            }
        }
        return writer.bytes
    }

    func closing(_ counts: ScanCounts, problems: [ScanProblem], hasParts: Bool, isListing: Bool) -> [UInt8] {
        Array((hasParts ? "\n]\n" : "]\n").utf8)
    }
}
