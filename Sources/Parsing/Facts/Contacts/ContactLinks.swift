internal import AuditModel

/// Reads the links that are ways to reach somebody, and those to accounts that the page calls its owner's.
enum ContactLinks {
    private static let callSchemes: [String] = ["tel:", "sms:", "callto:", "facetime:", "facetime-audio:"]
    /// A link names a few addresses; one with hundreds is no contact.
    private static let mostAddresses = 50

    /// Adds what a link states.
    static func add(_ link: Link, to sink: inout FactSink) {
        if leadsToPage(link.url), !link.relations.contains("me") { return }
        let scheme = link.url.prefix { $0 != ":" }.lowercased() + ":"
        if scheme == "mailto:" {
            for address in mailAddresses(link.url) {
                sink.add(.email, address, source: "mailto", owner: link.owner)
            }
        } else if callSchemes.contains(scheme) {
            for number in numbers(link.url) {
                sink.add(.telephone, number, source: String(scheme.dropLast()), owner: link.owner)
            }
        } else if let email = ProtectedEmail.decodedLink(link.url) {
            sink.add(.email, email, source: "mailto", owner: link.owner)
        } else if link.relations.contains("me") {
            sink.add(.sameAs, link.url, source: "rel=me", owner: link.owner)
        }
    }

    /// Whether an address can only be that of a page: most are, and need no second look.
    private static func leadsToPage(_ url: String) -> Bool {
        guard url.hasPrefix("http") else { return false }
        let holdsNoHash = url.utf8.withContiguousStorageIfAvailable {
            Bytes.find(UInt8(ascii: "#"), in: $0, from: 0) == nil
        }
        return holdsNoHash ?? false
    }

    /// The addresses of a `mailto:` link (RFC 6068): those before the `?`, and its `to`, `cc` and `bcc` fields. What
    /// the subject and the body say is prose.
    static func mailAddresses(_ link: String) -> [String] {
        let rest = link.utf8.dropFirst("mailto:".utf8.count)
        let parts = rest.split(separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
        var lists = parts.prefix(1).map { String(decoding: $0, as: UTF8.self) }
        for field in parts.dropFirst().first?.split(whereSeparator: { $0 == UInt8(ascii: "&") }) ?? [] {
            let pair = field.split(separator: UInt8(ascii: "="), maxSplits: 1)
            guard pair.count == 2 else { continue }
            // `&amp;amp;` leaves `amp;` before the name.
            let name = String(decoding: pair[0], as: UTF8.self).lowercased().split(separator: ";").last ?? ""
            if ["to", "cc", "bcc"].contains(name) { lists.append(String(decoding: pair[1], as: UTF8.self)) }
        }
        let addresses = lists.flatMap { $0.decodingPercent().split { $0 == "," || $0 == ";" } }
        return addresses.prefix(mostAddresses).compactMap(mailbox)
    }

    /// The address of `maya@example.org` or `Maya Lind <maya@example.org>`; nil if there is none.
    private static func mailbox(_ text: Substring) -> String? {
        var address = text
        if let open = address.lastIndex(of: "<") {
            address = address[address.index(after: open)...].prefix { $0 != ">" }
        }
        let plain = String(address).trimmingSpaces()
        guard let at = plain.utf8.lastIndex(of: UInt8(ascii: "@")), at != plain.startIndex else { return nil }
        return plain.utf8.contains(where: Bytes.isSpace) ? nil : plain
    }

    /// The numbers of a link to call or write to: RFC 3966 and RFC 5724, parameters and text left out.
    private static func numbers(_ link: String) -> [String] {
        let rest = link.drop { $0 != ":" }.dropFirst().prefix { $0 != "?" }
        let numbers = rest.decodingPercent().split(separator: ",").prefix(mostAddresses)
        return numbers.compactMap { number in
            let bare = number.prefix { $0 != ";" }.drop { $0 == "/" }
            // `callto:` and `facetime:` also take names and addresses.
            return bare.utf8.contains(where: Bytes.isDigit) && !bare.contains("@") ? String(bare) : nil
        }
    }
}
