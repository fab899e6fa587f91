import AuditModel
import Testing

@testable import Parsing

@Suite struct ContactLinkTests {
    @Test(arguments: [
        ("mailto:maya@example.org", ["maya@example.org"]),
        ("MAILTO:maya@example.org?subject=Hi", ["maya@example.org"]),
        ("mailto:maya%40example.org", ["maya@example.org"]),
        ("mailto:&#109;aya&#x40;example&period;org", ["maya@example.org"]),
        ("mailto:maya@example.org,lind@example.org", ["maya@example.org", "lind@example.org"]),
        ("mailto:maya@example.org;lind@example.org", ["maya@example.org", "lind@example.org"]),
        (
            "mailto:?to=maya@example.org&amp;cc=a@example.org,b@example.org",
            ["maya@example.org", "a@example.org", "b@example.org"]
        ),
        ("mailto:?BCC=maya%40example.org", ["maya@example.org"]),
        ("mailto:Maya%20Lind%20%3Cmaya@example.org%3E", ["maya@example.org"]),
        ("mailto:maya@example.org?body=write%20to%20eve@example.org&subject=bob@example.org", ["maya@example.org"]),
        ("mailto:maya+tag@example.org", ["maya+tag@example.org"]), ("mailto:", []), ("mailto:@", []),
        ("mailto:nobody", []),
    ])
    func readsMailLinks(_ link: String, _ expected: [String]) throws {
        let facts = try FactPage.document("<a href=\"\(link)\">write</a>").facts.filter { $0.property == .email }
        #expect(facts.map(\.value) == expected)
    }

    @Test(arguments: [
        ("tel:+1-555-0100", ["+1-555-0100"]), ("tel:+1%20555%200100;ext=7", ["+1 555 0100"]),
        ("sms:+15550100?body=call%20555-0199", ["+15550100"]), ("sms:+15550100,+15550101", ["+15550100", "+15550101"]),
        ("callto:+15550100", ["+15550100"]), ("callto://+15550100", ["+15550100"]), ("callto:maya.lind", []),
        ("facetime:maya@example.org", []), ("tel:", []), ("https://wa.example/15550100", []),
    ])
    func readsLinksToCall(_ link: String, _ expected: [String]) throws {
        let facts = try FactPage.document("<a href=\"\(link)\">call</a>").facts
        #expect(facts.filter { $0.property == .telephone }.map(\.value) == expected)
        #expect(facts.count == expected.count)
    }
}
