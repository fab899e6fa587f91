/// Names that stand for an address: `maya.eth`.
enum WalletNaming {
    /// The endings of naming services.
    static let endings = ["eth", "near", "sol"]
    /// Their chains, in the order of the endings.
    static let chains = ["ethereum", "near", "solana"]

    /// The name that ends in an ending, not a host or a mail address.
    static func name(endingAt hit: Range<Int>, in text: ScanText) -> Range<Int>? {
        guard text[hit.lowerBound - 1] == 0x2e, !text.isAlphanumeric(at: hit.upperBound), text[hit.upperBound] != 0x2f,
            text[hit.upperBound] != 0x28, text[hit.upperBound] != 0x5f
        else { return nil }
        if text[hit.upperBound] == 0x2e || text[hit.upperBound] == 0x2d, text.isAlphanumeric(at: hit.upperBound + 1) {
            return nil
        }
        let name = text.run(before: hit.lowerBound - 1, limit: 64) { byte in
            byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2d || byte == 0x2e || byte == 0x5f
        }
        let before = text[name.lowerBound - 1]
        guard name.count >= 3, text.isAlphanumeric(at: name.lowerBound), before != 0x40, before != 0x2f, before < 0x80
        else { return nil }
        return name.lowerBound..<hit.upperBound
    }

    private static let tips = CueWords([
        "bounty to", "tips to", "tip to", "donations to", "donate to", "send to", "send it to", "pay to", "refund to",
        "payout to",
        "propinas a", "donaciones a", "dons à", "spenden an", "donazioni a", "doações para", "донаты на", "- eth",
        "eth:", "ens:",
    ])

    /// `soldering, swearing, maya.eth`, `poet. maya.eth. she/her`: a part of a short line without a date, as profiles are.
    private static func isPartOfProfile(_ span: Range<Int>, opens: Bool, _ after: Int, in text: ScanText) -> Bool {
        guard text.context.posted == nil, text.count < 200, text[text.count - 1] != 0x3f else { return false }
        // `ko-fi.com/maya or maya.eth (…)`
        let isOther = text.matches(" or ", at: span.lowerBound - 4) || text.matches("and ", at: span.lowerBound - 4)
        guard opens || isOther else { return false }
        return isOther && text[after] == 0x28 || after >= text.count
            || [0x2c, 0x2e, 0x0a, 0x7c, 0xc2, 0xe2, 0xf0].contains(text[after])
    }

    /// A part of its own between the dividers of a profile: `painter | maya.eth`, `maya.eth 🌿 moss`.
    static func standsAlone(_ span: Range<Int>, in text: ScanText) -> Bool {
        var before = span.lowerBound - 1
        while before >= 0, text[before] == 0x20 { before -= 1 }
        let after = text.skipSpaces(from: span.upperBound, limit: 4)
        // `ETH maya.eth` on a line of its own, `tips to maya.eth`, and a profile that begins with it.
        if tips.last(in: text, within: max(0, span.lowerBound - 24)..<span.lowerBound) != nil { return true }
        if before < 0, text.context.posted == nil, text.count < 300, after >= text.count || text[after] >= 0x80 {
            return true
        }
        // Behind a picture, too: `whitelist please 🙏 maya.eth`, `yarn nerd ⚡ maya.eth`.
        let sign = Scalars.decode(text.bytes, before: before + 1)?.scalar ?? 0
        let isPicture = sign >= 0x1f000 || (0x2190...0x2bff).contains(sign) || sign == 0xfe0f
        let opens = before < 0 || isPicture || [0x0a, 0x7c, 0x2e, 0x2f, 0xb7].contains(text[before])
        let closes = after >= text.count || [0x0a, 0x0d, 0x7c, 0xc2, 0xe2, 0xf0].contains(text[after])
        if opens && closes { return true }
        return isPartOfProfile(span, opens: opens || text[before] == 0x2c, after, in: text)
    }
}
