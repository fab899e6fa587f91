/// Coins by ticker and name.
enum Assets {
    static func ticker(_ token: Token) -> String? {
        if let number = byWord[token.hash] { return names[number].0 }
        return token.isUpper ? byTicker[token.hash].map { tickers[$0] } : nil
    }

    /// The coin named from a token on, also in ideographs, and the index behind it.
    static func read(_ sentence: Sentence, at index: Int) -> (asset: String, end: Int)? {
        guard let token = sentence.tokens[safe: index] else { return nil }
        if let asset = ticker(token) { return (asset, index + 1) }
        guard token.form == .ideograph, let match = ideographs.matches(at: index, in: sentence).first else {
            return nil
        }
        return (unspaced[match.rule].0, match.tokens.upperBound)
    }

    private static let unspaced: [(String, String)] = [
        ("BTC", "比特币|比特幣|大饼|ビットコイン|ビット|비트코인|비트"), ("ETH", "以太坊|以太币|以太|イーサリアム|イーサ|이더리움|이더"),
        ("XRP", "瑞波币|リップル|리플"), ("DOGE", "狗狗币|ドージコイン|ドージ|도지코인|도지"), ("SOL", "ソラナ|솔라나"), ("ADA", "エイダ|에이다"),
        ("SHIB", "柴犬币|柴犬コイン|시바이누|시바"), ("LTC", "莱特币|ライトコイン|라이트코인"), ("SATS", "聪|사토시|サトシ"),
    ]
    private static let ideographs = PatternSet(unspaced.map(\.1))

    private static let names: [(String, String)] = [
        (
            "BTC",
            "btc bitcoin bitcoins bitcóin bitcoines биткоин биткоина биткоинов биткоине биток битка битков битки битках биткам битку бтк xbt wbtc بيتكوين بتكوين बिटकॉइन"
        ),
        ("SATS", "sats satoshis sat satoshi сатоши сат"),
        (
            "ETH",
            "eth ether ethereum ethers weth steth эфир эфира эфиров эфирах эфире эфириума إيثيريوم ايثيريوم ايثريوم"
        ),
        ("USDT", "usdt tether усдт юсдт тезер تيثر"), ("USDC", "usdc"), ("BUSD", "busd"), ("DAI", "dai"),
        ("BNB", "bnb"), ("SOL", "sol solana соланы солана"), ("XRP", "xrp ripple рипла риппла xrps ريبل"),
        ("ADA", "ada cardano"), ("DOGE", "doge dogecoin dogecoins доге догов догикоинов"), ("DOT", "polkadot"),
        ("LTC", "ltc litecoin litecoins лайткоина лайткоинов"), ("XLM", "xlm lumens"), ("XMR", "xmr monero монеро"),
        ("TRX", "trx tron трона тронов"), ("AVAX", "avax"), ("MATIC", "matic polygon"), ("ATOM", "cosmos"),
        ("LINK", "chainlink"), ("LUNA", "luna lunc"), ("UST", "ust ustc"), ("SHIB", "shib shiba шиба шибы"),
        ("PEPE", "pepe"),
        ("ALGO", "algo algorand"), ("TON", "toncoin toncoins тонов тона тонкоинов тонкоина"), ("KAS", "kaspa kas"),
        ("BCH", "bch"), ("ZEC", "zec zcash"), ("XTZ", "xtz tezos"), ("HBAR", "hbar"), ("VET", "vechain"),
        ("FIL", "filecoin"), ("ICP", "icp"), ("APT", "aptos"), ("SUI", "sui"), ("ARB", "arb arbitrum"), ("CRO", "cro"),
        ("BONK", "bonk"), ("WIF", "dogwifhat"), ("FLOKI", "floki"), ("KNC", "knc"), ("JUP", "jup"), ("INJ", "inj"),
        ("TIA", "tia"), ("RNDR", "rndr"), ("FET", "fet"), ("GRT", "grt"), ("CRV", "crv"), ("AAVE", "aave"),
        ("LDO", "ldo"),
        ("FTM", "ftm"), ("EGLD", "egld"), ("QNT", "qnt"), ("IMX", "imx"), ("CHZ", "chz"), ("LRC", "lrc"),
        ("RVN", "rvn"),
        ("KDA", "kda"), ("OSMO", "osmo"), ("AKT", "akt"), ("HNT", "hnt"), ("IOTA", "iota miota"), ("BTT", "btt"),
        ("XEM", "xem"), ("BSV", "bsv"), ("XNO", "xno"), ("STX", "stx"), ("RUNE", "rune"), ("PYTH", "pyth"),
        ("WLD", "wld"),
        ("JASMY", "jasmy"), ("ONDO", "ondo"), ("PENGU", "pengu"), ("CAKE", "pancakeswap"), ("UNI", "uniswap"),
        ("SNX", "snx"), ("MKR", "mkr"), ("SUSHI", "sushiswap"), ("THETA", "thetacoin"), ("KSM", "ksm kusama"),
        ("TAO", "bittensor"),
        ("ETC", "ethereum_classic"), ("EOS", "eos"), ("XDC", "xdc"), ("ZIL", "zil zilliqa"), ("OKB", "okb"),
        ("NEXO", "nexos"),
        ("VTHO", "vtho"), ("ERG", "erg ergo"), ("DGB", "dgb"), ("ROSE", "rosecoin"), ("CELO", "celo"),
        ("AMP", "ampcoin"),
    ]

    /// Tickers that are words too: they count in capitals only.
    private static let tickers = WordList.words(
        "DOT LINK ATOM NEAR TON ETC DASH VET FIL APT SAND MANA AXS APE GALA ONE HOT FLOW UNI CAKE COMP OP SEI TAO HYPE ENA WIF "
            + "ROSE MINA CORE BEAM PEOPLE TRUMP NOT MASK GAS NEO NANO WAVES BAND ANKR BAT REN STORJ DYDX GMX AMP JTO STRK W ENS SUSHI "
            + "POL EIGEN RAY BLUR MEW POPCAT TURBO BRETT MOG NEXO SAFE T ZRX LPT AUDIO SKL KAVA IOST ZETA DYM ALT PIXEL"
    )

    private static let byTicker = WordTable(
        tickers.enumerated().map { (hash: WordHash.of($0.element), value: $0.offset) })
    private static let byWord = WordTable(
        names.enumerated().flatMap { number, row in
            WordList.words(row.1).filter { !$0.utf8.contains(0x5f) }.map { (hash: WordHash.of($0), value: number) }
        })

    /// Tickers that wake the detector: not those that are among the most frequent words.
    private static let capitalTriggers = tickers.filter { !frequent.contains($0) }
    private static let frequent: Set<String> = [
        "NOT", "ONE", "T", "W", "OP", "GAS", "PEOPLE", "CORE", "HOT", "SAFE", "ALT", "MASK",
    ]

    static let triggerWords: [String] = {
        var words = capitalTriggers
        for (_, row) in names { words += WordList.words(row).map { WordList.spaced($0) } }
        for (_, row) in unspaced { words += WordList.words(row, separator: 0x7c) }
        return words
    }()
}
