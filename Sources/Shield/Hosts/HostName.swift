/// The host of an address or a mailbox, taken apart.
package struct HostName: Sendable, Hashable {
    /// In lower case, without a final dot, as it is shown: international labels decoded.
    package let shown: String
    /// What somebody registered; the host itself where there is no such thing.
    package let registrable: String
    /// Whether the registrable domain hangs under a hoster's: `shop.pages.dev`.
    package let isHosted: Bool
    /// Whether it is a number and not a name.
    package let isAddress: Bool

    /// Nil for what is no host.
    package init?(_ text: some StringProtocol) {
        let lowered = HostName.cleaned(text)
        guard !lowered.isEmpty, lowered.utf8.count <= 253 else { return nil }
        if HostName.isNumber(lowered) {
            (shown, registrable, isHosted, isAddress) = (lowered, lowered, false, true)
            return
        }
        let labels = lowered.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, labels.allSatisfy({ HostName.isLabel($0) }) else { return nil }
        shown = labels.map { Punycode.shown(String($0)) }.joined(separator: ".")
        let domain = PublicSuffix.domain(of: shown)
        registrable = domain?.registrable ?? shown
        isHosted = domain?.isHosted ?? false
        isAddress = false
    }

    /// The label that was registered: `binance` of `www.binance.com`.
    var name: Substring { registrable.prefix { $0 != "." } }

    /// The labels before the registrable domain, `www` and other empty words left out.
    var subdomains: [Substring] {
        guard shown.count > registrable.count else { return [] }
        return shown.dropLast(registrable.count + 1).split(separator: ".").filter { $0 != "www" && $0 != "m" }
    }

    private static func cleaned(_ text: some StringProtocol) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            switch scalar.value {
            // Dots of other scripts; what is not seen.
            case 0x3002, 0xff0e, 0xff61: scalars.append(".")
            case 0x200b...0x200f, 0x202a...0x202e, 0x2060...0x2069, 0xad, 0xfeff: break
            // Full-width forms are the same host.
            case 0xff01...0xff5e: Unicode.Scalar(scalar.value - 0xfee0).map { scalars.append($0) }
            default: scalars.append(scalar)
            }
        }
        var host = String(scalars)
        while host.hasSuffix(".") { host.removeLast() }
        return host
    }

    private static func isLabel(_ label: Substring) -> Bool {
        !label.isEmpty && label.utf8.count <= 200
            && label.unicodeScalars.allSatisfy {
                $0.value >= 0x80 || $0 == "-" || $0 == "_" || $0.properties.isAlphabetic
                    || (0x30...0x39).contains($0.value)
            }
    }

    private static func isNumber(_ host: String) -> Bool {
        if host.contains(":") {
            return host.utf8.allSatisfy { $0 == 0x3a || $0 == 0x2e || $0 &- 0x30 < 10 || $0 &- 0x61 < 6 }
        }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { $0 &- 0x30 < 10 } } && parts.count <= 4
    }
}
