package import AuditModel

/// Values that the user's profile lists, wherever they stand.
///
/// One pass over the text: at every word the hash of its first letters and digits is looked up; where some value begins
/// so, the letters and digits that follow are hashed and compared. It knows the values by their keyed hashes alone.
package struct OwnFactsDetector: WholeTextDetector {
    let index: OwnFactIndex
    private let hasher: OwnFactHasher
    package let digest: String

    package static let reason = "a value that your profile lists"
    package static let partReason = "the street of an address that your profile lists"

    /// - Parameters:
    ///   - facts: made under `key`.
    ///   - key: the profile's.
    package init(_ facts: [OwnFact], key: FingerprintKey) {
        index = OwnFactIndex(facts)
        hasher = OwnFactHasher(key: key)
        digest = Self.digest(of: facts)
    }

    /// Of all values together 24 bits: enough to tell one list from another, too little to guess a value from.
    private static func digest(of facts: [OwnFact]) -> String {
        let lines = facts.flatMap { fact in
            fact.forms.map { "\(fact.kind.rawValue) \($0.hash) \($0.breaks ?? 0)" } + fact.fields.values.sorted()
        }
        let short = SHA256.hex(SHA256.digest(lines.joined(separator: "\n").utf8).prefix(3))
        return "\(OwnFact.detector) \(Self.version) \(short)"
    }

    package func examine(_ text: ScanText, into sink: inout FindingSink) {
        guard !index.facts.isEmpty else { return }
        var taken: Set<Int> = []
        confirm(&sink, taken: &taken)
        index.withHeads { heads in
            var search = OwnFactSearch(text: text, heads: heads, index: index, hasher: hasher)
            search.run { reference, span in
                guard taken.insert(span.lowerBound).inserted else { return }
                sink.add(finding(of: index.facts[reference.fact], at: span, in: text), strength: .listed)
            }
        }
    }

    /// What other detectors have read out of a disguise: an e-mail address, a number in words.
    private func confirm(_ sink: inout FindingSink, taken: inout Set<Int>) {
        for candidate in sink.candidates where index.kinds.contains(candidate.finding.kind) {
            let found = candidate.finding
            let normal = NormalForm(of: found.value).bytes
            let tag = normal.withUnsafeBufferPointer { hasher.tag($0) }
            let match = index.forms(of: tag).first { reference in
                let form = index.form(reference)
                return index.facts[reference.fact].kind == found.kind && form.length == normal.count
                    && form.hash == hasher.hash(kind: found.kind, normal)
            }
            guard let match, taken.insert(found.span.lowerBound).inserted else { continue }
            let fact = index.facts[match.fact]
            sink.add(
                Finding(
                    kind: fact.kind, value: fact.value ?? found.value, span: found.span, confidence: 1,
                    detector: OwnFact.detector, fields: found.fields.merging(fact.fields) { $1 },
                    reasons: [fact.isPart ? Self.partReason : Self.reason] + found.reasons), strength: .listed)
        }
    }

    private func finding(of fact: OwnFact, at span: Range<Int>, in text: ScanText) -> Finding {
        Finding(
            kind: fact.kind, value: fact.value ?? text.string(span), span: span, confidence: 1,
            detector: OwnFact.detector, fields: fact.fields, reasons: [fact.isPart ? Self.partReason : Self.reason])
    }
}
