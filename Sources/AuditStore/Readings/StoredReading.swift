internal import AuditModel

/// What was read of a handle, and what tells whether it would be read again.
struct StoredReading: Sendable, Codable {
    var handle: Handle
    /// All but the pages that decided what was read.
    var conditions: String
    /// In the order in which the pages were asked for.
    var marks: [PageMark]
    var reading: HandleReading
}
