package import AuditModel

/// An audit of the past, as a line of the history.
package struct AuditSummary: Sendable, Hashable {
    /// Counts the profile's audits from 1.
    package var number: Int
    package var started: Timestamp
    package var finished: Timestamp
    package var grade: Severity
    /// The exposure index, 0 to 100.
    package var index: Int
    package var exposures: Int
    /// How many checks came to each verdict.
    package var verdicts: [Verdict: Int]
    package var new: Int
    package var reappeared: Int
    package var fixed: Int
    package var program: String
    package var ruleset: String

    package var trendPoint: TrendPoint {
        TrendPoint(number: number, started: started, index: index, grade: grade, exposures: exposures)
    }
}

/// What is sealed of an audit for the history, so that a list need not open what it found.
struct SealedSummary: Codable {
    var grade: Severity
    var index: Int
    var exposures: Int
    var verdicts: [String: Int]
    var new: Int
    var reappeared: Int
    var fixed: Int
    var program: String
    var ruleset: String
    /// When the audit before began; not there in the first, and in those of older versions.
    var since: Timestamp?
}
