/// Where a scam is reported in one country.
package struct ReportingOffice: Sendable, Hashable, Codable {
    /// What it is for.
    package enum Purpose: String, Sendable, Hashable, Codable, CaseIterable {
        /// Somebody to ask.
        case advice
        /// A complaint that the police or another authority takes up.
        case report
        /// Stopping a payment.
        case freeze
        /// Having a message or a page looked at or taken down.
        case content
    }

    /// Two letters (ISO 3166-1), in capitals; `EU` for the Union.
    package var country: String
    package var name: String
    package var purpose: Purpose
    /// Numbers and addresses, in the order in which to try them.
    package var contacts: [String]
    /// When somebody answers, if known: `24 hours`.
    package var hours: String?
    package var source: SourceNote
    /// Whether no source confirms it, or only one of little weight.
    package var isUnverified: Bool

    package init(
        country: String, name: String, purpose: Purpose, contacts: [String], hours: String? = nil, source: SourceNote,
        isUnverified: Bool = false
    ) {
        self.country = country
        self.name = name
        self.purpose = purpose
        self.contacts = contacts
        self.hours = hours
        self.source = source
        self.isUnverified = isUnverified
    }
}
