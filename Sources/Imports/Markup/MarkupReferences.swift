/// Decodes the few references that services write into text that is otherwise plain.
enum MarkupReferences {
    private static let names: [(String, String)] = [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&nbsp;", " "),
        // Last: `&amp;lt;` is what somebody wrote as `&lt;`.
        ("&amp;", "&"),
    ]

    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var result = text
        for (name, character) in names { result = result.replacing(name, with: character) }
        return result
    }
}

extension String {
    /// With every occurrence of a text replaced.
    func replacing(_ part: String, with other: String) -> String {
        guard !part.isEmpty, utf8.count >= part.utf8.count else { return self }
        let (bytes, wanted) = (Array(utf8), Array(part.utf8))
        var output: [UInt8] = []
        var at = 0
        while at < bytes.count {
            if bytes[at] == wanted[0], bytes[at...].starts(with: wanted) {
                output += Array(other.utf8)
                at += wanted.count
            } else {
                output.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
