/// A link that opens a chat with one account.
struct MessengerLink {
    private(set) var span: Range<Int>
    private(set) var value: String
    private(set) var service: String

    /// Paths of the services' own pages.
    private static let reserved: Set<String> = [
        "joinchat", "addstickers", "addemoji", "addtheme", "addlist", "share", "proxy", "socks", "setlanguage", "bg",
        "iv",
        "c", "s", "login", "confirmphone", "invoice", "boost", "m", "download", "contact", "faq", "about", "privacy",
        "send", "channel", "group", "message", "qr", "iframe", "blog", "dl", "apps", "username", "your_username",
        "yourusername",
        "your_name", "yourname", "your_channel", "channel_name", "user", "example",
    ]

    /// `your_group_here`, `my-channel-name`: to be filled in.
    private static func isPlaceholder(_ value: String) -> Bool {
        let value = value.replacing("-", with: "_")
        return ["your_", "my_channel", "my_group", "insert_"].contains { value.hasPrefix($0) }
            || ["_here", "_channel_name", "_group_name", "_username"].contains { value.hasSuffix($0) }
    }

    /// The hosts whose links open a chat, and how the rest of the address is read.
    static let hosts: [(host: String, read: @Sendable (Int, Int, ScanText) -> MessengerLink?)] = [
        ("t.me", telegram), ("telegram.me", telegram), ("telegram.dog", telegram), ("wa.me", number),
        ("whatsapp.com", whatsApp),
        ("signal.me", { prefixed(["#eu/", "#p/+"], $0, $1, $2, service: "Signal") }),
        ("line.me", { prefixed(["ti/p/", "r/ti/p/", "r/ti/p/@"], $0, $1, $2, service: "LINE") }),
        ("lin.ee", { made(name(from: $0, $2), $1, $2, service: "LINE") }), ("matrix.to", matrix),
        ("discord.com", { prefixed(["users/", "users/@"], $0, $1, $2, service: "Discord") }),
        ("discordapp.com", { prefixed(["users/"], $0, $1, $2, service: "Discord") }),
        ("threema.id", { made(name(from: $0, $2), $1, $2, service: "Threema") }),
        ("simplex.chat", { prefixed(["contact#/?", "contact/#/?", "a#", "i#"], $0, $1, $2, service: "SimpleX") }),
        ("zalo.me", zalo), ("snapchat.com", { prefixed(["add/"], $0, $1, $2, service: "Snapchat") }),
        ("open.kakao.com", { prefixed(["o/s", "me/"], $0, $1, $2, service: "KakaoTalk") }),
        ("m.me", { made(name(from: $0, $2), $1, $2, service: "Messenger") }),
        ("u.wechat.com", { made(name(from: $0, $2), $1, $2, service: "WeChat") }),
        ("join.skype.com", { prefixed(["invite/"], $0, $1, $2, service: "Skype") }),
    ]

    /// Reads what stands after the host.
    /// - Parameter item: which of ``hosts``.
    static func read(host: Range<Int>, item: Int, in text: ScanText) -> MessengerLink? {
        guard text[host.upperBound] == 0x2f, hosts.indices.contains(item) else { return nil }
        return hosts[item].read(host.upperBound + 1, linkStart(of: host, in: text), text)
    }

    /// The host of Telegram as people break it up.
    static let broken = [
        "t. me", "t .me", "t . me", "t[.]me", "t(.)me", "t dot me", "t(dot)me", "t[dot]me", "telegram dot me",
    ]

    /// Reads what stands after a broken-up host: `t. me/name`, `t dot me slash name`.
    static func read(broken host: Range<Int>, in text: ScanText) -> MessengerLink? {
        guard let path = path(after: host.upperBound, in: text) else { return nil }
        return telegram(path, host.lowerBound, text)
    }

    /// Where the path begins behind a host that may have spaces or a word for its slash.
    static func path(after host: Int, in text: ScanText) -> Int? {
        let at = text.skipSpaces(from: host, limit: 2)
        if text[at] == 0x2f { return text.skipSpaces(from: at + 1, limit: 2) }
        return text.matches("slash ", at: at) ? at + 6 : nil
    }

    /// `tg://resolve?domain=name` behind its scheme.
    static func scheme(_ word: Range<Int>, in text: ScanText) -> MessengerLink? {
        for prefix: StaticString in ["://resolve?domain=", "://user?name="]
        where text.matches(prefix, at: word.upperBound) {
            let name = name(from: word.upperBound + prefix.utf8CodeUnitCount, text)
            return made(name, word.lowerBound, text, service: "Telegram")
        }
        return nil
    }

    private static func telegram(_ path: Int, _ start: Int, _ text: ScanText) -> MessengerLink? {
        if text[path] == 0x2b, text.isDigit(at: path + 1) {
            let digits = text.digits(from: path + 1, limit: 16)
            guard (8...15).contains(digits.count), !text.isAlphanumeric(at: digits.upperBound) else { return nil }
            return MessengerLink(
                span: start..<digits.upperBound, value: "+" + text.string(digits), service: "Telegram")
        }
        let name = text.run(from: path, limit: 40) { $0 == 0x5f || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
        guard (4...32).contains(name.count), !text.isDigit(at: path) else { return nil }
        if text[name.upperBound] == 0x2f, text.isAlphanumeric(at: name.upperBound + 1), !isShown(start, text) {
            return nil
        }
        return made(name, start, text, service: "Telegram")
    }

    /// Whether the link to a post is shown off, behind an emoji or as an entry of its own, rather than cited.
    private static func isShown(_ start: Int, _ text: ScanText) -> Bool {
        let before = text.skipSpaces(before: start, limit: 3)
        guard before < start, let scalar = Scalars.decode(text.bytes, before: before)?.scalar else { return false }
        return scalar > 0x2190 && Scalars.classify(scalar) == .symbol
    }

    private static func zalo(_ path: Int, _ start: Int, _ text: ScanText) -> MessengerLink? {
        let digits = text.digits(from: path, limit: 16)
        guard digits.count > 7, !text.isAlphanumeric(at: digits.upperBound) else { return nil }
        return MessengerLink(span: start..<digits.upperBound, value: text.string(digits), service: "Zalo")
    }

    private static func number(_ path: Int, _ start: Int, _ text: ScanText) -> MessengerLink? {
        let digits = text.digits(from: text[path] == 0x2b ? path + 1 : path, limit: 16)
        guard (7...15).contains(digits.count), !text.isAlphanumeric(at: digits.upperBound) else { return nil }
        return MessengerLink(span: start..<digits.upperBound, value: "+" + text.string(digits), service: "WhatsApp")
    }

    /// `send?phone=…` and `send/?phone=…`.
    private static func whatsApp(_ path: Int, _ start: Int, _ text: ScanText) -> MessengerLink? {
        guard text.matches("send", at: path) else { return nil }
        let query = text.run(from: path, limit: 200) { $0 > 0x20 && $0 < 0x7f && $0 != 0x22 && $0 != 0x3c }
        var at = path
        while at < query.upperBound {
            if text.matches("phone=", at: at) {
                let from = at + 6
                return number(text.matches("%2b", at: from) ? from + 3 : from, start, text)
            }
            at += 1
        }
        return nil
    }

    /// The last of the prefixes that stands there counts.
    private static func prefixed(
        _ prefixes: [StaticString], _ path: Int, _ start: Int, _ text: ScanText, service: String
    ) -> MessengerLink? {
        guard let prefix = prefixes.last(where: { text.matches($0, at: path) }) else { return nil }
        return made(name(from: path + prefix.utf8CodeUnitCount, text), start, text, service: service)
    }

    /// `#/@name:host`.
    private static func matrix(_ path: Int, _ start: Int, _ text: ScanText) -> MessengerLink? {
        guard text.matches("#/@", at: path) else { return nil }
        let id = text.run(from: path + 2, limit: 128) { byte in
            byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || [0x40, 0x3a, 0x2e, 0x2d, 0x5f, 0x3d].contains(byte)
        }
        guard id.count > 5 else { return nil }
        return MessengerLink(span: start..<id.upperBound, value: text.string(id).lowercased(), service: "Matrix")
    }

    private static func name(from start: Int, _ text: ScanText) -> Range<Int> {
        text.run(from: start, limit: 80) { byte in
            byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5f || byte == 0x2d || byte == 0x2e
                || byte == 0x7e
        }
    }

    private static func made(_ name: Range<Int>, _ start: Int, _ text: ScanText, service: String) -> MessengerLink? {
        var end = name.upperBound
        while end > name.lowerBound, text[end - 1] == 0x2e { end -= 1 }
        let value = text.string(name.lowerBound..<end).lowercased()
        guard value.utf8.count >= 3, !reserved.contains(value), !isPlaceholder(value) else { return nil }
        return MessengerLink(span: start..<end, value: value, service: service)
    }

    /// Where the link begins: at its scheme, if it has one.
    static func linkStart(of host: Range<Int>, in text: ScanText) -> Int {
        if text.matches("https://", at: host.lowerBound - 8) { return host.lowerBound - 8 }
        if text.matches("http://", at: host.lowerBound - 7) { return host.lowerBound - 7 }
        return host.lowerBound
    }
}
