internal import AuditModel

/// Decides whose words each part of a page holds. Where nothing says so, it is `.unknown`.
struct PartResolver {
    let matcher: OwnerMatcher
    let ownership: PageOwnership.Kind

    /// Sets the owner of each part. A parent stands before its parts, so one pass does.
    func resolve(_ parts: inout [PagePart]) {
        let cards = parts.filter { $0.kind == .card }.count
        let author = parts.first { $0.kind == .post && $0.authorNode != nil }.map(PartResolver.signature) ?? []
        for index in parts.indices {
            let around = index == 0 ? nil : parts[parts[index].parent].owner
            parts[index].owner = owner(of: parts[index], around: around, in: parts, isOnlyCard: cards == 1, author)
        }
    }

    private func owner(
        of part: PagePart, around: Ownership?, in parts: [PagePart], isOnlyCard: Bool,
        _ author: Set<String>
    ) -> Ownership {
        let isSigned = !part.authorNames.isEmpty || !part.authorURLs.isEmpty
        if part.kind != .quoted, isSigned, matcher.matches(names: part.authorNames, urls: part.authorURLs) {
            return .own
        }
        guard let around else { return ownership == .unknown ? .unknown : .own }
        switch part.kind {
        case .quoted, .recentComments: return .other
        case .comment: return commenter(part, isSigned: isSigned, around: around, in: parts)
        case .commentList: return ownership == .ownersSite ? .other : .unknown
        case .post: return poster(part, isSigned: isSigned, around: around, author)
        case .card: return holder(of: part, around: around, isOnlyCard: isOnlyCard)
        case .page, .main, .bio: return around
        case .header, .sidebar: return ownership == .ownersSite || around == .other ? around : .unknown
        case .navigation, .footer: return ownership == .ownersSite ? around : .other
        }
    }

    private func commenter(_ part: PagePart, isSigned: Bool, around: Ownership, in parts: [PagePart]) -> Ownership {
        let post = parts[part.post]
        if part.isByPostAuthor { return post.owner == .own ? .own : .other }
        if isSigned { return .other }
        if parts[part.parent].kind == .comment { return around }
        return ownership == .ownersSite ? .other : .unknown
    }

    private func poster(_ part: PagePart, isSigned: Bool, around: Ownership, _ author: Set<String>) -> Ownership {
        guard isSigned else { return around }
        if ownership != .ownersSite { return .other }
        // The name that the owner signs with on their own site need not be known: it is that of the first post. Another
        // may be a guest's, or that of somebody who replies.
        return author.isDisjoint(with: PartResolver.signature(part)) ? .unknown : around
    }

    /// All that signs a post, as far as it can be compared.
    private static func signature(_ part: PagePart) -> Set<String> {
        Set((part.authorNames + part.authorURLs).map { $0.lowercased() })
    }

    private func holder(of part: PagePart, around: Ownership, isOnlyCard: Bool) -> Ownership {
        if ownership == .unknown || around != .own { return around }
        if isOnlyCard || part.authorURLs.isEmpty || part.authorURLs.contains(where: matcher.isOnPageSite) {
            return around
        }
        return .other
    }
}
