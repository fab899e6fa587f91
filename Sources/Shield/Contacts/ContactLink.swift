internal import AuditModel

/// Reads an address of the web or of an app, with or without its scheme.
enum ContactLink {
    /// Nil for what is no address.
    static func read(_ text: String) -> Contact? {
        guard !text.isEmpty, !text.contains(" ") || text.contains("://") else { return nil }
        let text = text.prefix { $0 != " " }
        let (scheme, rest) = split(text)
        switch scheme {
        case "tel", "callto", "sms", "smsto": return number(rest, channel: scheme.hasPrefix("sms") ? .sms : .phone)
        case "whatsapp": return whatsapp(rest)
        case "tg": return telegram(query: rest)
        case "", "http", "https", "ftp", "ws", "wss": return web(scheme, rest)
        default: return nil
        }
    }

    /// The scheme in lower case, and what follows it without slashes.
    private static func split(_ text: Substring) -> (scheme: String, rest: Substring) {
        // `//host`: the scheme of the page that it stands on.
        if text.hasPrefix("//") { return ("https", text.drop { $0 == "/" }) }
        guard let colon = text.firstIndex(of: ":") else { return ("", text) }
        let scheme = text[..<colon].lowercased()
        let known = ["tel", "callto", "sms", "smsto", "whatsapp", "tg", "http", "https", "ftp", "ws", "wss"]
        guard known.contains(scheme) else { return ("", text) }
        return (scheme, text[text.index(after: colon)...].drop { $0 == "/" || $0 == "\\" })
    }

    private static func number(_ text: Substring, channel: Contact.Channel) -> Contact {
        var contact = Contact(channel: channel)
        contact.number = String(text.prefix { $0 != "?" && $0 != ";" }.filter { $0.isNumber || $0 == "+" })
        return contact
    }

    private static func whatsapp(_ text: Substring) -> Contact {
        var contact = Contact(channel: .whatsapp)
        let digits = text.filter(\.isNumber)
        if !digits.isEmpty { contact.number = String(digits) }
        return contact
    }

    private static func telegram(query: Substring) -> Contact {
        var contact = Contact(channel: .telegram)
        if let range = query.firstRange(of: "domain=") {
            contact.account = String(query[range.upperBound...].prefix { $0 != "&" })
        }
        return contact
    }

    private static func web(_ scheme: String, _ rest: Substring) -> Contact? {
        // Browsers take a backslash for a slash, other programs for a part of the login: one of them is fooled.
        let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
        var authority = rest[..<end]
        var path = rest[end...]
        var contact = Contact(channel: .website)
        contact.isPlainHTTP = scheme == "http"
        if let backslash = authority.firstIndex(of: "\\") {
            contact.hidesHost = true
            contact.user = authority.split(whereSeparator: { $0 == "\\" || $0 == "@" }).dropLast().joined(
                separator: " ")
            if let at = authority.lastIndex(of: "@") {
                authority = authority[authority.index(after: at)...]
            } else {
                path = authority[backslash...] + path
                contact.user = String(path.dropFirst())
                authority = authority[..<backslash]
            }
        } else if let at = authority.lastIndex(of: "@") {
            contact.user = String(authority[..<at]).decodingPercent()
            authority = authority[authority.index(after: at)...]
        }
        var host = authority
        if !host.hasPrefix("["), let colon = host.lastIndex(of: ":") {
            guard host[host.index(after: colon)...].allSatisfy(\.isNumber) else { return nil }
            host = host[..<colon]
        }
        let bare = String(host).trimming("[]").decodingPercent().trimming(",;!")
        guard let name = HostName(bare), scheme != "" || looksLikeHost(name, path) else { return nil }
        contact.host = name
        if let inner = OpenPages.target(on: name, path: path), let target = read(inner) { return target }
        contact.account = OpenPages.name(on: name, path: path)
        return SocialSites.account(on: name, path: path, of: contact) ?? contact
    }

    /// Without a scheme, a version number or an abbreviation looks the same.
    private static func looksLikeHost(_ host: HostName, _ path: Substring) -> Bool {
        if host.isAddress { return host.shown.split(separator: ".").count == 4 }
        guard let last = host.shown.split(separator: ".").last else { return false }
        return last.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" } || last.hasPrefix("xn--")
    }
}
