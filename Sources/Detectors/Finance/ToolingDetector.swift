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
            version: 8,
            finds: [
                DetectorExample("built a ⟦SeedSigner⟧ out of a junk board"),
                DetectorExample("⟦MetaMask⟧ in one browser profile, never the other"),
                DetectorExample("three years on a ⟦Trezor⟧, zero drama"),
                DetectorExample("Living off a ⟦Coldcard⟧ and spite now"),
                DetectorExample("⟦Cryptosteel⟧ capsule in the wall"),
                DetectorExample("⟦keplr⟧ asks for a memo and mine is on the deposit page", values: ["Keplr"]),
                DetectorExample("We store the savings on a ⟦BitBox⟧", values: ["BitBox"]),
                DetectorExample("switched from ⟦Electrum⟧ over to ⟦Keystone⟧ in spring"),
                DetectorExample("Deleted it all. Living off a ⟦Coldcard⟧ and spite now."),
                DetectorExample("only steel: ⟦Cryptosteel⟧ capsule in the wall, ⟦Sparrow⟧ on an old thinkpad"),
                DetectorExample("stack humble: 0.1 btc / ⟦Blockstream Jade⟧ / two cats"),
                DetectorExample("ウォレットは⟦Phantom⟧一択、狐はもう懲りました"),
                DetectorExample("three years on a ⟦Trezor⟧, zero drama"),
                DetectorExample("⟦Keplr⟧ keeps asking to reconnect every five minutes"),
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
                "Tested against Ledger, Trezor and Keystone emulators in CI",
                "the deed box is at the bank with the passports",
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
                "saving up for a Keystone, maybe by Christmas", "Trezor announced a new model",
                "giving away a Coldcard to one follower", "Never buy a BitBox second hand",
                "MetaMask vs Rabby, a comparison", "her Coldcard died",
                "win a Ledger Nano X, follow and repost",
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
            let judged = told(mention, counted(mention, among: mentions, plain, in: sentence), reading)
            guard judged.score >= UsageReading.threshold, !said.contains(mention.name) else { continue }
            let span = sentence.bytes(mention.tokens)
            guard mention.isPlain || isMeant(mention, among: mentions, sentence) else { continue }
            said.insert(mention.name)
            sink.add(
                Finding(
                    kind: .tooling, value: mention.name, span: span, confidence: judged.confidence,
                    detector: "finance.tooling", fields: ["product": mention.name], reasons: judged.reasons),
                // A name that means nothing else is no place either.
                strength: mention.isPlain ? .syntax : .cued)
        }
    }

    /// What a short post says of a tool, without a word of anybody else, a question, a wish or news, is its author's:
    /// `Coldcard in the safe, words in the bank`.
    private func told(
        _ mention: ToolNames.Mention, _ judged: UsageReading.Judgement, _ reading: UsageReading
    ) -> UsageReading.Judgement {
        let sentence = reading.sentence
        guard judged.score < UsageReading.threshold, judged.score > -0.9, !sentence.isQuestion,
            !judged.reasons.contains(where: { $0.hasPrefix("against") }), !general.matchesAny(in: sentence),
            mention.isPlain || mention.tokens.lowerBound > 0 && sentence.tokens[mention.tokens.lowerBound].isCapital,
            !reading.voice.has([.kin, .wish, .news, .sample, .advice, .condition], in: sentence.tokens.indices),
            !sentence.tokens.indices.contains(where: { [.other, .reader].contains(reading.voice.agent(at: $0)) }),
            !reading.voice.has([.denial, .thought, .ask], in: 0..<mention.tokens.lowerBound)
        else { return judged }
        let isHandled = handled.matches(in: sentence).contains { $0["tool"]?.overlaps(mention.tokens) == true }
        guard
            isHandled
                || sentence.text.count <= ToolingDetector.longestPost
                    && sentence.tokens.count > mention.tokens.count + 1
        else { return judged }
        var judged = judged
        judged.score = UsageReading.threshold
        judged.reasons.append(isHandled ? "something happens to it" : "a short post tells of it")
        return judged
    }

    private static let longestPost = 320

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
        // `at the bank with the passports`
        if let word = sentence.tokens[safe: mention.tokens.lowerBound], common.contains(word), !word.isCapital,
            mention.tokens.count == 1
        {
            return false
        }
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
/// What happens to a tool that one has.
private let handled = PatternSet(
    [
        "<tool> ~3 says|shows|showed|wont|keeps|kept|stuck|died|dies|crashed|crashes|frozen|blank|dead|bricked|asks|thinks|refuses|rejects|hangs|syncing|synced|uninstalled|arrived|survived|lived|humming|hums|opens",
        "<tool> in|on|under|behind|inside the|a|an|my|our ~1 safe|drawer|wall|attic|shed|box|bank|vault|cupboard|phone|laptop|thinkpad|pi|desk|shelf|sock|garden",
        "one|two|three|four|a|an|2|3|4 <tool> and|plus|at|in|one|two|three|a",
        "<tool> screen|battery|pin|firmware|export|balance|popup|cable|case|button|buttons|grid|cards went|is|was|says|broke|died|gone|dead|running|has",
    ], slots: ["tool": { ToolNames.read($0, at: $1)?.tokens.upperBound }])
/// What is said of a tool that nobody need have.
private let general = PatternSet([
    "tested_against|tested_with|tested_on|emulator|emulators|ci|compat|compatibility|hardware_reports|prs_welcome|reports_welcome|giving_away|give_away|giveaway|win|selling|sells|sale|discount|black_friday|deal|deals|price|priced|costs|review|reviews|unboxing|launch*|release|releases|released|announce*|feature|features|model|models|supports|support|compatible|integration|integrates|tutorial|guide|docs|leak|leaked|breach|phishing|phish|scam|scams|fake|clone|users|customers|everyone|recommend|versus|vs|comparison|alternative|alternatives|should|could|would|opera|album|song|band|film|bird|nest|plant|stone|expires|queen|myth|season",
    "^ buy|get|try|use|download|install|choose|check_out|avoid|never|dont|do_not|how_to",
    "neu|neue|vorgestellt|kündigt|angeblich|lanza|anuncia|lança|annonce|annuncia|выпустил|анонсировал|duyurdu|rilis|ra_mắt|发布|発表|출시",
])
private let counts = WordSet("a an one two three the my zwei due dos deux два одна две")
private let common = WordSet("passport passports phoenix specter")
private let devices = PatternSet([
    "multisig|multi_sig|quorum|seed|seed_phrase|passphrase|firmware|airgapped|air_gapped|signer|signers|signatures|unterschriften|firmas|signatur*|hardware_wallet|cold_storage|cold_stuff|lightning|channel|channels|node|wallet|wallets|utxo|utxos|sats|psbt|coldcard|trezor|ledger|bitbox|jade|keystone|sparrow|electrum|bitcoin_core|kanäle|кошелек|кошелёк|cüzdan"
])
private let parts = WordSet("on for in at as für auf para en pour sur per su для на için untuk di cho trên")
private let capitals = WordSet("ledger ledgers electrum keystone")
private let setting = PatternSet([
    "bad_checksum|checksum|steel|steel_plate|recover_thing|wrong_phrase|phrase|derivation|multisig|steel|swept|wl|whitelist|whitelisted|mint|minted|multi_sig|seed|seed_phrase|firmware|passphrase|cold_storage|hardware_wallet|hardware|airgapped|air_gapped|signer|signers|wallet|self_custody|utxo|lightning|node|balance|popup|extension|sign|signing|signed|swap|swaps|swapped|sweep|sweeps|xpub|wif|private_key|screen|usb|drainer|sol|qr|ウォレット|지갑|钱包|gas|solana|chain|dapp|dapps|nft|nfts|coinjoin|utxos|sats|cold|2fa|pin|stack|phrase|transaction|transactions|tx|airdrop|24_words|12_words|сид_фраза|сид|холодный|кошелек|кошелёк|clé|semilla|cüzdan"
])
