/// Services that have closed: a link to one leads nowhere, or to whoever holds the name now.
///
/// Closing days as their operators announced them, from general knowledge; looked at in November 2026. A host that
/// merely moved is a fact of its brand's record instead.
enum ClosedServices {
    /// A sentence on the service of a host that has closed; nil for all others.
    static func closed(_ host: HostName) -> String? {
        guard let (name, year) = services[host.shown] ?? services[host.registrable] else { return nil }
        return "\(name) closed in \(year)"
    }

    /// The table as text.
    static var rules: String { services.map { "\($0.key) \($0.value.year)" }.sorted().joined(separator: "\n") }

    private static let services: [String: (name: String, year: Int)] = [
        "plus.google.com": ("Google+", 2019), "vine.co": ("Vine", 2017), "periscope.tv": ("Periscope", 2021),
        "join.skype.com": ("Skype", 2025), "getrevue.co": ("Revue", 2023), "tinyletter.com": ("TinyLetter", 2024),
        "cohost.org": ("Cohost", 2024), "kooapp.com": ("Koo", 2024), "orkut.com": ("Orkut", 2014),
        "bittrex.com": ("Bittrex", 2023), "hotbit.io": ("Hotbit", 2023), "localbitcoins.com": ("LocalBitcoins", 2023),
        "ftx.com": ("FTX", 2022), "paxful.com": ("Paxful", 2025),
    ]
}
