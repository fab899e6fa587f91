/// Whether the words around belong to the trade with coins: ordinary words (`gate`, `river`) name an exchange only then.
enum CryptoContext {
    static func holds(around offset: Int, in text: ScanText, reach: Int = 300) -> Bool {
        text.tokens(of: max(0, offset - reach)..<min(text.count, offset + reach), limit: 200)
            .contains { words.contains($0) }
    }

    private static let words = WordSet(
        "btc bitcoin bitcoins eth ethereum crypto cryptos cryptocurrency usdt usdc busd bnb xrp ltc sol solana doge ada altcoin "
            + "alts alt sats satoshi satoshis coin coins token tokens wallet wallets exchange kyc stablecoin staking stake staked "
            + "trc20 erc20 bep20 binance coinbase bybit okx mexc kucoin bitget uid luna ust avax matic dot atom shib pepe "
            + "withdrawal withdrawals deposit deposits hodl defi blockchain ledger trezor metamask futures spot trading trade usd "
            + "криптовалюта крипта крипту биток битка usdt биржа бирже бирж 加密 比特币 提现 交易所 cripto criptomonedas krypto kripto borsa "
            + "btc's referral buda recurring dca")
}
