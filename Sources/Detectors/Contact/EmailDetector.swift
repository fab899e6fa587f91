internal import AuditModel

/// E-mail addresses, plain and disguised.
package struct EmailDetector: Detector {
    package var triggers: [Trigger] { Self.waking }
    private static let waking: [Trigger] = [
        .byte(0x40), .words(["\u{ff20}", "\u{fe6b}"]), .words(EmailNames.at), .byte(0x28), .words(EmailEscapes.words),
        .words(["mailto"]),
    ]

    package var description: DetectorDescription { Self.described }
    private static let described = DetectorDescription(
        id: "contact.email", kinds: [.email], name: "E-mail address",
        summary: """
            Addresses by the rules of RFC 5321, quoted local parts and international domains too, and the disguises in \
            which people write them (name at host dot org, name[at]host[.]org, spaces, zero-width characters). Role \
            mailboxes carry the field role. Left alone: fediverse and Matrix handles, ssh and scp targets, package \
            versions, user names in links, file names.
            """,
        version: 5,
        finds: [
            DetectorExample("spares: ⟦maya.dahl AT example DOT me⟧ (no dealers)", values: ["maya.dahl@example.me"]),
            DetectorExample("write to ⟦maya@example.org⟧.", values: ["maya@example.org"]),
            DetectorExample("<⟦Maya.Lindqvist+web@Mail.Example.org⟧>", values: ["maya.lindqvist+web@mail.example.org"]),
            DetectorExample("mailto:⟦o'neil@example.org⟧?subject=hi", values: ["o'neil@example.org"]),
            DetectorExample("⟦\"maya l\"@example.org⟧", values: ["\"maya l\"@example.org"]),
            DetectorExample("mail ⟦maya@bücher.example⟧ today", values: ["maya@bücher.example"]),
            DetectorExample("⟦maya@xn--bcher-kva.example⟧"),
            DetectorExample("⟦info@example.org⟧", fields: ["role": "yes"]),
            DetectorExample("⟦12345+maya@users.noreply.github.com⟧", fields: ["role": "yes"]),
            DetectorExample("see you...⟦maya@example.org⟧", values: ["maya@example.org"]),
            DetectorExample("⟦maya@example.com⟧, ⟦m@example.net⟧", values: ["maya@example.com", "m@example.net"]),
            DetectorExample("邮箱⟦maya@example.org⟧是我的", values: ["maya@example.org"]),
            DetectorExample("⟦maya at orchard dot example⟧", values: ["maya@orchard.example"]),
            DetectorExample("⟦maya AT mail DOT orchard DOT example⟧", values: ["maya@mail.orchard.example"]),
            DetectorExample("⟦maya [at] orchard [dot] example⟧!", values: ["maya@orchard.example"]),
            DetectorExample("⟦maya(at)example.org⟧", values: ["maya@example.org"]),
            DetectorExample("⟦maya <at> orchard <dot> example⟧", values: ["maya@orchard.example"]),
            DetectorExample("⟦maya.l _at_ orchard _dot_ example⟧", values: ["maya.l@orchard.example"]),
            DetectorExample("⟦maya-at-orchard-dot-example⟧", values: ["maya@orchard.example"]),
            DetectorExample("⟦maya [dot] lindqvist [at] example.org⟧", values: ["maya.lindqvist@example.org"]),
            DetectorExample("⟦maya @ example . org⟧ is best", values: ["maya@example.org"]),
            DetectorExample("mail: ⟦maya @ example.org⟧", values: ["maya@example.org"]),
            DetectorExample("⟦maya@example[.]org⟧", values: ["maya@example.org"]),
            DetectorExample("⟦maya {at} example {.} co {.} uk⟧", values: ["maya@example.co.uk"]),
            DetectorExample("⟦maya＠example.org⟧", values: ["maya@example.org"]),
            DetectorExample("⟦maya\u{200b}@\u{200b}example.org⟧", values: ["maya@example.org"]),
            DetectorExample("mail is ⟦maya.lind @ gmail⟧ or dm", values: ["maya.lind@gmail.com"]),
            DetectorExample("⟦maya_lind(at)hotmail⟧", values: ["maya_lind@hotmail.com"]),
            DetectorExample("пишите: ⟦maya (собака) orchard (точка) example⟧", values: ["maya@orchard.example"]),
            DetectorExample("⟦maya arroba example punto org⟧", values: ["maya@example.org"]),
            DetectorExample("root's mail goes to ⟦ops@[192.0.2.25]⟧", values: ["ops@[192.0.2.25]"]),
            DetectorExample("mail ⟦*maya/lind=x@example.org⟧ now", values: ["*maya/lind=x@example.org"]),
            DetectorExample("E-Mail: ⟦maya@io⟧", values: ["maya@io"]),
            DetectorExample("⟦maya(a)orchard.example⟧", values: ["maya@orchard.example"]),
            DetectorExample("iletişim: ⟦maya (et) orchard (nokta) example⟧", values: ["maya@orchard.example"]),
            DetectorExample("écris à ⟦maya CHEZ orchard POINT example⟧", values: ["maya@orchard.example"]),
            DetectorExample("邮箱 ⟦maya艾特orchard点example⟧", values: ["maya@orchard.example"]),
            DetectorExample("이메일 ⟦maya 골뱅이 orchard 점 example⟧", values: ["maya@orchard.example"]),
            DetectorExample("⟦maya underscore l at orchard dot example⟧", values: ["maya_l@orchard.example"]),
            DetectorExample("⟦maya.NOSPAM@example.org⟧", values: ["maya@example.org"]),
            DetectorExample("⟦gro.elpmaxe@ayam⟧, read backwards", values: ["maya@example.org"]),
            DetectorExample("⟦znln@rknzcyr.bet⟧ (rot13)", values: ["maya@example.org"]),
            DetectorExample("⟦maya&#64;example.org⟧", values: ["maya@example.org"]),
            DetectorExample("mailto:⟦maya%40example.org⟧", values: ["maya@example.org"]),
            DetectorExample("⟦maya#example.org⟧ (replace # with @)", values: ["maya@example.org"]),
            DetectorExample("⟦maya🐌example.org⟧, 🐌 = @", values: ["maya@example.org"]),
            DetectorExample("連絡先 ⟦maya☆example.org⟧(☆を@に)", values: ["maya@example.org"]),
        ],
        ignores: [
            "party @ 8 . bring chairs",
            "lunch @ noon . see you",
            "Querid@s soci@s.Ya está el número 8", "chalk@5.io is a typo squat",
            "follow @maya@social.example", "git@github.com:maya/site.git", "scp a.txt maya@host.example.org:/tmp",
            "ssh maya@box.example.org", "npm i left-pad@1.3.0", "react@18.2.0-rc.beta", "https://maya@example.org/x",
            "https://maya:secret@example.org/", "@maya:matrix.example.org", "icon@2x.png", "queridas amig@s.Besos",
            "maya@nas-attic.local", "look at this dot on the map", "engineer @ example.org", "look at example.org",
            "you@example.com", "a@b", "engineer @ gmail", "look at gmail", "@Inject @Nonnull Marker at(long dot)",
            "acct:maya@social.example",
            "write on Telegram (@maya_lind). My cat", "what fetch(). The rest looked at", "git@git.example/maya/site",
            "xmpp: maya@chat.example", "the phisher wrote from billing@pay-example.example", "option (a) is. It works",
            "on mange chez Paul, point barre", "Message-ID: <123.abc@mail.example>", "maya@@example.org", "a@127.0.0.1",
            "uses: actions/checkout@v4.1.beta", "met at the dot com crash",
            "the regex accepts first.last+tag@sub.example.org and rejects a@b",
        ])

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        let address: EmailAddress?
        switch hit.trigger {
        case 0, 1: address = EmailAddress.read(sign: hit.span, isWord: false, in: text)
        case 2: address = EmailAddress.read(sign: hit.span, isWord: true, in: text)
        case 3: address = bracketed(hit.span, in: text)
        case 4:
            guard "#%&xX0".utf8.contains(text[hit.span.lowerBound - 1]) else { return }
            address = EmailEscapes.sign(around: hit.span, in: text).flatMap { EmailAddress.read(escaped: $0, in: text) }
        default:
            address = EmailEscapes.sign(behind: hit.span, in: text).flatMap { EmailAddress.read(escaped: $0, in: text) }
        }
        guard let address, address.span.lowerBound >= sink.watermark else { return }
        sink.watermark = address.span.upperBound
        guard !Disowned.isNuisance(around: address.span, in: text),
            !Disowned.isPattern(around: address.span, in: text)
        else { return }
        var reasons = [address.isDisguised ? "an e-mail address in disguise" : "an e-mail address"]
        if address.isRole { reasons.append("a mailbox of a role, not of a person") }
        sink.add(
            Finding(
                kind: .email, value: address.value, span: address.span, confidence: address.confidence,
                detector: description.id, fields: address.isRole ? ["role": "yes"] : [:], reasons: reasons),
            strength: address.isDisguised ? .cued : .syntax)
    }

    /// `(a)`, `(et)`: words for the sign that are one only in brackets.
    private func bracketed(_ bracket: Range<Int>, in text: ScanText) -> EmailAddress? {
        let start = text.skipSpaces(from: bracket.upperBound, limit: 2)
        let next = text[start] | 0x20
        guard next == 0x61 || next == 0x65 || next >= 0x80,
            let word = EmailNames.bracketed.first(in: text, within: start..<min(text.count, start + 24)),
            word.span.lowerBound == start
        else { return nil }
        let end = text.skipSpaces(from: word.span.upperBound, limit: 2)
        guard text[end] == 0x29 || text[end] == 0x5d || text[end] == 0x7d else { return nil }
        let isTight = text[bracket.lowerBound - 1] > 0x20 && text[end + 1] > 0x20
        let address = EmailAddress.read(sign: word.span, isWord: true, in: text)
        return isTight || address?.hasDisguisedDot == true ? address : nil
    }
}
