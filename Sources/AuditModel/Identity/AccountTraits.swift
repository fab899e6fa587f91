/// What ties one account to another, as anybody can read it: addresses, links, pictures, words about oneself.
package struct AccountTraits: Sendable, Hashable, Codable {
    /// The account.
    package var handle: Handle
    /// Its addresses, and the accounts that it calls its owner's too.
    package var profile: LinkedProfile
    /// What its owner's pictures can be told by: hashes in their addresses, or the addresses themselves.
    package var pictures: Set<String>
    /// What the owner says of themselves, in lower case, with single spaces; only texts that nobody writes by chance.
    package var bios: Set<String>

    /// Shorter texts about oneself ("Software engineer in Berlin") are many people's.
    private static let leastWords = 6
    private static let leastBytes = 30
    /// Longer ones are pages, not words about oneself.
    private static let mostBytes = 4_000

    package init(handle: Handle, profile: LinkedProfile, pictures: Set<String> = [], bios: Set<String> = []) {
        self.handle = handle
        self.profile = profile
        self.pictures = pictures
        self.bios = bios
    }

    /// What the documents of an account show; the first is its profile.
    package init(of handle: Handle, documents: [Document]) {
        self.handle = handle
        profile = LinkedProfile(of: handle, documents: documents)
        pictures = Set(documents.flatMap(\.images).filter(Self.isFace).flatMap(Self.marks))
        bios = Set(documents.flatMap(\.segments).compactMap(Self.bio))
    }

    private static func isFace(_ image: ImageReference) -> Bool {
        image.owner == .own && [.header, .bio].contains(image.region) && image.use != .linked
    }

    private static func marks(of image: ImageReference) -> [String] {
        let digests = AvatarDigests.digests(in: image.url)
        return digests.isEmpty ? LinkedProfile.key(image.url).map { [$0] } ?? [] : digests
    }

    private static func bio(_ segment: Segment) -> String? {
        guard segment.region == .bio, segment.owner == .own, segment.standing == .current,
            (leastBytes...mostBytes).contains(segment.text.utf8.count)
        else { return nil }
        let words = segment.text.lowercased().split(whereSeparator: \.isWhitespace)
        return words.count >= leastWords ? words.joined(separator: " ") : nil
    }
}
