/// Services that pay people, their pages and the words beside which a handle stands.
enum PaymentServices {
    static let hosts: [(host: String, service: String, path: String)] = [
        ("paypal.me", "PayPal", ""), ("paypal.com", "PayPal", "paypalme"), ("cash.app", "Cash App", ""),
        ("venmo.com", "Venmo", ""), ("ko-fi.com", "Ko-fi", ""), ("buymeacoffee.com", "Buy Me a Coffee", ""),
        ("bmc.link", "Buy Me a Coffee", ""),
        ("patreon.com", "Patreon", ""), ("liberapay.com", "Liberapay", ""), ("revolut.me", "Revolut", ""),
        ("monzo.me", "Monzo", ""), ("wise.com", "Wise", "pay"), ("streamlabs.com", "Streamlabs", ""),
        ("donationalerts.com", "DonationAlerts", "r"),
        ("boosty.to", "Boosty", ""), ("afdian.net", "Afdian", "a"), ("trakteer.id", "Trakteer", ""),
        ("saweria.co", "Saweria", ""), ("opencollective.com", "Open Collective", ""), ("throne.com", "Throne", ""),
        ("cafecito.app", "Cafecito", ""), ("tipeee.com", "Tipeee", ""),
        ("picpay.me", "PicPay", ""), ("nubank.com.br", "Nubank", "cobrar"), ("yoomoney.ru", "YooMoney", "to"),
        ("qiwi.com", "QIWI", "n"), ("strike.me", "Strike", ""), ("gofundme.com", "GoFundMe", "f"),
        ("toss.me", "Toss", ""), ("twint.ch", "TWINT", ""), ("apoia.se", "Apoia.se", ""), ("catarse.me", "Catarse", ""),
    ]

    /// Not somebody's page.
    static let pages: Set<String> = [
        "login", "signup", "register", "help", "about", "home", "pricing", "terms", "privacy", "app", "download",
        "posts", "c", "explore", "s", "signin", "account", "legal", "contact", "blog", "search", "join", "oauth2",
        "img", "u", "user", "p", "widgets", "shop",
    ]

    /// A word, its service, and the bytes that may begin a handle: `@`, `$`, `*` for anything handle-like after a colon.
    static let words: [(word: String, service: String, marks: String)] = [
        ("venmo", "Venmo", "@*"), ("cashapp", "Cash App", "$*"), ("cash app", "Cash App", "$*"),
        ("cashtag", "Cash App", "$*"), ("zelle", "Zelle", "*"), ("paypal", "PayPal", "@*"), ("pix", "Pix", "*"),
        ("chave pix", "Pix", "*"), ("upi", "UPI", "*"), ("upi id", "UPI", "*"), ("gpay", "Google Pay", "*"),
        ("revolut", "Revolut", "@*"), ("revtag", "Revolut", "@*"), ("bizum", "Bizum", "*"), ("alipay", "Alipay", "*"),
        ("支付宝", "Alipay", "*"), ("paytm", "Paytm", "*"), ("gcash", "GCash", "*"), ("dana", "DANA", "*"),
        ("ovo", "OVO", "*"), ("gopay", "GoPay", "*"), ("momo", "MoMo", "*"), ("papara", "Papara", "*"),
        ("monzo", "Monzo", "@*"), ("mercado pago", "Mercado Pago", "*"), ("alias", "Mercado Pago", ""),
        ("юмани", "YooMoney", "*"), ("ko-fi", "Ko-fi", "@"), ("kofi", "Ko-fi", "@"), ("patreon", "Patreon", "@"),
        ("wise", "Wise", "@"), ("wisetag", "Wise", "@*"), ("twint", "TWINT", "*"), ("yape", "Yape", "*"),
        ("plin", "Plin", "*"), ("nequi", "Nequi", "*"),
    ]

    /// The handle within a few words of a service's name.
    static func handle(after offset: Int, marks: String, in text: ScanText) -> Range<Int>? {
        var at = offset
        let limit = min(text.count, offset + 28)
        while at < limit, text[at] != 0x0a {
            let byte = text[at]
            if byte == 0x40 || byte == 0x24, marks.utf8.contains(byte), !text.isAlphanumeric(at: at - 1) {
                return run(from: at, in: text)
            }
            if byte == 0x3d || byte == 0x28 && text[at + 1] == 0x29 { return nil }
            if marks.utf8.contains(0x2a), byte == 0x3a || byte == 0x20 && isCopula(before: at, in: text, from: offset) {
                let start = text.skipSpaces(from: at + 1)
                if let span = run(from: start, in: text), isHandle(span, in: text) { return span }
            }
            at += 1
        }
        return nil
    }

    /// `is`, `é`, `es`, `:` right before.
    private static func isCopula(before offset: Int, in text: ScanText, from start: Int) -> Bool {
        guard offset > start else { return false }
        let words = text.string(start..<offset).split(separator: " ")
        return words.last.map {
            ["is", "é", "es", "e", "ist", "est", "è", "id", "-", "→", "me", "at", "to"].contains($0.lowercased())
        } ?? false
    }

    private static func run(from start: Int, in text: ScanText) -> Range<Int>? {
        var end = start
        if text[end] == 0x40 || text[end] == 0x24 { end += 1 }
        let first = end
        while end - start < 60, text.isAlphanumeric(at: end) || "-_.@+".utf8.contains(text[end]) { end += 1 }
        while end > first, ".-@+".utf8.contains(text[end - 1]) { end -= 1 }
        return end - first >= 3 ? start..<end : nil
    }

    /// Without a sign, a handle has one inside, or digits among its letters.
    private static func isHandle(_ span: Range<Int>, in text: ScanText) -> Bool {
        let bytes = span.map { text[$0] }
        if bytes.first == 0x40 || bytes.first == 0x24 { return true }
        return bytes.contains(0x40) || bytes.contains(0x5f)
            || bytes.contains { (0x30...0x39).contains($0) } && bytes.contains { ($0 | 0x20) >= 0x61 }
            || bytes.allSatisfy { (0x30...0x39).contains($0) } && bytes.count >= 8
    }
}
