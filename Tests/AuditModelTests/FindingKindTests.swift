import Testing

@testable import AuditModel

@Suite("Kinds of findings")
struct FindingKindTests {
    @Test("keep their stable names", arguments: FindingKind.allCases)
    func names(kind: FindingKind) {
        #expect(FindingKind(rawValue: kind.rawValue) == kind)
        #expect(kind.rawValue.contains(".") && kind.name != kind.rawValue)
        #expect(kind.isSecret == kind.rawValue.hasPrefix("secret."))
    }

    @Test("take names that users make, of one shape")
    func custom() {
        #expect(FindingKind(rawValue: "custom.loyalty-card") == .custom("loyalty-card"))
        #expect(FindingKind.custom("loyalty-card").rawValue == "custom.loyalty-card")
        #expect(FindingKind.custom("loyalty-card").name == "loyalty card")
        #expect(FindingKind.custom("loyalty-card").family == "custom")
        for name in ["custom.", "custom.-a", "custom.a-", "custom.Ä", "custom.a b", "custom", "contact.e-mail"] {
            #expect(FindingKind(rawValue: name) == nil, "\(name)")
        }
        #expect(FindingKind(rawValue: "custom." + String(repeating: "a", count: 41)) == nil)
    }

    @Test("have one order, those of the user's own last")
    func order() {
        let kinds: [FindingKind] = [.custom("b"), .device, .email, .custom("a"), .phone]
        #expect(kinds.sorted() == [.email, .phone, .device, .custom("a"), .custom("b")])
    }
}
