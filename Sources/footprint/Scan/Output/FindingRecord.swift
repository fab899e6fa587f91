internal import AuditModel

/// A finding as a scan writes it in JSON.
enum FindingRecord {
    /// Writes a finding as an object.
    /// - Parameters:
    ///   - severity: how much it weighs, where that is written too: what `--fail-on` asks.
    ///   - offset: where the text that its span counts in begins in the whole text.
    ///   - place: where it stands in the source, if that is written too.
    static func write(
        _ finding: MaskedFinding, severity: Severity? = nil, offset: Int = 0, place: FoundPlace? = nil,
        withReasons: Bool,
        to writer: inout JSONWriter
    ) {
        writer.object { writer in
            writer.member("kind", finding.kind.rawValue)
            if let severity { writer.member("severity", severity.rawValue) }
            switch finding.shown {
            case nil: break
            case .hash(let text): writer.member("hash", text)
            case .masked(let text): writer.member("masked", text)
            case .value(let text): writer.member("value", text)
            }
            writer.member("start", finding.span.lowerBound + offset)
            writer.member("end", finding.span.upperBound + offset)
            if let place {
                writer.member("line", place.start.line)
                writer.member("column", place.start.column)
            }
            writer.key("confidence")
            writer.number(finding.confidence)
            writer.member("detector", finding.detector)
            writer.member("fields", finding.fields)
            if withReasons { writer.member("reasons", finding.reasons) }
        }
    }
}
