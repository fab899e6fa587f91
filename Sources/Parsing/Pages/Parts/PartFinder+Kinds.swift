extension PartFinder {
    /// What an element opens; nil if it only goes on.
    mutating func kind(of node: Int, _ marks: ElementMarks, in outer: Int) -> PagePart.Kind? {
        let element = tree.nodes[node].element
        switch element {
        case .html, .body, .head: return nil
        default: break
        }
        let around = parts[outer].kind
        let candidate = marked(node, marks, around) ?? sectioned(node, marks, outer)
        guard let candidate else { return nil }
        switch candidate {
        case .sidebar, .header, .footer, .navigation, .main:
            // Inside a post or comment these are parts of it.
            return isInItem(outer) || around == candidate ? nil : candidate
        case .card, .profileHead:
            return isInItem(outer) || around == .card || around == candidate ? nil : candidate
        case .bio:
            return around == .comment || around == .bio ? nil : candidate
        case .post, .comment:
            return posted(candidate, at: node, in: outer)
        default: return candidate
        }
    }

    /// Posts among comments are comments. What opens at the very start of a comment is that comment itself: software
    /// often marks an item and the box in it alike.
    private mutating func posted(_ candidate: PagePart.Kind, at node: Int, in outer: Int) -> PagePart.Kind? {
        if parts[outer].isTerm, tree.nodes[node].element != .dt { return candidate == .comment ? nil : candidate }
        switch parts[outer].kind {
        case .comment:
            if parts[outer].authorNode == nil, !parts[outer].hasText, parts[outer].wrapped == nil {
                parts[outer].wrapped = node
                return nil
            }
            return .comment
        case .commentList: return .comment
        case .recentComments, .people: return nil
        default: return candidate
        }
    }

    private func isInItem(_ part: Int) -> Bool {
        switch parts[part].kind {
        case .post, .comment, .quoted, .shared, .recentComments, .people: true
        default: false
        }
    }

    /// By class, id, role, type or label.
    private func marked(_ node: Int, _ marks: ElementMarks, _ around: PagePart.Kind) -> PagePart.Kind? {
        let element = tree.nodes[node].element
        let isBlock = element.traits.contains(.block) || element == .other || element == .td
        if marks.signs.contains(.comment) { return .comment }
        if marks.signs.contains(.cite) { return around == .commentList ? .comment : .shared }
        if isBlock, let kind = labelled(node) { return kind }
        if let kind = marks.rolePart ?? marks.typePart { return kind }
        if isBlock, marks.hasCommentID { return .comment }
        if let kind = marks.namedPart(isBlock: isBlock) { return kind }
        if isBlock, marks.isCard, !marks.isAuthor { return .card }
        return nil
    }

    /// By what it is called for those who do not see it: `aria-label="Comments"`.
    private func labelled(_ node: Int) -> PagePart.Kind? {
        guard tree.has(.ariaLabel, node), let label = tree.span(.ariaLabel, of: node), label.count <= 60 else {
            return nil
        }
        switch tree.nodes[node].element {
        case .button, .a, .nav, .form: return nil
        default: break
        }
        for cue in ["comment by ", "comment from ", "reply by ", "reply from "] as [StaticString]
        where Bytes.matches(cue, in: tree.bytes, at: label.lowerBound) { return .comment }
        return HeadingCues.part(after: tree.value(.ariaLabel, of: node) ?? "")
    }

    /// By the element itself.
    private func sectioned(_ node: Int, _ marks: ElementMarks, _ outer: Int) -> PagePart.Kind? {
        let around = parts[outer].kind
        switch tree.nodes[node].element {
        case .article: return .post
        case .li where around == .revisions: return .post
        case .li, .dd: return around == .commentList ? .comment : nil
        case .dt: return around == .commentList || parts[outer].isTerm ? .comment : nil
        case .header: return .header
        case .nav: return .navigation
        case .footer: return .footer
        case .aside: return .sidebar
        case .main: return .main
        case .blockquote: return marks.signs.contains(.ownContent) ? nil : .quoted
        case .q: return .quoted
        case .cite: return marks.isAuthor || marks.signs.contains(.formattedName) || around == .comment ? nil : .quoted
        default: return nil
        }
    }
}
