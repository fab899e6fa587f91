/// A service that has closed: a link to it leads nowhere, or to whoever holds the name now.
struct ClosedService: Sendable {
    var host: String
    var name: String
    /// ISO 8601: the day on which it closed, or from which on it could no longer be used.
    var closed: String
    /// Who says so, and when.
    var source: String
    var url: String
    /// The day on which that was looked at.
    var date: String

    init(_ host: String, _ name: String, closed: String, source: String, _ url: String) {
        self.host = host
        self.name = name
        self.closed = closed
        self.source = source
        self.url = url
        date = "2026-11-26"
    }

    var sentence: String { "\(name) closed on \(closed)" }
}
