/// The user's own data as a platform hands it out on request, or files of the user's own: read from the disk, as a
/// stream.
package protocol OwnArchive: Sendable {
    /// What the reports call it: the file's name, without the folders before it.
    var name: String { get }

    /// Reads it once. Never throws: what cannot be read becomes a failed check.
    ///
    /// - Parameters:
    ///   - known: the handles of the profile, for files that do not say whose they are.
    ///   - progress: called now and then with the share that is done, 0 to 1.
    ///   - take: called with each document; reading stops when it answers false.
    func read(
        known: [Handle], progress: (Double) -> Void, take: (Document) -> Bool
    ) -> ArchiveReading
}

/// What came of an archive, beside its documents.
package struct ArchiveReading: Sendable, Hashable {
    /// One for each account in it, and one for each part that could not be read.
    package var checks: [Check]
    /// What of it only the platform and its owner can see.
    package var knowledge: [PlatformKnowledge]

    package init(checks: [Check] = [], knowledge: [PlatformKnowledge] = []) {
        self.checks = checks
        self.knowledge = knowledge
    }
}
