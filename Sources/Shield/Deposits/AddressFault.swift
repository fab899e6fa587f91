internal import AuditModel

/// Why a text is no address, as far as it shows.
enum AddressFault {
    static func sentence(of address: String) -> String {
        if address.isEmpty { return "there is no address" }
        if let inner = insideLink(address) {
            return "this is a payment link, not an address: give what stands in it alone, \(inner)"
        }
        let isName =
            address.contains(".")
            && address.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
                !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            }
        if isName {
            return "this is a name, not an address: let your wallet show what it stands for, and check that"
        }
        if address.contains(where: \.isWhitespace) { return "there are spaces in it: copy the address alone" }
        return "this is an address nowhere: a character is wrong or missing"
    }

    /// The address of `bitcoin:bc1q…?amount=1`.
    private static func insideLink(_ text: String) -> Substring? {
        guard let colon = text.firstIndex(of: ":"), text[..<colon].allSatisfy({ $0.isLetter || $0 == "-" }),
            colon != text.startIndex
        else { return nil }
        let rest = text[text.index(after: colon)...].drop { $0 == "/" }.prefix { !"?&#@/".contains($0) }
        return rest.utf8.count >= 20 ? rest : nil
    }
}
