/// What an audit shows that the audits before it did not: made by the store, and shown by reports.
package struct ChangeSummary: Sendable, Hashable {
    /// When the audit before began; nil if this is the first.
    package var since: Timestamp?
    /// Which audit of the profile this is, from 1.
    package var number: Int
    /// Ids of exposures that no audit saw before.
    package var new: [String]
    /// Ids of exposures that were gone, and are back.
    package var reappeared: [String]
    /// Exposures that the audit before saw otherwise.
    package var changed: [ChangedExposure]
    /// Exposures that the audit before saw, on pages that were read, and that are not there any more.
    package var gone: [PastExposure]
    /// Exposures whose pages gave no answer this time: nothing is said of them.
    package var notCheckable: [PastExposure]
    /// What the user has taken note of, among the exposures of this audit.
    package var acknowledged: [Acknowledgement]
    /// Acknowledgements whose time is over, or whose exposure is gone.
    package var oldAcknowledgements: [Acknowledgement]
    /// Ids of exposures that stand in the baseline; nil without one.
    package var baseline: [String]?
    /// This audit and those before it, the oldest first.
    package var trend: [TrendPoint]
    /// What to bear in mind when comparing, in sentences: other detectors, a broken-off run.
    package var notes: [String]

    package init(
        since: Timestamp?, number: Int, new: [String] = [], reappeared: [String] = [],
        changed: [ChangedExposure] = [], gone: [PastExposure] = [], notCheckable: [PastExposure] = [],
        acknowledged: [Acknowledgement] = [], oldAcknowledgements: [Acknowledgement] = [], baseline: [String]? = nil,
        trend: [TrendPoint] = [], notes: [String] = []
    ) {
        self.since = since
        self.number = number
        self.new = new
        self.reappeared = reappeared
        self.changed = changed
        self.gone = gone
        self.notCheckable = notCheckable
        self.acknowledged = acknowledged
        self.oldAcknowledgements = oldAcknowledgements
        self.baseline = baseline
        self.trend = trend
        self.notes = notes
    }

    /// Exposures that the audit itself does not hold.
    package var past: [PastExposure] { gone + notCheckable }

    /// Ids that need no alarm any more: acknowledged, or in the baseline.
    package var known: Set<String> { Set(acknowledged.map(\.exposure)).union(baseline ?? []) }
}

/// An exposure that is not what it was.
package struct ChangedExposure: Sendable, Hashable, Codable {
    package var id: String
    /// What changed, in words that hold no value: `the score rose from 40 to 60`, `1 more place`.
    package var differences: [String]

    package init(id: String, differences: [String]) {
        self.id = id
        self.differences = differences
    }
}

/// An exposure as it was when it was last seen.
package struct PastExposure: Sendable, Hashable {
    package var exposure: Exposure
    /// When the last audit that saw it began.
    package var lastSeen: Timestamp
    /// In how many checks of its pages it was absent since.
    package var misses: Int
    /// Whether that is enough to call it fixed.
    package var isFixed: Bool

    package init(exposure: Exposure, lastSeen: Timestamp, misses: Int, isFixed: Bool) {
        self.exposure = exposure
        self.lastSeen = lastSeen
        self.misses = misses
        self.isFixed = isFixed
    }
}

/// That the user has taken note of an exposure.
package struct Acknowledgement: Sendable, Hashable, Codable {
    /// The exposure's id.
    package var exposure: String
    package var kind: FindingKind
    package var at: Timestamp
    package var note: String?
    /// The last day on which it holds.
    package var until: CivilDate?

    package init(exposure: String, kind: FindingKind, at: Timestamp, note: String?, until: CivilDate?) {
        self.exposure = exposure
        self.kind = kind
        self.at = at
        self.note = note
        self.until = until
    }
}

/// One audit, as a line of the trend.
package struct TrendPoint: Sendable, Hashable {
    package var number: Int
    package var started: Timestamp
    /// The exposure index, 0 to 100.
    package var index: Int
    package var grade: Severity
    package var exposures: Int

    package init(number: Int, started: Timestamp, index: Int, grade: Severity, exposures: Int) {
        self.number = number
        self.started = started
        self.index = index
        self.grade = grade
        self.exposures = exposures
    }
}
