/// What the look for one handle on one site came to.
package enum SweepVerdict: String, Sendable, Hashable, CaseIterable {
    /// The site shows an account of that name, and shows none of a made-up name.
    case found
    /// The site says that there is none.
    case absent
    /// A wall, a stale rule, a page that does not name the account: a result, and never "found".
    case cannotTell = "cannot-tell"
    /// The site could not be asked.
    case failed
    /// Accounts are never called so there: nothing was asked.
    case notApplicable = "not-applicable"
}
