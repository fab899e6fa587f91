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
        "send", "channel", "group", "message", "qr", "iframe", "blog", "dl", "apps", "username",
    ]

    /// Reads what stands after the host.
    /// - Parameter item: which of the detector's hosts.
    static func read(host: Range<Int>, item: Int, in text: ScanText) -> MessengerLink? {
        let start = linkStart(of: host, in: text)
        guard text[host.upperBound] == 0x2f else { return nil }
        let path = host.upperBound + 1
        switch item {
        case 0, 1, 2: return telegram(path, start, text)
        case 3: return number(path, start, text)
        case 4: return whatsApp(path, start, text)
        case 5: return prefixed("#p/+", "#eu/", path, start, text, service: "Signal")
        case 6: return prefixed("ti/p/", "r/ti/p/", path, start, text, service: "LINE")
        case 7: return matrix(path, start, text)
        case 8, 9: return prefixed("users/", "users/@", path, start, text, service: "Discord")
        case 10: return made(name(from: path, text), start, text, service: "Threema")
        default: return nil
        }
    }

    private static func telegram(_ path: Int, _ start: Int, _ text: ScanText) -> MessengerLink? {
        if text[path] == 0x2b, text.isDigit(at: path + 1) {
            let digits = text.digits(from: path + 1, limit: 16)
            guard (8...15).contains(digits.count), !text.isAlphanumeric(at: digits.upperBound) else { return nil }
            return MessengerLink(
                span: start..<digits.upperBound, value: "+" + text.string(digits), service: "Telegram")
        }
        let name = text.run(from: path, limit: 40) { $0 == 0x5f || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
        guard (4...32).contains(name.count),
            text[name.upperBound] != 0x2f || !text.isAlphanumeric(at: name.upperBound + 1),
            !text.isDigit(at: path)
        else { return nil }
        return made(name, start, text, service: "Telegram")
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

    private static func prefixed(
        _ one: StaticString, _ other: StaticString, _ path: Int, _ start: Int, _ text: ScanText, service: String
    ) -> MessengerLink? {
        for prefix in [other, one] where text.matches(prefix, at: path) {
            return made(name(from: path + prefix.utf8CodeUnitCount, text), start, text, service: service)
        }
        return nil
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
        guard value.utf8.count >= 3, !reserved.contains(value) else { return nil }
        return MessengerLink(span: start..<end, value: value, service: service)
    }

    /// Where the link begins: at its scheme, if it has one.
    static func linkStart(of host: Range<Int>, in text: ScanText) -> Int {
        if text.matches("https://", at: host.lowerBound - 8) { return host.lowerBound - 8 }
        if text.matches("http://", at: host.lowerBound - 7) { return host.lowerBound - 7 }
        return host.lowerBound
    }
}
