/// Whether the words around belong to the trade with coins: ordinary words (`gate`, `river`) name an exchange only then.
enum CryptoContext {
    /// - Parameter besides: the bytes of a name that proves nothing of itself.
    static func holds(around offset: Int, besides: Range<Int>? = nil, in text: ScanText, reach: Int = 300) -> Bool {
        holds(around: offset, besides: besides.map { [$0] } ?? [], in: text, reach: reach)
    }

    /// The same with several names.
    static func holds(around offset: Int, besides: [Range<Int>], in text: ScanText, reach: Int = 300) -> Bool {
        let around = Sentence(whole: max(0, offset - reach)..<min(text.count, offset + reach), in: text)
        func counts(_ span: Range<Int>) -> Bool { !besides.contains { $0.overlaps(span) } }
        if around.tokens.contains(where: { words.contains($0) && counts($0.span) }) { return true }
        return around.tokens.contains { $0.form == .ideograph }
            && phrases.matches(in: around).contains { counts(around.bytes($0.tokens)) }
    }

    private static let phrases = PatternSet([
        "加密|比特币|以太|提现|提币|充值|充币|交易所|风控|合约|现货|币圈|炒币|仮想通貨|暗号資産|ビットコイン|取引所|入金|出金|送金|비트코인|코인|거래소|출금|입금|币安|欧易|火币|업비트|빗썸"
    ])

    private static let words = WordSet(
        "xlm hbar algo bch xtz zec btc bitcoin bitcoins eth ethereum crypto cryptos cryptocurrency usdt usdc busd bnb xrp ltc solana doge dogecoin ada altcoin "
            + "alts altcoins sats satoshi satoshis coin coins token tokens exchange exchanges kyc stablecoin staking stake staked unstake "
            + "trc20 erc20 bep20 binance coinbase kraken bybit okx mexc kucoin bitget bitstamp bitvavo bitpanda luna ust avax matic "
            + "shib pepe ripple cardano monero xmr litecoin polkadot tron trx "
            + "withdrawal withdrawals 2fa kyc hodl hodling hodler defi blockchain ledger trezor metamask coldcard perps memecoin airdrop "
            + "trading trader dca usd wallet wallets liquidated "
            + "криптовалюта криптовалюты крипта крипты крипту крипте крипто криптой биток битка битки эфир usdt биржа бирже бирж биржи 加密 比特币 提现 交易所 cripto criptos "
            + "criptomonedas criptomoedas krypto kripto borsa cryptos cryptomonnaies kryptowährungen criptovalute کریپتو عملات "
            + "btc's buda recurring")
}
