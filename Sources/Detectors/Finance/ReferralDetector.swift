internal import AuditModel

/// Finds the user's referral links and codes: each names an exchange they use and ties their accounts together.
package struct ReferralDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "finance.referral", kinds: [.referral], name: "Referral link or code",
            summary: """
                Links to an exchange whose path or query carries an invitation code, with or without scheme, and codes \
                announced in words beside the name of an exchange. Plain links, templates and shop codes are left alone.
                """,
            version: 7,
            finds: [
                DetectorExample("do NOT use ⟦FAKEOWL88⟧ on Binance, please"),
                DetectorExample("new on MEXC? put ⟦FAsnail9⟧ in the invite box"),
                DetectorExample("coinbase ref: ⟦lantern⟧"),
                DetectorExample(
                    "if you must sign up at bitvavo use ⟦WOOLGATHER⟧ and we each get a tenner", values: ["WOOLGATHER"]),
                DetectorExample("⟦SHYMOTH⟧ works on bitstamp when registering", values: ["SHYMOTH"]),
                DetectorExample("enter ⟦FAKEOWL⟧ when you join Bitget, both of us get ten"),
                DetectorExample(
                    "come along: ⟦https://bybit.com/en/sign-up?ref=HZ4W9T⟧", values: ["HZ4W9T"],
                    fields: ["exchange": "Bybit", "code": "HZ4W9T"]),
                DetectorExample("if you must sign up at bitvavo use ⟦FAKEWOOL⟧ and we each get a tenner"),
                DetectorExample("⟦FAKEMOTH⟧ works on bitstamp when registering, gives you fee free something"),
                DetectorExample("注册币安填⟦FAKE11⟧,手续费打八折", fields: ["exchange": "Binance"]),
                DetectorExample("daftar Tokocrypto pake ⟦FAKE55⟧ ya, lumayan"),
                DetectorExample("bio | ⟦okx.com/join/TORVE58⟧ | gm", values: ["TORVE58"], fields: ["exchange": "OKX"]),
                DetectorExample("[open yours](⟦https://m.phemex.com/register?ref=618340275⟧)", values: ["618340275"]),
                DetectorExample(
                    "my Binance referral code is ⟦QP55KX10⟧", values: ["QP55KX10"], fields: ["exchange": "Binance"]),
                DetectorExample("register at BingX using code ⟦bingx-HT61D⟧", values: ["bingx-HT61D"]),
                DetectorExample("⟦https://www.deribit.com/reg-20417.8835⟧", values: ["20417.8835"]),
                DetectorExample(
                    "Regístrate en Bitso con mi código ⟦zarpo⟧ y ganamos los dos", values: ["zarpo"],
                    fields: ["exchange": "Bitso"]),
                DetectorExample("beekeeper 🐝 BingX invite ⟦TORVE8⟧ 🐝", values: ["TORVE8"]),
                DetectorExample("parrainage KuCoin, le mien c'est ⟦rQT4ZZX⟧", values: ["rQT4ZZX"]),
                DetectorExample(
                    "⟦https://bitget.com/asia/register?channelCode=kd7z&vipCode=torvi⟧", values: ["torvi"]),
                DetectorExample(
                    "código Lemon ⟦MATECOCIDO⟧ si querés regalarme mil pesos", fields: ["exchange": "Lemon"]),
                DetectorExample("Bybit sign-up, just type ⟦OTTERMILK⟧ as invite code", fields: ["exchange": "Bybit"]),
                DetectorExample("⟦strike.me/ref/PUMPNINE⟧", fields: ["exchange": "Strike"]),
            ],
            ignores: [
                "use TRC20 on Binance, never ERC20",
                "use FACEID on Coinbase",
                "Xbox friend code 9203-8471-0293, no bybit tourneys please",
                "SEPA works on bitstamp when registering", "join me trading BTCUSDT with BTCUSDT on kraken",
                "register at Kraken with IPHONE15 or older", "we each pay with EUR at Bitvavo",
                "Les liens du genre bitpanda.com/?ref=TOTO42 sont interdits ici",
                "links like bybit.com/register?ref=ABBA99 are banned in this sub",
                "https://www.bitstamp.net/en/blog/fees/what-changed-2206417",
                "https://m.phemex.com/register?ref=YOUR_INVITE_CODE",
                "anyone have a Bybit referral code?", "20% off every teapot with code KETTLE20",
                "https://www.kraken.com/prices/bitcoin", "Error code 0x80070057 on Binance",
                "joined Bybit under Marek's code, K8TQPX", "my code runs against the Binance API",
            ])
    }

    package var triggers: [Trigger] {
        [
            .hosts(Array(Set(ExchangeDirectory.all.flatMap(\.hosts))).sorted()),
            .words([
                "when you join", "if you join", "when you sign", "when joining", "when registering", "when opening",
                "referral", "referral code", "invite", "refers", "referred", "who sent you", "sent you", "signup",
                "sign up", "sign-up", "register", "ref", "open an account", "open a", "opening a", "opening an",
                "opens an",
                "joining", "join", "newcomers", "new users", "each", "us both", "both of us", "we both", "regístrate",
                "abrir cuenta",
                "abrir conta", "nos dan", "cada uno", "para cada", "cadastro", "inscris", "inscrivez", "inscription",
                "chacun",
                "anmelden", "anmeldung", "registrieren", "werben", "für jeden", "beide", "iscriviti", "iscriversi",
                "регайтесь",
                "регистрация", "регистрируйтесь", "обоим", "üye", "kayıt", "ikimiz", "daftar", "bikin akun", "đăng ký",
                "开户", "登録",
                "口座開設", "가입", "рефка", "реферал", "рефкод", "рефералка", "реферальный",
                "реф", "промокод", "коду", "кодом", "parrainage", "parrain", "indicação", "convite", "referido",
                "referidos", "invito", "davet", "referans", "kodum", "kodumu", "undangan", "werbecode",
                "freundescode", "einladung", "推薦碼", "返佣码", "紹介", "招待", "초대", "레퍼럴", "mã", "كود", "رمز", "الدعوة",
                "الإحالة", "注册", "geworben", "eingeladen", "пригласил", "ref code", "invite code", "invitation code",
                "referral id", "ref id", "referal", "code", "código", "codigo", "code promo", "kode", "kod", "kodu",
                "код", "邀请码", "邀請碼", "推荐码", "招待コード", "紹介コード", "추천인", "추천 코드", "mã giới thiệu", "einladungscode",
                "empfehlungscode", "codice", "كود الإحالة", "رمز الدعوة",
            ]), .words(ExchangeReader.triggerWords),
        ]
    }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        if hit.trigger == 0 {
            link(hit, in: text, into: &sink)
        } else if hit.span.lowerBound >= sink.watermark {
            let sentence = Sentence(containing: hit.span.lowerBound, in: text, floor: sink.watermark)
            sink.watermark = max(hit.span.upperBound, sentence.end)
            for found in ReferralWords.find(in: sentence) { report(found, strength: .cued, in: text, into: &sink) }
        }
    }

    private func link(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        let link = LinkReader.link(around: hit.span, in: text)
        guard let found = ReferralLink.read(link, in: text), !ReferralWords.isRuleOfPlace(around: link, in: text)
        else { return }
        report(found, strength: .syntax, in: text, into: &sink)
    }

    private func report(
        _ found: ReferralCode, strength: FindingSink.Strength, in text: ScanText, into sink: inout FindingSink
    ) {
        sink.add(
            Finding(
                kind: .referral, value: found.code, span: found.span, confidence: strength == .syntax ? 0.95 : 0.8,
                detector: description.id, fields: ["exchange": found.exchange, "code": found.code],
                reasons: [
                    strength == .syntax
                        ? "an invitation link of \(found.exchange)" : "announced as a code for \(found.exchange)"
                ]),
            strength: strength)
    }
}

/// A code with the place of its link, or of the code itself.
struct ReferralCode: Sendable {
    var exchange: String
    var code: String
    var span: Range<Int>
}
