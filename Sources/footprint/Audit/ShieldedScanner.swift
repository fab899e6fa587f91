internal import AuditModel
internal import Detectors
internal import Shield

/// What reads the pages of an audit: the detectors, and the directory for the links that the owner set.
struct ShieldedScanner: FindingDetecting {
    private let scanner: DocumentScanner
    private let links: ProfileLinks

    init(_ scanner: DocumentScanner, directory: BrandDirectory) {
        self.scanner = scanner
        links = ProfileLinks(directory)
        let digest = SHA256.digest((scanner.ruleset + links.ruleset).utf8)
        ruleset = String(digest.prefix(8).map { String(Int($0) + 0x100, radix: 16).suffix(2) }.joined())
    }

    /// Of the detectors and of the directory: what was remembered of a page is read anew when either has changed.
    let ruleset: String

    func sightings(in document: Document) -> [Sighting] {
        scanner.sightings(in: document) + links.sightings(in: document)
    }

    func avatarHashes(in document: Document) -> [AvatarHash] { scanner.avatarHashes(in: document) }
}
