/// Where a value stands in public.
package struct Place: Sendable, Hashable, Codable {
    /// The account whose page it is.
    package var handle: Handle
    /// The address at which a stranger reads it.
    package var url: String
    /// The part of the page.
    package var region: Region
    /// Whose words they are.
    package var owner: Ownership
    /// When it was posted, if the page says so.
    package var posted: CivilDate?
    /// Whether the page still shows it.
    package var standing: Standing
    /// How widely it can be read.
    package var reach: Reach
    /// The words around it.
    package var evidence: Evidence
    /// How sure the detector was here, 0 to 1.
    package var confidence: Double
    /// The id of the detector.
    package var detector: String
    /// What counted, in words.
    package var reasons: [String]

    package init(
        handle: Handle, url: String, region: Region, owner: Ownership, posted: CivilDate? = nil,
        standing: Standing = .current, reach: Reach = .open, evidence: Evidence, confidence: Double, detector: String,
        reasons: [String] = []
    ) {
        self.handle = handle
        self.url = url
        self.region = region
        self.owner = owner
        self.posted = posted
        self.standing = standing
        self.reach = reach
        self.evidence = evidence
        self.confidence = confidence
        self.detector = detector
        self.reasons = reasons
    }
}

/// Whether what was read is what a visitor sees today.
package enum Standing: String, Sendable, Hashable, Codable {
    /// On the page as it is shown.
    case current
    /// Taken off the page, and still served: an old revision, a raw view, a history.
    case removed
    /// Deleted, or gone by itself: others could see it once, and who saw it may have kept it.
    case deleted
}

/// How widely a text can be read: the `reach` factor of the score.
package enum Reach: String, Sendable, Hashable, Codable, CaseIterable {
    /// On the open web and open to search engines.
    case open
    /// Public, but behind a login or marked `noindex`.
    case unindexed
    /// For followers, or for those who hold the link.
    case limited
    /// Only in the user's own export.
    case ownExport = "own-export"
}
