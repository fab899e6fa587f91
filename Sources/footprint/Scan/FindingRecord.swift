internal import AuditModel

/// A finding as a scan writes it in JSON.
enum FindingRecord {
    /// Fields that name a thing of the world, not the owner: shown at every level but `none`.
    private static let openFields: Set<String> = [
        "exchange", "chain", "service", "state", "network", "country", "scheme", "role", "brand",
    ]

    static func write(_ finding: Finding, evidence: EvidenceLevel, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("kind", finding.kind.rawValue)
            switch evidence {
            case .none: break
            case .hash: writer.member("hash", hash(of: finding))
            case .redacted: writer.member("masked", ValueMask.redacted(finding.value, as: finding.kind))
            case .full: writer.member("value", finding.value)
            }
            writer.member("start", finding.span.lowerBound)
            writer.member("end", finding.span.upperBound)
            writer.key("confidence")
            writer.number(finding.confidence)
            writer.member("detector", finding.detector)
            writer.member("fields", fields(of: finding, evidence: evidence))
        }
    }

    private static func fields(of finding: Finding, evidence: EvidenceLevel) -> [String: String] {
        switch evidence {
        case .none: [:]
        case .full: finding.fields
        case .hash, .redacted: finding.fields.filter { openFields.contains($0.key) }
        }
    }

    /// SHA-256 over kind and value. A scan has no profile and so no key: whoever can guess a short value can find it
    /// again by its hash, as the help of `--evidence` says.
    private static func hash(of finding: Finding) -> String {
        SHA256.hex(SHA256.digest(Array(finding.kind.rawValue.utf8) + [0] + Array(finding.value.utf8)))
    }
}
