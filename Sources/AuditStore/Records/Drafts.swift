package import AuditModel

/// A channel as the store keeps it: what its settings mean is another module's matter.
package struct StoredChannel: Sendable, Hashable {
    package var row: Int64
    package var name: String
    package var settings: [UInt8]
}

/// A message that is to be sent, to be kept in the same transaction as what it tells of.
package struct MessageDraft: Sendable, Hashable {
    /// The row of its channel.
    package var channel: Int64
    /// The same for every attempt to tell the same thing on the same channel: a second draft with it is dropped.
    package var key: String
    /// Not before.
    package var due: Timestamp
    package var body: [UInt8]

    package init(channel: Int64, key: String, due: Timestamp, body: [UInt8]) {
        self.channel = channel
        self.key = key
        self.due = due
        self.body = body
    }
}
