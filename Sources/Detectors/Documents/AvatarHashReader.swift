internal import AuditModel

/// Finds the hashes of e-mail addresses in the addresses of a document's pictures.
///
/// Whose picture it is does not matter yet: a hash counts only once it is that of an address of the user's own.
struct AvatarHashReader {
    private let document: Document
    /// How much of a picture's address is shown before the hash, and how much of the hash.
    private static let shownBefore = 60
    private static let shownDigits = 6
    /// No page shows more faces than this that are the owner's.
    private static let limit = 1000

    init(_ document: Document) {
        self.document = document
    }

    /// In the order of the page, each hash once.
    func hashes() -> [AvatarHash] {
        let images = document.facts.filter { $0.property == .image }.map { (url: $0.value, region: Region.header) }
        var seen: Set<String> = []
        var hashes: [AvatarHash] = []
        for image in images + document.images.map({ (url: $0.url, region: $0.region) }) {
            for digest in AvatarDigests.digests(in: image.url) where seen.insert(digest).inserted {
                if hashes.count >= Self.limit { return hashes }
                hashes.append(AvatarHash(digest: digest, place: place(of: digest, in: image.url, image.region)))
            }
        }
        return hashes
    }

    private func place(of digest: String, in url: String, _ region: Region) -> Place {
        // A hash inside another encoding does not stand there as such; the address's beginning has to do.
        let lower = url.lowercased()
        let before = lower.firstRange(of: digest).map { lower[..<$0.lowerBound] } ?? lower.prefix(Self.shownBefore)
        let start = String(before.suffix(Self.shownBefore))
        let text = start + digest.prefix(Self.shownDigits) + "…"
        let mark = Evidence.Mark(span: start.utf8.count..<text.utf8.count, kind: .avatar)
        return Place(
            handle: document.handle, url: document.url, region: region, owner: .own, reach: document.reach,
            evidence: Evidence(text: text, marks: [mark]), confidence: 1, detector: "avatar-hash")
    }
}
