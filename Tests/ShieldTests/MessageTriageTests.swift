import AuditModel
import Detectors
import Testing

@testable import Shield

@Suite("Messages and their signs")
struct MessageTriageTests {
    private static let triage = MessageTriage()

    private func verdict(
        _ text: String, channel: String = "x-dm", claims: String? = "none", sender: String = "",
        links: [Message.Link] = [], details: [Message.PublicDetail] = []
    ) -> TriageVerdict {
        Self.triage.verdict(
            Message(channel: channel, claims: claims, sender: sender, text: text, links: links, details: details))
    }

    // MARK: The five articles, an example each

    @Test("article on WhatsApp: an impostor of a team asks for a code there, and asks to be kept from support")
    func articleWhatsApp() {
        let found = verdict(
            "Hello, I am Lena from the Binance security team. Your account was locked. Send me the 2FA code now and do not contact support.",
            channel: "whatsapp", claims: "binance", sender: "+1 202 555 0100")
        #expect(found.kind == .scam)
        #expect(Set(found.names).isSuperset(of: [.neverChannel, .asksSecret, .secrecy, .authority, .unofficialSender]))
        #expect(found.stages == [1, 2, 3, 5])
    }

    @Test("article on footprints: a story fitted to a public trip is named with its page")
    func articleTravel() {
        let page = "https://pix.example/p/1"
        let found = verdict(
            "We blocked a sign-in from Phuket. As you may be travelling there, confirm your password at https://binance-trip.example/x",
            channel: "email", claims: "binance", sender: "Binance <alerts@binance-trip.example>",
            details: [Message.PublicDetail(kind: "travel", value: "Phuket, May", url: page)])
        #expect(found.kind == .scam)
        #expect(found.signs.first { $0.sign == .publicDetailReuse }?.page == page)
        #expect(found.tactic == "spear-phishing")
    }

    @Test("articles on the Joint Anti-Scam Campaign: the alert at withdrawal quotes scams and is none")
    func articleCampaign() {
        let alert =
            "Before you withdraw: do you know the recipient? Scammers may promise high returns, claim to be police, or ask you to keep it secret."
        #expect(verdict(alert, channel: "in-app", claims: "binance").kind == .noSigns)
    }

    @Test("article of the support team: asking for funds at a safe wallet is none of support's business")
    func articleSupport() {
        let found = verdict(
            "Binance support here. To protect your funds, transfer your balance to the secure wallet below within the hour.",
            channel: "telegram", claims: "binance", sender: "@binance_help_77")
        #expect(found.kind == .scam)
        #expect(Set(found.names).isSuperset(of: [.asksFunds, .safeWallet, .urgency, .authority]))
    }

    @Test("article on group chats: guaranteed returns, a deadline, and somebody added to a group")
    func articleGroup() {
        let found = verdict(
            "You were added to the group VIP Signals. Guaranteed profit of 20 % every day, only 3 places left today. Deposit 300 USDT to join.",
            channel: "telegram", sender: "VIP Signals (group)")
        #expect(found.kind == .scam)
        #expect(Set(found.names).isSuperset(of: [.addedToGroup, .guaranteedReturn, .asksFunds, .urgency]))
        #expect(found.tactic == "baiting")
    }

    // MARK: What is not meant

    @Test(
        "what is negated, quoted or told of others does not count",
        arguments: [
            "We will never ask for your password or your 2FA code.", "Do not share this code with anyone.",
            "Nous ne demandons jamais votre mot de passe.", "Non chiediamo mai la password.",
            "Nunca le pediremos su contraseña.", "Nunca pedimos a sua senha.", "Никогда не сообщайте пароль.",
            "Kami tidak pernah meminta kata sandi Anda.", "Şifrenizi kimseyle paylaşmayın.",
            "Không cung cấp mã OTP cho bất kỳ ai.", "请勿将验证码告诉任何人。",
            "Staf kami tidak akan pernah meminta kata sandi, kode verifikasi, atau transfer dana.",
            "They asked me to send the code, I blocked them.",
            "Fraudsters write: \"Send me your seed phrase, quickly.\" Do nothing.",
        ])
    func notMeant(text: String) {
        let found = verdict(text, channel: "email", claims: "bank", sender: "Bank <news@bank.example>")
        #expect(!found.names.contains(.asksSecret))
        #expect(found.kind == .noSigns)
    }

    @Test(
        "a request for a secret is seen in ten languages",
        arguments: [
            "Please send me the verification code.", "Envoyez-moi le code de vérification.",
            "Mi invii il codice di verifica.", "Envíeme el código de verificación.",
            "Me envie o código de verificação.", "Kirimkan kode OTP sekarang.", "Пришлите код подтверждения.",
            "Onay kodunu bana gönderin.", "Bạn gửi cho tôi mã OTP.", "请把验证码发给我。",
        ])
    func secrets(text: String) {
        let found = verdict(text, channel: "telegram", claims: "binance", sender: "@help_5550")
        #expect(found.names.contains(.asksSecret))
        #expect(found.kind == .scam)
    }

    @Test("a door's code, a delivered code and a friend's bill are everyday")
    func everyday() {
        #expect(
            verdict("Send me the code for the front gate again", channel: "whatsapp", sender: "Mum").kind == .noSigns)
        #expect(verdict("482913 is your login code. Do not share it.", channel: "sms", claims: "bank").kind == .noSigns)
        #expect(verdict("You owe me 12 for the pizza", channel: "whatsapp", sender: "Noor").kind == .noSigns)
    }

    @Test("what a message is written in decides whose words count")
    func languages() {
        // `ya` is a yes in Indonesian and `now` in Spanish; `at` throws in Turkish.
        #expect(!verdict("Makasih ya, nanti saya kirim fotonya ke kamu ya").names.contains(.urgency))
        #expect(!verdict("You have withdrawn 0.4 BNB at noon, this is for your records.").names.contains(.asksFunds))
        #expect(MessageLanguage.likely([]).count == MessageLanguage.allCases.count)
    }

    @Test(
        "a code that is to be forwarded is a secret, in the next sentence too",
        arguments: [
            "You will get a code by text. Forward it to me.", "Le arriverà un codice, me lo detti.",
            "Тебе придёт код из шести цифр. Перешли его мне.",
        ])
    func forwarded(text: String) {
        #expect(verdict(text, sender: "@wren_5550").names.contains(.asksSecret))
    }

    @Test(
        "scripts that pay first, film, refund what nobody bought or fetch cash are scams",
        arguments: [
            "I recorded you through your webcam. Send 900 USD in bitcoin within 48 hours or the video goes to all your contacts.",
            "Your plan was renewed for $399.99. If you did not approve this charge, phone our desk at +1 202 555 0142.",
            "We traced your stolen 3 ETH. Cover the network tax of 0.15 ETH first, after which the funds land in your wallet.",
            "You have to pay a penalty of 800 pounds by gift cards today, read me the numbers on the back.",
            "Para liberar su retiro debe depositar primero 200 USDT como garantía, se le devuelve después.",
        ])
    func scripts(text: String) {
        #expect(verdict(text, sender: "@wren_5550").kind == .scam)
    }

    @Test(
        "an alarm and a link in a text of an office is a scam, in any of its languages",
        arguments: [
            "Votre colis n'a pas pu être livré. Mettez à jour vos informations : https://colis.example",
            "Se ha vinculado un nuevo dispositivo. Si no ha sido usted, verifique: https://alta.example",
            "Your card was added to a new phone. Not you? Cancel here: https://card.example",
        ])
    func alarms(text: String) {
        #expect(verdict(text, channel: "sms", claims: "bank", sender: "BANK").kind == .scam)
    }

    @Test(
        "bills, reminders and warnings among people and clubs are everyday, however they press",
        arguments: [
            ("whatsapp", "Lena", "can you send me 15 for the tickets before friday? paypal is fine"),
            ("email", "Club <board@club.example>", "The fee of 25 EUR is due by Friday, to the usual account."),
            ("telegram", "Катя", "привет! скинь пароль от вайфая, я уже у тебя"),
            ("email", "Okul <bilgi@okul.example>", "Gezi ücreti 350 TL'dir. Cuma gününe kadar teslim edebilirsiniz."),
            ("telegram", "Sis", "don't tell mum yet but I booked the cruise for her birthday! you owe me 150"),
            ("discord", "mods", "If somebody sends you a message asking for your seed phrase, report them."),
        ])
    func reminders(channel: String, sender: String, text: String) {
        #expect(verdict(text, channel: channel, sender: sender).kind == .noSigns)
    }

    // MARK: Links, senders, details

    @Test("links are held against what they show, and hosts against the directory")
    func links() {
        let found = verdict(
            "Please sign in to keep your account.", channel: "email", claims: "binance",
            sender: "Binance <no-reply@mail.example>",
            links: [Message.Link(text: "https://www.binance.com/login", target: "http://b1nance.example/login")])
        #expect(
            Set(found.names).isSuperset(of: [.linkMismatch, .httpOnly, .lookalikeDomain, .unofficialSender, .asksClick])
        )
        let own = verdict(
            "News of this week.", channel: "email", claims: "kraken", sender: "Kraken <hello@email.kraken.com>",
            links: [Message.Link(text: "www.kraken.com/blog", target: "https://email.kraken.com/c/1")])
        #expect(own.kind == .noSigns)
    }

    @Test("a detail is found in other languages, and a number only as a whole")
    func details() {
        func reuses(_ text: String, _ kind: String, _ value: String) -> Bool {
            DetailReuse.span(of: Message.PublicDetail(kind: kind, value: value), in: text) != nil
        }
        #expect(reuses("вы правда в Тбилиси?", "travel", "Tbilisi, new year"))
        #expect(reuses("Enjoy Lisbonne!", "travel", "Lisbon, March"))
        #expect(reuses("我知道您要去曼谷", "travel", "Bangkok"))
        #expect(reuses("your id 555019931", "exchange_uid", "555019931"))
        #expect(!reuses("your id 555019932", "exchange_uid", "555019931"))
        #expect(!reuses("Binance user", "exchange_usage", "Binance"))
        // The matter of a complaint: what it is about, and that it does not work. The brand and its support stand anywhere.
        let complaint = "Binance has been holding my withdrawal for nine days, and support sends templates"
        #expect(reuses("Your withdrawal was stopped", "support_complaint", complaint))
        // What stands there word by word, whatever it is about.
        #expect(reuses("Saw your post: 0.7 SOL gone since Monday, rough.", "complaint", "0.7 SOL gone since Monday"))
        #expect(!reuses("Gone since Monday are all my hens.", "complaint", "0.7 SOL gone since Monday"))
        #expect(reuses("nous pouvons débloquer votre retrait", "finance.support-complaint", complaint))
        #expect(!reuses("Binance support here, hello", "support_complaint", complaint))
        #expect(!reuses("Your withdrawal of 20 USDT was successful", "support_complaint", complaint))
        #expect(
            reuses("the stuck withdrawal of 640 USDT", "support_complaint", "my withdrawal of 640 USDT has been stuck"))
    }

    // MARK: Hostile input

    @Test("a word without an end is read once, however long it is")
    func longWord() {
        var text = String(repeating: "a", count: 300_000) + " send me your password"
        text.withUTF8 { bytes in
            ScanText.with(bytes: bytes, context: ScanContext()) { text in
                #expect(MessageReading(text, addresses: []).sentences.count <= 3)
            }
        }
        let verdict = MessageTriage().verdict(Message(channel: "sms", text: text))
        #expect(verdict.names.contains(.asksSecret))
    }

    @Test("a code that is handed over is to be kept, and nothing more")
    func deliveredCodes() {
        func signs(_ text: String) -> [Sign] {
            MessageTriage().verdict(Message(channel: "sms", claims: "bank", sender: "BANK", text: text)).names
        }
        #expect(signs("您的验证码是 551209,5 分钟内有效。请勿告诉任何人。").isEmpty)
        #expect(signs("482913 is your code. Do not share it with anyone, it expires in 10 minutes.").isEmpty)
        let calls = signs("482913 is your code. If you did not ask for it, call us at once on +1 202 555 0143.")
        #expect(calls.contains(.urgency) && calls.contains(.callbackNumber))
        // `qua` is yesterday, and no gift.
        #expect(!signs("Chuyển lại mình 200k tiền cà phê hôm qua nhé").contains(.baiting))
    }

    @Test("a forged letter in an address that stands in the text is seen, and writing without spaces ends one")
    func forgedLetters() {
        func signs(_ text: String) -> [Sign] {
            MessageTriage().verdict(Message(channel: "sms", text: text)).names
        }
        #expect(signs("Log in at https://krаken.example now").contains(.lookalikeDomain))
        #expect(signs("请点击https://kraken-login.example登录").contains(.lookalikeDomain))
        #expect(!signs("Привет, тел.номер тот же, ул.Мира").contains(.lookalikeDomain))
    }

    @Test("hidden characters do not hide a sign")
    func hidden() {
        let found = verdict(
            "Se\u{200B}nd me your \u{202E}pass\u{200D}word now", channel: "telegram", claims: "binance",
            sender: "@x_5550")
        #expect(found.names.contains(.asksSecret))
    }

    @Test("long and empty messages, open quotes and a thousand links get an answer")
    func hostile() {
        #expect(verdict("").kind == .noSigns)
        #expect(verdict(String(repeating: "\"«“(", count: 4_000)).kind == .noSigns)
        #expect(verdict(String(repeating: "send never if code ", count: 2_000), claims: "binance").score <= 100)
        let links = String(repeating: "https://b1nance.example/x ", count: 1_000)
        #expect(verdict(links, claims: "binance").names.contains(.lookalikeDomain))
    }
}
