internal import AuditModel

/// What the address of a link can say about its owner, and which findings in it count.
struct LinkTarget {
    /// What to scan.
    var text: String
    /// What the text is, as a cue for detectors.
    var label: String?
    /// The kinds that an address of this sort can show; all else in it is chance.
    var kinds: Set<FindingKind>

    /// Nil for an address that says nothing.
    init?(_ url: String) {
        let scheme = url.prefix { $0 != ":" }.lowercased()
        let rest = url.dropFirst(scheme.utf8.count + 1)
        switch scheme {
        case "mailto":
            text = LinkTarget.decoded(rest.prefix { $0 != "?" })
            kinds = [.email]
        case "tel", "sms", "callto", "facetime":
            text = LinkTarget.decoded(rest.prefix { $0 != "?" && $0 != ";" }.drop { $0 == "/" })
            label = "tel"
            kinds = [.phone]
        case "http", "https":
            text = url
            kinds = [.messenger, .groupInvite, .referral, .exchangeUsage, .exchangeUID, .paymentHandle]
        case "bitcoin", "ethereum", "litecoin", "monero", "dogecoin", "bitcoincash", "solana":
            text = LinkTarget.decoded(rest.prefix { $0 != "?" && $0 != "@" })
            label = scheme + " wallet address"
            kinds = [.walletAddress]
        case "whatsapp", "tg", "viber", "sgnl", "line":
            text = url
            kinds = [.messenger, .groupInvite]
        default: return nil
        }
    }

    /// Percent-encoding undone; a `%` that encodes nothing stays.
    static func decoded(_ text: some StringProtocol) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var at = 0
        while at < bytes.count {
            if bytes[at] == 0x25, at + 2 < bytes.count, let high = hexDigit(bytes[at + 1]),
                let low = hexDigit(bytes[at + 2])
            {
                result.append(high << 4 | low)
                at += 3
            } else {
                result.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
