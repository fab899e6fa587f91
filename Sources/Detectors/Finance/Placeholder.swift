/// Values that stand for a value: `123456789`, `111111111`, `XXXX`.
enum Placeholder {
    /// Whether digits were typed for show: all alike, or counting up or down.
    static func isPlaceholder(_ digits: String) -> Bool {
        let values = Array(digits.utf8)
        guard values.count >= 4 else { return false }
        var (up, down, same) = (0, 0, 0)
        for (a, b) in zip(values, values.dropFirst()) {
            if b == a { same += 1 }
            if b == a + 1 || (a == 0x39 && b == 0x30) { up += 1 }
            if a == b + 1 || (a == 0x30 && b == 0x39) { down += 1 }
        }
        return max(up, down, same) >= values.count - 2
    }

    /// Whether a code was typed for show: `YOUR_REF_CODE`, `<code>`, `XXXX`.
    static func isTemplate(_ code: String) -> Bool {
        let upper = code.uppercased()
        if upper.utf8.contains(where: { "{}<>[]$%*".utf8.contains($0) }) { return true }
        if shown.contains(upper) { return true }
        if upper.hasPrefix("YOUR") || upper.hasPrefix("MY_") || upper.hasPrefix("TU_") || upper.hasPrefix("XXX") {
            return true
        }
        return Set(upper.utf8).count == 1 && upper.utf8.count > 2
    }

    private static let shown: Set<String> = [
        "CODE", "REFCODE", "REFERRALCODE", "REFERRAL_CODE", "REF_CODE", "INVITECODE", "INVITE_CODE", "REFERRALID",
        "REF", "ID",
        "ABC123", "ABCDEF", "ABC", "XYZ", "TEST", "DEMO", "PLACEHOLDER", "USERNAME", "PSEUDO", "NICKNAME", "NOMBRE",
        "TUCODIGO", "DEINCODE", "SEU_CODIGO", "CODIGO",
    ]
}
