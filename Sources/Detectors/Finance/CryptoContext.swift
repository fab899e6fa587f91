/// Whether the words around belong to the trade with coins: ordinary words (`gate`, `river`) name an exchange only then.
enum CryptoContext {
    /// - Parameter besides: the bytes of a name that proves nothing of itself.
    static func holds(around offset: Int, besides: Range<Int>? = nil, in text: ScanText, reach: Int = 300) -> Bool {
        text.tokens(of: max(0, offset - reach)..<min(text.count, offset + reach), limit: 200)
            .contains { token in words.contains(token) && besides?.overlaps(token.span) != true }
    }

    private static let words = WordSet(
        "btc bitcoin bitcoins eth ethereum crypto cryptos cryptocurrency usdt usdc busd bnb xrp ltc solana doge dogecoin ada altcoin "
            + "alts altcoins sats satoshi satoshis coin coins token tokens exchange exchanges kyc stablecoin staking stake staked unstake "
            + "trc20 erc20 bep20 binance coinbase kraken bybit okx mexc kucoin bitget bitstamp bitvavo bitpanda luna ust avax matic "
            + "shib pepe ripple cardano monero xmr litecoin polkadot tron trx "
            + "withdrawal withdrawals hodl hodling hodler defi blockchain ledger trezor metamask coldcard perps memecoin airdrop "
            + "trading trader dca usd wallet wallets liquidated "
            + "криптовалюта крипта крипту крипте биток битка битки эфир usdt биржа бирже бирж биржи 加密 比特币 提现 交易所 cripto criptos "
            + "criptomonedas criptomoedas krypto kripto borsa cryptos cryptomonnaies kryptowährungen criptovalute کریپتو عملات "
            + "btc's buda recurring")
}
