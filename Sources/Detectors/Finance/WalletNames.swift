/// The names of wallets, as people write them.
enum WalletNames {
    /// The wallet named at a token, the index behind it, and whether its name means nothing else.
    static func read(_ sentence: Sentence, at index: Int) -> (name: String, end: Int, isPlain: Bool)? {
        guard let match = patterns.matches(at: index, in: sentence).max(by: { $0.tokens.count < $1.tokens.count })
        else { return nil }
        let (name, isPlain) = owners[match.rule]
        return (name, match.tokens.upperBound, isPlain)
    }

    static let usage = UsagePatterns.own { read($0, at: $1)?.end }

    /// Name, spellings, and whether they mean nothing else.
    private static let all: [(String, String, Bool)] = [
        ("Ledger", "ledger_nano ledger_live nano_x nano_s леджер*", true), ("Ledger", "ledger", false),
        ("Trezor", "trezor трезор*", true), ("Coldcard", "coldcard cold_card", true),
        ("Tangem", "tangem тангем*", true), ("BitBox", "bitbox bitbox02", true), ("KeepKey", "keepkey", true),
        ("SafePal", "safepal", true), ("Keystone", "keystone", false),
        ("Jade", "blockstream_jade", true), ("Ellipal", "ellipal", true), ("Passport", "foundation_passport", true),
        ("SeedSigner", "seedsigner", true), ("OneKey", "onekey", true),
        ("MetaMask", "metamask meta_mask метамаск*", true), ("Trust Wallet", "trust_wallet trustwallet", true),
        ("Phantom", "phantom_wallet", true), ("Phantom", "phantom", false),
        ("Exodus", "exodus_wallet", true), ("Exodus", "exodus", false), ("Electrum", "electrum", false),
        ("Sparrow", "sparrow_wallet", true), ("Sparrow", "sparrow", false),
        ("Rabby", "rabby", true), ("Rainbow", "rainbow_wallet", true), ("Coinbase Wallet", "coinbase_wallet", true),
        ("BlueWallet", "bluewallet blue_wallet", true), ("Muun", "muun", true),
        ("Wasabi", "wasabi_wallet", true), ("Samourai", "samourai", true), ("Phoenix", "phoenix_wallet", true),
        ("Atomic Wallet", "atomic_wallet", true), ("MyEtherWallet", "myetherwallet", true),
        ("Argent", "argent_wallet argentx", true), ("Zerion", "zerion", true),
        ("Tonkeeper", "tonkeeper тонкипер*", true), ("Keplr", "keplr", true), ("Solflare", "solflare", true),
        ("Yoroi", "yoroi", true),
        ("Daedalus", "daedalus", false), ("Nunchuk", "nunchuk", true), ("Green", "blockstream_green", true),
        ("Cake Wallet", "cake_wallet", true), ("Monerujo", "monerujo", true), ("Feather", "feather_wallet", true),
        ("Bitcoin Core", "bitcoin_core", true), ("Edge", "edge_wallet", true), ("Guarda", "guarda_wallet", true),
        ("imToken", "imtoken", true), ("TokenPocket", "tokenpocket", true), ("Unisat", "unisat", true),
        ("Xaman", "xaman xumm", true), ("TronLink", "tronlink", true), ("Wallet of Satoshi", "wallet_of_satoshi", true),
        ("Aqua", "aqua_wallet", true), ("Casa", "casa_wallet", true),
    ]

    private static let owners = all.flatMap { row in row.1.split(separator: " ").map { _ in (row.0, row.2) } }
    private static let sources = all.flatMap { $0.1.split(separator: " ").map(String.init) }
    private static let patterns = PatternSet(sources)
    static let triggerWords = Array(
        Set(
            sources.flatMap { source in
                let word = source.replacing("_", with: " ").filter { $0 != "*" }
                return [String(word)] + (source.hasSuffix("*") ? ["е", "а", "ом"].map { String(word) + $0 } : [])
            })
    ).sorted()
}
