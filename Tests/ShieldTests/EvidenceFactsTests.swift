import Testing

@testable import Shield

@Suite("What a message says of money, days, accounts and telephones")
struct EvidenceFactsTests {
    private func values(_ kind: EvidenceFacts.Kind, _ text: String) -> [String] {
        EvidenceFacts(of: Message(channel: "", text: text)).facts.filter { $0.kind == kind }.map(\.value)
    }

    private static let story =
        "On 3 March 2026 I sent 2,500 USDT (tx 0x\(String(repeating: "ab", count: 32))) to them. Then $1,200 on "
        + "2026-03-05 and 0.4 BTC to another. My Binance UID 482910377, their IBAN DE89370400440532013000. "
        + "5.000,50 EUR on 05.03.2026, 1.500 EUR on 5. März 2026, order 12345678, ticket 77120934, Windows version "
        + "10.0.19045.1, and a call from +1 202 555 0143."

    @Test("each sum is told once, whole, and as it is written")
    func amounts() {
        #expect(values(.amount, Self.story) == ["2,500 USDT", "$1,200", "0.4 BTC", "5.000,50 EUR", "1.500 EUR"])
        let more = "US$ 3.5 million, 12 000 CHF, Rp 500.000, EUR5000, 500美元, 20k USDT, R$ 80,00, 10% of it, 5 juta"
        #expect(
            values(.amount, more) == [
                "US$ 3.5 million", "12 000 CHF", "Rp 500.000", "EUR5000", "500美元", "20k USDT", "R$ 80,00", "5 juta",
            ])
        #expect(values(.amount, "我在2026年3月5日转了500元") == ["500元"])
        #expect(values(.time, "我在2026年3月5日转了500元") == ["2026年3月5日"])
        #expect(values(.amount, "in 2026 BTC fell, 3 people, version 2.5, room 12").isEmpty)
    }

    @Test("days are days in whatever form, and their meaning is said where it is beyond doubt")
    func days() {
        #expect(values(.time, Self.story) == ["3 March 2026", "2026-03-05", "05.03.2026", "5. März 2026"])
        let facts = EvidenceFacts(of: Message(channel: "", text: Self.story)).facts.filter { $0.kind == .time }
        #expect(facts.map(\.detail) == ["2026-03-03", nil, "2026-03-05", "2026-03-05"])
        let more =
            "March 3, 2026; 2026年3月5日; 5 de marzo de 2026; 03/04/2026; 25/12/2026; ngày 5 tháng 3 năm 2026; Mar 3rd"
        #expect(
            values(.time, more) == [
                "March 3, 2026", "2026年3月5日", "5 de marzo de 2026", "03/04/2026", "25/12/2026", "5 tháng 3 năm 2026",
                "Mar 3rd",
            ])
        #expect(
            values(.time, "2026-03-01T10:00:00Z, 5.3.2026 um 14:32 Uhr") == [
                "2026-03-01T10:00:00Z", "5.3.2026 um 14:32 Uhr",
            ])
        #expect(values(.time, "version 10.0.19045.1 at 198.51.100.4, 2026-13-45, I may 5 times").isEmpty)
    }

    @Test("accounts are accounts, and their numbers no telephones")
    func accounts() {
        #expect(values(.account, Self.story) == ["DE89370400440532013000", "482910377"])
        #expect(
            values(.account, "IBAN: GB82 WEST 1234 5698 7654 32 please, account no. 5512-0077") == [
                "GB82WEST12345698765432", "5512-0077",
            ])
        #expect(values(.account, "DE89370400440532013001, order id 55512345").isEmpty)
    }

    @Test("telephones have the code of a country, a shape of their own, or a word beside them")
    func phones() {
        #expect(values(.phone, Self.story) == ["+1 202 555 0143"])
        #expect(
            values(
                .phone, "Call 5550143, (202) 555-0143 or 0170 555 0143; WhatsApp: 12025550147. Then 00 44 20 7946 0018")
                == [
                    "5550143", "(202) 555-0143", "0170 555 0143", "12025550147", "00 44 20 7946 0018",
                ])
        #expect(values(.phone, "block 19345678, 12345678, see https://example.org/5550143/202-555-0143").isEmpty)
    }

    @Test("text of no form at all is read to its end")
    func hostile() {
        for text in [
            "", "$", "+", "1", "5.", "3 March", "DE89", "((((", "1,", "$$$1", "2026-", "5 tháng", "年月日", "UID ",
        ] {
            let facts = EvidenceFacts(of: Message(channel: "", text: String(repeating: text, count: 50))).facts
            #expect(facts.count <= 500)
        }
    }
}
