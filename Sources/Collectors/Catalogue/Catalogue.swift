/// Sites as one file lists them, and what of the file cannot be used.
package struct Catalogue: Sendable, Hashable {
    /// Whose file it is.
    package enum Format: String, Sendable, Hashable, CaseIterable {
        /// This program's own records.
        case footprint
        case whatsMyName = "whatsmyname"
        /// The shape that WhatsMyName had until 2022.
        case whatsMyNameOld = "whatsmyname-2022"
        case sherlock
        case maigret
    }

    /// A record that is not used, and why.
    package struct Refusal: Sendable, Hashable {
        package var name: String
        package var cause: Cause
        /// In lower case: names what is wrong.
        package var reason: String
    }

    /// Why records are refused, in classes.
    package enum Cause: String, Sendable, Hashable, CaseIterable {
        /// The catalogue itself says that it does not work.
        case switchedOff = "switched-off"
        /// It wants an id that is no name of an account.
        case otherID = "other-id"
        /// It sends somebody's credentials.
        case credentials
        /// It is asked by another protocol than http, or by another method than GET and POST.
        case protocolUnknown = "other-protocol"
        /// Its pattern cannot be read.
        case pattern
        /// Nothing in it tells present from absent, or the account stands nowhere in it.
        case noTest = "no-test"
        /// A part is missing or is of another kind.
        case broken
    }

    /// The name under which results show it: `sherlock`.
    package var name: String
    package var format: Format
    package var sites: [Site]
    package var refusals: [Refusal]

    package init(name: String, format: Format, sites: [Site], refusals: [Refusal] = []) {
        self.name = name
        self.format = format
        self.sites = sites
        self.refusals = refusals
    }

    /// Every record is one or the other.
    package var count: Int { sites.count + refusals.count }
}
