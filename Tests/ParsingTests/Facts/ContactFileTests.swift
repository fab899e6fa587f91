import AuditModel
import Testing

@testable import Parsing

/// vCards, jCards and webfinger answers.
@Suite struct ContactFileTests {
    @Test func readsACardOfVersion4() throws {
        let card = """
            BEGIN:VCARD
            VERSION:4.0
            FN:Maya Lind
            N:Lind;Maya;;;
            NICKNAME:maya,may
            item1.EMAIL;TYPE=home;PREF=1:maya@exam
             ple.org
            TEL;VALUE=uri;TYPE="voice,home":tel:+1-555-0100;ext=7
            TEL;TYPE=fax:+1 555 0199
            BDAY:19900203
            ADR;LABEL="1 Example St: Porto":;;1 Example St;Porto;;4000;Portugal
            GEO:geo:41.15,-8.61
            ORG:Kiln Example;Glazes
            TITLE:Potter
            URL:https://maya.example/a;b
            SOCIALPROFILE:https://social.example/@maya
            NOTE:I fly on Monday\\, at noon\\nfrom Porto
            IMPP:xmpp:maya@example.org
            PHOTO;ENCODING=b:AAAA
            END:VCARD

            """
        let document = try FactPage.document(
            card.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"),
            type: "text/vcard; charset=utf-8")
        #expect(
            document.facts.map(FactPage.line) == [
                "own name Maya Lind", "own email maya@example.org", "own job-title Potter",
                "own url https://maya.example/a;b", "own given-name Maya", "own family-name Lind",
                "own nickname maya", "own nickname may", "own telephone +1-555-0100", "own birth-date 1990-02-03",
                "own address 1 Example St, 4000, Porto, Portugal", "own locality Porto",
                "own coordinates 41.15, -8.61", "own employer Kiln Example", "own same-as https://social.example/@maya",
            ])
        #expect(document.segments.map(\.text) == ["I fly on Monday, at noon\nfrom Porto", "xmpp:maya@example.org"])
    }

    @Test func readsACardOfVersion21() throws {
        let card = """
            begin:vcard
            version:2.1
            n;charset=utf-8;encoding=quoted-printable:L=C3=ADnd;Maya
            note;encoding=quoted-printable:one=
            two=0D=0Athree
            tel;home:+1 555 0100
            photo;base64:aaaa
            """
        let document = try FactPage.document(card, type: "text/x-vcard")
        #expect(
            document.facts.map(FactPage.line) == [
                "own given-name Maya", "own family-name Línd", "own telephone +1 555 0100",
            ])
        #expect(document.segments.map(\.text) == ["onetwo\r\nthree"])
    }

    @Test func tellsTheOwnersCardFromOthers() throws {
        let cards =
            "BEGIN:VCARD\nFN:maya\nAGENT:\nBEGIN:VCARD\nFN:Gus\nEND:VCARD\nEND:VCARD\nBEGIN:VCARD\nFN:Eve\nEND:VCARD"
        #expect(try FactPage.facts(cards, type: "text/vcard") == ["own name maya", "other name Eve"])
        let strangers = "BEGIN:VCARD\nFN:Gus\nEND:VCARD\nBEGIN:VCARD\nFN:Eve\nEND:VCARD"
        #expect(try FactPage.facts(strangers, type: "text/vcard") == ["cannot-tell name Gus", "cannot-tell name Eve"])
        #expect(try FactPage.facts("BEGIN:VCARD\nFN:Gus", .unknown, type: "") == ["cannot-tell name Gus"])
    }

    @Test func readsCardsInJSON() throws {
        let card =
            #"["vcard",[["fn",{},"text","Maya Lind"],["tel",{"type":["home","voice"]},"uri","tel:+1-555-0100"],"#
            + #"["adr",{},"text",["","","1 Example St","Porto","","",""]],["n",{},"text",["Lind","Maya","","",""]]]]"#
        let expected = [
            "own name Maya Lind", "own given-name Maya", "own family-name Lind", "own telephone +1-555-0100",
            "own address 1 Example St, Porto", "own locality Porto",
        ]
        #expect(try FactPage.facts(card, type: "application/vcard+json") == expected)
        #expect(try FactPage.facts("[\(card)]", type: "application/json") == expected)
    }

    @Test func readsWebfinger() throws {
        let answer = #"""
            {"subject":"acct:maya@forum.example","aliases":["https://forum.example/@maya"],"links":[
            {"rel":"http://webfinger.net/rel/profile-page","type":"text/html","href":"https://forum.example/@maya"},
            {"rel":"http://webfinger.net/rel/avatar","href":"https://forum.example/m.png"},
            {"rel":"http://ostatus.example/subscribe","template":"https://forum.example/{uri}"}]}
            """#
        let document = try FactPage.document(answer, .unknown, type: "application/jrd+json")
        #expect(
            document.facts.map(FactPage.line) == [
                "own nickname maya@forum.example", "own same-as https://forum.example/@maya",
                "own image https://forum.example/m.png",
            ])
        #expect(document.links.count == 2)
        let other = answer.split(separator: "maya").joined(separator: "eve")
        #expect(try FactPage.facts(other, type: "application/jrd+json").allSatisfy { $0.hasPrefix("cannot-tell") })
        #expect(try FactPage.document(#"{"subject":"x","n":1}"#, type: "application/json").facts.isEmpty)
    }

    @Test(
        .timeLimit(.minutes(2)),
        arguments: [
            String(repeating: "BEGIN:VCARD\n", count: 20_000),
            "BEGIN:VCARD\nN:" + String(repeating: ";", count: 200_000),
            "BEGIN:VCARD\nTEL;" + String(repeating: "X=\";", count: 50_000) + ":1",
            "BEGIN:VCARD\nNOTE;ENCODING=QUOTED-PRINTABLE:" + String(repeating: "=\n", count: 50_000),
            "BEGIN:VCARD\nNOTE:" + String(repeating: "\n x", count: 50_000),
            "BEGIN:VCARD\n" + String(repeating: "TEL:1\n", count: 50_000), "BEGIN:VCARD\n:\n;:\n=\n\\",
        ])
    func hostileCardsAreReadToTheirEnd(_ text: String) throws {
        #expect(try FactPage.document(text, type: "text/vcard").facts.count <= 5000)
    }
}
