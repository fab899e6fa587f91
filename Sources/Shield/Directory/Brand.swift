/// What is known of one company that impostors dress up as: a file of the directory.
package struct Brand: Sendable, Hashable, Decodable {
    /// What kind of company it is.
    package enum Kind: String, Sendable, Decodable {
        case exchange, wallet, messenger, other
    }

    /// How ordinary the name is as a word. Such a name in a longer one says nothing by itself.
    package enum Word: String, Sendable, Decodable {
        /// A word that few sites are named after: `kraken`.
        case rare
        /// A word of every day: `gate`.
        case common
    }

    /// The version of the format; 1.
    package var version: Int
    /// Stable, in lower case: `binance`, `binance.us`.
    package var id: String
    /// As people write it.
    package var name: String
    package var kind: Kind
    /// All names in lower case, other scripts too.
    package var names: [String]
    /// The names as they stand in hosts and accounts: ASCII, without spaces. Left out where they are ``names``.
    package var hostNames: [String]?
    package var word: Word?
    /// The registrable domains.
    package var domains: [BrandFact]
    package var accounts: [BrandFact]?
    /// Hosts that mail comes from.
    package var mail: [BrandFact]?
    /// What the brand never does, by channel.
    package var never: [BrandFact]?
    /// How to find out whether a message is the brand's own.
    package var confirm: [BrandFact]?
    /// What the brand never asks for.
    package var secrets: [BrandFact]?
    /// Where the brand wants to hear of impostors.
    package var report: [BrandFact]?

    /// The names that impostors put into hosts and accounts.
    var impersonated: [String] {
        hostNames ?? names.filter { name in name.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 } }
    }

    /// What the brand says that it never does on a channel.
    package func never(on channel: String) -> BrandFact? {
        never?.first { $0.channel == channel && $0.isVerified }
    }

    /// The domain, where the brand has given it up.
    func givenUp(_ domain: String) -> BrandFact? { domains.first { $0.value == domain && $0.isGivenUp } }

    /// The account of a name on a channel, if the brand lists it.
    package func account(_ name: String, on channel: String) -> BrandFact? {
        accounts?.first { $0.channel == channel && $0.value.lowercased() == name.lowercased() && $0.isVerified }
    }

    /// Where to confirm, in one sentence's part; of brands without their own tool their address.
    package var confirmation: String {
        confirm?.first?.value ?? domains.first.map { "\($0.value), typed into the browser" } ?? "its app"
    }

    /// A thing that is wrong with a record, and where it stands.
    struct Fault {
        var path: [JSONPlace.Step]
        var text: String
    }

    /// What is wrong with the record; nil if it can be used.
    var fault: Fault? {
        if version != 1 {
            return Fault(
                path: [.key("version")], text: "\"version\" \(version) is not known: this program reads version 1")
        }
        if id.isEmpty || id != id.lowercased() {
            return Fault(path: [.key("id")], text: "\"id\" must be in lower case and not empty")
        }
        if name.isEmpty { return Fault(path: [.key("name")], text: "\"name\" must not be empty") }
        if names.isEmpty || names.contains("") {
            return Fault(path: [.key("names")], text: "\"names\" must hold at least one name, and none that is empty")
        }
        let lists: [(name: String, facts: [BrandFact]?)] = [
            ("domains", domains), ("accounts", accounts), ("mail", mail), ("never", never), ("confirm", confirm),
            ("secrets", secrets), ("report", report),
        ]
        for list in lists {
            for (place, fact) in (list.facts ?? []).enumerated() {
                guard let (key, text) = fact.fault(isDomain: list.name == "domains") else { continue }
                return Fault(
                    path: [.key(list.name), .index(place), .key(key)], text: "\"\(key)\" of \"\(list.name)\" \(text)")
            }
        }
        return nil
    }
}
