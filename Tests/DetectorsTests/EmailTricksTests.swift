import AuditModel
import Testing

@testable import Detectors

@Suite struct EmailTricksTests {
    @Test(arguments: [
        ("maya.nospam@example.org", "maya@example.org"), ("maya@nospam-example.org", "maya@example.org"),
        ("maya@removethisexample.org", "maya@example.org"), ("maya@example.org.invalid", "maya@example.org"),
    ])
    func takesOutWhatIsToBeTakenOut(_ address: String, _ plain: String) {
        #expect(EmailTricks.withoutFillers(address) == plain)
    }

    @Test(arguments: ["maya@example.org", "nospam@example.org", "remove@example.org", "maya"])
    func leavesOtherAddressesAlone(_ address: String) {
        #expect(EmailTricks.withoutFillers(address) == nil)
    }

    @Test func shiftsLettersOnly() {
        #expect(EmailTricks.shift("znln_7@rknzcyr.bet") == "maya_7@example.org")
    }

    /// What stands right behind a word for mail is read by the letter of RFC 5321, which nothing else would be.
    @Test(arguments: [
        "maya@io", "maya@example.co-uk", "m@a.b.c.d.e.f.g", "!#$%&`*+/=?^`{|}~@example.org", "maya@c--n.example",
        "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghiklm@example.org", "1@2.example",
        "-maya@example.a",
    ])
    func readsEveryValidAddressBehindAWordForMail(_ address: String) {
        let scanner = TextScanner(detectors: [EmailDetector()])
        let text = "mail \(address) now"
        let findings = scanner.scan(text)
        #expect(findings.map(\.span) == [5..<5 + address.utf8.count], "\(findings)")
    }

    @Test(arguments: [
        "maya@7", "maya@-example.org", "maya@example..org", ".maya@example.org", "maya@local", "maya@@example.org",
    ])
    func refusesWhatIsNoAddressEvenThere(_ address: String) {
        let scanner = TextScanner(detectors: [EmailDetector()])
        #expect(scanner.scan("mail \(address) now").allSatisfy { $0.span.count < address.utf8.count })
    }

    /// Signs in a row, and those of handles, say nothing of another mark that stands for one: no line is searched for it.
    @Test(arguments: ["@", "@a ", "@@ ", "a@"])
    func looksLittleAtSignsThatAreSpokenOfNowhere(_ seed: String) {
        let text = AdversarialText.repeated(seed, bytes: 4_000)
        let work = TextScanner(detectors: [EmailDetector()]).work(on: text).bytes
        #expect(work <= 40 * text.utf8.count, "\(seed): \(work)")
    }

    @Test func readsTheMarkThatALoneSignStandsFor() {
        let scanner = TextScanner(detectors: [EmailDetector()])
        #expect(scanner.scan("maya#example.org (# = @)").map(\.value) == ["maya@example.org"])
    }
}
