internal import AuditModel

/// Invitations into closed groups of messengers.
package struct GroupInviteDetector: Detector {
    package let triggers: [Trigger] = [
        .hosts([
            "t.me", "telegram.me", "telegram.dog", "chat.whatsapp.com", "discord.gg", "discord.com", "discordapp.com",
            "line.me", "signal.group", "invite.viber.com", "whatsapp.com", "matrix.to", "join.skype.com",
        ])
    ]

    package let description = DetectorDescription(
        id: "contact.group-invite", kinds: [.groupInvite], name: "Group invitation",
        summary: """
            Links by which anybody joins a group: t.me/+…, chat.whatsapp.com/…, discord.gg/…, signal.group/…, LINE and \
            Viber groups, Matrix rooms. Left alone: the hosts without an invitation's code.
            """,
        version: 1,
        finds: [
            DetectorExample("join us ⟦https://t.me/+AbCdEfGhIjKlMnOp⟧", fields: ["service": "Telegram"]),
            DetectorExample("⟦t.me/joinchat/AbCdEfGhIjKl⟧", values: ["t.me/joinchat/AbCdEfGhIjKl"]),
            DetectorExample("⟦chat.whatsapp.com/EXAMPLEcodeEXAMPLEcode⟧!", fields: ["service": "WhatsApp"]),
            DetectorExample("⟦https://discord.gg/exampleCode⟧", fields: ["service": "Discord"]),
            DetectorExample("come to ⟦discord.com/invite/exampleCode⟧.", values: ["discord.com/invite/exampleCode"]),
            DetectorExample("⟦https://line.me/R/ti/g/EXAMPLEcode⟧", fields: ["service": "LINE"]),
            DetectorExample("⟦https://signal.group/#CjQKIEXAMPLEexampleEXAMPLE⟧", fields: ["service": "Signal"]),
        ],
        ignores: [
            "https://t.me/maya_lind", "https://discord.gg/", "CHAT_URL=https://discord.gg/",
            "https://discord.com/",
            "https://discord.com/developers/docs", "https://t.me/+12025550123", "chat.whatsapp.com is down",
            "https://line.me/en/",
        ])

    private static let services = [
        "Telegram", "Telegram", "Telegram", "WhatsApp", "Discord", "Discord", "Discord", "LINE", "Signal", "Viber",
        "WhatsApp", "Matrix", "Skype",
    ]

    /// What stands between the host and the code; one of them must, for each host.
    private static let prefixes: [[StaticString]] = [
        ["/+", "/joinchat/"], ["/+", "/joinchat/"], ["/+", "/joinchat/"], ["/invite/", "/"], ["/invite/", "/"],
        ["/invite/"], ["/invite/"], ["/r/ti/g/", "/r/ti/g2/", "/ti/g/", "/ti/g2/"], ["/#"], ["/?g=", "/?g2=", "/"],
        ["/channel/"], ["/#/#", "/#/!"], ["/"],
    ]

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark, GroupInviteDetector.prefixes.indices.contains(hit.item) else {
            return
        }
        for prefix in GroupInviteDetector.prefixes[hit.item] where text.matches(prefix, at: hit.span.upperBound) {
            let from = hit.span.upperBound + prefix.utf8CodeUnitCount
            let code = text.run(from: from, limit: 200) { byte in
                byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || [0x5f, 0x2d, 0x3a, 0x2e, 0x3d].contains(byte)
            }
            var end = code.upperBound
            while end > from, [0x2e, 0x3a].contains(text[end - 1]) { end -= 1 }
            guard end - from >= 5 || hit.item == 4 && end - from >= 2, !isNumber(from..<end, text) else { continue }
            sink.watermark = end
            let span = MessengerLink.linkStart(of: hit.span, in: text)..<end
            sink.add(
                Finding(
                    kind: .groupInvite,
                    value: text.string(hit.span).lowercased() + text.string(hit.span.upperBound..<end),
                    span: span, confidence: 0.95, detector: description.id,
                    fields: ["service": GroupInviteDetector.services[hit.item]],
                    reasons: ["a link by which anybody joins the group"]), strength: .syntax)
            return
        }
    }

    /// `t.me/+12025550123` opens a chat with a number.
    private func isNumber(_ span: Range<Int>, _ text: ScanText) -> Bool {
        span.allSatisfy { text.isDigit(at: $0) }
    }
}
