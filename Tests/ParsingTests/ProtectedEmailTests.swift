import Testing

@testable import Parsing

@Suite struct ProtectedEmailTests {
    /// `m@example.org` under the key 2a.
    private let digits = "2a476a4f524b475a464f0445584d"

    @Test func decodesTheDigits() {
        #expect(ProtectedEmail.decoded(digits) == "m@example.org")
        let link = "https://maya.example/cdn-cgi/l/email-protection#" + digits
        #expect(ProtectedEmail.decodedLink(link) == "m@example.org")
    }

    @Test(arguments: ["", "2a", "zz476a4f52", "2a47", "2a476", "00000000"])
    func refusesOtherDigits(_ digits: String) {
        #expect(ProtectedEmail.decoded(digits) == nil)
    }

    @Test func standsInTheTextInPlaceOfTheNotice() {
        let html = "Write: <a class=__cf_email__ data-cfemail=\(digits) href=x>[email&#160;protected]</a>!"
        #expect(HTMLText.plain(fragment: html) == "Write: m@example.org!")
    }
}
