import AuditModel
import Testing

@testable import Detectors

/// Reports every hit that it is woken for.
private struct EchoDetector: Detector {
    var triggers: [Trigger]
    var kind: FindingKind = .email
    var strength: FindingSink.Strength = .shape

    var description: DetectorDescription {
        DetectorDescription(
            id: "echo", kinds: [kind], name: "echo", summary: "echo", version: 1, finds: [], ignores: [])
    }

    func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        sink.add(
            Finding(
                kind: kind, value: text.string(hit.span), span: hit.span, confidence: 1, detector: "echo",
                fields: ["item": "\(hit.item)"]), strength: strength)
    }
}

private func echoes(_ trigger: Trigger, _ text: String) -> [String] {
    TextScanner(detectors: [EchoDetector(triggers: [trigger])]).scan(text).map(\.value)
}

@Suite struct TriggerTests {
    @Test func wakesAtEveryByteThatIsATrigger() {
        #expect(echoes(.byte(0x40), "a@b @c @@") == ["@", "@", "@", "@"])
    }

    @Test func wakesAtTheFirstDigitThatNoLetterOrDigitStandsBefore() {
        #expect(echoes(.digitRun, "12 a34 5b é6 (78) -9 我10") == ["12", "5", "78", "9", "10"])
    }

    @Test func wakesAtLongRunsOfLettersAndDigits() {
        #expect(echoes(.tokenRun(minimum: 4), "abc abcd 12ab_cdefg é1234") == ["abcd", "12ab", "cdefg", "1234"])
    }

    @Test func findsWordsInAnyCaseWhereTheyStandAlone() {
        let words = Trigger.words(["uid", "тел", "größe", "τηλ"])
        #expect(echoes(words, "UID uid1 fluid uids 5uid my_uid") == ["UID", "uid", "uid"])
        #expect(echoes(words, "Тел. ТЕЛО отель") == ["Тел"])
        #expect(echoes(words, "GRÖSSE GRÖßE ΤΗΛ") == ["GRÖßE", "ΤΗΛ"])
    }

    @Test func findsWordsAnywhereInTextWithoutSpaces() {
        #expect(echoes(.words(["币安id", "微信"]), "我的币安ID是1 加微信abc 币安ids") == ["币安ID", "微信"])
    }

    @Test func findsEmojiAsWords() {
        #expect(echoes(.words(["📞", "✈️"]), "x📞206 ✈️ Rome") == ["📞", "✈️"])
    }

    @Test func oneSpaceStandsForAnyRunOfSpacesAndHyphens() {
        #expect(
            echoes(.words(["binance id"]), "Binance  ID, binance-id, BINANCE\n_id, binanceid")
                == ["Binance  ID", "binance-id", "BINANCE\n_id"])
    }

    @Test func everyApostropheIsTheSame() {
        #expect(echoes(.words(["i'm off"]), "I’m off") == ["I’m off"])
    }

    @Test func findsHostsInLinksAndBareBeforeAPath() {
        let hosts = Trigger.hosts(["t.me", "binance.com"])
        #expect(
            echoes(hosts, "https://t.me/a http://www.Binance.com?x accounts.binance.com/r") == [
                "t.me", "www.Binance.com", "accounts.binance.com",
            ])
        #expect(echoes(hosts, "www.binance.com and www.binance.com/x") == ["www.binance.com", "www.binance.com"])
        #expect(echoes(hosts, "t.me notbinance.com/ a@binance.com/ x/t.me/ https://t.me.evil.example/").isEmpty)
    }

    @Test func tellsWhichWordItWas() {
        let scanner = TextScanner(detectors: [EchoDetector(triggers: [.words(["one", "two"])])])
        #expect(scanner.scan("two one").map { $0.fields["item"] } == ["1", "0"])
    }
}

@Suite struct OverlapTests {
    private func candidate(
        _ kind: FindingKind, _ span: Range<Int>, _ strength: FindingSink.Strength = .shape
    ) -> FindingSink.Candidate {
        FindingSink.Candidate(
            finding: Finding(kind: kind, value: "v", span: span, confidence: 1, detector: "d"), strength: strength)
    }

    private func kept(_ candidates: FindingSink.Candidate...) -> [FindingKind] {
        OverlapRule.resolve(candidates).map(\.kind)
    }

    @Test func theStrongerEvidenceStays() {
        #expect(kept(candidate(.phone, 0..<20), candidate(.iban, 2..<8, .checksum)) == [.iban])
    }

    @Test func ofEqualEvidenceTheLongerStays() {
        #expect(kept(candidate(.card, 14..<20, .syntax), candidate(.iban, 0..<20, .syntax)) == [.iban])
    }

    @Test func theSameThingAtOnePlaceIsFoundOnce() {
        #expect(kept(candidate(.email, 0..<5), candidate(.email, 0..<5)) == [.email])
    }

    @Test func differentFactsOfOneLinkBothStay() {
        #expect(kept(candidate(.exchangeUsage, 0..<30), candidate(.referral, 0..<30)) == [.exchangeUsage, .referral])
    }

    @Test func aValueInsideAStatementStaysBesideIt() {
        #expect(kept(candidate(.travel, 0..<40), candidate(.email, 20..<35, .syntax)) == [.travel, .email])
    }

    @Test func aWordInsideAValueStatesNothing() {
        #expect(kept(candidate(.city, 3..<9), candidate(.email, 0..<20, .syntax)) == [.email])
    }

    @Test func theCityOfATripIsNotAHome() {
        #expect(kept(candidate(.city, 10..<14), candidate(.travel, 0..<14, .cued)) == [.travel])
    }

    @Test(arguments: [
        [FindingKind.phone, .messenger], [.phone, .paymentHandle], [.email, .paymentHandle], [.email, .messenger],
        [.governmentID, .paymentHandle], [.education, .securityAnswer],
    ])
    func whatIsBothIsFoundAsBoth(_ pair: [FindingKind]) {
        #expect(Set(kept(candidate(pair[0], 4..<16, .cued), candidate(pair[1], 0..<16, .syntax))) == Set(pair))
        #expect(Set(kept(candidate(pair[0], 0..<16), candidate(pair[1], 0..<16))) == Set(pair))
    }

    @Test func aNumberThatIsAnIdIsNoTelephoneNumber() {
        #expect(kept(candidate(.phone, 0..<8, .cued), candidate(.exchangeUID, 0..<8, .cued)) == [.exchangeUID])
        #expect(kept(candidate(.messenger, 0..<8), candidate(.card, 0..<8, .checksum)) == [.card])
    }

    @Test func findingsThatTouchBothStay() {
        #expect(kept(candidate(.phone, 0..<5), candidate(.phone, 5..<9)) == [.phone, .phone])
    }
}
