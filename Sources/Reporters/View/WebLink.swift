/// An address that may become a link.
enum WebLink {
    /// Whether it is a whole http or https address of plain characters; a masked one is not.
    static func isLinkable(_ url: String) -> Bool {
        let lowered = url.prefix(8).lowercased()
        guard lowered.hasPrefix("https://") || lowered.hasPrefix("http://"), url.utf8.count <= 2_048 else {
            return false
        }
        return url.utf8.allSatisfy { byte in
            (0x21...0x7e).contains(byte)
                && ![0x22, 0x27, 0x3c, 0x3e, 0x5c, 0x5e, 0x60, 0x7b, 0x7c, 0x7d].contains(byte)
        }
    }
}
