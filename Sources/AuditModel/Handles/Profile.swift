/// What the user says of themselves: which handles are theirs, and how they want them audited.
package struct Profile: Sendable, Hashable {
    /// Names the folder of the reports: letters, digits, `-`, `_` and `.`.
    package var name: String
    /// The user's word that the handles are their own.
    package var attested: Bool
    /// When they gave it.
    package var attestedOn: CivilDate?
    /// The handles to audit.
    package var handles: [Handle]
    /// ISO 3166 country of the user, in upper case, if given: used for national phone numbers and advice.
    package var region: String?
    /// E-mail addresses of the user's own, in lower case: pages may hold their hashes. No report shows them.
    package var emails: [String]
    /// Values of the user's own: found on any page, whatever stands around them.
    package var own: [OwnValue]

    package init(
        name: String, attested: Bool, attestedOn: CivilDate? = nil, handles: [Handle], region: String? = nil,
        emails: [String] = [], own: [OwnValue] = []
    ) {
        self.name = name
        self.attested = attested
        self.attestedOn = attestedOn
        self.handles = handles
        self.region = region
        self.emails = emails
        self.own = own
    }
}
