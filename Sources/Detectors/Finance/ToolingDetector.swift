internal import AuditModel

/// Finds the wallets, devices and programs that the author uses: a fake update would bear their name.
package struct ToolingDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "finance.tooling", kinds: [.tooling], name: "Wallet or tool in use",
            summary: """
                Wallet programs, hardware wallets, nodes, trading bots and programs for portfolios and taxes that the author \
                says they use, in fourteen languages. Questions, news, wishes, giveaways, lists of what a program supports \
                and the ordinary meanings of the names are left alone.
                """,
            version: 6,
            finds: [
                DetectorExample("three years on a ⟦Trezor⟧, zero drama"),
                DetectorExample("Living off a ⟦Coldcard⟧ and spite now"),
                DetectorExample("⟦Cryptosteel⟧ capsule in the wall"),
                DetectorExample("⟦keplr⟧ asks for a memo and mine is on the deposit page", values: ["Keplr"]),
                DetectorExample("We store the savings on a ⟦BitBox⟧", values: ["BitBox"]),
                DetectorExample("switched from ⟦Electrum⟧ over to ⟦Keystone⟧ in spring"),
                DetectorExample("my ⟦Ledger Nano⟧ arrived"), DetectorExample("у меня ⟦Trezor⟧ уже пять лет"),
                DetectorExample("je passe par ⟦Zerion⟧ chaque semaine"),
                DetectorExample("my setup: ⟦Coldcard⟧ for savings, ⟦Rabby⟧ on a burner phone"),
                DetectorExample("I use ⟦MetaMask⟧ for everything", values: ["MetaMask"]),
                DetectorExample("did all my taxes with ⟦koinly⟧ in an evening", values: ["Koinly"]),
                DetectorExample("⟦BitBox02⟧ owner · climber"), DetectorExample("⟦hummingbot⟧ paid for my kettle"),
                DetectorExample("multisig: two ⟦Passports⟧ and a ⟦Jade⟧ in three towns"),
                DetectorExample("bei mir läuft ein 2-aus-3 mit ⟦Jade⟧, ⟦Keystone⟧ und einem Zettel"),
                DetectorExample("my ⟦Phantom⟧ popup opens behind the browser window every time", values: ["Phantom"]),
                DetectorExample("stack: ⟦Trezor⟧ at the bottom, ⟦Wasabi⟧ in the middle, that's how mine is set up"),
                DetectorExample("у меня 0,4 биткоина на ⟦Trezor⟧, остальное проел"),
                DetectorExample("se me murió la ⟦Ledger Nano S⟧, pantalla en blanco"),
                DetectorExample("cold stuff on a ⟦BitBox02⟧ and daily money in ⟦Phoenix⟧, works for me"),
                DetectorExample("wiped the ⟦Trezor⟧ by accident, good thing I had the words"),
                DetectorExample("asset | amt | where\n---|---|---\nATOM | 95 | ⟦Keplr⟧"),
                DetectorExample("soğuk cüzdanım ⟦Ledger⟧"),
                DetectorExample("bot ⟦3commas⟧ gue jalan terus", values: ["3Commas"]),
            ],
            ignores: [
                "three years on a trampoline",
                "Sparrow on the windowsill, coffee in hand",
                "wasabi peas are my best snack", "my passport photo, 2 of 3 copies left",
                "my daughter plays Phantom of the Opera records",
                "the phantom in the balcony used a ledger, a map and a lot of candles",
                "they rejected my passport photo for the sixth time, same passport",
                "trading Memphis for Phoenix next season",
                "would a Ledger be worth that price?", "old coins struck in electrum, gold mixed with silver",
                "supports: metamask, phantom, rabby", "a rainbow after the rain",
                "the general ledger is balanced", "my sparrow eats seeds", "the phantom of the opera",
                "saving up for a Keystone, maybe by Christmas", "win a Ledger Nano X, follow and repost",
                "Never buy a Coldcard second hand", "his MetaMask got drained",
                "my blue wallet is gone, with my library card",
            ])
    }

    package var triggers: [Trigger] { [.words(ToolNames.triggerWords)] }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard let sentence = Sentence.once(hit, in: text, &sink) else { return }
        let mentions = ToolNames.all(in: sentence).filter {
            !ExchangeReader.isInAddress(sentence.bytes($0.tokens), in: text)
        }
        guard !mentions.isEmpty else { return }
        let reading = UsageReading(sentence, patterns: ToolNames.usage)
        var said: Set<String> = []
        for (mention, plain) in zip(mentions, reading.judge(mentions.map(\.tokens))) {
            let judged = counted(mention, among: mentions, plain, in: sentence)
            guard judged.score >= UsageReading.threshold, !said.contains(mention.name) else { continue }
            let span = sentence.bytes(mention.tokens)
            guard mention.isPlain || isMeant(mention, among: mentions, sentence) else { continue }
            said.insert(mention.name)
            sink.add(
                Finding(
                    kind: .tooling, value: mention.name, span: span, confidence: judged.confidence,
                    detector: "finance.tooling", fields: ["product": mention.name], reasons: judged.reasons),
                strength: .cued)
        }
    }

    /// `two Passports and a Jade`, `MetaMask on Brave, Ledger for the rest`: tools that are counted or given their parts
    /// are owned.
    private func counted(
        _ mention: ToolNames.Mention, among all: [ToolNames.Mention], _ judged: UsageReading.Judgement,
        in sentence: Sentence
    ) -> UsageReading.Judgement {
        guard all.count > 1, judged.score > -1, !sentence.isQuestion else { return judged }
        var judged = judged
        if shared.matchesAny(in: sentence) {
            judged.add(2, "one of several that sign together")
            return judged
        }
        if let before = sentence.tokens[safe: mention.tokens.lowerBound - 1], counts.contains(before),
            isSet(around: mention, sentence, besides: all.map { sentence.bytes($0.tokens) })
        {
            judged.add(2, "counted among others")
        } else if all.allSatisfy({ sentence.tokens[safe: $0.tokens.upperBound].map { parts.contains($0) } ?? false }) {
            judged.add(2, "has its part among others")
        }
        return judged
    }

    /// Whether the words around are those of coins and keys.
    /// - Parameter besides: the names that prove nothing of each other.
    private func isSet(
        around mention: ToolNames.Mention, _ sentence: Sentence, besides: [Range<Int>] = []
    ) -> Bool {
        let (span, text) = (sentence.bytes(mention.tokens), sentence.text)
        if CryptoContext.holds(around: span.lowerBound, besides: [span] + besides, in: text) { return true }
        let around = Sentence(whole: span.lowerBound - 160..<span.upperBound + 160, in: text)
        return setting.matches(in: around).contains { !around.bytes($0.tokens).overlaps(span) }
    }

    /// An ordinary word names a tool only with an odd capital or among words of the trade.
    private func isMeant(_ mention: ToolNames.Mention, among all: [ToolNames.Mention], _ sentence: Sentence) -> Bool {
        if all.contains(where: \.isPlain) || Set(all.map(\.name)).count > 1 { return true }
        // A paper for travellers is asked for by all who check identities; a city and a ghost are named anywhere.
        if let word = sentence.tokens[safe: mention.tokens.lowerBound], common.contains(word) {
            let around = Sentence(
                whole: sentence.span.lowerBound - 120..<sentence.span.upperBound + 120, in: sentence.text)
            return devices.matches(in: around).contains { match in
                !around.bytes(match.tokens).overlaps(sentence.bytes(mention.tokens))
            }
        }
        if isSet(around: mention, sentence) { return true }
        guard mention.tokens.lowerBound > 0, let token = sentence.tokens[safe: mention.tokens.lowerBound] else {
            return false
        }
        return token.isCapital && capitals.contains(token)
    }
}

/// `2 of 3`, as those say it who have them: keys that sign together.
private let shared = PatternSet(
    ["<number> of|aus|de|sur|di|из|z <number> ~12 with|mit|con|com|avec|с|at_home|bei_mir|here|quorum|multisig|mine|my"]
        + ["multisig|multi_sig|bei_mir|my|our|mein|mi|meu|mon|мой|у_меня ~8 <number> of|aus|de|sur|di|из|z <number>"],
    slots: ["number": Slots.number])
private let counts = WordSet("a an one two three the my zwei due dos deux два одна две")
private let common = WordSet("passport passports phoenix specter")
private let devices = PatternSet([
    "multisig|multi_sig|quorum|seed|seed_phrase|passphrase|firmware|airgapped|air_gapped|signer|signers|signatures|unterschriften|firmas|signatur*|hardware_wallet|cold_storage|cold_stuff|lightning|channel|channels|node|wallet|wallets|utxo|utxos|sats|psbt|coldcard|trezor|ledger|bitbox|jade|keystone|sparrow|electrum|bitcoin_core|kanäle|кошелек|кошелёк|cüzdan"
])
private let parts = WordSet("on for in at as für auf para en pour sur per su для на için untuk di cho trên")
private let capitals = WordSet("ledger ledgers electrum keystone")
private let setting = PatternSet([
    "multisig|multi_sig|steel|sweep|sweeps|swept|wif|wl|whitelist|whitelisted|mint|minted|ウォレット|seed|seed_phrase|firmware|passphrase|cold_storage|hardware_wallet|hardware|airgapped|air_gapped|signer|signers|wallet|self_custody|utxo|lightning|node|balance|popup|extension|sign|signing|signed|swap|swaps|swapped|gas|solana|chain|dapp|dapps|nft|nfts|coinjoin|utxos|sats|cold|2fa|pin|stack|phrase|transaction|transactions|tx|airdrop|24_words|12_words|сид_фраза|сид|холодный|кошелек|кошелёк|clé|semilla|cüzdan"
])
