internal import AuditModel

/// Addresses of wallets on public ledgers, and names that stand for them.
package struct WalletAddressDetector: Detector {
    package var triggers: [Trigger] { Self.waking }
    private static let waking: [Trigger] = [
        .tokenRun(minimum: 14), .words(WalletNaming.endings), .words(WalletAccount.cues),
    ]

    package var description: DetectorDescription { Self.described }
    private static let described = DetectorDescription(
        id: "finance.wallet-address", kinds: [.walletAddress], name: "Wallet address",
        summary: """
            Addresses whose checksum holds: Bitcoin and its kin, Ethereum (ERC-55), TRON, XRP, Cosmos chains, Cardano, \
            Stellar, Monero, TON, Zcash, Tezos, Polkadot and its kin, Algorand, Filecoin, Nano, Stacks, Ergo, Kaspa... \
            Ethereum addresses in one case, Solana keys, accounts of Sui, Aptos, NEAR, Hedera and EOS, .eth, .sol and \
            .near names carry no checksum and need a word near by. Left alone: contracts, transactions, explorer pages of either, burn \
            addresses, and what the sentence says is a scammer's.
            """,
        version: 6,
        finds: [
            DetectorExample("soldering, swearing, ⟦tinroof.eth⟧"),
            DetectorExample("prize pool payout to ⟦16L5yRNPTuciSgXGHqYwn9N6NeoKqopAu⟧ please"),
            DetectorExample("tips to ⟦quillmere.eth⟧ please"),
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
            DetectorExample("refund goes to ⟦mayalind.eth⟧ please", values: ["mayalind.eth"]),
            DetectorExample("bounty to ⟦mayalind.eth⟧ or not at all"),
            DetectorExample("⟦mayalind.eth⟧ 🌿 moss, looms"),
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
            DetectorExample(
                "محفظتي سولانا ⟦4wBqpZM9xaSheZzJSMawUKKwhdpChKbZ5eu5ky4Vigw⟧ وشكرا", fields: ["chain": "solana"]),
            DetectorExample("⟦11JNArUumxYJcSQpbuxuroRZtcSMVLcy5WbYGt14SRkztH⟧", fields: ["chain": "polkadot"]),
            DetectorExample("⟦CaKpMFfFVXQrRRNDtMxiiPeiYBCYikNzrBmpuZUvmdQKrUR⟧", fields: ["chain": "kusama"]),
            DetectorExample(
                "⟦AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYP7MUPJQE⟧", fields: ["chain": "algorand"]),
            DetectorExample("⟦f1aaaqeayeaudaocajbifqydiob4ibceqt2oc2pvy⟧", fields: ["chain": "filecoin"]),
            DetectorExample("⟦SPG40R40M30E209185GR38E1W8124GK2GTTY80D⟧", fields: ["chain": "stacks"]),
            DetectorExample("⟦9eX4cf6VN7qi3cyv7BUa1DLmsTKMyXvLiCeqwwMCgcN3U8ayM61⟧", fields: ["chain": "ergo"]),
            DetectorExample(
                "⟦nano_11131a3ia3a81w61k4id3i8iw5ri46b3871o4rdji8at5eg3t9izij86w3hz⟧", fields: ["chain": "nano"]),
            DetectorExample("⟦ecash:qqqqzqsrqszsvpcgpy9qkrqdpc83qygjzvp7gjyhd4⟧", fields: ["chain": "ecash"]),
            DetectorExample(
                "⟦kaspa:qqqqzqsrqszsvpcgpy9qkrqdpc83qygjzv2p29shrqv35xcur50p7u4jhsajr⟧", fields: ["chain": "kaspa"]),
            DetectorExample(
                "⟦Ae2tdPwUPEYvonZpzjqm9roCdj4Aipuz6AAer9TVPHMWhr6qojNk1w4qoxj⟧", fields: ["chain": "cardano"]),
            DetectorExample(
                "verses@pump.example // BTC ⟦31nM1WuowNDzocNxPPW9NQWJEtwWpjfcLj⟧ // more", fields: ["chain": "bitcoin"]),
            DetectorExample("I am ⟦mayalind.near⟧ there", fields: ["chain": "near"]),
            DetectorExample("HBAR to my account: ⟦0.0.1234567⟧", fields: ["chain": "hedera"]),
            DetectorExample("my EOS account is ⟦mayalind1234⟧", fields: ["chain": "eos"]),
            DetectorExample(
                "my sui wallet ⟦0x000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f⟧",
                fields: ["chain": "sui"]),
            DetectorExample("adresse du don :\n⟦0xa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3⟧\nmerci"),
            DetectorExample("bio: ⟦ltc1qqypqxpq9qcrsszg2pvxq6rs0zqg3yyc5dyg36p⟧ · mail me@example.org"),
        ],
        ignores: [
            "this guy pastes 31nM1WuowNDzocNxPPW9NQWJEtwWpjfcLj under every video, report him",
            "16L5yRNPTuciSgXGHqYwn9N6NeoKqopAu got spammed with dust outputs",
            "vitalik.eth posted again",
            "nothing to 1BitcoinEaterAddressDontSendf59kuE please", "router.eth is in my hosts file",
            "who robbed us sits on bc1qqypqxpq9qcrsszg2pvxq6rs0zqg3yyc5fcj4z3 now",
            "version 0.0.12345 of the hbar client",
            "sui tx 0x000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
            "16L5yRNPTuciSgXGHqYwn9N6NeoKqopAv", "bc1qqypqxpq9qcrsszg2pvxq6rs0zqg3yyc5fcj4z4",
            "bc1Qqypqxpq9qcrsszg2pvxq6rs0zqg3yyc5fcj4z3", "0xA0A1A2a3A4A5a6a7a8a9AaaBaCADAeAfb0B1b2b3",
            "0x0000000000000000000000000000000000000000", "0x000000000000000000000000000000000000dEaD",
            "contract: 0xa0A1A2a3A4A5a6a7a8a9AaaBaCADAeAfb0B1b2b3",
            "https://etherscan.io/token/0xa0A1A2a3A4A5a6a7a8a9AaaBaCADAeAfb0B1b2b3",
            "commit a0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3", "0xa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3",
            "my tx 0xa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3a0a1a2a3a4a5a6a7a8a9aaab", "eth is up", "eth.example.org",
            "4wBqpZM9xaSheZzJSMawUKKwhdpChKbZ5eu5ky4Vigw", "he asked about somebody.eth yesterday", "saw somebody.eth",
            "Reported: the fake giveaway uses 31nM1WuowNDzocNxPPW9NQWJEtwWpjfcLj, already at 40 victims",
            "USDC on mainnet is 0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48, check the issuer's page",
            "USDT on tron: TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "that refund mail came, mayalind.eth was the sender",
            "адрес из рассылки 31nM1WuowNDzocNxPPW9NQWJEtwWpjfcLj мошеннический",
            "give to the shelter, not me: 31nM1WuowNDzocNxPPW9NQWJEtwWpjfcLj",
            "police say the ransom went to 31nM1WuowNDzocNxPPW9NQWJEtwWpjfcLj",
            "die Adresse aus der Erpressermail: 31nM1WuowNDzocNxPPW9NQWJEtwWpjfcLj",
            "beware of this scammer 31nM1WuowNDzocNxPPW9NQWJEtwWpjfcLj",
        ])

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        switch hit.trigger {
        case 0: examineAddress(hit.span, in: text, into: &sink)
        case 1: examineName(hit, in: text, into: &sink)
        default:
            guard let account = WalletAccount.read(hit, in: text) else { return }
            report(
                account.span, text.string(account.span), account.chain, "the words before name the chain", in: text,
                &sink)
        }
    }

    private func examineAddress(_ run: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        if run.count < 25, APIKeyReader.isWord(run, in: text) { return }
        guard let address = WalletAddress.read(run, in: text) else { return }
        sink.watermark = address.span.upperBound
        let surroundings = WalletSurroundings(address.span, text)
        guard !surroundings.isForeign, !KnownContracts.holds(address.value) else { return }
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

    /// `name.eth`, `name.near`, `name.sol`: names that stand for an address.
    private func examineName(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard let span = WalletNaming.name(endingAt: hit.span, in: text) else { return }
        let surroundings = WalletSurroundings(span, text)
        guard !surroundings.isForeign,
            WalletWords.machines.first(in: text, within: text.line(around: span, cap: 48)) == nil
        else { return }
        let isProfile = text.context.region == .bio || text.context.region == .header
        guard surroundings.hasOwnCue || isProfile || WalletNaming.standsAlone(span, in: text) else { return }
        report(
            span, text.string(span).lowercased(), WalletNaming.chains[hit.item],
            "a name that stands for an address; the words around speak of it as one's own", in: text, &sink)
    }

    private func report(
        _ span: Range<Int>, _ value: String, _ chain: String, _ reason: String, in text: ScanText,
        _ sink: inout FindingSink
    ) {
        sink.watermark = span.upperBound
        sink.add(
            Finding(
                kind: .walletAddress, value: value, span: span, confidence: 0.85, detector: description.id,
                fields: ["chain": chain], reasons: [reason]), strength: .cued)
    }

    /// A key inside base64 or a path is chance.
    private func isPartOfMore(_ span: Range<Int>, in text: ScanText) -> Bool {
        let joins: Set<UInt8> = [0x2b, 0x2f, 0x3d, 0x5f, 0x2d]
        return joins.contains(text[span.lowerBound - 1]) || joins.contains(text[span.upperBound])
    }
}
