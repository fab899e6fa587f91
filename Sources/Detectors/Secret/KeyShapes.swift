/// Keys that tell by their own beginning what they open.
enum KeyShapes {
    /// One shape: how it begins, how long the whole is, which service gave it.
    struct Shape: Sendable {
        var prefix: StaticString
        var lengths: ClosedRange<Int>
        var service: String
    }

    /// Prefixes as the services document them for secret scanning; lengths of the whole key.
    static let all: [Shape] = [
        Shape(prefix: "AKIA", lengths: 20...20, service: "AWS"),
        Shape(prefix: "ASIA", lengths: 20...20, service: "AWS"),
        Shape(prefix: "ghp_", lengths: 40...40, service: "GitHub"),
        Shape(prefix: "gho_", lengths: 40...40, service: "GitHub"),
        Shape(prefix: "ghu_", lengths: 40...40, service: "GitHub"),
        Shape(prefix: "ghs_", lengths: 40...255, service: "GitHub"),
        Shape(prefix: "ghr_", lengths: 40...255, service: "GitHub"),
        Shape(prefix: "github_pat_", lengths: 60...255, service: "GitHub"),
        Shape(prefix: "glpat-", lengths: 26...64, service: "GitLab"),
        Shape(prefix: "xoxb-", lengths: 30...255, service: "Slack"),
        Shape(prefix: "xoxp-", lengths: 30...255, service: "Slack"),
        Shape(prefix: "xoxa-", lengths: 30...255, service: "Slack"),
        Shape(prefix: "xoxs-", lengths: 30...255, service: "Slack"),
        Shape(prefix: "xapp-", lengths: 30...255, service: "Slack"),
        Shape(prefix: "sk_live_", lengths: 24...255, service: "Stripe"),
        Shape(prefix: "rk_live_", lengths: 24...255, service: "Stripe"),
        Shape(prefix: "AIza", lengths: 39...39, service: "Google"),
        Shape(prefix: "GOCSPX-", lengths: 35...35, service: "Google"),
        Shape(prefix: "sk-ant-", lengths: 40...255, service: "Anthropic"),
        Shape(prefix: "sk-proj-", lengths: 40...255, service: "OpenAI"),
        Shape(prefix: "sk-", lengths: 43...64, service: "OpenAI"),
        Shape(prefix: "npm_", lengths: 40...40, service: "npm"),
        Shape(prefix: "pypi-", lengths: 60...255, service: "PyPI"),
        Shape(prefix: "hf_", lengths: 37...40, service: "Hugging Face"),
        Shape(prefix: "dop_v1_", lengths: 71...71, service: "DigitalOcean"),
        Shape(prefix: "shpat_", lengths: 38...38, service: "Shopify"),
        Shape(prefix: "figd_", lengths: 40...80, service: "Figma"),
        Shape(prefix: "lin_api_", lengths: 48...48, service: "Linear"),
        Shape(prefix: "SG.", lengths: 60...80, service: "SendGrid"),
        Shape(prefix: "nsec1", lengths: 63...63, service: "Nostr"),
    ]

    /// Exchanges whose name near a key says what it opens, in the words of exchange-specific configuration.
    static let exchanges = CueWords([
        "binance", "kraken", "coinbase", "kucoin", "bybit", "okx", "okex", "bitget", "mexc", "gate", "gate.io",
        "gateio",
        "htx", "huobi", "bitfinex", "bitstamp", "gemini", "bitmex", "poloniex", "bittrex", "deribit", "crypto.com",
        "upbit", "bithumb", "bitflyer", "coincheck", "luno", "bitso", "bitvavo", "whitebit", "phemex", "bingx", "lbank",
        "币安", "幣安", "欧易", "бинанс", "байбит",
    ])

    /// What they are called.
    static let exchangeNames = [
        "Binance", "Kraken", "Coinbase", "KuCoin", "Bybit", "OKX", "OKX", "Bitget", "MEXC", "Gate", "Gate", "Gate",
        "HTX",
        "HTX", "Bitfinex", "Bitstamp", "Gemini", "BitMEX", "Poloniex", "Bittrex", "Deribit", "Crypto.com", "Upbit",
        "Bithumb", "bitFlyer", "Coincheck", "Luno", "Bitso", "Bitvavo", "WhiteBIT", "Phemex", "BingX", "LBank",
        "Binance",
        "Binance", "OKX", "Binance", "Bybit",
    ]
}
