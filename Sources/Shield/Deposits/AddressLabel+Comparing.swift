internal import AuditModel
internal import Detectors

/// How addresses are compared.
extension AddressLabel {
    /// One form for equal addresses: of Ethereum whatever its case, of CashAddr with or without its prefix, of TON
    /// whatever its flags.
    package static func key(_ address: String) -> String {
        let address = address.trimmingSpaces()
        // Whatever its case is worth: an address with a wrong one is the label's, and its case a fault of its own.
        let lower = address.lowercased()
        if lower.hasPrefix("0x"), lower.utf8.count == 42 { return lower }
        if let reading = WalletAddressReader.read(address) { return reading.chain + ":" + reading.value }
        return lower.hasPrefix("0x") ? lower : address
    }

    /// Whether an address has the ends of this one and another middle: what address poisoning makes, since wallets show
    /// only the ends. Four characters or more on both sides, behind what all addresses of the kind begin with.
    func hasEnds(of address: String) -> Bool {
        let (mine, other) = (AddressLabel.shown(self.address), AddressLabel.shown(address))
        guard mine.kind == other.kind, mine.body != other.body, mine.body.count >= 16, other.body.count >= 16 else {
            return false
        }
        return mine.body.prefix(4) == other.body.prefix(4) && mine.body.suffix(4) == other.body.suffix(4)
    }

    /// The fixed beginning of an address and what follows, in lower case where case means nothing.
    private static func shown(_ address: String) -> (kind: String, body: [UInt8]) {
        var text = address.trimmingSpaces()
        let lower = text.lowercased()
        if lower.hasPrefix("0x") { return ("0x", Array(lower.utf8.dropFirst(2))) }
        if lower.hasPrefix("bitcoincash:") { text = String(text.dropFirst(12)) }
        if let kind = bech32.first(where: { lower.hasPrefix($0) }) {
            return (kind, Array(lower.utf8.dropFirst(kind.utf8.count)))
        }
        // Other chains of the Cosmos kind name themselves before the 1.
        if let one = lower.firstIndex(of: "1"), one != lower.startIndex, lower.utf8.count > 38,
            lower[..<one].allSatisfy(\.isLetter),
            text == lower || text == text.uppercased()
        {
            return (String(lower[...one]), Array(lower[lower.index(after: one)...].utf8))
        }
        if text.utf8.count == 48, ["EQ", "UQ", "kQ", "0Q"].contains(where: { text.hasPrefix($0) }) {
            return ("ton", Array(text.utf8.dropFirst(2)))
        }
        guard let first = text.utf8.first else { return ("", []) }
        let isCash = text.utf8.count == 42 && (first | 0x20 == 0x71 || first | 0x20 == 0x70)
        if isCash { return ("cash", Array(text.lowercased().utf8.dropFirst())) }
        // `1`, `3`, `L`, `D`, `T`, `r`, `G`: one character that tells the chain. Solana has none.
        let fixed = "13LMDA9TrGXt".utf8.contains(first) && text.utf8.count != 44
        return (fixed ? String(UnicodeScalar(first)) : "plain", Array(text.utf8.dropFirst(fixed ? 1 : 0)))
    }

    private static let bech32 = ["bc1q", "bc1p", "tb1q", "tb1p", "ltc1q", "addr1", "addr_test1", "stake1"]
}
