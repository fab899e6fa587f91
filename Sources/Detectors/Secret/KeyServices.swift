/// Services whose name near a key says what it opens.
enum KeyServices {
    /// The service that the words before a key name last, or those behind it on its line.
    static func service(near span: Range<Int>, in text: ScanText) -> (name: String, isExchange: Bool)? {
        let before = max(0, span.lowerBound - 160)..<span.lowerBound
        let line = span.upperBound..<text.line(around: span, cap: 64).upperBound
        guard let match = cues.last(in: text, within: before) ?? cues.first(in: text, within: line) else { return nil }
        return (rows[match.item].name, rows[match.item].isExchange)
    }

    /// The words that are labels of keys where a colon follows, and the service of each.
    static let labels = rows.map(\.word)

    private static let cues = CueWords(labels)

    private static let rows: [(word: String, name: String, isExchange: Bool)] =
        exchanges.flatMap { name, words in WordList.words(words, separator: 0x2c).map { ($0, name, true) } }
        + others.flatMap { name, words in WordList.words(words, separator: 0x2c).map { ($0, name, false) } }

    private static let exchanges = [
        ("Binance", "binance,币安,幣安,бинанс"), ("Kraken", "kraken"), ("Coinbase", "coinbase"), ("KuCoin", "kucoin"),
        ("Bybit", "bybit,байбит"), ("OKX", "okx,okex,欧易"), ("Bitget", "bitget"), ("MEXC", "mexc"),
        ("Gate", "gate,gate.io,gateio"),
        ("HTX", "htx,huobi"), ("Bitfinex", "bitfinex,bfx"), ("Bitstamp", "bitstamp"), ("Gemini", "gemini"),
        ("BitMEX", "bitmex"),
        ("Poloniex", "poloniex"), ("Bittrex", "bittrex"), ("Deribit", "deribit"), ("Crypto.com", "crypto.com"),
        ("Upbit", "upbit,업비트"),
        ("Bithumb", "bithumb,빗썸"), ("bitFlyer", "bitflyer"), ("Coincheck", "coincheck"), ("Luno", "luno"),
        ("Bitso", "bitso"),
        ("Bitvavo", "bitvavo"), ("WhiteBIT", "whitebit"), ("Phemex", "phemex"), ("BingX", "bingx"), ("LBank", "lbank"),
        ("Bitpanda", "bitpanda"), ("Hyperliquid", "hyperliquid"), ("BitMart", "bitmart"), ("CoinEx", "coinex"),
        ("AscendEX", "ascendex"),
    ]

    private static let others = [
        ("AWS", "aws"), ("Azure", "azure"), ("Google", "gcp,google"), ("Cloudflare", "cloudflare,cf api"),
        ("Datadog", "datadog,dd api"),
        ("Etherscan", "etherscan,explorer key,bscscan,polygonscan,arbiscan,snowtrace"), ("Infura", "infura"),
        ("Alchemy", "alchemy"),
        ("Moralis", "moralis"), ("QuickNode", "quicknode"), ("Helius", "helius"), ("Ankr", "ankr"),
        ("CoinMarketCap", "coinmarketcap,cmc"),
        ("CoinGecko", "coingecko"), ("OpenWeatherMap", "openweathermap,openweather,owm"), ("OpenAI", "openai"),
        ("Mistral", "mistral"),
        ("Cohere", "cohere"), ("DeepSeek", "deepseek"), ("Together", "together ai"), ("Deepgram", "deepgram"),
        ("AssemblyAI", "assemblyai"),
        ("Algolia", "algolia"), ("Twilio", "twilio"), ("Mailchimp", "mailchimp"), ("Mailgun", "mailgun"),
        ("Postmark", "postmark"),
        ("SendGrid", "sendgrid"), ("Vonage", "vonage,nexmo"), ("Spotify", "spotify"), ("Twitch", "twitch"),
        ("Reddit", "reddit"),
        ("Telegram", "telegram"), ("Discord", "discord"), ("Slack", "slack"), ("GitHub", "github"),
        ("GitLab", "gitlab"), ("Heroku", "heroku"),
        ("Vercel", "vercel"), ("Netlify", "netlify"), ("Railway", "railway"), ("Firebase", "firebase"),
        ("Supabase", "supabase"),
        ("Okta", "okta"), ("Auth0", "auth0"), ("Stripe", "stripe"), ("PayPal", "paypal"), ("Plaid", "plaid"),
        ("Adyen", "adyen"),
        ("Snyk", "snyk"), ("Shodan", "shodan"), ("VirusTotal", "virustotal"), ("Censys", "censys"), ("TMDB", "tmdb"),
        ("NASA", "nasa"),
        ("Alpha Vantage", "alphavantage,alpha vantage"), ("Finnhub", "finnhub"), ("Polygon.io", "polygon.io"),
        ("Steam", "steam"),
        ("RapidAPI", "rapidapi"), ("DeepL", "deepl"), ("Mapbox", "mapbox"), ("MapTiler", "maptiler"),
        ("HERE", "here maps"),
        ("Last.fm", "lastfm,last.fm"), ("Pushover", "pushover"), ("Asana", "asana"), ("Airtable", "airtable"),
        ("Sentry", "sentry"),
        ("New Relic", "new relic,newrelic"), ("Hetzner", "hetzner"), ("Linode", "linode"), ("Vultr", "vultr"),
        ("Scaleway", "scaleway"),
    ]
}
