package import AuditModel

/// One message, before it takes a channel's form. Holds no value unless the user asked for them.
package struct Notice: Sendable, Hashable, Codable {
    /// The same for each attempt, and for no other message.
    package var key: String
    /// What is new, in one line.
    package var title: String
    /// The rest, a sentence a line.
    package var lines: [String]
    package var events: [MessageEvent]
    package var profile: String
    /// The number of the audit; nil if there was none.
    package var audit: Int?
    package var new: Int
    package var reappeared: Int
    /// The gravest that is told of.
    package var severity: Severity?
    package var at: Timestamp

    package init(
        key: String, title: String, lines: [String], events: [MessageEvent], profile: String, audit: Int?, new: Int,
        reappeared: Int, severity: Severity?, at: Timestamp
    ) {
        self.key = key
        self.title = title
        self.lines = lines
        self.events = events
        self.profile = profile
        self.audit = audit
        self.new = new
        self.reappeared = reappeared
        self.severity = severity
        self.at = at
    }

    /// Title and lines.
    package var text: String { ([title] + lines).joined(separator: "\n") }

    /// Whether an audit failed.
    package var isFailure: Bool { events.contains(.failed) }

    /// Several in one, for a digest. Its key depends on theirs alone.
    package static func digest(_ notices: [Notice]) -> Notice? {
        guard let first = notices.first, notices.count > 1 else { return notices.first }
        let new = notices.reduce(0) { $0 + $1.new }
        let back = notices.reduce(0) { $0 + $1.reappeared }
        let events = MessageEvent.allCases.filter { event in notices.contains { $0.events.contains(event) } }
        let lines = notices.flatMap { ["\($0.at.day): \($0.title)"] + $0.lines.map { "  " + $0 } }
        return Notice(
            key: NoticeKey.text(notices.map(\.key)),
            title: "Footprint: \(notices.count) messages, \(new) new, \(back) back",
            lines: lines, events: events, profile: first.profile, audit: nil, new: new, reappeared: back,
            severity: notices.compactMap(\.severity).max(), at: notices.map(\.at).max() ?? first.at)
    }
}

/// Keys by which a receiver knows that it has a message already.
package enum NoticeKey {
    /// `footprint-` and 32 hexadecimal digits, from what the message is about.
    package static func text(_ parts: [String]) -> String {
        let bytes = parts.map { "\($0.utf8.count):\($0)" }.joined()
        return "footprint-" + SHA256.hex(SHA256.digest(Array(bytes.utf8)).prefix(16))
    }
}
