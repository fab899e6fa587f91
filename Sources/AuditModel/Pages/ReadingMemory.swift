/// What an audit takes from the pages of one handle: all that it needs of them, and no page.
package struct HandleReading: Sendable, Hashable, Codable {
    /// Every address that was looked at, in order.
    package var checks: [Check]
    /// What was found.
    package var sightings: [Sighting]
    package var avatarHashes: [AvatarHash]
    /// Nil where nothing was read.
    package var traits: AccountTraits?

    package init(
        checks: [Check], sightings: [Sighting] = [], avatarHashes: [AvatarHash] = [], traits: AccountTraits? = nil
    ) {
        self.checks = checks
        self.sightings = sightings
        self.avatarHashes = avatarHashes
        self.traits = traits
    }
}

/// What remembers, from audit to audit, what was read of a handle.
package protocol ReadingMemory: Sendable {
    /// The reading of a handle: that of an earlier audit, if none of its pages has changed since; else a new one.
    ///
    /// - Parameters:
    ///   - fetcher: the client of the run.
    ///   - read: fetches the handle's pages, through the fetcher that it is given, and reads them.
    func reading(
        of handle: Handle, fetcher: any Fetching, read: @Sendable (any Fetching) async -> HandleReading
    ) async -> HandleReading
}
