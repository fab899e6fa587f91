/// What a check of one address came to.
package enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
    /// The page is there and was read.
    case found
    /// The platform says that there is no such account or page.
    case absent
    /// A login wall, a captcha, a soft 404, robots.txt: a result, not an error, and never "found" or "fixed".
    case cannotTell = "cannot-tell"
    /// Network trouble, or a server error after retries.
    case failed
}

/// One address that an audit looked at, and what came of it: a line of the report's coverage.
package struct Check: Sendable, Hashable, Codable {
    package var handle: Handle
    package var url: String
    package var verdict: Verdict
    /// Why, in a sentence that a user understands; names what to do where something can be done.
    package var reason: String

    package init(handle: Handle, url: String, verdict: Verdict, reason: String) {
        self.handle = handle
        self.url = url
        self.verdict = verdict
        self.reason = reason
    }
}
