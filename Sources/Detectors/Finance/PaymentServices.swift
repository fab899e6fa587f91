/// Services beside whose names people give the handles that they are paid at.
enum PaymentServices {
    /// How a handle of a service may look.
    struct Form: OptionSet, Sendable {
        let rawValue: Int

        /// `@name`
        static let at = Form(rawValue: 1)
        /// `$name`
        static let dollar = Form(rawValue: 2)
        static let email = Form(rawValue: 4)
        static let phone = Form(rawValue: 8)
        /// A tax number of Brazil, or a random key.
        static let key = Form(rawValue: 16)
        /// `name@bank`
        static let upi = Form(rawValue: 32)
        /// Digits that are no telephone number.
        static let digits = Form(rawValue: 64)
        /// `word.word.word`
        static let alias = Form(rawValue: 128)
        /// A name alone, as the whole value of a field.
        static let name = Form(rawValue: 256)
    }

    struct Service: Sendable {
        let name: String
        let forms: Form
        let words: [String]
    }

    static let all: [Service] = [
        Service(name: "Venmo", forms: [.at, .name, .phone], words: ["venmo", "venmo's"]),
        Service(
            name: "Cash App", forms: [.dollar, .at, .name],
            words: ["cashapp", "cash app", "cashtag", "$cashtag", "cash app's"]),
        Service(
            name: "Cash App", forms: [.dollar],
            words: [
                "cash", "tips", "tip jar", "tip me", "chime", "pay me", "pays", "pay up", "owe me", "owes me",
                "you owe",
                "bet", "bet's", "settle", "settled", "rent money", "i take", "buy me", "chip in",
            ]),
        Service(name: "Zelle", forms: [.email, .phone], words: ["zelle", "zelle's"]),
        Service(
            name: "PayPal", forms: [.at, .email, .name],
            words: ["paypal", "paypal's", "pay pal", "пейпал", "ペイパル", "페이팔", "贝宝"]),
        Service(name: "Pix", forms: [.email, .phone, .key], words: ["pix", "chave pix", "meu pix", "pix copia"]),
        Service(
            name: "UPI", forms: [.upi, .phone],
            words: ["upi", "upi id", "vpa", "gpay", "google pay", "phonepe", "bhim"]),
        Service(name: "Paytm", forms: [.upi, .phone], words: ["paytm"]),
        Service(name: "Revolut", forms: [.at, .phone, .name], words: ["revolut", "revtag", "rev tag", "револют"]),
        Service(name: "Wise", forms: [.at, .email], words: ["wise", "wisetag", "transferwise"]),
        Service(name: "Monzo", forms: [.at, .name], words: ["monzo"]),
        Service(name: "Lydia", forms: [.at, .phone], words: ["lydia"]),
        Service(name: "Bizum", forms: [.phone], words: ["bizum", "un bizum"]),
        Service(name: "TWINT", forms: [.phone], words: ["twint"]),
        Service(name: "Swish", forms: [.phone, .digits], words: ["swish", "swisha", "swishnummer", "swish nr"]),
        Service(name: "MobilePay", forms: [.phone, .digits], words: ["mobilepay", "mobile pay", "mobilepaya"]),
        Service(name: "Vipps", forms: [.phone, .digits], words: ["vipps", "vippse"]),
        Service(name: "BLIK", forms: [.phone], words: ["blik"]),
        Service(name: "MB WAY", forms: [.phone], words: ["mb way", "mbway"]),
        Service(name: "Satispay", forms: [.phone], words: ["satispay"]),
        Service(name: "Paylib", forms: [.phone], words: ["paylib", "wero"]),
        Service(
            name: "Interac", forms: [.email, .phone],
            words: ["interac", "e-transfer", "etransfer", "interac e-transfer", "emt"]),
        Service(name: "PayID", forms: [.email, .phone], words: ["payid", "pay id au", "osko", "beem"]),
        Service(name: "PromptPay", forms: [.phone, .digits], words: ["promptpay", "prompt pay", "พร้อมเพย์"]),
        Service(name: "PayNow", forms: [.phone], words: ["paynow", "paylah"]),
        Service(name: "DuitNow", forms: [.phone], words: ["duitnow", "tng"]),
        Service(name: "GCash", forms: [.phone], words: ["gcash", "g-cash", "paymaya", "maya wallet"]),
        Service(
            name: "M-Pesa", forms: [.phone, .digits],
            words: ["m-pesa", "mpesa", "paybill", "till number", "airtel money", "mtn momo", "momo"]),
        Service(name: "bKash", forms: [.phone], words: ["bkash", "nagad", "বিকাশ"]),
        Service(name: "JazzCash", forms: [.phone], words: ["jazzcash", "easypaisa"]),
        Service(name: "DANA", forms: [.phone], words: ["dana", "via dana"]),
        Service(name: "OVO", forms: [.phone], words: ["ovo"]),
        Service(name: "GoPay", forms: [.phone], words: ["gopay", "go-pay", "shopeepay", "linkaja"]),
        Service(name: "MoMo", forms: [.phone], words: ["ví momo", "momo nhé", "zalopay", "viettelpay"]),
        Service(name: "Alipay", forms: [.email, .phone, .name], words: ["alipay", "支付宝", "支付寶", "支付宝账号", "алипей"]),
        Service(name: "WeChat Pay", forms: [.phone], words: ["微信支付", "微信转账", "wechat pay"]),
        Service(name: "PayPay", forms: [.name, .at, .phone], words: ["paypay", "paypay id", "ペイペイ"]),
        Service(name: "KakaoPay", forms: [.phone], words: ["카카오페이", "kakaopay"]),
        Service(name: "Toss", forms: [.phone, .at], words: ["토스"]),
        Service(name: "Papara", forms: [.digits], words: ["papara", "papara no", "ininal"]),
        Service(
            name: "YooMoney", forms: [.digits],
            words: ["юмани", "юmoney", "ю money", "yoomoney", "яндекс деньги", "кошелёк", "кошелек"]),
        Service(
            name: "SBP", forms: [.phone],
            words: ["сбп", "сбер", "сбербанк", "тинькофф", "тинек", "т банк", "по номеру", "переводы на"]),
        Service(name: "Nequi", forms: [.phone], words: ["nequi", "daviplata", "yape", "plin", "yapear", "yapeame"]),
        Service(
            name: "Mercado Pago", forms: [.email, .alias, .digits],
            words: ["mercado pago", "mercadopago", "alias", "alias mp", "cvu", "cbu", "mi alias"]),
        Service(name: "CLABE", forms: [.digits], words: ["clabe", "spei"]),
        Service(name: "Ko-fi", forms: [.at, .name], words: ["ko-fi", "kofi"]),
        Service(name: "Patreon", forms: [.at, .name], words: ["patreon", "патреон"]),
        Service(name: "Buy Me a Coffee", forms: [.at, .name], words: ["buymeacoffee", "buy me a coffee", "bmac"]),
        Service(name: "Liberapay", forms: [.at, .name], words: ["liberapay"]),
        Service(name: "Boosty", forms: [.at, .name], words: ["boosty", "бусти"]),
        Service(name: "Skrill", forms: [.email], words: ["skrill", "neteller", "payoneer"]),
        Service(
            name: "Vodafone Cash", forms: [.phone], words: ["فودافون كاش", "vodafone cash", "انستاباي", "instapay"]),
        Service(name: "STC Pay", forms: [.phone], words: ["stc pay", "stcpay"]),
    ]

    private static let flat = all.flatMap { service in service.words.map { _ in service } }
    static let words = all.flatMap(\.words).map { $0.hasPrefix("$") ? String($0.dropFirst()) : $0 }
    static func service(of item: Int) -> Service? { flat[safe: item] }

    /// The ends of UPI addresses, by the banks and apps that give them.
    static let banks = [
        "okaxis", "okicici", "okhdfcbank", "oksbi", "ybl", "ibl", "axl", "paytm", "apl", "yapl", "upi", "fam",
        "jupiteraxis", "ikwik",
        "waaxis", "wahdfcbank", "waicici", "wasbi", "kotak", "hdfcbank", "barodampay", "idfcbank", "yesbank",
        "freecharge", "naviaxis",
        "superyes", "ptyes", "ptsbi", "pthdfc", "ptaxis", "axisbank", "sbi", "icici", "airtel", "postbank",
        "timecosmos", "tapicici",
        "slc", "pingpay", "rapl", "abfspay", "axisb", "cnrb", "indus", "federal", "rbl", "unionbank", "myicici", "jio",
    ]
}
