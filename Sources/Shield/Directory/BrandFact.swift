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

    /// Whether the fact holds what every fact must: something, a source, a date.
    var isComplete: Bool { !value.isEmpty && !source.isEmpty && date.utf8.count == 10 }
}
