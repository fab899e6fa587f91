internal import AuditModel

/// Decides whose words each part of a page holds. Where nothing says so, it is `.unknown`.
struct PartResolver {
    let matcher: OwnerMatcher
    let ownership: PageOwnership.Kind
    let signers: SiteSigners
    /// Whose words the page holds where nobody signed them, if it says that it is not the owner's alone.
    let unclaimed: Ownership?
    /// For each part, the last post before it.
    private var postBefore: [Int] = []
    /// Names that the profile's own card states, as they are compared.
    private var cardNames: Set<String> = []
    private var isOnlyCard = false
    private var isOnlyBio = false

    init(matcher: OwnerMatcher, ownership: PageOwnership.Kind, signers: SiteSigners, unclaimed: Ownership? = nil) {
        self.matcher = matcher
        self.ownership = ownership
        self.signers = signers
        self.unclaimed = unclaimed
    }

    /// Sets the owner of each part.
    mutating func resolve(_ parts: inout [PagePart]) {
        isOnlyCard = parts.filter { $0.kind == .card }.count == 1
        isOnlyBio = parts.filter { $0.kind == .bio && parts[$0.post].kind != .post }.count == 1
        if ownership == .profilePage { cardNames = names(onCardsIn: parts) }
        postBefore = PartResolver.postsBefore(parts)
        var isDone = [Bool](repeating: false, count: parts.count)
        for index in parts.indices { resolve(index, &parts, &isDone) }
    }

    /// A parent stands before its parts, but for those that were told by their shape: these stand last, and right
    /// below the page.
    private func resolve(_ index: Int, _ parts: inout [PagePart], _ isDone: inout [Bool]) {
        if isDone[index] { return }
        isDone[index] = true
        let parent = parts[index].parent
        if parent > index { resolve(parent, &parts, &isDone) }
        parts[index].owner = owner(of: index, around: index == 0 ? nil : parts[parent].owner, in: parts)
    }

    private func owner(of index: Int, around: Ownership?, in parts: [PagePart]) -> Ownership {
        let part = parts[index]
        guard let around else { return page(part) }
        switch part.kind {
        case .quoted, .recentComments, .people, .shareNote: return .other
        case .shared: return sharer(part, around: around, in: parts)
        case .difference: return around == .other ? .other : .unknown
        case .comment: return commenter(index, around: around, in: parts)
        case .commentList: return ownership == .ownersSite ? .other : .unknown
        case .post: return poster(part, around: around)
        case .card: return holder(of: part, around: around)
        case .bio: return bio(part, around: around, in: parts)
        case .page, .main, .revisions, .profileHead: return around
        case .header, .sidebar: return ownership == .ownersSite || around == .other ? around : .unknown
        case .navigation, .footer: return ownership == .ownersSite ? around : .other
        }
    }

    private func page(_ part: PagePart) -> Ownership {
        if let unclaimed { return unclaimed }
        if matcher.matches(names: part.authorNames, urls: part.authorURLs) { return .own }
        return ownership == .unknown ? .unknown : .own
    }

    // MARK: Signatures

    private func isSigned(_ part: PagePart) -> Bool { !part.authorNames.isEmpty || !part.authorURLs.isEmpty }

    /// Whether an address or a name that the site itself gave ties a signature to the owner. On a site of the owner's
    /// own, anybody may have typed the name.
    private func isTied(_ part: PagePart) -> Bool {
        if part.authorURLs.contains(where: matcher.isOwn) { return true }
        return ownership != .ownersSite && matcher.matches(names: part.accounts)
    }

    /// Whether a signature bears a name of the owner's, which proves nothing where anybody may write.
    private func isNamesake(_ part: PagePart) -> Bool {
        matcher.matches(names: part.authorNames) || signers.isNamesake(part)
            || part.authorNames.contains { cardNames.contains(OwnerMatcher.key($0)) }
    }

    private func commenter(_ index: Int, around: Ownership, in parts: [PagePart]) -> Ownership {
        let part = parts[index]
        if part.isByPostAuthor { return byPostAuthor(index, in: parts) }
        if isTied(part) || signers.isOwnAccount(part) { return .own }
        if part.isGuess { return guessed(part, around: around) }
        if isSigned(part) { return isNamesake(part) ? .unknown : .other }
        if parts[part.parent].kind == .comment, !part.isLoose { return around }
        return ownership == .ownersSite ? .other : .unknown
    }

    /// Where several people sign by links on the site that the owner's account is on, the others are others.
    private func guessed(_ part: PagePart, around: Ownership) -> Ownership {
        if ownership == .ownersSite { return part.isWeaklySigned ? around : .unknown }
        let isOfSite = part.authorURLs.contains(where: matcher.isOnPageSite)
        return isOfSite && !isNamesake(part) ? .other : .unknown
    }

    private func byPostAuthor(_ index: Int, in parts: [PagePart]) -> Ownership {
        if isTied(parts[index]) { return .own }
        let post = parts[index].post
        return parts[post == 0 ? postBefore[index] : post].owner
    }

    /// The posts that comments stand under, where these do not stand in them.
    private static func postsBefore(_ parts: [PagePart]) -> [Int] {
        var last = 0
        return parts.indices.map { index in
            if parts[index].kind == .post, parts[index].parent <= index { last = index }
            return last
        }
    }

    /// A post passed on is somebody else's, unless it is signed as the owner's: what they add to a chain of posts.
    private func sharer(_ part: PagePart, around: Ownership, in parts: [PagePart]) -> Ownership {
        if isTied(part) { return .own }
        return !isSigned(part) && parts[part.parent].kind == .shared ? around : .other
    }

    private func poster(_ part: PagePart, around: Ownership) -> Ownership {
        guard isSigned(part), !(part.isWeaklySigned && ownership == .ownersSite) else { return around }
        if isTied(part) || matcher.matches(names: part.authorNames) { return .own }
        guard ownership == .ownersSite else {
            return around == .own && part.authorNames.contains { cardNames.contains(OwnerMatcher.key($0)) }
                ? .own : .other
        }
        if around == .other { return .other }
        if around == .own, signers.isOwn(part) { return .own }
        // Another name may be a guest's or one more of the owner's; another account is somebody else's.
        return signers.isKnown && !part.accounts.isEmpty ? .other : .unknown
    }

    // MARK: Cards and bios

    /// What the owner's card on their profile calls them.
    private func names(onCardsIn parts: [PagePart]) -> Set<String> {
        let cards = parts.filter { part in
            part.kind == .card && parts[part.parent].kind != .people
                && (isTied(part) || matcher.matches(names: part.authorNames))
        }
        return Set(cards.flatMap(\.authorNames).map(OwnerMatcher.key)).subtracting([""])
    }

    private func holder(of part: PagePart, around: Ownership) -> Ownership {
        if around == .other { return .other }
        if isTied(part) || matcher.matches(names: part.authorNames) { return .own }
        if ownership == .unknown { return around }
        if around != .own { return isOnlyCard && ownership == .profilePage ? .own : around }
        if isOnlyCard || part.authorURLs.isEmpty || part.authorURLs.contains(where: matcher.isOnPageSite) {
            return around
        }
        return .other
    }

    private func bio(_ part: PagePart, around: Ownership, in parts: [PagePart]) -> Ownership {
        let isBeside = around == .unknown && ownership == .profilePage
        return isBeside && isOnlyBio && parts[part.parent].kind.isLandmark ? .own : around
    }
}
