/// The shape of a person's first and last name, as profile fields hold them.
enum FullName {
    private static let particles: Set<String> = [
        "af", "al", "ap", "av", "ben", "bin", "bint", "da", "dal", "de", "del", "della", "den", "der", "di", "do",
        "dos",
        "du", "e", "el", "ibn", "la", "las", "le", "los", "of", "och", "ten", "ter", "und", "van", "ve", "von", "y",
        "zu", "zum", "zur",
    ]

    /// Words that organisations and jokes have in their names, and people do not.
    private static let foreign: Set<String> = [
        "the", "team", "inc", "inc.", "ltd", "ltd.", "llc", "gmbh", "labs", "lab", "news", "official", "support",
        "project", "foundation", "group", "studio", "studios", "club", "media", "software", "systems", "admin", "bot",
        "user", "account", "anonymous", "unknown", "my", "your", "hello", "dev", "blog", "home", "page", "profile",
        "crypto", "trader", "trading", "bitcoin",
    ]

    /// Whether a text is two to five words that a person's names can be.
    static func looksLikeOne(_ text: String) -> Bool {
        guard text.utf8.count <= 80 else { return false }
        if isEastAsian(text) { return true }
        let words = text.split(separator: " ")
        guard (2...5).contains(words.count) else { return false }
        var names = 0
        for word in words {
            let lower = word.lowercased()
            if foreign.contains(lower) { return false }
            if particles.contains(lower) { continue }
            guard isName(word) else { return false }
            if word.count > 1, !(word.count == 2 && word.hasSuffix(".")) { names += 1 }
        }
        return names >= 2
    }

    /// A capital, then letters, with hyphens, apostrophes and dots between.
    private static func isName(_ word: Substring) -> Bool {
        guard let first = word.first, first.isLetter, first.isUppercase || !first.isCased else { return false }
        return word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" || $0 == "." }
    }

    /// Two to four Han characters or Hangul syllables without a space between.
    private static func isEastAsian(_ text: String) -> Bool {
        let scalars = text.unicodeScalars.filter { $0 != " " && $0 != "・" }
        guard (3...8).contains(scalars.count) || scalars.count == 2 else { return false }
        let isHangul = scalars.allSatisfy { (0xac00...0xd7a3).contains($0.value) } && scalars.count <= 4
        let isHan = scalars.allSatisfy { (0x4e00...0x9fff).contains($0.value) } && scalars.count <= 4
        return isHangul || isHan
    }
}
