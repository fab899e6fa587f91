internal import AuditModel

/// Tells a wallet that asks for donations from one that merely stands there.
enum DonationContext {
    /// Words of a call for donations, in lower case, in the languages in which such lines are most often written.
    private static let words = [
        "donat", "tip jar", "tips welcome", "support my work", "buy me a", "sponsor", "spende", "dons ", "faire un don",
        "donaci", "doaç", "donazion", "пожертв", "донат", "捐", "打赏", "寄付",
    ]

    /// Whether the finding says so, or the words around it do.
    static func holds(_ finding: Finding, _ place: Place) -> Bool {
        if let context = finding.fields["context"] { return context == "donation" }
        let text = place.evidence.text.lowercased()
        return words.contains { text.contains($0) }
    }
}
