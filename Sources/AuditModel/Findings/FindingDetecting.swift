/// What reads documents for findings.
package protocol FindingDetecting: Sendable {
    /// A digest of the rules: two runs with the same digest judge the same bytes alike.
    var ruleset: String { get }

    /// Everything found in the owner's own words and in what the page states about the owner, in reading order.
    func sightings(in document: Document) -> [Sighting]

    /// The hashes of e-mail addresses in the addresses of the document's pictures, whoever's they are.
    func avatarHashes(in document: Document) -> [AvatarHash]
}
