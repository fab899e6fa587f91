internal import AuditModel

/// Addresses of wallets on public ledgers, and names that stand for them.
package struct WalletAddressDetector: Detector {
    package let triggers: [Trigger] = [.tokenRun(minimum: 14), .words(["eth"])]

    package let description = DetectorDescription(
        id: "finance.wallet-address", kinds: [.walletAddress], name: "Wallet address",
        summary: """
            Addresses whose checksum holds: Bitcoin and its kin, Ethereum (ERC-55), TRON, XRP, Cosmos chains, Cardano, \
            Stellar, Monero, TON, Zcash, Tezos. Ethereum addresses in one case, Solana keys and .eth names carry no \
            checksum and need a word near by. Left alone: contracts, transactions, explorer pages of either, burn \
            addresses, and what the sentence says is a scammer's.
            """,
        version: 1,
        finds: [
            DetectorExample("tips ⟦16L5yRNPTuciSgXGHqYwn9N6NeoKqopAu⟧", fields: ["chain": "bitcoin"]),
            DetectorExample("⟦31nM1WuowNDzocNxPPW9NQWJEtwWpjfcLj⟧ (BTC)", fields: ["chain": "bitcoin"]),
            DetectorExample("⟦bc1qqypqxpq9qcrsszg2pvxq6rs0zqg3yyc5fcj4z3⟧", fields: ["chain": "bitcoin"]),
            DetectorExample(
                "⟦BC1QQYPQXPQ9QCRSSZG2PVXQ6RS0ZQG3YYC5FCJ4Z3⟧", values: ["bc1qqypqxpq9qcrsszg2pvxq6rs0zqg3yyc5fcj4z3"]),
            DetectorExample("⟦bc1pqqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0sg5tmnz⟧"),
            DetectorExample("⟦tb1qqypqxpq9qcrsszg2pvxq6rs0zqg3yyc5r7fxez⟧", fields: ["network": "test"]),
            DetectorExample(
                "👾 ⟦0xa0A1A2a3A4A5a6a7a8a9AaaBaCADAeAfb0B1b2b3⟧",
                values: ["0xa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3"], fields: ["chain": "ethereum"]),
            DetectorExample("my wallet: ⟦0xa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3⟧"),
            DetectorExample(
                "beware, nobody but ⟦mayalind.eth⟧ is me", values: ["mayalind.eth"], fields: ["chain": "ethereum"]),
            DetectorExample("dj, gardener | ⟦mayalind.eth⟧", values: ["mayalind.eth"]),
            DetectorExample("⟦LKKHMBjCU89fyFNgSRprDoD8Jb25N8uWvd⟧", fields: ["chain": "litecoin"]),
            DetectorExample("⟦ltc1qqypqxpq9qcrsszg2pvxq6rs0zqg3yyc5dyg36p⟧", fields: ["chain": "litecoin"]),
            DetectorExample("⟦D5ERdEN1gsouFSs7zsq7VYJxyWP6dP28H1⟧", fields: ["chain": "dogecoin"]),
            DetectorExample("⟦XanAvE5GMB8CsPH78B9moJq9viEVKvCS4f⟧", fields: ["chain": "dash"]),
            DetectorExample("⟦TA4Y62o6YC2Zsck9rZVGTvqW1AQ7X9zTnj⟧", fields: ["chain": "tron"]),
            DetectorExample("⟦t1Hxw6JqWMnhDK5jRCieg5bFHM2qt7UtQvu⟧", fields: ["chain": "zcash"]),
            DetectorExample("⟦raLnyR4PTuc5SgXGHqYA894a4eoKqoFwu⟧", fields: ["chain": "xrp"]),
            DetectorExample("⟦tz1KjMn6Hb23eu1rNemou6ytAzzNxzvaYHyK⟧", fields: ["chain": "tezos"]),
            DetectorExample("⟦cosmos1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5lzv7xu⟧", fields: ["chain": "cosmos"]),
            DetectorExample(
                "⟦addr1qyqqzqsrqszsvpcgpy9qkrqdpc83qygjzv2p29shrqv35xcur50p7gppyg3jgffxyu5zj23t9skjutesxyerxdp4xcmskm46z7⟧",
                fields: ["chain": "cardano"]),
            DetectorExample(
                "bitcoincash:⟦qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzstne440kw⟧", fields: ["chain": "bitcoin-cash"]),
            DetectorExample(
                "⟦41d7ke5VQnR2BDNSgrTE9j3X8QQ5Bnbbs4s3SMTX7y416CxUJqrTLW97YsWGEBnhxH8tnYDcX85QRAEhaAzrTSrZ89rbBUS⟧",
                fields: ["chain": "monero"]),
            DetectorExample(
                "⟦GAAACAQDAQCQMBYIBEFAWDANBYHRAEISCMKBKFQXDAMRUGY4DUPB7JZX⟧ (memo 1)", fields: ["chain": "stellar"]),
            DetectorExample("⟦UQAAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eH0Bm⟧", fields: ["chain": "ton"]),
            DetectorExample("mine is ⟦4wBqpZM9xaSheZzJSMawUKKwhdpChKbZ5eu5ky4Vigw⟧", fields: ["chain": "solana"]),
        ],
        ignores: [
            "16L5yRNPTuciSgXGHqYwn9N6NeoKqopAv", "bc1qqypqxpq9qcrsszg2pvxq6rs0zqg3yyc5fcj4z4",
            "bc1Qqypqxpq9qcrsszg2pvxq6rs0zqg3yyc5fcj4z3", "0xA0A1A2a3A4A5a6a7a8a9AaaBaCADAeAfb0B1b2b3",
            "0x0000000000000000000000000000000000000000", "0x000000000000000000000000000000000000dEaD",
            "contract: 0xa0A1A2a3A4A5a6a7a8a9AaaBaCADAeAfb0B1b2b3",
            "https://etherscan.io/token/0xa0A1A2a3A4A5a6a7a8a9AaaBaCADAeAfb0B1b2b3",
            "commit a0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3", "0xa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3",
            "my tx 0xa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3a0a1a2a3a4a5a6a7a8a9aaab", "eth is up", "eth.example.org",
            "4wBqpZM9xaSheZzJSMawUKKwhdpChKbZ5eu5ky4Vigw", "he asked about somebody.eth yesterday", "saw somebody.eth",
            "beware of this scammer 31nM1WuowNDzocNxPPW9NQWJEtwWpjfcLj",
        ])

    private static let cueReach = 64

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        if hit.trigger == 1 {
            examineName(hit.span, in: text, into: &sink)
            return
        }
        guard let address = WalletAddress.read(hit.span, in: text) else { return }
        sink.watermark = address.span.upperBound
        let surroundings = Surroundings(address.span, text)
        guard !surroundings.isForeign else { return }
        guard address.hasChecksum || surroundings.hasCue && !isPartOfMore(address.span, in: text) else { return }
        var fields = ["chain": address.chain.name]
        if address.chain.isTest { fields["network"] = "test" }
        var reasons = [address.hasChecksum ? "its checksum holds" : "the length of an address"]
        if surroundings.hasCue { reasons.append("a word near by speaks of a wallet") }
        sink.add(
            Finding(
                kind: .walletAddress, value: address.value, span: address.span,
                confidence: address.chain.isTest ? 0.3 : address.hasChecksum ? 1 : 0.85, detector: description.id,
                fields: fields, reasons: reasons), strength: address.hasChecksum ? .checksum : .cued)
    }

    /// `name.eth` of the Ethereum Name Service.
    private func examineName(_ hit: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        guard text[hit.lowerBound - 1] == 0x2e, !text.isAlphanumeric(at: hit.upperBound), text[hit.upperBound] != 0x2f
        else { return }
        let name = text.run(before: hit.lowerBound - 1, limit: 64) { byte in
            byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2d || byte == 0x2e
        }
        let before = text[name.lowerBound - 1]
        guard name.count >= 3, text.isAlphanumeric(at: name.lowerBound), before != 0x40, before != 0x2f, before < 0x80
        else { return }
        let span = name.lowerBound..<hit.upperBound
        let surroundings = Surroundings(span, text, ownName: hit)
        let isProfile = text.context.region == .bio || text.context.region == .header
        guard surroundings.hasCue || isProfile || standsAlone(span, in: text), !surroundings.isForeign else { return }
        sink.watermark = span.upperBound
        sink.add(
            Finding(
                kind: .walletAddress, value: text.string(span).lowercased(), span: span, confidence: 0.85,
                detector: description.id, fields: ["chain": "ethereum"],
                reasons: ["a name of the Ethereum Name Service", "the words around speak of it as one's own"]),
            strength: .cued)
    }

    /// A part of its own between the dividers of a profile: `painter | maya.eth`.
    private func standsAlone(_ span: Range<Int>, in text: ScanText) -> Bool {
        var before = span.lowerBound - 1
        while before >= 0, text[before] == 0x20 { before -= 1 }
        let after = text.skipSpaces(from: span.upperBound, limit: 4)
        let opens = before < 0 || [0x0a, 0x7c, 0x2e, 0x2f].contains(text[before])
        return opens && (after >= text.count || [0x0a, 0x0d, 0x7c].contains(text[after]))
    }

    /// A key inside base64 or a path is chance.
    private func isPartOfMore(_ span: Range<Int>, in text: ScanText) -> Bool {
        let joins: Set<UInt8> = [0x2b, 0x2f, 0x3d, 0x5f, 0x2d]
        return joins.contains(text[span.lowerBound - 1]) || joins.contains(text[span.upperBound])
    }

    /// The words of the line around an address.
    private struct Surroundings {
        var hasCue: Bool
        var isForeign: Bool

        init(_ span: Range<Int>, _ text: ScanText, ownName: Range<Int>? = nil) {
            let line = text.line(around: span, cap: cueReach)
            let before = line.lowerBound..<span.lowerBound
            let after = span.upperBound..<line.upperBound
            let label = text.context.label
            hasCue =
                WalletWords.cues.matches(label: label) || WalletWords.cues.last(in: text, within: before) != nil
                || WalletWords.cues.first(in: text, within: after) != nil
            isForeign =
                WalletWords.foreign.matches(label: label)
                || WalletWords.foreign.last(in: text, within: before) != nil
                || WalletWords.foreign.first(in: text, within: after.prefix(40)) != nil
            let link = text.run(before: span.lowerBound, limit: 96) { $0 > 0x20 && $0 < 0x80 && $0 != 0x22 }
            if text[span.lowerBound - 1] == 0x2f,
                WalletWords.explorerPaths.last(in: text, within: link) != nil
            {
                isForeign = true
            }
        }
    }
}
