internal import AuditModel

/// Sites on which a path names an account, so that the account is the contact and not the site.
enum SocialSites {
    /// The account that an address shows; nil on sites where a path names none.
    static func account(on host: HostName, path: Substring, of contact: Contact) -> Contact? {
        guard let channel = channels[host.registrable] ?? channels[host.shown] else { return nil }
        var contact = contact
        contact.channel = channel
        let segments = path.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
        if channel == .whatsapp {
            let digits = path.filter(\.isNumber)
            if digits.count >= 6 { contact.number = String(digits) }
            return contact
        }
        // `t.me/s/name` is the web view of a channel, `facebook.com/groups/name` and the like name what follows.
        var names = segments.drop { skipped.contains($0.lowercased()) }
        if channel == .telegram, let first = names.first, first.hasPrefix("+") || first == "joinchat" { names = [] }
        if channel == .discord { names = [] }
        contact.account = names.first.map { String($0).decodingPercent().trimming("@+") }
        return contact
    }

    private static let skipped: Set<String> = [
        "s", "c", "in", "company", "groups", "user", "users", "channel", "profile", "u", "r", "people", "pages",
        "intent", "@",
    ]

    private static let channels: [String: Contact.Channel] = [
        "x.com": .x, "twitter.com": .x, "t.me": .telegram, "telegram.me": .telegram, "telegram.dog": .telegram,
        "wa.me": .whatsapp, "whatsapp.com": .whatsapp, "api.whatsapp.com": .whatsapp, "chat.whatsapp.com": .whatsapp,
        "wa.link": .whatsapp, "discord.gg": .discord, "discord.com": .discord, "discordapp.com": .discord,
        "facebook.com": .other, "fb.com": .other, "fb.me": .other, "m.me": .other, "instagram.com": .other,
        "tiktok.com": .other, "youtube.com": .other, "linkedin.com": .other, "reddit.com": .other, "medium.com": .other,
        "line.me": .other, "threads.net": .other, "vk.com": .other, "weibo.com": .other,
    ]
}
