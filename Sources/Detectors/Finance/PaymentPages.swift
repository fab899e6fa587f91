/// Personal pages of services that pay people.
enum PaymentPages {
    /// A host, its service, and what stands before the name in the path; empty where the name comes first.
    static let hosts: [(host: String, service: String, prefixes: [String])] = [
        ("paypal.me", "PayPal", [""]), ("paypal.com", "PayPal", ["paypalme", "donate"]), ("cash.app", "Cash App", [""]),
        ("venmo.com", "Venmo", ["u", "code", ""]), ("zellepay.com", "Zelle", ["qr-codes"]),
        ("revolut.me", "Revolut", [""]),
        ("monzo.me", "Monzo", [""]), ("wise.com", "Wise", ["pay/me", "pay/business", "pay"]), ("bunq.me", "bunq", [""]),
        ("tikkie.me", "Tikkie", ["pay"]), ("twint.ch", "TWINT", [""]), ("lydia-app.com", "Lydia", ["collect"]),
        ("lydia.me", "Lydia", [""]),
        ("settleup.app", "Settle Up", ["group"]), ("strike.me", "Strike", [""]), ("buy.stripe.com", "Stripe", [""]),
        ("donate.stripe.com", "Stripe", [""]), ("qr.alipay.com", "Alipay", [""]), ("qr.kakaopay.com", "KakaoPay", [""]),
        ("toss.me", "Toss", [""]), ("mpago.la", "Mercado Pago", [""]), ("mpago.li", "Mercado Pago", [""]),
        ("link.mercadopago.com", "Mercado Pago", [""]), ("link.mercadopago.com.ar", "Mercado Pago", [""]),
        ("link.mercadopago.com.br", "Mercado Pago", [""]), ("picpay.me", "PicPay", [""]),
        ("nubank.com.br", "Nubank", ["cobrar", "pagar"]),
        ("yoomoney.ru", "YooMoney", ["to", "fundraise"]), ("money.yandex.ru", "YooMoney", ["to"]),
        ("qiwi.com", "QIWI", ["n"]),
        ("tinkoff.ru", "T-Bank", ["cf"]), ("tbank.ru", "T-Bank", ["cf"]), ("pay.cloudtips.ru", "CloudTips", ["p"]),
        ("send.monobank.ua", "monobank", ["jar"]), ("ko-fi.com", "Ko-fi", [""]),
        ("buymeacoffee.com", "Buy Me a Coffee", [""]),
        ("coff.ee", "Buy Me a Coffee", [""]), ("bmc.link", "Buy Me a Coffee", [""]),
        ("patreon.com", "Patreon", ["c", "join", ""]),
        ("liberapay.com", "Liberapay", [""]), ("github.com", "GitHub Sponsors", ["sponsors"]),
        ("opencollective.com", "Open Collective", [""]),
        ("streamlabs.com", "Streamlabs", [""]), ("streamelements.com", "StreamElements", [""]),
        ("donationalerts.com", "DonationAlerts", ["r"]),
        ("donatepay.ru", "DonatePay", ["don"]), ("boosty.to", "Boosty", [""]), ("afdian.net", "Afdian", ["a"]),
        ("afdian.com", "Afdian", ["a"]),
        ("trakteer.id", "Trakteer", [""]), ("saweria.co", "Saweria", [""]), ("sociabuzz.com", "SociaBuzz", [""]),
        ("tako.id", "Tako", [""]),
        ("ofuse.me", "OFUSE", [""]), ("doneru.jp", "Doneru", [""]), ("fanbox.cc", "pixiv FANBOX", [""]),
        ("throne.com", "Throne", [""]),
        ("cafecito.app", "Cafecito", [""]), ("tipeee.com", "Tipeee", [""]), ("utip.io", "uTip", [""]),
        ("gofundme.com", "GoFundMe", ["f"]),
        ("apoia.se", "Apoia.se", [""]), ("catarse.me", "Catarse", [""]), ("vakinha.com.br", "Vakinha", ["vaquinha"]),
        ("paystack.com", "Paystack", ["pay"]), ("flutterwave.com", "Flutterwave", ["donate", "pay"]),
        ("donorbox.org", "Donorbox", [""]),
        ("subscribestar.com", "SubscribeStar", [""]), ("gumroad.com", "Gumroad", [""]),
        ("kitabisa.com", "Kitabisa", ["campaign"]),
        ("playerduo.net", "PlayerDuo", [""]), ("unghotoi.com", "Ủng hộ tôi", [""]),
        ("papara.com", "Papara", ["personal"]),
    ]

    /// Not somebody's page.
    private static let pages: Set<String> = [
        "login", "signup", "register", "help", "about", "home", "pricing", "terms", "privacy", "app", "download",
        "posts",
        "explore", "signin", "account", "legal", "contact", "blog", "search", "join", "oauth2", "img", "user", "p",
        "widgets",
        "shop", "s", "en", "de", "fr", "es", "dashboard", "settings", "features", "faq", "support", "press", "careers",
        "jobs",
        "discover", "creators", "business", "send", "request", "us", "gb", "webapps", "cgi-bin", "donate", "sponsors",
        "apps",
        "assets", "static", "api", "docs", "mrh", "bookmarklet", "gallery", "manage",
    ]

    /// Names that stand for the reader's own.
    private static let placeholders: Set<String> = [
        "yourname", "your-name", "your_name", "yourusername", "your-username", "your_username", "username", "example",
        "youruser",
        "yourhandle", "your_handle", "yourpage", "name", "user", "you", "me", "handle", "tunombre", "seunome",
        "votrenom", "deinname",
        "myname", "my-name", "johndoe", "cashtag", "yourcashtag",
    ]

    /// The host and path up to the name; nil where the link names nobody.
    static func page(_ link: String, _ prefixes: [String]) -> String? {
        var address = Substring(link)
        if let scheme = address.firstRange(of: "://") { address = address[scheme.upperBound...] }
        if address.hasPrefix("www.") { address = address.dropFirst(4) }
        let query = address.split(separator: "?", maxSplits: 1).dropFirst().first
        let parts = address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").map(String.init)
        for prefix in prefixes {
            let wanted = prefix.isEmpty ? [] : prefix.split(separator: "/").map(String.init)
            guard parts.dropFirst().starts(with: wanted) else { continue }
            if prefix == "donate" {
                guard let button = query?.firstRange(of: "hosted_button_id=") else { continue }
                return (parts.prefix(2).joined(separator: "/")) + "?hosted_button_id="
                    + (query?[button.upperBound...].prefix { $0.isLetter || $0.isNumber } ?? "")
            }
            guard parts.count > wanted.count + 1 else { continue }
            let name = parts[wanted.count + 1]
            if isName(name) { return parts[0...wanted.count + 1].joined(separator: "/") }
            if !prefix.isEmpty { return nil }
        }
        return nil
    }

    static func isName(_ name: String) -> Bool {
        let lower = name.lowercased().replacing("$", with: "").replacing("@", with: "")
        return lower.utf8.count >= 2 && !pages.contains(lower) && !placeholders.contains(lower)
            && !Placeholder.isTemplate(name.replacing("$", with: "")) && !lower.hasSuffix(".html")
            && !lower.hasSuffix(".js")
    }
}
