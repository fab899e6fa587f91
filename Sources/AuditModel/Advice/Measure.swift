/// Something that makes accounts harder to take, whatever stands in public.
package struct Measure: Sendable, Hashable, Codable {
    /// An order: "Put a passkey in place of codes by text message".
    package var title: String
    /// What it is good for, in one sentence.
    package var reason: String
    /// What to do, in order.
    package var steps: [String]
    package var source: SourceNote

    package init(title: String, reason: String, steps: [String], source: SourceNote) {
        self.title = title
        self.reason = reason
        self.steps = steps
        self.source = source
    }
}
