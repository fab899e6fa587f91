internal import AuditModel

/// Tells which of those who sign posts on the owner's own site is the owner.
///
/// The name that the owner signs with there need not be known. Guests write too, and their post may be the first. What
/// speaks for a signature: it is the name of the site's host, of a card that stands beside the posts, of the title that
/// the site gives itself or of the holder of its copyright, or most posts bear it. One signature alone is the owner's
/// unless the site bears somebody else's name.
struct SiteSigners {
    /// Names and addresses that are the owner's, as they are compared.
    private var own: Set<String> = []
    private var ownURLs: Set<String> = []

    /// Nobody: where the page is not the owner's own site.
    init() {}

    /// - Parameters:
    ///   - titles: names that the page gives the site.
    init(parts: [PagePart], matcher: OwnerMatcher, host: String?, titles: SiteTitles) {
        let groups = SiteSigners.groups(parts)
        guard !groups.isEmpty else { return }
        let cards = parts.filter { $0.kind == .card && parts[$0.post].kind == .page }
        let cardNames = Set(cards.flatMap(\.authorNames).map(OwnerMatcher.key)).subtracting([""])
        let total = groups.reduce(0) { $0 + $1.posts }
        let isNamed = groups.map { group in
            !group.keys.isDisjoint(with: cardNames) || !group.keys.isDisjoint(with: matcher.names)
                || group.urls.contains(where: matcher.isOwn)
                || group.keys.contains { key in
                    SiteSigners.names(host, key) || titles.all.contains { $0.holdsWords(of: key) }
                }
        }
        for (place, group) in groups.enumerated() {
            let isMajority = total >= 2 && group.posts * 2 > total && groups.count > 1
            let isUnopposed =
                groups.count == 1 && cardNames.isEmpty && matcher.names.isEmpty
                && !titles.site.contains(where: NameShape.isPersonal)
            guard isNamed[place] || (!isNamed.contains(true) && (isMajority || isUnopposed)) else { continue }
            own.formUnion(group.keys)
            ownURLs.formUnion(group.urls)
        }
    }

    /// Whether anybody was found to be the owner.
    var isKnown: Bool { !own.isEmpty }

    /// Whether a post bears the signature of the site's owner.
    func isOwn(_ part: PagePart) -> Bool {
        isNamesake(part) || part.authorURLs.contains { ownURLs.contains($0) }
    }

    /// Whether a comment is signed by the account that signs the owner's posts.
    func isOwnAccount(_ part: PagePart) -> Bool { part.authorURLs.contains { ownURLs.contains($0) } }

    /// Whether a signature bears the name of the site's owner.
    func isNamesake(_ part: PagePart) -> Bool {
        part.authorNames.contains { own.contains(OwnerMatcher.key($0)) }
    }

    // MARK: Signatures that belong together

    private struct Group {
        var keys: Set<String>
        var urls: Set<String>
        var posts: Int
    }

    /// The signatures of all posts, those that share a name or an address taken together.
    private static func groups(_ parts: [PagePart]) -> [Group] {
        var groups: [Group] = []
        var placeOf: [String: Int] = [:]
        for part in parts
        where (part.kind == .post || part.kind == .page) && part.authorNode != nil
            && !part.isWeaklySigned
        {
            let keys = Set(part.authorNames.map(OwnerMatcher.key)).subtracting([""])
            let urls = Set(part.authorURLs)
            let known = (keys.sorted() + urls.sorted()).compactMap { placeOf[$0] }.min()
            let place = known ?? groups.count
            if known == nil { groups.append(Group(keys: [], urls: [], posts: 0)) }
            groups[place].keys.formUnion(keys)
            groups[place].urls.formUnion(urls)
            groups[place].posts += 1
            for key in keys.union(urls) where placeOf[key] == nil { placeOf[key] = place }
            if groups.count > 64 { break }
        }
        return groups
    }

    /// Whether a host bears a name: `maya.example`, `maya-lind.example`, `mayalind.example` that of Maya Lind.
    private static func names(_ host: String?, _ name: String) -> Bool {
        let words = name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard let host, !words.isEmpty, words.count <= 4 else { return false }
        let labels = host.split(separator: ".").dropLast().flatMap { $0.split(separator: "-") }.map(String.init)
        let joined = words.joined()
        return labels.contains { label in
            label.count >= 3
                && (label == joined || words.contains(label) || (joined.count >= 6 && label.contains(joined)))
        } || labels.joined() == joined
    }
}

extension String {
    /// Whether all words of a name stand in this text, one behind the other.
    fileprivate func holdsWords(of name: String) -> Bool {
        let words = lowercased().split { !$0.isLetter && !$0.isNumber }
        let wanted = name.split { !$0.isLetter && !$0.isNumber }
        guard !wanted.isEmpty, wanted.reduce(0, { $0 + $1.count }) >= 3, words.count >= wanted.count else {
            return false
        }
        return (0...words.count - wanted.count).contains { words[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }
}
