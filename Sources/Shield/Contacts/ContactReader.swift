internal import AuditModel

/// Reads a contact in any form that people paste.
package enum ContactReader {
    /// Longer text is no contact.
    private static let longest = 4_096

    /// - Parameter channel: what the contact is, where the caller knows it.
    package static func read(_ text: String, channel: Contact.Channel? = nil) -> Contact {
        let text = cleaned(text)
        var contact = contact(in: text)
        guard let channel else { return contact }
        switch (channel, contact.channel) {
        case (.telegram, .handle), (.x, .handle), (.discord, .handle), (.other, .handle): contact.channel = channel
        case (.whatsapp, .phone), (.sms, .phone): contact.channel = channel
        default: break
        }
        return contact
    }

    private static func contact(in text: String) -> Contact {
        if let mailbox = mailbox(text) { return mailbox }
        if let link = ContactLink.read(text) { return link }
        return loose(text)
    }

    /// Without what nobody sees, and with what writers of warnings put in taken out: `hxxp`, `[.]`.
    private static func cleaned(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(longest) {
            switch scalar.value {
            case 0x200b...0x200f, 0x202a...0x202e, 0x2060...0x2069, 0xfeff, 0xad: break
            case 0...0x1f, 0xa0, 0x3000: scalars.append(" ")
            default: scalars.append(scalar)
            }
        }
        var text = String(scalars).trimmingSpaces()
        for (from, to) in [("[.]", "."), ("(.)", "."), ("[dot]", "."), ("[at]", "@"), ("hxxp", "http")]
        where text.contains(from) {
            text = text.replacing(from, with: to)
        }
        while let first = text.first, let last = text.last, let close = brackets[first], last == close {
            text = String(text.dropFirst().dropLast()).trimmingSpaces()
        }
        return text
    }

    private static let brackets: [Character: Character] = [
        "<": ">", "(": ")", "\"": "\"", "'": "'", "`": "`", "«": "»",
    ]

    /// `Name <user@host>`, `mailto:user@host`, `user@host`.
    private static func mailbox(_ text: String) -> Contact? {
        if let open = text.lastIndex(of: "<"), let close = text.lastIndex(of: ">"), open < close {
            guard var contact = address(text[text.index(after: open)..<close]) else { return nil }
            let name = text[..<open].trimmingSpaces().trimming("\"'")
            contact.displayName = name.isEmpty ? nil : name
            contact.words = name
            return contact
        }
        if let contact = address(text[...]) { return contact }
        // Words and one address: `E-mail: user@host`.
        let parts = text.split(separator: " ")
        guard parts.count > 1, !text.contains("://") else { return nil }
        for (place, part) in parts.enumerated() {
            guard part.firstIndex(of: "@").map({ $0 != part.startIndex }) == true,
                var contact = address(part[...])
            else { continue }
            contact.words = (parts[..<place] + parts[(place + 1)...]).joined(separator: " ")
            return contact
        }
        return nil
    }

    private static func address(_ text: Substring) -> Contact? {
        var text = text.trimmingSpaces().trimming(".,;:()<>\"'")[...]
        if text.lowercased().hasPrefix("mailto:") { text = text.dropFirst(7).prefix { $0 != "?" } }
        guard let at = text.lastIndex(of: "@"), at != text.startIndex, !text.contains("/"), !text.contains(" "),
            let host = HostName(text[text.index(after: at)...])
        else { return nil }
        var contact = Contact(channel: .email)
        contact.host = host
        contact.user = String(text[..<at])
        return contact
    }

    /// A number, an account name, or words with one of both.
    private static func loose(_ text: String) -> Contact {
        let lower = text.lowercased()
        var contact = Contact(channel: .other)
        if let channel = named.first(where: { lower.contains($0.word) })?.channel { contact.channel = channel }
        contact.words = text
        for part in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
            if part.hasPrefix("@"), part.count > 1 {
                contact.account = String(part.dropFirst()).trimming(".,;:)")
                if contact.channel == .other { contact.channel = .handle }
                contact.words = text.replacing(String(part), with: "")
                return contact
            }
            if part.contains("."), var link = ContactLink.read(String(part)),
                link.host?.isAddress == false || part.contains("/")
            {
                link.words = text.replacing(String(part), with: "")
                return link
            }
        }
        if let number = number(in: text) {
            contact.number = number
            if contact.channel == .other { contact.channel = .phone }
            return contact
        }
        if contact.channel == .other {
            // A single word is an account name without its sign.
            if !text.contains(" "), !text.isEmpty { contact.account = text.trimming(".,;:") }
            if contact.account != nil { contact.channel = .handle }
        } else if contact.account == nil, let last = text.split(separator: " ").last, !text.hasSuffix(":"),
            text.split(separator: " ").count > 1
        {
            contact.account = String(last)
        }
        return contact
    }

    private static let named: [(word: String, channel: Contact.Channel)] = [
        ("whatsapp", .whatsapp), ("whats app", .whatsapp), ("вотсап", .whatsapp), ("ватсап", .whatsapp),
        ("telegram", .telegram), ("телеграм", .telegram), ("twitter", .x), ("discord", .discord), ("sms", .sms),
    ]

    /// The digits of a phone number that is the only one in the text.
    private static func number(in text: String) -> String? {
        let digits = text.unicodeScalars.filter { (0x30...0x39).contains($0.value) }
        guard (6...15).contains(digits.count) else { return nil }
        let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }.count
        let hasPlus = text.contains("+")
        guard hasPlus || letters <= 24 else { return nil }
        return (hasPlus ? "+" : "") + String(String.UnicodeScalarView(digits))
    }
}

extension String {
    /// Without any of some characters at both ends.
    func trimming(_ characters: String) -> String {
        var slice = self[...]
        while let first = slice.first, characters.contains(first) { slice = slice.dropFirst() }
        while let last = slice.last, characters.contains(last) { slice = slice.dropLast() }
        return String(slice)
    }
}
