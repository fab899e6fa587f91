/// A company that holds or trades its customers' coins.
struct Exchange: Sendable {
    /// As reports call it.
    let name: String
    /// What people write for it, in all scripts; a space inside a name is an underscore, `*` stands for any ending.
    let words: [String]
    /// Names that mean something else too (`gate`, `gemini`, `CB`): they count only among words of the trade.
    let ambiguous: [String]
    /// Registrable domains and hosts.
    let hosts: [String]
    /// Path segments behind which a referral code stands.
    let paths: [String]
    /// Query keys that hold a referral code, besides those that all use.
    let keys: [String]

    init(
        _ name: String, _ words: String, or ambiguous: String = "", hosts: String = "", paths: String = "",
        keys: String = ""
    ) {
        func split(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
        self.name = name
        self.words = split(words)
        self.ambiguous = split(ambiguous)
        self.hosts = split(hosts)
        self.paths = split(paths)
        self.keys = split(keys)
    }
}

/// The exchanges that detectors know: names, hosts, the shapes of their referral links. Hosts and shapes are those
/// that the exchanges publish in their own invitations.
enum ExchangeDirectory {
    static let all: [Exchange] = [
        Exchange("Binance.US", "binance_us binanceus", hosts: "binance.us"),
        Exchange(
            "Binance", "binance binancetr бинанс* 币安 幣安 バイナンス 바이낸스 باينانس بينانس بايننس",
            hosts: "binance.com binance.info binance.me", paths: "join"),
        Exchange(
            "Coinbase", "coinbase coinbasepro коинбейс* койнбейс* コインベース 코인베이스", or: "cb", hosts: "coinbase.com",
            paths: "refer"),
        Exchange("Kraken", "kraken кракен* クラーケン 크라켄", hosts: "kraken.com kraken.pxf.io", paths: "jdnw"),
        Exchange("OKX", "okx okex окекс* окикс* 欧易 歐易", hosts: "okx.com okex.com", paths: "account/register"),
        Exchange(
            "Bybit", "bybit bybit_global байбит* バイビット 바이비트",
            hosts: "bybit.com bybit.eu bybit.tr bybit.id bybitglobal.com", paths: "b"),
        Exchange("KuCoin", "kucoin кукоин* кукойн* 库币 庫幣 쿠코인", hosts: "kucoin.com", paths: "af rf"),
        Exchange(
            "Bitget", "bitget битгет* ビットゲット 비트겟", hosts: "bitget.com bitget.cc bitgetapp.com", paths: "u bg clacc"),
        Exchange(
            "Gate", "gateio gate_io gate_com гейтио 芝麻开门 芝麻交易所", or: "gate", hosts: "gate.io gate.com gateio.me",
            paths: "signup"),
        Exchange("HTX", "huobi хуоби* 火币 火幣 후오비", or: "htx", hosts: "htx.com huobi.com", paths: "1h 1f"),
        Exchange("Crypto.com", "crypto_com cryptocom", or: "cdc", hosts: "crypto.com", paths: "app exch"),
        Exchange("Bitfinex", "bitfinex битфинекс*", hosts: "bitfinex.com"),
        Exchange("Gemini", "gemini_exchange gemini_earn", or: "gemini", hosts: "gemini.com"),
        Exchange("MEXC", "mexc мексц 抹茶交易所", or: "抹茶", hosts: "mexc.com mexc.co"),
        Exchange("Bitstamp", "bitstamp битстамп*", hosts: "bitstamp.net"),
        Exchange("Upbit", "upbit 업비트 アップビット", hosts: "upbit.com"),
        Exchange("Bithumb", "bithumb 빗썸", hosts: "bithumb.com"),
        Exchange("Coinone", "coinone 코인원", hosts: "coinone.co.kr"),
        Exchange("Korbit", "korbit 코빗", hosts: "korbit.co.kr"),
        Exchange("bitFlyer", "bitflyer ビットフライヤー", hosts: "bitflyer.com bitflyer.jp"),
        Exchange("Coincheck", "coincheck コインチェック", hosts: "coincheck.com"),
        Exchange("bitbank", "bitbank ビットバンク", hosts: "bitbank.cc"),
        Exchange("GMO Coin", "gmo_coin gmoコイン", hosts: "coin.z.com"),
        Exchange("Zaif", "zaif", hosts: "zaif.jp"),
        Exchange("BingX", "bingx бингикс*", hosts: "bingx.com", paths: "partner act"),
        Exchange("Phemex", "phemex", hosts: "phemex.com"),
        Exchange("LBank", "lbank", hosts: "lbank.com lbank.info"),
        Exchange("WhiteBIT", "whitebit вайтбит*", hosts: "whitebit.com"),
        Exchange("Bitvavo", "bitvavo", hosts: "bitvavo.com", keys: "a"),
        Exchange("Bitso", "bitso", hosts: "bitso.com"),
        Exchange("Luno", "", or: "luno", hosts: "luno.com"),
        Exchange("BloFin", "blofin", hosts: "blofin.com"),
        Exchange("Poloniex", "poloniex", hosts: "poloniex.com", keys: "c"),
        Exchange("XT", "xt_com", hosts: "xt.com"),
        Exchange("WOO X", "woox woo_x", hosts: "woox.io woo.org"),
        Exchange("CoinEx", "coinex коинекс*", hosts: "coinex.com"),
        Exchange("Pionex", "pionex", hosts: "pionex.com", keys: "r"),
        Exchange("BitMart", "bitmart", hosts: "bitmart.com"),
        Exchange("Bitrue", "bitrue", hosts: "bitrue.com"),
        Exchange("BitMEX", "bitmex битмекс*", hosts: "bitmex.com"),
        Exchange("Deribit", "deribit", hosts: "deribit.com"),
        Exchange("Hyperliquid", "hyperliquid", hosts: "hyperliquid.xyz"),
        Exchange("dYdX", "dydx", hosts: "dydx.exchange dydx.xyz dydx.trade"),
        Exchange("Bittrex", "bittrex битрекс*", hosts: "bittrex.com"),
        Exchange("HitBTC", "hitbtc", hosts: "hitbtc.com"),
        Exchange("AscendEX", "ascendex", hosts: "ascendex.com"),
        Exchange("ProBit", "probit_global", hosts: "probit.com"),
        Exchange("WEEX", "weex", hosts: "weex.com"),
        Exchange("Toobit", "toobit", hosts: "toobit.com", keys: "i"),
        Exchange("BYDFi", "bydfi", hosts: "bydfi.com", paths: "j"),
        Exchange("DigiFinex", "digifinex", hosts: "digifinex.com", paths: "from"),
        Exchange("Latoken", "latoken", hosts: "latoken.com", keys: "r"),
        Exchange("HashKey", "hashkey", hosts: "hashkey.com"),
        Exchange("BTSE", "btse", hosts: "btse.com"),
        Exchange("Backpack", "backpack_exchange", or: "", hosts: "backpack.exchange"),
        Exchange("Indodax", "indodax", hosts: "indodax.com"),
        Exchange("Tokocrypto", "tokocrypto", hosts: "tokocrypto.com"),
        Exchange("Pintu", "", or: "pintu", hosts: "pintu.co.id"),
        Exchange("Reku", "rekeningku reku", hosts: "reku.id"),
        Exchange("Bitpanda", "bitpanda", hosts: "bitpanda.com"),
        Exchange("Bitcoin.de", "bitcoin_de", hosts: "bitcoin.de"),
        Exchange("Bit2Me", "bit2me", hosts: "bit2me.com"),
        Exchange("Paymium", "paymium", hosts: "paymium.com"),
        Exchange("Coinhouse", "coinhouse", hosts: "coinhouse.com"),
        Exchange("SwissBorg", "swissborg", hosts: "swissborg.com", paths: "r"),
        Exchange("The Rock Trading", "therocktrading"),
        Exchange("Young Platform", "young_platform", hosts: "youngplatform.com"),
        Exchange("Relai", "relai", hosts: "relai.app"),
        Exchange("Nexo", "nexo", hosts: "nexo.com nexo.io"),
        Exchange("Celsius", "celsius_network", or: "celsius", hosts: "celsius.network"),
        Exchange("BlockFi", "blockfi", hosts: "blockfi.com"),
        Exchange("Voyager", "", or: "voyager", hosts: "investvoyager.com"),
        Exchange("FTX", "ftx", hosts: "ftx.com"),
        Exchange("Mt. Gox", "mtgox mt_gox", hosts: "mtgox.com"),
        Exchange("Robinhood", "", or: "robinhood", hosts: "join.robinhood.com"),
        Exchange("Cash App", "", or: "cashapp cash_app"),
        Exchange("Revolut", "", or: "revolut"),
        Exchange("Strike", "", or: "strike", hosts: "invite.strike.me"),
        Exchange("Swan", "swan_bitcoin", or: "swan", hosts: "swanbitcoin.com"),
        Exchange("River", "river_financial", or: "river", hosts: "river.com", keys: "r"),
        Exchange("Coinmama", "coinmama", hosts: "coinmama.com"),
        Exchange("Paxful", "paxful", hosts: "paxful.com"),
        Exchange("LocalBitcoins", "localbitcoins", hosts: "localbitcoins.com"),
        Exchange("HodlHodl", "hodlhodl hodl_hodl", hosts: "hodlhodl.com"),
        Exchange("Uphold", "", or: "uphold", hosts: "uphold.com"),
        Exchange("eToro", "etoro", hosts: "etoro.com"),
        Exchange("CEX.IO", "cex_io", hosts: "cex.io"),
        Exchange("EXMO", "exmo эксмо", hosts: "exmo.com exmo.me"),
        Exchange("YoBit", "yobit", hosts: "yobit.net"),
        Exchange("Garantex", "garantex гарантекс*", hosts: "garantex.org"),
        Exchange("WazirX", "wazirx", hosts: "wazirx.com"),
        Exchange("CoinDCX", "coindcx", hosts: "coindcx.com"),
        Exchange("ZebPay", "zebpay", hosts: "zebpay.com"),
        Exchange("CoinSwitch", "coinswitch", hosts: "coinswitch.co"),
        Exchange("Mudrex", "mudrex", hosts: "mudrex.com"),
        Exchange("Coins.ph", "coins_ph coinsph", hosts: "coins.ph"),
        Exchange("PDAX", "pdax", hosts: "pdax.ph"),
        Exchange("VALR", "valr", hosts: "valr.com"),
        Exchange("Quidax", "quidax", hosts: "quidax.com"),
        Exchange("CoinSpot", "coinspot", hosts: "coinspot.com.au", keys: "code affiliate"),
        Exchange("Swyftx", "swyftx", hosts: "swyftx.com swyftx.com.au"),
        Exchange("BTC Markets", "btc_markets btcmarkets", hosts: "btcmarkets.net"),
        Exchange("Independent Reserve", "independent_reserve", hosts: "independentreserve.com"),
        Exchange("NDAX", "ndax", hosts: "ndax.io"),
        Exchange("Shakepay", "shakepay", hosts: "shakepay.com shakepay.me", paths: "r"),
        Exchange("Newton", "", or: "newton", hosts: "newton.co"),
        Exchange("Bitbuy", "bitbuy", hosts: "bitbuy.ca"),
        Exchange("BtcTurk", "btcturk", hosts: "btcturk.com"),
        Exchange("Paribu", "paribu", hosts: "paribu.com"),
        Exchange("Icrypex", "icrypex", hosts: "icrypex.com"),
        Exchange("Mercado Bitcoin", "mercado_bitcoin", hosts: "mercadobitcoin.com.br"),
        Exchange("Foxbit", "foxbit", hosts: "foxbit.com.br"),
        Exchange("NovaDAX", "novadax", hosts: "novadax.com.br"),
        Exchange("Ripio", "ripio", hosts: "ripio.com"),
        Exchange("Lemon", "lemon_cash", hosts: "lemon.me"),
        Exchange("Buda", "buda_com", hosts: "buda.com"),
        Exchange("Bitkub", "bitkub บิทคับ", hosts: "bitkub.com"),
        Exchange("Remitano", "remitano", hosts: "remitano.com"),
        Exchange("Nobitex", "nobitex نوبیتکس", hosts: "nobitex.ir"),
        Exchange("Rain", "rain_com", hosts: "rain.com"),
        Exchange("CoinMate", "coinmate", hosts: "coinmate.io"),
        Exchange("Anycoin", "anycoin", hosts: "anycoin.cz"),
        Exchange("Zonda", "bitbay", or: "zonda", hosts: "zondacrypto.com"),
        Exchange("Kuna", "kuna_io", or: "", hosts: "kuna.io"),
        Exchange("Kanga", "kanga_exchange", hosts: "kanga.exchange"),
    ]

    /// What people add to the name and still mean the same account.
    static let products = WordSet(
        "pro app card pay exchange account global tr us advanced futures spot p2p earn one io com")
}
