import AuditModel
import Testing

@Suite("Value masks")
struct ValueMaskTests {
    @Test(
        "show enough to recognise one's own and too little to use",
        arguments: [
            (FindingKind.email, "maya@example.org", "m•••a@e•••.org"),
            (.email, "maya at example dot org", "m•••"),
            (.phone, "+44 20 7946 0017", "+44 •• •••• ••17"),
            (.phone, "(555) 555-0123", "(•••) •••-••23"),
            (.exchangeUID, "481234577", "48•••••77"),
            (.exchangeUID, "12345", "1•••5"),
            (.exchangeUID, "123", "•••"),
            (.walletAddress, "0x0000000000000000000000000000000000001234", "0x00•••1234"),
            (.walletAddress, "maya.eth", "ma•••"),
            (.card, "4111 1111 1111 1111", "•••• •••• •••• 1111"),
            (.iban, "GB00 TEST 0000 0000 0000 12", "GB•• •••• •••• •••• ••00 12"),
            (.birthDate, "1990-04-12", "••••-04-12"),
            (.birthDate, "12.04.90", "••.••.••"),
            (.birthDate, "--04-12", "--••-••"),
            (.homeAddress, "12 Harbour Lane, Exampleton EX1 2MP", "•• Harbour Lane, Exampleton ••• •••"),
            (.coordinates, "51.4545, -2.5879", "51.••••, -2.••••"),
            (.fullName, "Maya Lindqvist", "M••• L•••"),
            (.messenger, "@maya_l_travels", "@ma•••"),
            (.messenger, "https://t.me/maya_l_travels", "https://t.me/ma•••"),
            (.ipAddress, "203.0.113.77", "203.0.•••.••"),
            (.holdings, "2.5 BTC", "•.• BTC"),
            (.securityAnswer, "Rex", "•••"),
            (.exchangeUsage, "Binance", "Binance"),
        ])
    func shapes(kind: FindingKind, value: String, masked: String) {
        #expect(ValueMask.redacted(value, as: kind) == masked)
    }

    @Test("show nothing of a secret but its length", arguments: FindingKind.allCases.filter(\.isSecret))
    func secrets(kind: FindingKind) {
        let masked = ValueMask.redacted("alpha beta gamma delta", as: kind)
        #expect(masked == "[\(kind.name), " + (kind == .seedPhrase ? "4 words]" : "22 characters]"))
    }

    @Test("never give a value back", arguments: FindingKind.allCases.filter { !ValueMask.isReadable($0) })
    func covered(kind: FindingKind) {
        for value in ["1", "ab", "x1y2", "maya", "12345678", "me@example.org", "https://a.example/b", "•"] {
            #expect(ValueMask.redacted(value, as: kind) != value || value == "•")
        }
        _ = ValueMask.redacted("", as: kind)
    }
}
