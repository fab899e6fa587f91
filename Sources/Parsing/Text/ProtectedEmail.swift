/// E-mail addresses that Cloudflare hides in pages: `data-cfemail="…"`, `/cdn-cgi/l/email-protection#…`. Hexadecimal
/// bytes, all but the first combined with the first by exclusive or.
enum ProtectedEmail {
    /// The address; nil if the digits hide none.
    static func decoded(_ digits: some StringProtocol) -> String? {
        let values = digits.utf8.prefix(1000).compactMap(Bytes.hexValue)
        guard values.count == digits.utf8.count, values.count >= 8, values.count % 2 == 0 else { return nil }
        let bytes = stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
        let text = String(decoding: bytes.dropFirst().map { $0 ^ bytes[0] }, as: UTF8.self)
        return text.contains("@") && !text.contains("\u{FFFD}") ? text : nil
    }

    /// The address hidden in a link.
    static func decodedLink(_ link: String) -> String? {
        guard let mark = link.range(ofFragmentAfter: "/cdn-cgi/l/email-protection#") else { return nil }
        return decoded(mark)
    }
}

extension String {
    /// What follows a text in it.
    fileprivate func range(ofFragmentAfter text: String) -> Substring? {
        guard let hash = utf8.firstIndex(of: UInt8(ascii: "#")) else { return nil }
        let next = utf8.index(after: hash)
        return self[..<next].hasSuffix(text) ? self[next...] : nil
    }
}
