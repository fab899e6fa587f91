internal import AuditModel

/// Looks for values that the profile lists where nothing else is looked for: in words of others, in quotations, in the
/// targets of links, in all that the page states.
struct OwnValueReader: Sendable {
    /// A stated fact that is such a value, and as what.
    struct Stated: Hashable {
        var fact: StatedFact
        var kind: FindingKind
    }

    private let scanner: TextScanner

    /// Nil where the scanner knows no such values.
    init?(_ scanner: TextScanner) {
        let own = scanner.users.compactMap { $0 as? OwnFactsDetector }
        guard !own.isEmpty else { return nil }
        // An address in disguise is read by the detector for addresses, then known by its value.
        self.scanner = TextScanner(detectors: [EmailDetector()], users: own)
    }

    /// Adds what is found, and tells which facts need no further look.
    func read(_ document: Document, into collector: inout SightingCollector) -> Set<Stated> {
        for segment in document.segments where segment.owner == .other || segment.region == .quoted {
            var place = SightingCollector.Source(region: segment.region, owner: segment.owner)
            place.url = segment.url
            place.posted = segment.posted
            place.standing = segment.standing
            read(segment.text, at: place, into: &collector)
        }
        for link in document.links {
            let place = SightingCollector.Source(region: .link, owner: link.owner)
            read(LinkTarget.decoded(link.url), at: place, into: &collector, unlessHeld: true)
        }
        var stated: Set<Stated> = []
        for fact in document.facts {
            for finding in findings(in: fact.value) {
                stated.insert(Stated(fact: fact, kind: finding.kind))
                var place = SightingCollector.Source(region: fact.region, owner: fact.owner)
                place.standing = fact.standing
                place.url = fact.url
                place.posted = fact.posted
                var finding = finding
                finding.reasons.append("\(fact.source) states it in the field \(fact.property.rawValue)")
                collector.add(finding, evidence: EvidenceBuilder.whole(fact.value, kind: finding.kind), from: place)
            }
        }
        return stated
    }

    private func findings(in text: String) -> [Finding] { scanner.scan(text).filter(\.isOwnValue) }

    /// - Parameter unlessHeld: whether only what the document shows nowhere else counts.
    private func read(
        _ text: String, at place: SightingCollector.Source, into collector: inout SightingCollector,
        unlessHeld: Bool = false
    ) {
        let findings = findings(in: text)
        guard !findings.isEmpty else { return }
        var text = text
        text.withUTF8 { bytes in
            let builder = EvidenceBuilder(bytes: bytes, findings: findings)
            for (index, finding) in findings.enumerated() where !(unlessHeld && collector.holds(finding)) {
                collector.add(finding, evidence: builder.evidence(for: index), from: place)
            }
        }
    }
}
