/// Masks the strings of an audit: the one place where values become what a writer may see.
///
/// At the levels without values the plain words (an exchange, a city) are left out of exposures and evidence as well;
/// a scenario's own sentences still name the exchange whose rule is the defence.
struct AuditMask: Sendable {
    let level: EvidenceLevel
    /// What stands for each exposure in stories and titles, by id.
    private let labels: [String: String]
    /// Ids of values as they are written, in lower case: for the hash level.
    private let ids: [String: String]
    /// For strings that come from pages: addresses, evidence, reasons of a check.
    private let pageScrubber: Scrubber
    /// For our own sentences: leaves out values that are words of the language.
    private let proseScrubber: Scrubber

    /// - Parameter isFilledIn: whether our own sentences hold values as pages do.
    init(_ audit: Audit, level: EvidenceLevel, isFilledIn: Bool = false) {
        self.level = level
        let forms = MaskForms(audit)
        var entries: [Scrubber.Entry] = []
        var ids: [String: String] = [:]
        for exposure in level == .full ? [] : audit.judgement.exposures {
            let stand = Self.standIn(for: exposure, level: level)
            for form in forms.forms(of: exposure) {
                ids[form.lowercased()] = exposure.id
                if !ValueMask.isReadable(exposure.kind) {
                    entries.append(Scrubber.Entry(value: form, replacement: stand))
                }
            }
        }
        self.ids = ids
        let scrubber = Scrubber(entries)
        pageScrubber = scrubber
        proseScrubber = isFilledIn ? scrubber : Scrubber(entries.filter { MaskForms.isUnlikeAWord($0.value) })
        labels = Dictionary(
            audit.judgement.exposures.map { ($0.id, Self.label(for: $0, level: level, scrubber: scrubber)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// A string that came from a page.
    func page(_ text: String) -> String { pageScrubber.scrub(text) }

    /// A sentence of ours: `{exposure id}` becomes the masked value.
    func prose(_ text: String) -> String {
        let parts = proseScrubber.scrub(text).split(separator: "{", omittingEmptySubsequences: false)
        var result = String(parts.first ?? "")
        for part in parts.dropFirst() {
            if let end = part.firstIndex(of: "}"), let label = labels[String(part[..<end])] {
                result += label + part[part.index(after: end)...]
            } else {
                result += "{" + part
            }
        }
        return result
    }

    /// The value of an exposure.
    func value(of exposure: Exposure) -> String {
        switch level {
        case .full: exposure.value
        case .none: ""
        case .hash: "#" + exposure.id
        case .redacted:
            if ValueMask.isReadable(exposure.kind) {
                page(exposure.value)
            } else if exposure.kind.isSecret {
                ValueMask.size(of: exposure.value, exposure.kind)
            } else {
                ValueMask.redacted(exposure.value, as: exposure.kind)
            }
        }
    }

    /// The fields: below full, only those that say what kind of thing it is, and others masked.
    func fields(of exposure: Exposure) -> [String: String] {
        switch level {
        case .full: return exposure.fields
        case .none, .hash: return exposure.fields.filter { Self.classFields.contains($0.key) }.mapValues(page)
        case .redacted:
            var fields: [String: String] = [:]
            for (name, text) in exposure.fields {
                if Self.plainFields.contains(name) || ValueMask.isReadable(exposure.kind) {
                    fields[name] = page(text)
                } else if !exposure.kind.isSecret {
                    fields[name] = ValueMask.redacted(text, as: name == "amount" ? .holdings : exposure.kind)
                }
            }
            return fields
        }
    }

    /// The words around a finding.
    func evidence(_ evidence: Evidence) -> Evidence {
        switch level {
        case .full: return evidence
        case .none: return Evidence(text: "", marks: [])
        case .redacted:
            let mask = EvidenceMask(
                replacement: { ValueMask.isReadable($1) ? nil : ValueMask.redacted($0, as: $1) }, scrub: page)
            return mask.masked(evidence)
        case .hash:
            let ids = ids
            let mask = EvidenceMask(
                replacement: { written, kind in ids[written.lowercased()].map { "#" + $0 } ?? "[\(kind.name)]" },
                scrub: page)
            return mask.masked(evidence)
        }
    }

    /// Fields that tell nothing about the person.
    private static let classFields: Set<String> = ["state", "service", "chain", "network", "scheme", "role", "part"]
    /// Fields that stay readable beside a masked value.
    private static let plainFields = classFields.union(["exchange", "asset", "country"])

    /// What replaces a value inside other strings.
    private static func standIn(for exposure: Exposure, level: EvidenceLevel) -> String {
        switch level {
        case .full: exposure.value
        case .none: "[\(exposure.kind.name)]"
        case .hash: "#" + exposure.id
        case .redacted: ValueMask.redacted(exposure.value, as: exposure.kind)
        }
    }

    private static func label(for exposure: Exposure, level: EvidenceLevel, scrubber: Scrubber) -> String {
        guard level == .full || (level == .redacted && ValueMask.isReadable(exposure.kind)) else {
            return standIn(for: exposure, level: level)
        }
        return scrubber.scrub(exposure.summary)
    }
}
