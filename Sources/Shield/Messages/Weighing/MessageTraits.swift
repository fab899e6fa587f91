internal import Detectors

/// What is weighed of a message: its signs and what stands beside them, by name.
///
/// A name is a group and what is of it: `sign.asks-funds`, `sender.number`, `links.own`, `says.problem`; names joined by
/// `+` are of two that stand together. ``TriageWeights`` holds what each counts.
struct MessageTraits {
    let context: TriageContext
    let reading: MessageReading

    /// Each once, in an order that depends on the message alone.
    var names: [String] {
        let signs = reading.found.map(\.sign).reduce(into: [Sign]()) { if !$0.contains($1) { $0.append($1) } }
        let claim = claim.map { ["claim." + $0] } ?? []
        let (senders, links) = (senders.map { "sender." + $0 }, links.map { "links." + $0 })
        var names = signs.map { "sign." + $0.rawValue } + claim + senders + links
        names.append("channel." + channel)
        // A deadline of a club is another than one of a stranger.
        for sign in signs {
            for other in claim + senders + links + ["channel." + channel] {
                names.append("sign.\(sign.rawValue)+\(other)")
            }
            for other in signs where sign.rawValue < other.rawValue {
                names.append("sign.\(sign.rawValue)+sign.\(other.rawValue)")
            }
        }
        if let claim = claim.first { names += links.map { claim + "+" + $0 } }
        names += senders.map { "channel.\(channel)+" + $0 }
        return names + said + forms.map { "form." + $0 }
    }

    /// Whom it says it is of; nil where nobody said.
    private var claim: String? {
        if context.brand != nil { return "brand" }
        if context.claimsOffice { return "office" }
        return context.message.claims == nil ? nil : "nobody"
    }

    private var channel: String {
        switch context.message.channel {
        case "whatsapp", "telegram", "signal", "chat": "chat"
        case "x-dm", "x", "twitter", "discord", "instagram", "facebook", "linkedin", "dm": "network"
        case "phone-transcript", "phone", "call": "call"
        case let other: other.isEmpty ? "unknown" : other
        }
    }

    /// What is known of the sender.
    private var senders: [String] {
        let sender = context.sender
        var senders: [String] = []
        switch sender.verdict?.kind {
        case .listed: senders.append("listed")
        case .lookalike: senders.append("lookalike")
        case .notListed, .neverUsed: senders.append("not-listed")
        case .unknownBrand, nil: break
        }
        if sender.isFreeMail { senders.append("free-mail") }
        switch sender.contact?.channel {
        case .email where !sender.isFreeMail && sender.verdict?.kind != .listed:
            if let host = sender.contact?.host {
                senders.append(context.isOwn(host) ? "own-host" : "other-host")
                if host.shown.contains("-") { senders.append("joined-host") }
            }
        case .phone, .sms, .whatsapp: senders.append("number")
        case .x, .telegram, .discord, .handle, .other: senders.append("handle")
        case .email, .website, nil: break
        }
        if context.isCall, context.isUnknownCaller { senders.append("hidden") }
        if !sender.canBeLookedUp, !sender.shownName.isEmpty {
            senders.append(context.isStranger ? "user-name" : context.isDirect ? "saved" : "name")
        }
        if NameRole.isRole(sender.shownName) || NameRole.isRole(sender.remark) { senders.append("office") }
        return senders
    }

    /// Where the links lead.
    private var links: [String] {
        let hosts = reading.addresses.prefix(32).map(\.host)
        guard !hosts.isEmpty else { return ["none"] }
        let mailHost = context.sender.contact?.host?.registrable
        var links: [String] = []
        func note(_ name: String) { if !links.contains(name) { links.append(name) } }
        for host in hosts {
            if context.isListed(host) {
                note("listed")
            } else if context.isOwn(host) {
                note("own")
            } else if host.registrable == mailHost {
                note("of-sender")
            } else {
                note("foreign")
            }
            if host.shown.contains("-"), !context.isListed(host) { note("joined-host") }
        }
        if reading.addresses.contains(where: \.isProgram) { note("program") }
        return links
    }

    /// What it speaks of, whether it is meant or not.
    private var said: [String] {
        var meant: Set<Concept> = []
        var unmeant: Set<Concept> = []
        for sentence in reading.sentences {
            for hit in sentence.hits {
                if hit.isMeant { meant.insert(hit.concept) } else { unmeant.insert(hit.concept) }
            }
        }
        return Concept.allCases.filter(meant.contains).map { "says.\($0.rawValue)" }
            + Concept.allCases.filter { unmeant.contains($0) && !meant.contains($0) }.map { "denies.\($0.rawValue)" }
    }

    /// How it is written.
    private var forms: [String] {
        var forms: [String] = []
        let count = reading.sentences.reduce(0) { $0 + $1.sentence.tokens.count }
        if count < 12 { forms.append("short") } else if count > 60 { forms.append("long") }
        if reading.isWarning { forms.append("warning") }
        if reading.deliversCode { forms.append("delivers-code") }
        let text = reading.text
        if (0..<text.count).contains(where: { text[$0] == 0x3f }) { forms.append("asks") }
        if (0..<text.count).contains(where: { text[$0] == 0x21 }) { forms.append("exclaims") }
        let hasMoney = reading.sentences.contains { sentence in
            sentence.sentence.tokens.contains { $0.form == .number && $0.gap.contains(.money) }
        }
        if hasMoney { forms.append("sum") }
        if reading.sentences.contains(where: { MessageWords.phone(in: $0.sentence) != nil }) { forms.append("number") }
        return forms
    }
}
