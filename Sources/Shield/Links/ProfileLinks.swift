package import AuditModel

/// Holds the links that somebody set on their own pages against the directory: lookalikes of a brand, addresses that
/// were given up, and brands' pages without encryption.
///
/// Nothing is asked of the network: what a link opens today is not known here.
package struct ProfileLinks: Sendable {
    private let check: ContactCheck

    /// What these findings name as their detector.
    package static let detector = "profile-link"
    /// More links than these on one page are no profile.
    private static let most = 2_000

    package init(_ directory: BrandDirectory = .standard) {
        check = ContactCheck(directory)
    }

    /// What the answers depend on, as text: equal for directories that judge links alike.
    package var ruleset: String { check.directory.linkRules + ClosedServices.rules }

    /// The links of the owner that lead astray, each once a kind and address, in reading order: links first, then
    /// addresses that stand in the text.
    package func sightings(in document: Document) -> [Sighting] {
        var sightings: [Sighting] = []
        var seen: Set<String> = []
        for link in document.links.prefix(Self.most) where link.owner == .own && link.region != .quoted {
            guard let address = LinkedAddress(link.url), let finding = finding(of: address) else { continue }
            guard seen.insert("\(finding.kind.rawValue) \(finding.value)").inserted else { continue }
            sightings.append(sighting(finding, in: document, region: link.region, text: link.url))
        }
        for segment in document.segments where segment.owner == .own && segment.region != .quoted {
            for written in MessageLinks.addresses(of: Message(channel: "", text: segment.text)) {
                guard let address = LinkedAddress(written.target), let finding = finding(of: address),
                    seen.insert("\(finding.kind.rawValue) \(finding.value)").inserted
                else { continue }
                var sighting = sighting(finding, in: document, region: segment.region, text: written.target)
                sighting.place.url = segment.url ?? document.url
                sighting.place.posted = segment.posted
                sighting.place.standing = segment.standing
                sightings.append(sighting)
            }
        }
        return sightings
    }

    private func finding(of address: LinkedAddress) -> Finding? {
        let verdict = check.verdict(address.contact)
        if verdict.kind == .lookalike, address.contact.account == nil {
            return made(.lookalikeLink, address.host.shown, of: verdict, reason: verdict.sentences.first ?? "")
        }
        if let brand = verdict.brand, let fact = brand.givenUp(address.host.registrable) {
            let today = brand.domains.first { !$0.isGivenUp }?.value
            let now = today.map { ": today it is \($0)" } ?? ""
            return made(
                .expiredLink, address.host.shown, of: verdict,
                reason: "\(fact.value) is \(brand.name)'s former address" + now)
        }
        if let closed = ClosedServices.closed(address.host) {
            return made(.expiredLink, address.host.shown, of: verdict, reason: closed)
        }
        if address.contact.isPlainHTTP, let brand = verdict.brand, verdict.kind == .listed {
            return made(
                .insecureLink, "http://" + address.host.shown, of: verdict,
                reason: "\(brand.name)'s page is linked without encryption")
        }
        return nil
    }

    private func made(_ kind: FindingKind, _ value: String, of verdict: ContactVerdict, reason: String) -> Finding {
        var fields: [String: String] = [:]
        if let brand = verdict.brand { fields["brand"] = brand.name }
        // A slip of the hand may be a word that no list holds.
        let isSure = kind != .lookalikeLink || !["typo", "swap", "tld-swap"].contains(verdict.reasons.first ?? "")
        return Finding(
            kind: kind, value: value, span: 0..<0, confidence: isSure ? 0.85 : 0.6, detector: Self.detector,
            fields: fields, reasons: [reason])
    }

    private func sighting(_ finding: Finding, in document: Document, region: Region, text: String) -> Sighting {
        let shown = String(text.prefix(160))
        var finding = finding
        finding.span = 0..<shown.utf8.count
        let evidence = Evidence(text: shown, marks: [Evidence.Mark(span: finding.span, kind: finding.kind)])
        let place = Place(
            handle: document.handle, url: document.url, region: region, owner: .own, reach: document.reach,
            evidence: evidence, confidence: finding.confidence, detector: finding.detector, reasons: finding.reasons)
        return Sighting(finding: finding, place: place)
    }
}

/// The address of a link, taken apart; nil for what is no address of the web.
private struct LinkedAddress {
    let contact: Contact
    let host: HostName

    init?(_ url: String) {
        guard url.utf8.count <= 2_048, let contact = ContactLink.read(url), let host = contact.host, !host.isAddress
        else {
            return nil
        }
        self.contact = contact
        self.host = host
    }
}
