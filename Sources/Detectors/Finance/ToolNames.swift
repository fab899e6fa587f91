/// The names of wallets, devices, bots and programs for portfolios and taxes, as people write them.
enum ToolNames {
    struct Mention: Sendable {
        let name: String
        let tokens: Range<Int>
        /// The name means nothing else.
        let isPlain: Bool
    }

    /// The tool named at a token.
    static func read(_ sentence: Sentence, at index: Int) -> Mention? {
        guard let match = patterns.matches(at: index, in: sentence).max(by: { $0.tokens.count < $1.tokens.count })
        else { return nil }
        let (name, isPlain) = owners[match.rule]
        return Mention(name: name, tokens: match.tokens, isPlain: isPlain)
    }

    /// All tools named in a sentence, in order.
    static func all(in sentence: Sentence) -> [Mention] {
        var found: [Mention] = []
        var index = 0
        while index < sentence.tokens.count {
            let mention = read(sentence, at: index)
            if let mention { found.append(mention) }
            index = mention?.tokens.upperBound ?? index + 1
        }
        return found
    }

    static let usage = UsagePatterns.own(
        { read($0, at: $1)?.tokens.upperBound }, opening: SlotOpening(.wide, words: sources))

    /// Name, spellings that mean nothing else, and spellings that are words too.
    private static let all: [(name: String, plain: String, words: String)] = wallets + devices + programs

    private static let devices: [(name: String, plain: String, words: String)] = [
        (
            "Ledger",
            "ledger_nano ledger_nano_s ledger_nano_x ledger_nano_s_plus ledger_live ledger_stax ledger_flex ledgera ledgeru ledgerem nano_x nano_s nano_s_plus леджер* 렛저 レジャーナノ",
            "ledger ledgers"
        ),
        (
            "Trezor",
            "trezor trezors trezorun trezorum trezoru trezorem trezorze trezora trezor_one trezor_safe_3 trezor_model_t trezor_suite трезор* 트레저 تريزور",
            ""
        ),
        ("Coldcard", "coldcard coldcards coldcard_q coldcard_mk4 cold_card_mk4 cold_card_wallet", ""),
        ("Tangem", "tangem тангем* 탕젬", ""),
        ("BitBox", "bitbox bitbox02 bit_box", ""), ("KeepKey", "keepkey", ""), ("SafePal", "safepal", ""),
        ("Keystone", "keystone_pro keystone_3", "keystone"), ("Jade", "blockstream_jade jade_plus", "jade"),
        ("Ellipal", "ellipal", ""),
        ("Passport", "foundation_passport passport_core", "passport passports"),
        ("SeedSigner", "seedsigner seed_signer", ""), ("OneKey", "onekey", ""),
        ("Bitkey", "bitkey", ""), ("NGRAVE", "ngrave", ""), ("GridPlus", "gridplus lattice1", ""),
        ("D'CENT", "dcent d_cent 디센트", ""), ("Satochip", "satochip", ""),
        ("Specter DIY", "specter_diy", ""), ("Krux", "krux", ""), ("imKey", "imkey", ""),
        ("CoolWallet", "coolwallet", ""), ("Arculus", "arculus", ""),
        ("Cryptosteel", "cryptosteel billfodl seedplate cryptotag", ""),
        ("Opendime", "opendime satscard tapsigner", ""), ("Umbrel", "umbrel", ""),
        ("Start9", "start9", ""), ("RaspiBlitz", "raspiblitz", ""), ("myNode", "mynode", ""), ("SecuX", "secux", ""),
    ]

    private static let wallets: [(name: String, plain: String, words: String)] = [
        ("MetaMask", "metamask meta_mask метамаск* 메타마스크 メタマスク 小狐狸 ميتاماسك", ""),
        ("Trust Wallet", "trust_wallet trustwallet 트러스트월렛 траст_валлет траст_кошелек", ""),
        ("Phantom", "phantom_wallet 팬텀지갑", "phantom"), ("Exodus", "exodus_wallet", "exodus"),
        ("Electrum", "electrum_wallet", "electrum"),
        ("Sparrow", "sparrow_wallet", "sparrow"), ("Rabby", "rabby", ""), ("Rainbow", "rainbow_wallet", ""),
        ("Coinbase Wallet", "coinbase_wallet", ""),
        ("BlueWallet", "bluewallet", "blue_wallet"), ("Muun", "muun", ""), ("Wasabi", "wasabi_wallet", "wasabi"),
        ("Samourai", "samourai", ""),
        ("Phoenix", "phoenix_wallet phoenixd", "phoenix"), ("Atomic Wallet", "atomic_wallet", ""),
        ("MyEtherWallet", "myetherwallet", ""),
        ("Argent", "argent_wallet argentx argent_x", ""), ("Zerion", "zerion", ""),
        ("Tonkeeper", "tonkeeper тонкипер*", ""), ("MyTonWallet", "mytonwallet", ""),
        ("Keplr", "keplr", ""), ("Solflare", "solflare", ""), ("Yoroi", "yoroi", ""), ("Daedalus", "", "daedalus"),
        ("Nunchuk", "nunchuk", ""),
        ("Green", "blockstream_green", ""), ("Cake Wallet", "cake_wallet cakewallet", ""), ("Monerujo", "monerujo", ""),
        ("Feather", "feather_wallet", ""),
        ("Bitcoin Core", "bitcoin_core", ""), ("Edge", "edge_wallet", ""), ("Guarda", "guarda_wallet", ""),
        ("imToken", "imtoken", ""),
        ("TokenPocket", "tokenpocket", ""), ("Unisat", "unisat", ""), ("Xaman", "xaman xumm", ""),
        ("TronLink", "tronlink", ""),
        ("Wallet of Satoshi", "wallet_of_satoshi", ""), ("Aqua", "aqua_wallet", ""), ("Casa", "casa_wallet", ""),
        ("Lace", "lace_wallet", ""), ("Eternl", "eternl", ""),
        ("Ronin", "ronin_wallet", ""), ("OKX Wallet", "okx_wallet okx_web3", ""),
        ("Backpack Wallet", "backpack_wallet", ""), ("Pera", "pera_wallet", ""), ("Temple", "temple_wallet", ""),
        ("Kukai", "kukai_wallet", ""), ("Petra", "petra_wallet", ""), ("Martian", "martian_wallet", ""),
        ("Leap", "leap_wallet", ""), ("Nami", "nami_wallet", ""), ("Freighter", "freighter_wallet", ""),
        ("Lobstr", "lobstr", ""), ("Breez", "breez", ""), ("Zeus", "zeus_wallet", "zeus"),
        ("Alby", "getalby alby_hub", ""),
        ("Liana", "liana_wallet", ""), ("Specter", "specter_desktop", "specter"), ("Safe", "gnosis_safe", ""),
        ("Coinomi", "coinomi", ""), ("Mycelium", "", "mycelium"), ("Jaxx", "jaxx", ""),
        ("Trustee", "trustee_wallet", ""), ("SafeMoon Wallet", "safemoon_wallet", ""), ("Frame", "frame_wallet", ""),
        ("Unstoppable", "unstoppable_wallet", ""), ("BRD", "breadwallet", ""), ("AirGap", "airgap_vault", ""),
        ("Multibit", "multibit", ""), ("Armory", "bitcoin_armory", ""), ("Monero GUI", "monero_gui", ""),
        ("JoinMarket", "joinmarket", ""),
        ("Uniswap Wallet", "uniswap_wallet", ""), ("Blockchain wallet", "blockchain_com_wallet", ""),
        ("Bither", "bither", ""), ("Bitpie", "bitpie 比特派", ""), ("Nova", "nova_wallet", ""),
        ("Talisman", "talisman_wallet", ""), ("SubWallet", "subwallet", ""),
    ]

    private static let programs: [(name: String, plain: String, words: String)] = [
        ("3Commas", "3commas three_commas", ""), ("freqtrade", "freqtrade", ""), ("Hummingbot", "hummingbot", ""),
        ("Cryptohopper", "cryptohopper", ""),
        ("Bitsgap", "bitsgap", ""), ("TradeSanta", "tradesanta", ""), ("Coinrule", "coinrule", ""),
        ("Gunbot", "gunbot", ""), ("HaasOnline", "haasonline haasbot", ""),
        ("OctoBot", "octobot", ""), ("WunderTrading", "wundertrading", ""), ("Cornix", "cornix", ""),
        ("Kryll", "kryll", ""), ("Altrady", "altrady", ""), ("Passivbot", "passivbot", ""),
        ("Jesse", "jesse_ai", ""), ("Zignaly", "zignaly", ""), ("Shrimpy", "shrimpy", ""),
        ("Goodcrypto", "goodcrypto", ""), ("Veles", "veles_finance велес_бот*", ""), ("Margin.de", "margin_de", ""),
        ("ProfitTrailer", "profittrailer", ""),
        ("BONKbot", "bonkbot", ""), ("Maestro", "maestro_bot", ""), ("Banana Gun", "banana_gun", ""),
        ("Unibot", "unibot", ""), ("Trojan", "trojan_bot", ""), ("BullX", "bullx", ""), ("Photon", "photon_sol", ""),
        ("Axiom", "axiom_trade", ""), ("GMGN", "gmgn", ""),
        ("Koinly", "koinly", ""), ("CoinTracking", "cointracking coin_tracking", ""),
        ("CoinTracker", "cointracker", ""), ("Blockpit", "blockpit", ""), ("Accointing", "accointing", ""),
        ("Rotki", "rotki", ""), ("CoinStats", "coinstats", ""), ("Blockfolio", "blockfolio", ""),
        ("Delta", "delta_app getdelta", ""), ("Kubera", "kubera", ""), ("ZenLedger", "zenledger", ""),
        ("TokenTax", "tokentax", ""), ("TaxBit", "taxbit", ""),
        ("CoinLedger", "coinledger cryptotrader_tax", ""),
        ("CryptoTaxCalculator", "cryptotaxcalculator crypto_tax_calculator", ""), ("Waltio", "waltio", ""),
        ("Divly", "divly", ""), ("Cryptact", "cryptact クリプタクト", ""), ("Gtax", "gtax", ""), ("Recap", "recap_io", ""),
        ("DeBank", "debank", ""), ("Zapper", "zapper_fi zapper_xyz", ""), ("Nansen", "nansen", ""),
        ("CoinMarketManager", "coin_market_manager", ""), ("TraderSync", "tradersync", ""), ("Cryptio", "cryptio", ""),
        ("Tokenview", "tokenview", ""), ("Ghostfolio", "ghostfolio", ""), ("Parqet", "parqet", ""),
        ("BTCPay Server", "btcpay btcpay_server btcpayserver", ""), ("NiceHash", "nicehash", ""),
        ("Braiins", "braiins", ""), ("Bitaxe", "bitaxe", ""), ("Antminer", "antminer antminers", ""),
        ("NerdMiner", "nerdminer", ""), ("DappNode", "dappnode", ""), ("Rocket Pool", "rocket_pool rocketpool", ""),
        ("Lido", "lido_finance", ""),
    ]

    private static let owners: [(String, Bool)] = all.flatMap { row in
        WordList.words(row.plain).map { _ in (row.name, true) }
            + WordList.words(row.words).map { _ in (row.name, false) }
    }
    private static let sources = all.flatMap { WordList.words($0.plain) + WordList.words($0.words) }
    private static let patterns = PatternSet(sources)

    static let triggerWords: [String] = {
        var words: Set<String> = []
        for source in sources {
            let isBeginning = source.utf8.last == 0x2a
            let word = WordList.spaced(isBeginning ? String(source.dropLast()) : source)
            words.insert(word)
            if isBeginning { words.formUnion(["е", "а", "ом", "у", "и"].map { word + $0 }) }
        }
        return words.sorted()
    }()
}
