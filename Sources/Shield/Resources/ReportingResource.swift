/// Where people of a country can turn to.
package struct ReportingResource: Sendable, Hashable {
    package enum Purpose: String, Sendable, CaseIterable {
        /// Somebody to talk to before or after.
        case advice
        /// Where a report is taken.
        case report
        /// Who can stop a payment.
        case freeze
    }

    /// ISO 3166; `EU` for all of its members.
    package var country: String
    package var name: String
    package var purpose: Purpose
    package var contact: String
    /// Where it is from.
    package var source: String
    /// Whether an office's own page, or one that quotes it, was read.
    package var isVerified = true
    /// The day on which it was looked at.
    package var checked = "2026-11"
}
