internal import Mustache

/// Escapes text for CommonMark and GitHub's extensions, so that none of it acts as markup, anywhere in a line.
struct MarkdownText: MustacheContentType {
    func escapeText(_ text: String) -> String { Self.escaped(text) }

    /// Line breaks become spaces: no text can start a block of its own.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in PlainText.cleaned(text).unicodeScalars {
            if needsBackslash(scalar) { result.append("\\") }
            // `www.` alone would become a link; an escaped stop looks the same.
            if scalar == ".", String(result.suffix(3)).lowercased() == "www" { result.append("\\") }
            result.append(scalar)
        }
        return escapingStart(String(result))
    }

    /// A whole http or https address as a link, anything else as text.
    static func link(_ url: String) -> String {
        WebLink.isLinkable(url) ? "<" + url + ">" : escaped(url)
    }

    /// Emphasis, code, links, images, HTML, references, tables, strike-through, mathematics, autolinks.
    private static func needsBackslash(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "#", "!", "{", "}", "$", "^", "@", ":": true
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
