/// Tells whether a name looks like that of a person: two or three capitalised words, none of which titles of sites are
/// made of.
enum NameShape {
    private static let impersonal: Set<String> = [
        "the", "a", "of", "and", "blog", "notes", "diary", "journal", "home", "site", "page", "wiki", "news", "log",
        "daily", "weekly", "world", "studio", "studios", "labs", "lab", "company", "inc", "ltd", "llc", "gmbh", "all",
        "rights", "reserved", "powered", "by", "in", "on", "my", "your", "from", "with", "for", "to", "at", "is", "not",
        "found", "welcome", "about", "contact", "archive", "archives", "theme", "post", "posts", "kitchen", "garden",
    ]

    static func isPersonal(_ text: String) -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard (2...3).contains(words.count), text.utf8.count <= 60 else { return false }
        return words.allSatisfy { word in
            guard let first = word.first, first.isUppercase, word.count >= 2 || word.hasSuffix(".") else {
                return false
            }
            return !impersonal.contains(word.lowercased())
                && word.dropFirst().allSatisfy { $0.isLowercase || $0 == "-" || $0 == "'" || $0 == "." }
        }
    }
}
