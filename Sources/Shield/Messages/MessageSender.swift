internal import AuditModel

/// The sender of a message, and what is known of it.
struct MessageSender {
    let contact: Contact?
    let verdict: ContactVerdict?
    /// Whether it is something that a directory can hold: an address, a handle, a number.
    let canBeLookedUp: Bool
    /// What stands in brackets behind the name and is no address: `(director)`.
    let remark: String
    /// The name before the address.
    let shownName: String

    init(_ message: Message, brand: Brand?, check: ContactCheck) {
        let sender = message.sender.trimmingSpaces()
        let open = sender.firstIndex { $0 == "<" || $0 == "(" }
        shownName = open.map { sender[..<$0].trimmingSpaces() } ?? sender
        let bracket = sender.firstIndex(of: "(").map { String(sender[$0...].dropFirst().prefix { $0 != ")" }) } ?? ""
        remark = bracket.contains("@") ? "" : bracket
        guard let contact = MessageSender.contact(sender, channel: message.channel) else {
            (self.contact, verdict, canBeLookedUp) = (nil, nil, false)
            return
        }
        self.contact = contact
        canBeLookedUp = true
        verdict = brand.map { check.verdict(contact, claims: $0.id) }
    }

    private static func contact(_ sender: String, channel: String) -> Contact? {
        let read = ContactReader.read(sender, channel: MessageSender.contactChannel(channel))
        switch read.channel {
        case .email: return read
        case .phone, .sms, .whatsapp: return read.number == nil ? nil : read
        case .x, .telegram, .handle, .discord, .other:
            // A bare name is none: people are saved under theirs.
            guard let account = read.account, sender.contains("@" + account) || sender.contains("t.me/") else {
                return nil
            }
            return read
        case .website: return nil
        }
    }

    private static func contactChannel(_ channel: String) -> Contact.Channel? {
        switch channel {
        case "x-dm", "x", "twitter": .x
        case "telegram": .telegram
        case "whatsapp": .whatsapp
        case "sms": .sms
        case "discord": .discord
        case "phone-transcript", "phone", "call": .phone
        default: nil
        }
    }

    /// Whether the mailbox is one that anybody can open.
    var isFreeMail: Bool {
        guard contact?.channel == .email, let host = contact?.host else { return false }
        if MessageSender.freeMail.contains(host.registrable) { return true }
        let name = String(host.name)
        return ["freemail", "webmail", "mailbox", "inbox", "freepost", "openmail"].contains {
            name.hasPrefix($0) || name.hasSuffix($0)
        }
    }

    private static let freeMail: Set<String> = Set(
        ("gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com aol.com "
            + "proton.me protonmail.com gmx.com gmx.net gmx.de web.de mail.ru yandex.ru yandex.com bk.ru list.ru inbox.ru qq.com "
            + "163.com 126.com sina.com zoho.com mail.com tutanota.com tuta.com hushmail.com fastmail.com orange.fr free.fr "
            + "laposte.net wanadoo.fr sfr.fr libero.it virgilio.it tiscali.it alice.it hotmail.it hotmail.fr hotmail.es yahoo.fr "
            + "yahoo.it yahoo.es yahoo.co.uk yahoo.co.id uol.com.br bol.com.br terra.com.br ig.com.br mynet.com naver.com daum.net "
            + "rediffmail.com seznam.cz wp.pl o2.pl inbox.lv rambler.ru t-online.de")
            .split(separator: " ").map(String.init))
}
