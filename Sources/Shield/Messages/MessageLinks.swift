internal import AuditModel

/// The addresses of a message.
enum MessageLinks {
    /// More links than these are read by nobody.
    private static let most = 2_000

    /// An address with where it stands.
    struct Address {
        var text: String
        var target: String
        var host: HostName
        var isPlainHTTP: Bool
        /// Bytes of the message's text; nil for those behind a link.
        var span: Range<Int>?

        /// Whether it is a program rather than a page.
        var isProgram: Bool {
            let path = target.lowercased().prefix { $0 != "?" && $0 != "#" }
            return path.dropFirst(8).contains("/") && MessageLinks.programs.contains { path.hasSuffix($0) }
        }
    }

    private static let programs = [
        ".exe", ".apk", ".msi", ".dmg", ".scr", ".bat", ".pkg", ".iso", ".jar", ".appimage", ".ps1", ".vbs", ".xapk",
    ]

    static func addresses(of message: Message) -> [Address] {
        var found: [Address] = []
        for link in message.links.prefix(most) {
            guard let contact = ContactLink.read(link.target), let host = contact.host else { continue }
            found.append(Address(text: link.text, target: link.target, host: host, isPlainHTTP: contact.isPlainHTTP))
        }
        var text = message.text
        return found + text.withUTF8 { written(in: $0, most: most) }
    }

    /// Addresses that stand in the text: with a scheme, or names of hosts.
    private static func written(in bytes: UnsafeBufferPointer<UInt8>, most: Int) -> [Address] {
        var found: [Address] = []
        var at = 0
        while at < bytes.count, found.count < most {
            guard isAddressByte(bytes[at]) else {
                at += 1
                continue
            }
            var end = at
            while end < bytes.count, isAddressByte(bytes[end]) { end += 1 }
            defer { at = end }
            guard end - at >= 4, end - at <= 2_048, bytes[at..<end].contains(0x2e) else { continue }
            var word = String(decoding: bytes[at..<end], as: UTF8.self).trimming(".,;:!?'\"()<>*")
            // `text](https://…)` and the like keep the address alone.
            if let scheme = word.firstRange(of: "http"), scheme.lowerBound != word.startIndex {
                word = String(word[scheme.lowerBound...])
            }
            guard word.contains("."), !word.contains("@") || word.contains("://"), let contact = ContactLink.read(word),
                let host = contact.host, word.contains("://") || isHostName(host)
            else { continue }
            found.append(Address(text: "", target: word, host: host, isPlainHTTP: contact.isPlainHTTP, span: at..<end))
        }
        return found
    }

    /// Whether a name without a scheme is meant as a host: `e.g.`, `v1.2` and `file.txt` are not.
    private static func isHostName(_ host: HostName) -> Bool {
        guard !host.isAddress, let last = host.shown.split(separator: ".").last, last.utf8.count >= 2,
            last.utf8.allSatisfy({ $0 < 0x80 })
        else { return false }
        let files: Set<Substring> = [
            "txt", "pdf", "doc", "docx", "xls", "xlsx", "zip", "png", "jpg", "exe", "apk", "html", "md", "csv", "py",
            "js",
        ]
        return !files.contains(last) && host.shown.utf8.count >= 5
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x23...0x3b, 0x3d, 0x3f...0x5a, 0x5c, 0x5f, 0x61...0x7a, 0x7e: true
        // Letters of Latin, Greek and Cyrillic, which names are forged with; writing without spaces goes on after an
        // address, and would be taken into it.
        case 0x80...0xbf, 0xc3...0xd4: true
        default: false
        }
    }

    /// Whether the text of a link shows another address than it opens.
    static func isMismatch(_ address: Address) -> Bool {
        let shown = address.text.trimmingSpaces()
        guard !shown.isEmpty, !shown.contains(" "), shown.contains("."), let contact = ContactLink.read(shown),
            contact.channel == .website, let host = contact.host
        else { return false }
        return host.registrable != address.host.registrable
    }

    static func isShortener(_ host: HostName) -> Bool { shorteners.contains(host.registrable) }

    private static let shorteners: Set<String> = [
        "bit.ly", "tinyurl.com", "t.co", "is.gd", "cutt.ly", "rb.gy", "ow.ly", "goo.gl", "buff.ly", "shorturl.at",
        "rebrand.ly", "tiny.cc", "t.ly", "v.gd", "s.id", "lnkd.in", "clck.ru", "bl.ink", "short.io", "adf.ly", "u.to",
        "soo.gd", "shrtco.de", "qr.ae", "dwz.cn", "t.cn", "url.cn", "surl.li", "kutt.it", "bitly.com", "tinyurl.is",
    ]
}
