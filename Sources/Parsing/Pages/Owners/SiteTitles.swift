internal import AuditModel

/// What a page says that its site is called, and who holds its copyright.
struct SiteTitles {
    /// Names of the site.
    private(set) var site: [String]
    /// The same, and what may be the name of the site or the title of its post.
    private(set) var all: [String]
    /// What stands between the names of a page and of its site.
    static let separators: Set<Character> = ["|", "–", "—", "•", "·", ":"]
    private static let longest = 400

    init(_ head: HeadReader.Head, _ finder: PartFinder) {
        site = head.metas.filter { $0.name == "og:site_name" || $0.name == "application-name" }.map(\.content)
        let pieces = (head.title ?? "").prefix(SiteTitles.longest).split(whereSeparator: SiteTitles.separators.contains)
            .flatMap { $0.split(separator: " - ") }.map { String($0).trimmingSpaces() }
        if pieces.count > 1 { site.append(pieces[pieces.count - 1]) }
        for part in finder.parts where part.kind == .footer && part.node >= 0 {
            if let holder = SiteTitles.holder(in: finder.shortText(part.node)) { site.append(holder) }
        }
        all = site + pieces.prefix(1)
    }

    /// The words behind the sign or word of copyright and the years.
    private static func holder(in text: String) -> String? {
        for line in text.split(separator: "\n") where line.utf8.count <= longest {
            var words = line.split(whereSeparator: \.isWhitespace)[...]
            guard let mark = words.firstIndex(where: { $0.contains("©") || $0.lowercased() == "copyright" }) else {
                continue
            }
            words = words[mark...].drop { word in !word.contains(where: \.isLetter) || word.lowercased() == "copyright"
            }
            let name = words.prefix { !"|.,".contains($0.first ?? "|") }.prefix(3).joined(separator: " ")
            let bare = name.trimmingSpaces()
            if !bare.isEmpty { return bare.hasSuffix(".") || bare.hasSuffix(",") ? String(bare.dropLast()) : bare }
        }
        return nil
    }
}
