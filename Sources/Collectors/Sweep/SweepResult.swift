/// What came of one handle on one site.
package struct SweepResult: Sendable, Hashable {
    /// Why the verdict is what it is, in classes for programs.
    package enum Cause: String, Sendable, Hashable, CaseIterable {
        /// The rule says present, the page names the handle, a made-up handle is absent.
        case confirmed
        /// The rule says absent.
        case absent
        /// A login form, a check for humans, a server that turns programs away.
        case wall
        /// The rule also finds a handle that nobody has.
        case staleRule = "stale-rule"
        /// The rule could not be tried on a made-up handle.
        case unconfirmed
        /// The page does not name the handle.
        case notNamed = "not-named"
        /// Catalogues that know the site say different things.
        case disagreement
        /// The answer is none that the rule knows.
        case unknownAnswer = "unknown-answer"
        /// robots.txt asks to leave the page alone.
        case robots
        case rateLimited = "rate-limited"
        /// No answer that can be used.
        case network
        /// The server has trouble of its own.
        case serverTrouble = "server-trouble"
        /// Accounts are never called so there.
        case name
        case cancelled
    }

    /// The handle that was looked for.
    package var handle: String
    /// The user's own handle that it is a variant of; nil if it is the user's own.
    package var variantOf: String?
    /// The site's id and name.
    package var site: String
    package var siteName: String
    /// The page that a person would open.
    package var url: String
    package var verdict: SweepVerdict
    package var cause: Cause
    /// In a sentence that a user understands.
    package var reason: String
    /// The catalogues whose rules decided.
    package var sources: [String]
    package var tags: [String]
}
