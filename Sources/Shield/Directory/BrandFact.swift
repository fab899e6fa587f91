internal import AuditModel

/// One thing that is known of a brand, with where it is from.
package struct BrandFact: Sendable, Hashable, Decodable {
    /// The channel that the fact is about, where it is about one: `x`, `whatsapp`, `sms-request`.
    package var channel: String?
    /// What is known: a host, an account name, a sentence.
    package var value: String
    /// More about it, for people.
    package var note: String?
    /// Where it is from.
    package var source: String
    /// The day on which it was looked at, as `2026-03-01`.
    package var date: String
    private var unverified: Bool?
    private var givenUp: Bool?

    /// Whether the brand's own page says so: what is not verified never makes a contact `listed`.
    package var isVerified: Bool { unverified != true }

    /// Whether the brand once used it and does so no more: an address that moved.
    package var isGivenUp: Bool { givenUp == true }

    /// What the fact lacks of what every fact must hold, by its key: something, a source, a day.
    func fault(isDomain: Bool) -> (key: String, text: String)? {
        if value.isEmpty { return ("value", "must not be empty") }
        if source.isEmpty { return ("source", "must not be empty: say where the fact is from") }
        if date.utf8.count != 10 || CivilDate(date) == nil {
            return ("date", "has to be a day of the form 2026-03-01, not '\(date)'")
        }
        if isDomain, value != value.lowercased() || PublicSuffix.domain(of: value)?.registrable != value {
            return ("value", "has to be a domain that one company can register, as example.org, not '\(value)'")
        }
        return nil
    }
}
