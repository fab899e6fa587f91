import Testing

@testable import Detectors

@Suite struct PhonePlanTests {
    /// Numbers that the plans reserve for fiction, or of which only the length matters.
    @Test(arguments: [
        "12025550123", "447700900123", "493023125123", "33199000123", "61491570156", "81300000123", "8613800000123",
        "2670800012345", "13101234", "22708123456", "687050012", "4702000", "989601",
    ])
    func takesNumbersThatCanExist(_ figures: String) {
        #expect(PhonePlan.callingCodeLength(PhoneDigits(figures)) != nil)
    }

    @Test(arguments: ["10000000000", "11115550123", "3312345", "999123456789", "21012345678", "1202555012"])
    func refusesNumbersThatCannot(_ figures: String) {
        #expect(PhonePlan.callingCodeLength(PhoneDigits(figures)) == nil)
    }

    @Test func leavesOutATrunkZeroBehindTheCallingCode() {
        #expect(PhonePlan.international(PhoneDigits("4402079460123"))?.figures == "442079460123")
        #expect(PhonePlan.international(PhoneDigits("3906123456"))?.figures == "3906123456")
    }

    @Test(arguments: [
        ("07700900123", "GB", "447700900123"), ("2025550123", "US", "12025550123"),
        ("89005550123", "RU", "79005550123"),
        ("0612345678", "HU", "3612345678"), ("600123456", "ES", "34600123456"),
    ])
    func dialsFromHome(_ national: String, _ country: String, _ whole: String) {
        #expect(PhonePlan.international(PhoneDigits(national), in: country)?.figures == whole)
    }

    @Test func packsDigits() {
        var digits = PhoneDigits("049157")
        digits.append(0)
        #expect(digits.count == 7 && digits.first == 0 && digits.head(3) == 0x049)
        #expect(digits.prefix(4).figures == "0491" && digits.dropFirst(4).figures == "570")
        #expect(digits.value(4..<7) == 570 && digits.variety == 6)
        #expect(PhoneDigits("1234567").isCounting && PhoneDigits("9876543210").isCounting && !digits.isCounting)
        #expect(PhoneDigits("12345678901234567").isTooLong)
    }

    @Test(arguments: [
        ("(202) 555-0123", 0x334), ("07700 900123", 0x56), ("+44 (0)20 7946 0123", 0x2244), ("٠٥٠ ٠٠٠ ٠١٢٣", 0x334),
        ("030/23125 123", 0x353),
    ])
    func readsGroups(_ text: String, _ shape: UInt64) {
        var text = text
        let found = text.withUTF8 { bytes in
            ScanText.with(bytes: bytes, context: ScanContext()) { text in
                let candidate = PhoneCandidate(text, at: 0)
                return (candidate.shape, candidate.span.upperBound == text.count)
            }
        }
        #expect(found.0 == shape && found.1)
    }
}
