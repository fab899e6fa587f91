internal import AuditModel

/// Invitations into closed groups of messengers.
package struct GroupInviteDetector: Detector {
    package var triggers: [Trigger] { Self.waking }
    private static let waking: [Trigger] = [
        .hosts(GroupInviteDetector.hosts.map(\.host)), .words(MessengerLink.broken), .words(GroupInviteDetector.broken),
        .words(["tg"]),
    ]

    package var description: DetectorDescription { Self.described }
    private static let described = DetectorDescription(
        id: "contact.group-invite", kinds: [.groupInvite], name: "Group invitation",
        summary: """
            Links by which anybody joins a group: t.me/+…, chat.whatsapp.com/…, discord.gg/…, signal.group/…, LINE and \
            Viber groups, Matrix rooms. Left alone: the hosts without an invitation's code.
            """,
        version: 2,
        finds: [
            DetectorExample("join us ⟦https://t.me/+AbCdEfGhIjKlMnOp⟧", fields: ["service": "Telegram"]),
            DetectorExample("⟦t.me/joinchat/AbCdEfGhIjKl⟧", values: ["t.me/joinchat/AbCdEfGhIjKl"]),
            DetectorExample("⟦chat.whatsapp.com/EXAMPLEcodeEXAMPLEcode⟧!", fields: ["service": "WhatsApp"]),
            DetectorExample("⟦https://discord.gg/exampleCode⟧", fields: ["service": "Discord"]),
            DetectorExample("come to ⟦discord.com/invite/exampleCode⟧.", values: ["discord.com/invite/exampleCode"]),
            DetectorExample("⟦tg://join?invite=AbCdEfGhIjKlMnOp⟧", fields: ["service": "Telegram"]),
            DetectorExample("⟦discord dot gg slash exampleCode⟧", fields: ["service": "Discord"]),
            DetectorExample("⟦https://line.me/R/ti/g/EXAMPLEcode⟧", fields: ["service": "LINE"]),
            DetectorExample("⟦https://signal.group/#CjQKIEXAMPLEexampleEXAMPLE⟧", fields: ["service": "Signal"]),
        ],
        ignores: [
            "https://t.me/maya_lind", "https://discord.gg/", "CHAT_URL=https://discord.gg/",
            "https://discord.com/", "bots spamming https://discord.gg/exampleCode again", "https://t.me/+<hash>",
            "https://discord.com/developers/docs", "https://t.me/+12025550123", "chat.whatsapp.com is down",
            "https://line.me/en/",
        ])

    private static let telegram: [StaticString] = ["/+", "/joinchat/", "/addlist/"]

    /// A host, its service, and what stands between it and the code, one of which must.
    private static let hosts: [(host: String, service: String, prefixes: [StaticString])] = [
        ("t.me", "Telegram", telegram), ("telegram.me", "Telegram", telegram), ("telegram.dog", "Telegram", telegram),
        ("chat.whatsapp.com", "WhatsApp", ["/invite/", "/"]), ("whatsapp.com", "WhatsApp", ["/channel/"]),
        ("discord.gg", "Discord", ["/invite/", "/"]), ("discord.com", "Discord", ["/invite/"]),
        ("discordapp.com", "Discord", ["/invite/"]), ("dsc.gg", "Discord", ["/"]), ("invite.gg", "Discord", ["/"]),
        ("line.me", "LINE", ["/r/ti/g/", "/r/ti/g2/", "/ti/g/", "/ti/g2/"]), ("signal.group", "Signal", ["/#"]),
        ("invite.viber.com", "Viber", ["/?g=", "/?g2=", "/"]), ("matrix.to", "Matrix", ["/#/#", "/#/!"]),
        ("join.skype.com", "Skype", ["/"]), ("zalo.me", "Zalo", ["/g/"]), ("open.kakao.com", "KakaoTalk", ["/o/g"]),
        ("m.me", "Messenger", ["/j/"]), ("join.slack.com", "Slack", ["/t/"]),
        ("qm.qq.com", "QQ", ["/cgi-bin/qm/qr?k=", "/q/"]),
        ("simplex.chat", "SimpleX", ["/g#", "/contact#/?v=2-group"]), ("guilded.gg", "Guilded", ["/i/"]),
        ("rvlt.gg", "Revolt", ["/"]), ("vk.me", "VK", ["/join/"]), ("imo.im", "imo", ["/invite/"]),
    ]

    /// The host of Discord as people break it up.
    private static let broken = [
        "discord. gg", "discord .gg", "discord . gg", "discord[.]gg", "discord(.)gg", "discord dot gg",
        "discord(dot)gg",
        "discord[dot]gg",
    ]

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        switch hit.trigger {
        case 0:
            guard GroupInviteDetector.hosts.indices.contains(hit.item) else { return }
            let (_, service, prefixes) = GroupInviteDetector.hosts[hit.item]
            for prefix in prefixes where text.matches(prefix, at: hit.span.upperBound) {
                let from = hit.span.upperBound + prefix.utf8CodeUnitCount
                let start = MessengerLink.linkStart(of: hit.span, in: text)
                if add(start, hit.span, code: from, service, in: text, into: &sink) { return }
            }
        case 1:
            guard let path = MessengerLink.path(after: hit.span.upperBound, in: text) else { return }
            for prefix: StaticString in ["+", "joinchat/"] where text.matches(prefix, at: path) {
                let from = path + prefix.utf8CodeUnitCount
                _ = add(hit.span.lowerBound, hit.span, code: from, "Telegram", in: text, into: &sink)
            }
        case 2:
            guard let path = MessengerLink.path(after: hit.span.upperBound, in: text) else { return }
            _ = add(hit.span.lowerBound, hit.span, code: path, "Discord", in: text, into: &sink)
        default:
            for prefix: StaticString in ["://join?invite=", "://addlist?slug="]
            where text.matches(prefix, at: hit.span.upperBound) {
                let from = hit.span.upperBound + prefix.utf8CodeUnitCount
                _ = add(hit.span.lowerBound, hit.span, code: from, "Telegram", in: text, into: &sink)
            }
        }
    }

    /// Adds the invitation whose code begins at an offset, if one does.
    private func add(
        _ start: Int, _ host: Range<Int>, code from: Int, _ service: String, in text: ScanText,
        into sink: inout FindingSink
    ) -> Bool {
        let code = text.run(from: from, limit: 200) { byte in
            byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || [0x5f, 0x2d, 0x3a, 0x2e, 0x3d].contains(byte)
        }
        var end = code.upperBound
        while end > from, [0x2e, 0x3a].contains(text[end - 1]) { end -= 1 }
        guard end - from >= (service == "Discord" ? 2 : 5), text[end] != 0x3c, text[end] != 0x7b,
            !isNumber(from..<end, text), !isPlaceholder(text.string(from..<end))
        else { return false }
        let span = start..<end
        sink.watermark = end
        guard !Disowned.isNuisance(around: span, in: text), !text.matches("is ", at: start - 3) else { return true }
        sink.add(
            Finding(
                kind: .groupInvite,
                value: text.string(host).lowercased() + text.string(host.upperBound..<end),
                span: span, confidence: 0.95, detector: description.id, fields: ["service": service],
                reasons: ["a link by which anybody joins the group"]), strength: .syntax)
        return true
    }

    private func isPlaceholder(_ code: String) -> Bool {
        GroupInviteDetector.placeholders.contains(code.lowercased()) || Set(code.utf8).count == 1
    }

    private static let placeholders: Set<String> = [
        "code", "invite", "invitecode", "invite-code", "yourcode", "your-code", "your-invite", "yourinvite",
        "your_invite",
        "your-server", "yourserver", "example", "xxxxx", "abc123", "abcdef", "hash", "invite_code", "example-invite",
        "test",
    ]

    /// `t.me/+12025550123` opens a chat with a number.
    private func isNumber(_ span: Range<Int>, _ text: ScanText) -> Bool {
        span.allSatisfy { text.isDigit(at: $0) }
    }
}
