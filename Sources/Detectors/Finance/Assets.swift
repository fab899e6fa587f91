/// Coins by ticker and name.
enum Assets {
    static func ticker(_ token: Token) -> String? { byWord[token.hash] }

    /// The coin named from a token on, also in ideographs, and the index behind it.
    static func read(_ sentence: Sentence, at index: Int) -> (asset: String, end: Int)? {
        guard let token = sentence.tokens[safe: index] else { return nil }
        if let asset = ticker(token) { return (asset, index + 1) }
        guard token.form == .ideograph, let match = ideographs.matches(at: index, in: sentence).first else {
            return nil
        }
        return ("BTC", match.tokens.upperBound)
    }

    private static let ideographs = PatternSet(["比特币", "ビットコイン", "비트코인"])

    private static let names: [(String, String)] = [
        ("BTC", "btc bitcoin bitcoins биткоин биткоина биткоинов биток битка битков бтк 比特币 ビットコイン 비트코인 xbt"),
        ("SATS", "sats satoshis sat satoshi"), ("ETH", "eth ether ethereum ethers эфир эфира эфиров"),
        ("USDT", "usdt tether усдт"), ("USDC", "usdc"),
        ("BUSD", "busd"), ("DAI", "dai"), ("BNB", "bnb"), ("SOL", "sol solana"), ("XRP", "xrp ripple"),
        ("ADA", "ada cardano"), ("DOGE", "doge dogecoin dogecoins"), ("DOT", "polkadot"),
        ("LTC", "ltc litecoin litecoins"),
        ("XLM", "xlm lumens"), ("XMR", "xmr monero"), ("TRX", "trx tron"), ("AVAX", "avax"), ("MATIC", "matic"),
        ("ATOM", "cosmos"), ("LINK", "chainlink"), ("LUNA", "luna lunc"), ("UST", "ust"), ("SHIB", "shib shiba"),
        ("PEPE", "pepe"), ("ALGO", "algo algorand"), ("TON", "toncoin toncoins"), ("KAS", "kaspa"), ("ETC", "etc_"),
        ("BCH", "bch"), ("DASH", "dash_"), ("ZEC", "zec zcash"), ("XTZ", "xtz tezos"), ("HBAR", "hbar"),
        ("VET", "vechain"),
        ("FIL", "filecoin"), ("ICP", "icp"), ("NEAR", "near_"), ("APT", "aptos"), ("SUI", "sui"), ("ARB", "arb"),
        ("CRO", "cro"), ("BONK", "bonk"), ("WIF", "dogwifhat"), ("FLOKI", "floki"), ("NEXO", "nexo_"), ("KNC", "knc"),
    ]

    private static let byWord: [UInt64: String] = Dictionary(
        names.flatMap { row in
            row.1.split(separator: " ").filter { !$0.hasSuffix("_") }.map { (WordHash.of(String($0)), row.0) }
        },
        uniquingKeysWith: { first, _ in first })
    static let triggerWords = names.flatMap {
        $0.1.split(separator: " ").map(String.init).filter { !$0.hasSuffix("_") }
    }
}
