import Testing

@testable import Shield

@Suite("What a message's score comes from")
struct MessageWeighingTests {
    private static let triage = MessageTriage()

    private func verdict(
        _ text: String, channel: String = "email", claims: String? = "none", sender: String = ""
    ) -> TriageVerdict {
        Self.triage.verdict(Message(channel: channel, claims: claims, sender: sender, text: text))
    }

    @Test("the score is the sum of what is shown, cut to 0 and 100")
    func sum() {
        let texts = [
            "Your parcel waits at the shop until Friday, bring your ID.",
            "Send 200 in gift cards today and keep it between us.", "Hello", "",
        ]
        for text in texts {
            let found = verdict(text, sender: "Post <info@post.example>")
            let sum = TriageWeights.base + found.shares.reduce(0) { $0 + $1.points }
            #expect(found.score == max(0, min(100, sum)), "\(text)")
            #expect(found.shares.map { abs($0.points) } == found.shares.map { abs($0.points) }.sorted(by: >))
        }
    }

    @Test("every line of the tables is read, and every trait of a table is one that a message can have")
    func tables() {
        #expect(TriageWeights.traits.count > 50)
        #expect(TriageWeights.words.count > 200)
        let groups: Set = ["sign", "claim", "sender", "links", "channel", "says", "denies", "form", "base"]
        for name in TriageWeights.traits.keys {
            for part in name.split(separator: "+") {
                let parts = part.split(separator: ".", maxSplits: 1).map(String.init)
                #expect(groups.contains(parts[0]), "\(name)")
                if parts[0] == "sign" { #expect(Sign(rawValue: parts[1]) != nil, "\(name)") }
                if ["says", "denies"].contains(parts[0]) { #expect(Concept(rawValue: parts[1]) != nil, "\(name)") }
            }
        }
    }

    @Test("every line of the weights of signs is read, and what it adds is shown with words of the message")
    func signTables() {
        #expect(SignWeights.tables.count == 10)
        for table in SignWeights.tables { #expect(table.traits.count > 20 && table.words.count > 20) }
        let found = verdict("Mama, das Geld brauche ich heute.", channel: "whatsapp", sender: "+49 160 5550 0144")
        for sign in found.signs { #expect(sign.words.utf8.count <= 160) }
    }

    @Test("words that weigh are shown, those of the side on which they are")
    func words() {
        let found = verdict(
            "Congratulations, you won! Send your card number and the fee to claim the prize.",
            sender: "Win <a@win.example>")
        let share = found.shares.first { $0.matter == .words }
        #expect(share.map { $0.points > 0 && !$0.words.isEmpty && $0.words.count <= 5 } ?? false)
    }

    @Test("however many words a long message has, they alone decide nothing")
    func longTexts() {
        let words = TriageWeights.wordRows.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
        let share = verdict(words).shares.first { $0.matter == .words }
        #expect(abs(share?.points ?? 0) <= 70)
    }

    @Test(
        "a message in a language whose words are not known says so",
        arguments: [
            (
                "Uw rekening wordt vandaag geblokkeerd, klik op de link en vul uw gegevens in om dat te voorkomen.",
                "dutch"
            ),
            (
                "Twoje konto zostanie zablokowane, kliknij w link i podaj swoje dane, aby to nie nastąpiło dzisiaj.",
                "polish"
            ),
            ("口座が停止されました。至急こちらのリンクからパスワードを入力してください。", "japanese"),
            ("계정이 정지되었습니다. 지금 비밀번호를 입력하세요.", "korean"),
            ("تم تعليق حسابك، أدخل كلمة المرور الآن", "arabic"),
            ("Ваш рахунок заблоковано, введіть свій пароль і код із повідомлення, щоб його відновити.", "ukrainian"),
        ])
    func unread(text: String, language: String) {
        #expect(verdict(text).unread?.rawValue == language)
    }

    @Test(
        "one in a language whose words are known does not",
        arguments: [
            "Your account is blocked, click on the link and enter your password to keep it.", "ok", "",
            "Votre compte est bloqué, cliquez sur le lien et saisissez votre mot de passe pour le garder.",
            "Il suo conto è bloccato, clicchi sul link e inserisca la password per non perderlo.",
            "Su cuenta está bloqueada, haga clic en el enlace y escriba la contraseña para no perderla.",
            "A sua conta foi bloqueada, clique no link e digite a senha para não a perder.",
            "Akun Anda diblokir, silakan klik tautan dan masukkan kata sandi untuk tidak kehilangan dana.",
            "Ваш счёт заблокирован, перейдите по ссылке и введите пароль, чтобы не потерять деньги.",
            "Hesabınız kapatıldı, açmak için bağlantıya tıklayın ve şifrenizi girin.",
            "Tài khoản của bạn bị khóa, hãy nhấn vào liên kết và nhập mật khẩu để không bị mất tiền.",
            "您的账户已被冻结,请点击链接并输入密码。",
            "Ihr Konto ist gesperrt, klicken Sie auf den Link und geben Sie das Passwort ein.",
        ])
    func read(text: String) {
        #expect(verdict(text).unread == nil)
    }

    @Test(
        "the signs that carry most weight are seen in German",
        arguments: [
            (
                "Senden Sie mir bitte den Code aus der SMS, sonst wird Ihr Konto heute gesperrt.",
                [Sign.asksSecret, .urgency]
            ),
            (
                "Bitte überweisen Sie 1.200 Euro noch heute und sprechen Sie mit niemandem darüber.",
                [.asksFunds, .secrecy]
            ),
            ("Klicken Sie auf den Link https://konto.example und bestätigen Sie Ihre Daten.", [.asksClick]),
            ("Garantiert 25 % pro Woche ohne Risiko.", [.guaranteedReturn]),
        ])
    func german(text: String, signs: [Sign]) {
        let found = verdict(text, channel: "telegram", claims: "bank", sender: "@hilfe_5550")
        #expect(Set(found.names).isSuperset(of: signs), "\(found.names)")
        #expect(!verdict("Geben Sie Ihr Passwort nie an andere weiter.", claims: "bank").names.contains(.asksSecret))
    }

    @Test("a day or an hour behind `until` presses, unless it ends a while")
    func deadlines() {
        for text in [
            "Please pay before Friday.", "Zahlen Sie bis 5. Dezember.",
            "Payez avant le 31/12.", "请于12月5日前缴费。", "Versi entro il 5 dicembre.",
        ] { #expect(verdict(text).names.contains(.urgency), "\(text)") }
        for text in ["We are open until 6 pm.", "Your card stays valid until 28 February."] {
            #expect(!verdict(text).names.contains(.urgency), "\(text)")
        }
    }
}
