package import AuditModel

/// Runs the detectors over what was read from a page, and takes over what the page states in fields.
///
/// Only the owner's words count, or words of which the page does not say whose they are (with less confidence); in words
/// of others and quotations nothing is looked for but values that the owner's profile lists.
package struct DocumentScanner: FindingDetecting {
    private let scanner: TextScanner
    private let country: String?
    /// Nil where no profile lists a value.
    private let own: OwnValueReader?

    /// - Parameters:
    ///   - scanner: the detectors.
    ///   - country: ISO 3166 code of the owner's country, by which national phone numbers are read.
    package init(scanner: TextScanner = TextScanner(), country: String? = nil) {
        self.scanner = scanner
        self.country = country?.uppercased()
        own = OwnValueReader(scanner)
    }

    package var ruleset: String { scanner.ruleset }

    package func sightings(in document: Document) -> [Sighting] {
        var collector = SightingCollector(document: document)
        for segment in document.segments where counts(segment.owner) && segment.region != .quoted {
            read(segment, of: document, into: &collector)
        }
        for link in document.links where counts(link.owner) && link.region != .quoted {
            read(link, of: document, into: &collector)
        }
        let reader = StatedFactReader(scanner: scanner, country: country)
        let known = own?.read(document, into: &collector) ?? []
        for (fact, finding) in reader.findings(in: document.facts.filter { counts($0.owner) }) {
            guard !known.contains(OwnValueReader.Stated(fact: fact, kind: finding.kind)) else { continue }
            var place = SightingCollector.Source(region: fact.region, owner: fact.owner)
            place.url = fact.url
            place.standing = fact.standing
            place.posted = fact.posted
            collector.add(finding, evidence: EvidenceBuilder.whole(fact.value, kind: finding.kind), from: place)
        }
        return collector.sightings
    }

    package func avatarHashes(in document: Document) -> [AvatarHash] { AvatarHashReader(document).hashes() }

    private func counts(_ owner: Ownership) -> Bool { owner != .other }

    private func read(_ segment: Segment, of document: Document, into collector: inout SightingCollector) {
        let context = ScanContext(
            posted: segment.posted, region: segment.region, owner: segment.owner, label: segment.label,
            language: segment.language ?? document.language, country: country)
        var place = SightingCollector.Source(region: segment.region, owner: segment.owner)
        place.url = segment.url
        place.posted = segment.posted
        place.standing = segment.standing
        var text = segment.text
        text.withUTF8 { bytes in
            let findings = scanner.scan(bytes, context: context)
            let builder = EvidenceBuilder(bytes: bytes, findings: findings)
            for (index, finding) in findings.enumerated() {
                collector.add(finding, evidence: builder.evidence(for: index), from: place)
            }
        }
    }

    /// A link says something only where its address holds what no text of the page shows.
    private func read(_ link: Link, of document: Document, into collector: inout SightingCollector) {
        guard let target = LinkTarget(link.url) else { return }
        let context = ScanContext(
            region: .link, owner: link.owner, label: target.label, language: document.language, country: country)
        var text = target.text
        text.withUTF8 { bytes in
            let findings = scanner.scan(bytes, context: context)
            let builder = EvidenceBuilder(bytes: bytes, findings: findings)
            for (index, finding) in findings.enumerated()
            where target.kinds.contains(finding.kind) || finding.kind.isCustom {
                guard !collector.holds(finding) else { continue }
                var finding = finding
                finding.reasons.append("the target of a link")
                let place = SightingCollector.Source(region: .link, owner: link.owner)
                collector.add(finding, evidence: builder.evidence(for: index), from: place)
            }
        }
    }
}
