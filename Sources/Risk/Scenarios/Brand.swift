internal import AuditModel

/// An exchange whose name an impostor would wear, and the rule of its own that gives the impostor away.
struct Brand: Sendable {
    /// As people write it: `Binance`.
    var name: String
    /// What it says that it never does; a sentence.
    var rule: String

    /// The brand of an exchange's id; a general one for what the table does not know.
    static func named(_ exchange: String?) -> Brand {
        guard let exchange else { return general }
        return table[exchange.lowercased().filter { $0 != " " && $0 != "-" }] ?? general
    }

    /// The first, in the order of the alphabet, of the exchanges that the exposures name.
    static func of(_ exposures: WeighedExposure...) -> Brand {
        for exposure in exposures {
            let known = exposure.exchanges.sorted().map { named($0) }.first { $0.name != general.name }
            if let known { return known }
        }
        return general
    }

    static let general = Brand(
        name: "your exchange",
        rule:
            "No exchange asks for a password, a code, a seed phrase or a transfer. End the contact, open the exchange "
            + "from your own bookmark, and ask its support there.")

    /// From what the exchanges publish about their own channels, as known in November 2026.
    private static let table: [String: Brand] = [
        "binance": Brand(
            name: "Binance",
            rule: "Binance never contacts anyone on WhatsApp, and its support never asks for a password, a code or a "
                + "transfer. Check any contact with Binance Verify, which you open from the app or from binance.com."),
        "binance.us": Brand(
            name: "Binance.US",
            rule: "Support never asks for a password, a code or a transfer. Open a ticket from the app and ask there."),
        "coinbase": Brand(
            name: "Coinbase",
            rule:
                "Coinbase never asks for your password or 2-step codes, for remote access, for software to install, or "
                + "to send funds to another address. Real mail comes from coinbase.com; ask at help.coinbase.com."),
        "kraken": Brand(
            name: "Kraken",
            rule:
                "Kraken never asks for your user name, password, 2FA or device code, seed phrase or remote access. Ask "
                + "at support.kraken.com, which you type yourself."),
        "gemini": Brand(
            name: "Gemini",
            rule: "Gemini never sends text messages about your account and has no phone support. Mail comes from "
                + "gemini.com; ask at support.gemini.com."),
        "okx": Brand(
            name: "OKX",
            rule: "Staff never send the first direct message and never ask for a fee or a code. Check any contact with "
                + "the channel verification on okx.com."),
        "bybit": Brand(
            name: "Bybit",
            rule: "Support never asks for a password, a code or a transfer. Check any contact with the Authenticity "
                + "Checker on bybit.com; even a listed sender can be forged."),
        "kucoin": Brand(
            name: "KuCoin",
            rule: "kucoin.com is the only site, and support never asks for a password, a code or a transfer. Check any "
                + "contact with its verification page."),
        "bitget": Brand(
            name: "Bitget",
            rule: "Support never asks for a password, a code or a transfer. Check any contact with the Official "
                + "Verification Tool on bitget.com."),
        "crypto.com": Brand(
            name: "Crypto.com",
            rule:
                "Support never asks for a password, a code or a transfer. Check any contact with Crypto.com Verify, and "
                + "look for your anti-phishing code in its mails."),
        "mexc": Brand(
            name: "MEXC",
            rule: "MEXC sends text messages for logging in only. Check any contact with MEXC Verify."),
        "htx": Brand(
            name: "HTX", rule: "HTX never asks for your password, a text message code or an authenticator code."),
        "gate": Brand(name: "Gate", rule: general.rule),
        "gate.io": Brand(name: "Gate", rule: general.rule),
        "bitfinex": Brand(name: "Bitfinex", rule: general.rule),
        "bitstamp": Brand(name: "Bitstamp", rule: general.rule),
        "upbit": Brand(name: "Upbit", rule: general.rule),
    ]
}
