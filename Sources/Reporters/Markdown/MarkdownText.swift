internal import Mustache

/// Escapes text for CommonMark and GitHub's extensions, so that none of it acts as markup, anywhere in a line.
struct MarkdownText: MustacheContentType {
    func escapeText(_ text: String) -> String { Self.escaped(text) }

    /// Line breaks become spaces: no text can start a block of its own.
    static func escaped(_ text: String) -> String {
        let text = PlainText.cleaned(text)
        if text.utf8.allSatisfy(isPlain) { return escapingStart(text) }
        var result = String.UnicodeScalarView()
        let scalars = text.unicodeScalars
        for index in scalars.indices {
            let scalar = scalars[index]
            let next = scalars.index(after: index)
            let isBeforeSlash = next < scalars.endIndex && scalars[next] == "/"
            if isMarkup(scalar) || startsLink(scalar, after: result, isBeforeSlash: isBeforeSlash) {
                result.append("\\")
            }
            result.append(scalar)
        }
        return escapingStart(String(result))
    }

    /// Bytes that are no markup wherever they stand, but at the head of a line.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7a, 0x41...0x5a, 0x30...0x39, 0x20, 0x28, 0x29, 0x2b, 0x2c, 0x2d, 0x3d, 0x3f: true
        default: byte >= 0x80
        }
    }

    /// A whole http or https address as a link, anything else as text.
    static func link(_ url: String) -> String {
        WebLink.isLinkable(url) ? "<" + url + ">" : escaped(url)
    }

    /// Emphasis, code, links, images, HTML, references, tables, strike-through, mathematics, addresses.
    private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "#", "$", "@": true
        default: false
        }
    }

    /// GitHub's extension makes links of `https://`, `mailto:`, `xmpp:` and `www.` in plain text.
    private static func startsLink(
        _ scalar: Unicode.Scalar, after text: String.UnicodeScalarView, isBeforeSlash: Bool
    ) -> Bool {
        switch scalar {
        case ":": isBeforeSlash || ["mailto", "xmpp"].contains { String(text.suffix($0.count)).lowercased() == $0 }
        case ".": String(text.suffix(3)).lowercased() == "www"
        default: false
        }
    }

    /// What starts a list, a rule or an underlined heading only does so at the head of a line.
    private static func escapingStart(_ text: String) -> String {
        guard let first = text.unicodeScalars.first else { return text }
        if first == "-" || first == "+" || first == "=" { return "\\" + text }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text[digits.endIndex...]
        guard !digits.isEmpty, rest.hasPrefix(".") || rest.hasPrefix(")") else { return text }
        return digits + "\\" + rest
    }
}
