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
}
