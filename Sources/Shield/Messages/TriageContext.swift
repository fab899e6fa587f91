internal import AuditModel
internal import Detectors

/// A message with whom it says it is of and who sends it: decides what its words come to.
struct TriageContext {
    let message: Message
    let brand: Brand?
    /// Whether it says that it is of a company or an office.
    let claimsOffice: Bool
    let sender: MessageSender
    let check: ContactCheck

    private static let direct: Set<String> = [
        "x-dm", "x", "telegram", "discord", "whatsapp", "phone-transcript", "phone", "call", "in-app", "signal",
        "instagram", "facebook", "linkedin", "dm", "chat",
    ]
    private static let calls: Set<String> = ["phone-transcript", "phone", "call"]

    /// Whether it came where people talk to one another.
    var isDirect: Bool { Self.direct.contains(message.channel) }

    /// Whether it was said on the telephone.
    var isCall: Bool { Self.calls.contains(message.channel) }

    /// Whether a caller shows a number, or none: whoever is saved is shown by name.
    var isUnknownCaller: Bool {
        let name = sender.shownName.lowercased()
        return name.isEmpty || NameRole.isStranger(sender.shownName) || Self.hidden.contains { name.contains($0) }
    }

    private static let hidden = [
        "unknown", "withheld", "private", "hidden", "anonymous", "no caller", "inconnu", "masqué", "sconosciuto",
        "anonimo", "privato", "desconocido", "oculto", "privado", "desconhecido", "restrito", "tidak dikenal",
        "неизвест", "скрыт", "bilinmeyen", "gizli", "không rõ", "ẩn", "未知", "隐藏", "匿名",
    ]

    /// Whether it may be of somebody close: no house writes it, and it came where friends write.
    private var mayBeFriend: Bool {
        guard !claimsOffice else { return false }
        switch message.channel {
        case "email": return sender.isFreeMail
        case "sms": return sender.canBeLookedUp || sender.shownName != sender.shownName.uppercased()
        default: return isDirect
        }
    }

    /// Whether it is a short text on a telephone.
    var isText: Bool { ["sms", "whatsapp", "telegram"].contains(message.channel) }

    /// Whether the sender is shown by a number or a handle, where people who are known show a name.
    private var isUnsaved: Bool { isDirect && isStranger }

    /// Whether the name is one that a service gives, and not that of somebody who is saved.
    var isStranger: Bool {
        if NameRole.isStranger(sender.shownName) { return true }
        let name = sender.shownName
        return message.channel == "discord" && !name.isEmpty && name == name.lowercased() && !name.contains(" ")
    }

    /// Adds the signs to what the sentences say.
    func read(_ reading: inout MessageReading) {
        readSender(&reading)
        let roleInName = NameRole.isRole(sender.shownName) || NameRole.isRole(sender.remark)
        let isStranger = claimsOffice || roleInName || reading.says(.selfRole) || isUnsaved
        reading.readAsks(isStranger: isStranger, isTalk: isDirect || isText)
        reading.readScript(isFriend: mayBeFriend)
        readLinks(&reading)
        readDetails(&reading)
        readAuthority(&reading, roleInName: roleInName)
        readFreeMail(&reading)
        readUnsolicited(&reading)
        readNever(&reading)
    }

    private func readSender(_ reading: inout MessageReading) {
        guard sender.canBeLookedUp else { return }
        if let verdict = sender.verdict {
            if verdict.kind != .listed { reading.add(.unofficialSender, nil, words: message.sender) }
            let isNamed = verdict.kind == .notListed && sender.contact?.host.map { bearsBrand($0) } ?? false
            if verdict.kind == .lookalike || isNamed, sender.contact?.channel == .email {
                reading.add(.lookalikeDomain, nil, words: message.sender)
            }
        } else {
            if claimsOffice, sender.isFreeMail { reading.add(.unofficialSender, nil, words: message.sender) }
            if let contact = sender.contact, contact.channel == .email, check.verdict(contact).kind == .lookalike {
                reading.add(.lookalikeDomain, nil, words: message.sender)
            }
        }
    }

    private func readLinks(_ reading: inout MessageReading) {
        var seen: Set<String> = []
        for address in reading.addresses {
            if MessageLinks.isMismatch(address) {
                reading.add(.linkMismatch, nil, words: "\(address.text) opens \(address.target)")
            }
            if address.isPlainHTTP { reading.add(.httpOnly, address.span, words: address.target) }
            if MessageLinks.isShortener(address.host) { reading.add(.shortener, address.span, words: address.target) }
            guard seen.insert(address.host.shown).inserted, seen.count <= 64 else { continue }
            let verdict = check.verdict(ContactReader.read(address.target), claims: brand?.id)
            let isNamed = verdict.kind == .notListed && bearsBrand(address.host)
            if verdict.kind == .lookalike || isNamed, verdict.contact.host != nil, verdict.contact.account == nil {
                reading.add(.lookalikeDomain, address.span, words: address.target)
            }
        }
    }

    private func readDetails(_ reading: inout MessageReading) {
        for detail in message.details {
            if let span = DetailReuse.span(of: detail, in: message.text) {
                reading.add(.publicDetailReuse, span, page: detail.url)
            }
        }
    }

    private func readAuthority(_ reading: inout MessageReading, roleInName: Bool) {
        let asks: [Sign] = [
            .asksSecret, .asksFunds, .asksClick, .asksInstall, .remoteAccess, .callbackNumber, .safeWallet, .quidProQuo,
            .guaranteedReturn, .secrecy, .baiting, .jobOffer,
        ]
        let isTalk = Self.direct.contains(message.channel) && claimsOffice && reading.says(.selfRole)
        guard isTalk || asks.contains(where: { reading.has($0) }), !reading.isWarning else { return }
        if let hit = reading.first(.selfRole) { return reading.add(.authority, hit.span) }
        if roleInName { return reading.add(.authority, nil, words: sender.shownName) }
        if let hit = reading.namedRole { return reading.add(.authority, hit.span) }
        // A signature is a short line of its own near the end.
        for sentence in reading.sentences.suffix(4) where sentence.sentence.tokens.count <= 7 {
            if let hit = sentence.meant(.signature).first { return reading.add(.authority, hit.span) }
        }
    }

    /// An office that writes from a mailbox that anybody can open.
    private func readFreeMail(_ reading: inout MessageReading) {
        if reading.has(.authority), brand == nil, sender.isFreeMail {
            reading.add(.unofficialSender, nil, words: message.sender)
        }
    }

    private func readUnsolicited(_ reading: inout MessageReading) {
        if reading.isWarning || reading.deliversCode { return }
        let asks = Self.openers.contains { reading.has($0) }
        if isCall, isUnknownCaller, !reading.says(.invited), asks || !reading.says(.familiar) {
            return reading.add(.unsolicited, nil, words: message.sender)
        }
        if isCall || reading.says(.automatic) || reading.says(.familiar) { return }
        // Who speaks to a whole group has not come to one.
        if isDirect, reading.says(.toAll), !reading.has(.addedToGroup), !claimsOffice { return }
        let opens = reading.says(.introduction) || reading.says(.selfRole)
        if Self.direct.contains(message.channel) {
            if reading.has(.romance), !opens { return }
            // People who are saved show their name alone.
            let isStranger = claimsOffice || self.isStranger || reading.has(.authority)
            // Notices of an app are its own.
            let isNotice = message.channel == "in-app" && !sender.canBeLookedUp
            if isNotice, !(opens && reading.says(.greeting)) { return }
            let isGroup = reading.has(.addedToGroup) && (asks || self.isStranger)
            // An office that neither greets nor presents itself sends a notice.
            let isNoticeOfOffice = claimsOffice && !opens && !reading.says(.greeting)
            let greets =
                self.isStranger && (reading.says(.greeting) || reading.says(.coldOpening))
            if isStranger && !isNoticeOfOffice && (asks || opens || greets) || isGroup || opens && asks && isStranger {
                reading.add(.unsolicited, nil, words: message.sender)
            }
            return
        }
        if !claimsOffice, reading.says(.coldOpening) {
            return reading.add(.unsolicited, nil, words: message.sender)
        }
        let isOffice =
            claimsOffice
            && (message.claims?.lowercased() != "employer" || sender.contact?.host.map { isOwn($0) } ?? false)
        // Prizes, returns and films are no business of anybody who is known.
        let lures =
            reading.has(.asksFunds)
            && (reading.has(.guaranteedReturn) || reading.has(.baiting) || reading.says(.extortion))
        let isCold =
            asks
            && (opens || reading.has(.jobOffer) || reading.has(.impersonatedFriend)
                || reading.has(.asksFunds) && sender.isFreeMail || lures)
        if !isOffice, isCold { reading.add(.unsolicited, nil, words: message.sender) }
    }

    /// What a stranger who opens a contact wants.
    private static let openers: [Sign] = [
        .asksSecret, .asksFunds, .asksClick, .asksInstall, .remoteAccess, .safeWallet, .guaranteedReturn, .quidProQuo,
        .jobOffer, .impersonatedFriend, .baiting,
    ]

    private func readNever(_ reading: inout MessageReading) {
        guard let brand else { return }
        func add(_ fact: BrandFact?, _ span: Range<Int>?) {
            if let fact { reading.add(.neverChannel, span, words: fact.value) }
        }
        let asks = [.asksSecret, .asksFunds, .asksClick, .asksInstall, .callbackNumber, .safeWallet].contains {
            (sign: Sign) in reading.has(sign)
        }
        switch message.channel {
        case "whatsapp": add(brand.never(on: "whatsapp"), nil)
        case "sms":
            add(brand.never(on: "sms"), nil)
            if asks { add(brand.never(on: "sms-request"), nil) }
        case _ where Self.calls.contains(message.channel): add(brand.never(on: "phone"), nil)
        default: break
        }
        if let hit = reading.first(.whatsApp), !reading.isWarning { add(brand.never(on: "whatsapp"), hit.span) }
        if reading.addresses.contains(where: { ["wa.me", "whatsapp.com"].contains($0.host.registrable) }) {
            add(brand.never(on: "whatsapp"), nil)
        }
        if reading.has(.addedToGroup) { add(brand.never(on: "group-add"), nil) }
    }
}
