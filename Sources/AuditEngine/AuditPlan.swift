package import AuditModel

/// What one run is to do.
package struct AuditPlan: Sendable {
    /// A page that the user saved, to be read as a handle's.
    package struct SavedPage: Sendable, Hashable {
        package var handle: Handle
        package var page: Page

        package init(handle: Handle, page: Page) {
            self.handle = handle
            self.page = page
        }
    }

    /// Whose handles, and which.
    package var profile: Profile
    /// Other base addresses, by platform id.
    package var endpoints: [String: String]
    /// At most so many pictures are fetched of each handle.
    package var maximumPictures: Int
    /// Pages that are read from files.
    package var savedPages: [SavedPage]
    /// The user's own archives.
    package var archives: [any OwnArchive]
    /// The key of the fingerprints.
    package var key: FingerprintKey
    /// The moment at which the run began; ages are counted from its day.
    package var started: Timestamp
    /// The program's version, for the report.
    package var program: String

    package init(
        profile: Profile, endpoints: [String: String] = [:], maximumPictures: Int = 0, savedPages: [SavedPage] = [],
        archives: [any OwnArchive] = [], key: FingerprintKey, started: Timestamp, program: String
    ) {
        self.profile = profile
        self.endpoints = endpoints
        self.maximumPictures = maximumPictures
        self.savedPages = savedPages
        self.archives = archives
        self.key = key
        self.started = started
        self.program = program
    }
}
