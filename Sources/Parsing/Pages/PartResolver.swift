internal import AuditModel

/// Decides whose words each part of a page holds. Where nothing says so, it is `.unknown`.
struct PartResolver {
    let matcher: OwnerMatcher
    let ownership: PageOwnership.Kind

    /// Sets the owner of each part. A parent stands before its parts, so one pass does.
    func resolve(_ parts: inout [PagePart]) {
        let cards = parts.filter { $0.kind == .card }.count
        for index in parts.indices {
            let around = index == 0 ? nil : parts[parts[index].parent].owner
            parts[index].owner = owner(of: parts[index], around: around, in: parts, isOnlyCard: cards == 1)
        }
    }

    private func owner(
        of part: PagePart, around: Ownership?, in parts: [PagePart], isOnlyCard: Bool
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
        case .post: return poster(part, isSigned: isSigned, around: around)
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

    private func poster(_ part: PagePart, isSigned: Bool, around: Ownership) -> Ownership {
        guard isSigned else { return around }
        if ownership == .ownersSite {
            // Their own name is not known here: only an author who lives elsewhere is somebody else.
            let isElsewhere = !part.authorURLs.isEmpty && !part.authorURLs.contains(where: matcher.isOnPageSite)
            return isElsewhere ? .unknown : around
        }
        return .other
    }

    private func holder(of part: PagePart, around: Ownership, isOnlyCard: Bool) -> Ownership {
        if ownership == .unknown || around != .own { return around }
        if isOnlyCard || part.authorURLs.isEmpty || part.authorURLs.contains(where: matcher.isOnPageSite) {
            return around
        }
        return .other
    }
}
