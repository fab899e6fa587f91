import Testing

@testable import Shield

@Suite("Messages of every day, and strangers who want nothing yet")
struct EverydayMessagesTests {
    private static let triage = MessageTriage()

    private func verdict(
        _ text: String, channel: String = "email", claims: String? = "none", sender: String = ""
    ) -> TriageVerdict {
        Self.triage.verdict(Message(channel: channel, claims: claims, sender: sender, text: text))
    }

    @Test(
        "a code that is handed over asks for nothing, however far its digits stand from the word",
        arguments: [
            "Banco Sur: su código para confirmar la compra de 64,90 EUR en ZAPATOS RÍO es 772410. No lo comparta con nadie.",
            "Your one-time passcode is 662018 to pay 45.99 to GREENLEAF. Never give it to anyone.",
            "Subject: Your login code\n\nUse 448120 to finish signing in. The code expires in 10 minutes.",
            "Код 551877 для входа в личный кабинет. Никому его не сообщайте.",
            "Ma OTP cua quy khach la 448190, hieu luc 2 phut. Khong cung cap ma nay cho bat ky ai.",
        ])
    func deliveredCodes(_ text: String) {
        let found = verdict(text, channel: "sms", claims: "bank", sender: "BANCO")
        #expect(found.kind == .noSigns)
        #expect(Set(found.names).isDisjoint(with: [.asksSecret, .asksFunds, .secrecy, .urgency]))
    }

    @Test("a code that is asked back is asked for, whatever number stands beside it")
    func askedBack() {
        let text = "Case 551234: reply with the code that you receive by SMS, or the account is closed today."
        #expect(verdict(text, channel: "sms", claims: "bank", sender: "BANK").names.contains(.asksSecret))
    }

    @Test(
        "a deadline whose only ways are the reader's own ends with nobody else",
        arguments: [
            (
                "IT Service Desk <desk@ardenco.example>", "employer",
                "Your laptop restarts tonight at 22:00. If you travel, run the update from the Software Center by Thursday."
            ),
            (
                "City Revenue Office", "tax office",
                "The amount of 312.40 is due on 15 January. Pay by standing order, at our counter, or with the bank slip."
            ),
            (
                "Banco Aurora <avisos@bancoaurora.example>", "bank",
                "Sua fatura de R$ 842,10 vence em 5 de dezembro. O débito automático está ativo. Confira no app."
            ),
            (
                "Güneş Sitesi <yonetim@gunessitesi.example>", "none",
                "900 TL aidatı 10 Aralık tarihine kadar her zamanki hesaba yatırmanızı rica ederiz."
            ),
        ])
    func ownWays(_ sender: String, _ claims: String, _ text: String) {
        #expect(verdict(text, claims: claims, sender: sender).kind == .noSigns)
    }

    @Test("the same deadline with a link that belongs to nobody is none of every day")
    func foreignWay() {
        let text =
            "Your mailbox is blocked tonight. Confirm your password at https://desk-verify.example to keep it, otherwise open a ticket."
        #expect(verdict(text, claims: "employer", sender: "IT Service Desk <desk@ardenco.example>").kind == .scam)
    }

    @Test("what is to be done otherwise is no threat")
    func otherwise() {
        let texts = [
            "Se è stato lei, non deve fare nulla. Altrimenti apra l’app e cambi la password.",
            "Siz yaptıysanız bir şey gerekmez. Siz değilseniz uygulamadan hesabınızı dondurun.",
        ]
        for text in texts {
            let found = verdict(text, claims: "kraken", sender: "Kraken <noreply@kraken.com>")
            #expect(!found.names.contains(.urgency), "\(text)")
        }
    }

    @Test("a promotion of a listed sender that leads to a listed page is none")
    func officialPromotion() {
        let found = verdict(
            "Trade during the cup and share a prize pool. Register before 30 November on https://www.bybit.com/en/cup. Terms apply.",
            claims: "bybit", sender: "Bybit <promo@bybit.com>")
        #expect(found.kind == .noSigns)
    }

    @Test(
        "a stranger who has asked for nothing yet is for the reader to decide",
        arguments: [
            (
                "whatsapp", "+1 929 555 0114",
                "Hello, is this Doctor Okafor's assistant? I got your number from the clinic."
            ),
            ("x-dm", "@luna_invests", "hey, how did you get into crypto? love the way you write about it"),
            ("telegram", "@baolinh99", "Chào anh, em thấy anh trong nhóm đầu tư. Anh chơi coin lâu chưa ạ?"),
            (
                "email", "R. Castellan <r@castellan-events.example>",
                "Hello, we came across your posts and would like to have you on a panel. Would a short call suit you?"
            ),
        ])
    func strangers(_ channel: String, _ sender: String, _ text: String) {
        let found = verdict(text, channel: channel, sender: sender)
        #expect(found.kind == .suspicious)
        #expect(found.names.contains(.unsolicited))
    }

    @Test("somebody who is saved by name, and a call about a visit, are no strangers of that kind")
    func acquaintances() {
        #expect(verdict("Hi! Are we still on for Saturday?", channel: "whatsapp", sender: "Noor").kind == .noSigns)
        let call = "CALLER: Hello, Petrak garage. Your car is ready, it comes to 310 as we said."
        #expect(verdict(call, channel: "phone-transcript", sender: "+1 360 555 0111").kind == .noSigns)
    }

    @Test("a share of a surcharge is no return, and a time that something takes is no deadline")
    func costsAndDurations() {
        let tax = verdict(
            "Amount: 412.00. Transfer it to the account on the slip by 15 December; after that a surcharge of 1 % per month applies. Objections at the counter.",
            channel: "letter", sender: "Ashmere Revenue Office")
        #expect(tax.kind == .noSigns && !tax.names.contains(.guaranteedReturn))
        let notice = verdict(
            "Tu retiro se procesará en unas 24 horas. Si no lo has pedido tú, cancélalo desde la aplicación.",
            claims: "coinbase", sender: "Coinbase <no-reply@coinbase.com>")
        #expect(!notice.names.contains(.urgency))
    }

    @Test("a trip among friends is small talk; a stranger who knows it and wants money is not")
    func trips() {
        let detail = [Message.PublicDetail(kind: "travel", value: "Porto", url: "https://micro.example/@x")]
        func asked(_ channel: String, _ sender: String, _ text: String) -> TriageVerdict {
            Self.triage.verdict(
                Message(channel: channel, claims: "none", sender: sender, text: text, details: detail))
        }
        let friend = asked("whatsapp", "Bea", "Porto is booked! Your part is 80, send it whenever payday comes.")
        #expect(friend.kind == .noSigns && friend.names.contains(.publicDetailReuse))
        let stranger = asked(
            "telegram", "@sidestage_tix",
            "saw you looking for a room in Porto. can't meet, no platform please, 160 in USDT to my wallet first")
        #expect(stranger.kind == .scam)
    }

    @Test("who rang the house themselves is not called by a stranger")
    func ownCalls() {
        let text =
            "AGENT: Larch Broadband support, what can I do for you?\nCUSTOMER: My router drops out.\nAGENT: May I look at your screen? Press \"Share my screen\" in our app."
        let found = verdict(text, channel: "phone-transcript", sender: "Larch Broadband hotline")
        #expect(found.kind == .noSigns && !found.names.contains(.unsolicited))
    }

    @Test("a paper that goes into the portal of the reader's own house is no secret that is fished for")
    func portals() {
        let text =
            "Hello Sinead, the check needs a scan of your passport. Please upload it in the staff portal by 4 December, not by mail."
        let found = verdict(text, claims: "employer", sender: "Arbor Foods Onboarding <onboarding@arborfoods.example>")
        #expect(found.kind == .noSigns)
        let fished = "The check needs a scan of your passport. Upload it at https://arbor-check.example today."
        #expect(verdict(fished, claims: "employer", sender: "HR <hr@post-office.example>").kind != .noSigns)
    }

    @Test(
        "what is asked for without its name is asked for",
        arguments: [
            (
                "So what is the long number on your card, when does it expire, and which three figures stand by the signature?",
                Sign.asksSecret
            ),
            ("Pick it up by importing your wallet, all twelve words in the right order please.", .asksSecret),
            ("Please do not ask the help centre about it; the agents have not been informed.", .secrecy),
            ("Settle the 1.99 here today or it goes back to the shop.", .asksFunds),
            ("Comece com 100 em USDT para a minha carteira e veja.", .asksFunds),
            ("N'écrivez surtout pas au support en parallèle.", .secrecy),
            ("或者现在入股十万元,本批名额周五截止。", .asksFunds),
            ("It dies in three minutes, paste the code here.", .urgency),
        ])
    func namelessAsks(_ text: String, _ sign: Sign) {
        let found = verdict(text, channel: "telegram", sender: "@somebody_77")
        #expect(found.names.contains(sign), "\(found.names)")
    }

    @Test("a program instead of a page is there to be installed; a guard to be switched off gives it away")
    func programs() {
        let found = verdict(
            "heya, made a game for a jam, grab https://pinegrove-demo.example/setup.exe and switch the antivirus off first",
            channel: "discord", sender: "tavi.codes")
        #expect(found.names.contains(.asksInstall) && found.kind == .scam)
    }

    @Test("one sum that becomes a larger one is a promised return; prices and times are none")
    func gains() {
        func says(_ text: String) -> Bool {
            verdict(text, channel: "telegram", sender: "@desk_77").names.contains(.guaranteedReturn)
        }
        #expect(says("Metes 300, en tres días te saco 900."))
        #expect(says("Last time 2,000 became 3,100. Move 1,500 over."))
        #expect(says("Вы вкладываете 10 тысяч, через неделю получаете 25."))
        #expect(!says("It costs 180 instead of 120, and we are open from 10 to 18."))
        #expect(!says("You paid 20 and get 2 back."))
    }

    @Test("a secret that is to be kept is not asked for, and nobody is kept from the truth by it")
    func keptSecrets() {
        let found = verdict(
            "As you asked, a new PIN has been sent to your address by post. Until then the old one works. Never tell it to anyone, including us.",
            claims: "bank", sender: "Northwind Bank <service@northwindbank.example>")
        #expect(found.kind == .noSigns && Set(found.names).isDisjoint(with: [.asksSecret, .secrecy]))
    }
}
