internal import AuditModel

/// Accounts on messengers: links to them, and names after the messenger's name.
package struct MessengerDetector: Detector {
    package var triggers: [Trigger] { Self.waking }
    private static let waking: [Trigger] = [
        .hosts(MessengerLink.hosts.map(\.host)), .words(MessengerNames.words), .words(MessengerLink.broken),
    ]

    package var description: DetectorDescription { Self.described }
    private static let described = DetectorDescription(
        id: "contact.messenger", kinds: [.messenger], name: "Messenger account",
        summary: """
            Links that open a chat with somebody (t.me, wa.me, signal.me, matrix.to...), and a user name, number or id \
            right after a messenger's name (telegram: @name, signal: name.07, 微信号 name). Left alone: sentences that \
            only name a messenger, links to posts, bots' tokens, and invitations to groups.
            """,
        version: 6,
        finds: [
            DetectorExample(
                "tour guide · LINE ⟦maya.lind.ex⟧ · tea", values: ["maya.lind.ex"], fields: ["service": "LINE"]),
            DetectorExample("⟦https://t.me/maya_lind⟧", values: ["maya_lind"], fields: ["service": "Telegram"]),
            DetectorExample("dm ⟦t.me/maya_lind⟧.", values: ["maya_lind"]),
            DetectorExample("telegram: ⟦@maya_lind⟧", values: ["maya_lind"], fields: ["service": "Telegram"]),
            DetectorExample("Ask me on Telegram: ⟦@maya_lind⟧", values: ["maya_lind"]),
            DetectorExample("オーボエ吹き/LINE ID: ⟦maya.oboe8⟧/日曜", values: ["maya.oboe8"], fields: ["service": "LINE"]),
            DetectorExample("TG ⟦@maya_lind⟧ | dev", values: ["maya_lind"]),
            DetectorExample("telegram: ⟦mayalind⟧ | dev", values: ["mayalind"]),
            DetectorExample("my telegram: ⟦@mayalind⟧ and so on", values: ["mayalind"]),
            DetectorExample("телеграм ⟦@maya_lind⟧", values: ["maya_lind"]),
            DetectorExample("⟦https://wa.me/12025550123⟧", values: ["+12025550123"], fields: ["service": "WhatsApp"]),
            DetectorExample("⟦https://api.whatsapp.com/send?phone=12025550123⟧&text=hi", values: ["+12025550123"]),
            DetectorExample("signal: ⟦maya.07⟧", values: ["maya.07"], fields: ["service": "Signal"]),
            DetectorExample(
                "my discord's ⟦maya_lind⟧ if you like", values: ["maya_lind"], fields: ["service": "Discord"]),
            DetectorExample("Discord ⟦maya#1234⟧", values: ["maya#1234"]),
            DetectorExample("程序员|猫奴|微信 ⟦suzhou_maya_20⟧", values: ["suzhou_maya_20"], fields: ["service": "WeChat"]),
            DetectorExample("add me on LINE for the stitch group: ⟦yarn_maya⟧", fields: ["service": "LINE"]),
            DetectorExample("guide w/ umbrella ☂️ wechat ⟦maya_lin_ex⟧ · LINE ⟦maya.lin.ex⟧ · Keelung"),
            DetectorExample("修钟表的,微信 ⟦maya_clock_ex⟧"),
            DetectorExample("potters' guild, kakao ⟦maya_clay_ex⟧, open sundays"),
            DetectorExample("微信号 ⟦maya_l66⟧", values: ["maya_l66"], fields: ["service": "WeChat"]),
            DetectorExample("or on signal ⟦mayalind.07⟧", values: ["mayalind.07"]),
            DetectorExample("wechat ⟦maya_in_kunming⟧", values: ["maya_in_kunming"], fields: ["service": "WeChat"]),
            DetectorExample("faster: ⟦maya.07⟧ on Signal", values: ["maya.07"]),
            DetectorExample("ping ⟦@maya_lind⟧ on telegram", values: ["maya_lind"]),
            DetectorExample("my discord with the digits, ⟦maya_l#0614⟧", values: ["maya_l#0614"]),
            DetectorExample("schreibt mir auf Telegram: ⟦@maya_lind⟧", values: ["maya_lind"]),
            DetectorExample("пишите мне в телегу ⟦@maya_lind⟧", values: ["maya_lind"]),
            DetectorExample("telegram saya ⟦@maya_lind⟧", values: ["maya_lind"]),
            DetectorExample("디코 추가해 주세요 ⟦maya_lind⟧", values: ["maya_lind"]),
            DetectorExample("ラインIDは⟦maya_lind⟧です", values: ["maya_lind"]),
            DetectorExample("⟦t[.]me/maya_lind⟧", values: ["maya_lind"]),
            DetectorExample("⟦tg://resolve?domain=maya_lind⟧", values: ["maya_lind"]),
            DetectorExample(
                "order via WA ⟦0812-0000-0123⟧", values: ["+6281200000123"], fields: ["service": "WhatsApp"]),
            DetectorExample("LINE ID: ⟦maya-lind⟧", values: ["maya-lind"], fields: ["service": "LINE"]),
            DetectorExample(
                "matrix: ⟦@maya:example.org⟧", values: ["@maya:example.org"], fields: ["service": "Matrix"]),
        ],
        ignores: [
            "tour guide · wechat friendly · tea",
            "my sister's telegram is @petra_fake_ex, she does nails",
            "follow @tide_tables on telegram", "that @musk_airdrop on telegram is a thief",
            "ask @maya_lind on telegram",
            "подписывайтесь на @maya_news в телеграме", "discord 78nj-kd5i", "the discord is free-to-play",
            "is @maya_lind on telegram?", "Telegram is down again", "does the choir have a discord for tenors?",
            "https://t.me/+AbCdEfGhIjKlMnOp",
            "https://t.me/joinchat/AbCdEfGhIjKl", "https://t.me/channel_name/1234", "TELEGRAM_KEY=987001:QRS-TUV",
            "alerts reach the crew through a Telegram bot, see `TG_ROOM=-400312`",
            "the wechat mini_program API changed",
            "weak signal: 7.5 dB lost, line: down",
            "https://www.whatsapp.com/download", "https://discord.com/invite/abc", "a signal: loud", "line: 42",
            "telegram: tba", "Discord: great. Slack: bad", "whatsapp web is slow", "Discord, Slack and others",
            "discord server: rules first",
        ])

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        let account: MessengerLink?
        switch hit.trigger {
        case 0: account = MessengerLink.read(host: hit.span, item: hit.item, in: text)
        case 1 where text[hit.span.upperBound] == 0x3a && text[hit.span.upperBound + 1] == 0x2f:
            account = MessengerLink.scheme(hit.span, in: text)
        case 1:
            account = MessengerNames.service(of: hit.item).flatMap {
                MessengerMention.read(word: hit.span, service: $0, in: text)
            }
        default: account = MessengerLink.read(broken: hit.span, in: text)
        }
        guard let account, account.span.lowerBound >= sink.watermark else { return }
        sink.watermark = account.span.upperBound
        let isLink = hit.trigger != 1 || text[hit.span.upperBound + 1] == 0x2f
        if isLink, Disowned.isNuisance(around: account.span, in: text) { return }
        sink.add(
            Finding(
                kind: .messenger, value: account.value, span: account.span, confidence: isLink ? 0.95 : 0.85,
                detector: description.id, fields: ["service": account.service],
                reasons: [isLink ? "a link that opens a chat" : "a name right after that of the messenger"]),
            strength: isLink ? .syntax : .cued)
    }
}
