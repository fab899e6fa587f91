/// Tells links that lead to people from all others, by the shape of the address: `/user/bob`, `/~bob`, `/@bob`,
/// `profile.php?u=7`, `User:Bob`, `mailto:`.
enum PersonLinks {
    /// Parts of a path that a person's name or number follows.
    private static let folders = table(
        "user users u profile profiles member members people author authors memberlist member.php profile.php user.php "
            + "userinfo benutzer utilisateur usuario utente")
    private static let keys = table("u uid user userid user_id username author member screen_name")
    private static let namespaces = table(
        "user benutzer benutzerin utilisateur utilisatrice usuario usuaria usuário utente gebruiker wikipedysta участник "
            + "利用者 用户 사용자")
    /// What stands in the place of a name and is none.
    private static let places = table(
        "login log-in sign_in signin sign-in signup sign_up sign-up register new edit settings logout sign_out password "
            + "all top list search me home index recent popular online help")

    private static func table(_ words: String) -> WordTable<Void> {
        WordTable(words.split(separator: " ").map { (String($0), ()) })
    }

    /// Where in an address, as it is written, the name of a person stands; nil if it leads to none.
    static func name(in address: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        guard address.count >= 3, address.count <= 500 else { return nil }
        if Bytes.matches("mailto:", in: bytes, at: address.lowerBound) {
            let start = address.lowerBound + 7
            let end = address[start...].first { bytes[$0] == UInt8(ascii: "?") } ?? address.upperBound
            return start < end ? start..<end : nil
        }
        var isExpected = false
        var start = address.lowerBound
        while start < address.upperBound {
            let end = address[start...].first { isSeparator(bytes[$0]) } ?? address.upperBound
            if start < end {
                let word = start..<end
                if let name = marked(word, in: bytes) ?? (isExpected ? word : nil), isName(name, in: bytes) {
                    return name
                }
                isExpected = folders.meaning(of: word, in: bytes) != nil
            }
            start = end + 1
        }
        return nil
    }

    /// `~bob`, `@bob`, `User:Bob`, `u=7`.
    private static func marked(_ word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        let rest = word.lowerBound + 1..<word.upperBound
        if bytes[word.lowerBound] == UInt8(ascii: "~") || bytes[word.lowerBound] == UInt8(ascii: "@") { return rest }
        let mark = word.first { bytes[$0] == UInt8(ascii: "=") || bytes[$0] == UInt8(ascii: ":") }
        guard let mark else { return nil }
        let value = mark + 1..<word.upperBound
        let table = bytes[mark] == UInt8(ascii: "=") ? keys : namespaces
        if table.meaning(of: word.lowerBound..<mark, in: bytes) != nil { return value }
        // `title=User:Bob`
        return bytes[mark] == UInt8(ascii: "=") && !value.isEmpty ? namespaced(value, in: bytes) : nil
    }

    private static func namespaced(_ word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        guard let mark = word.first(where: { bytes[$0] == UInt8(ascii: ":") }),
            namespaces.meaning(of: word.lowerBound..<mark, in: bytes) != nil
        else { return nil }
        return mark + 1..<word.upperBound
    }

    private static func isName(_ word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        !word.isEmpty && word.count <= 80 && places.meaning(of: word, in: bytes) == nil
    }

    /// Whether an address is that of a name right below its site, and the name is what a text says: `/bob` and "@bob".
    static func isNamed(
        _ text: Range<Int>, at address: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        var name = text
        while let first = name.first, Bytes.isSpace(bytes[first]) || bytes[first] == UInt8(ascii: "@") {
            name = name.dropFirst()
        }
        while let last = name.last, Bytes.isSpace(bytes[last]) { name = name.dropLast() }
        guard (2...60).contains(name.count), let path = onlySegment(of: address, in: bytes) else { return false }
        guard path.count == name.count, places.meaning(of: path, in: bytes) == nil else { return false }
        return zip(path, name).allSatisfy { Bytes.lowered(bytes[$0]) == Bytes.lowered(bytes[$1]) }
    }

    /// The path of an address if it has one segment only.
    private static func onlySegment(of address: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        guard address.count <= 300 else { return nil }
        var start = address.lowerBound
        if let scheme = address.first(where: { bytes[$0] == UInt8(ascii: ":") }) {
            guard Bytes.matches("://", in: bytes, at: scheme) else { return nil }
            guard let slash = address[(scheme + 3)...].first(where: { bytes[$0] == UInt8(ascii: "/") }) else {
                return nil
            }
            start = slash
        }
        guard start < address.upperBound, bytes[start] == UInt8(ascii: "/") else { return nil }
        let end = address[start...].first { bytes[$0] == UInt8(ascii: "?") || bytes[$0] == UInt8(ascii: "#") }
        var path = start + 1..<max(end ?? address.upperBound, start + 1)
        while let last = path.last, bytes[last] == UInt8(ascii: "/") { path = path.dropLast() }
        return path.isEmpty || path.contains { bytes[$0] == UInt8(ascii: "/") } ? nil : path
    }

    @inline(__always)
    private static func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: ";"), UInt8(ascii: "#"): true
        default: false
        }
    }
}
