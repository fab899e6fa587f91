internal import AuditModel

extension PartFinder {
    /// Reads who signed a post or comment, when, and where it stands alone.
    mutating func readSignature(_ node: Int, _ marks: ElementMarks) {
        let this = tree.nodes[node]
        guard let item = parts[partOf[node]].item else {
            if marks.isAuthor, parts[partOf[node]].kind == .commentList { looseNames.append(node) }
            return
        }
        if this.element == .time || marks.signs.contains(.published) { readDate(node, marks, of: item) }
        if this.element == .a, marks.signs.contains(.permalink) {
            if parts[item].url == nil, parts[item].kind != .card {
                parts[item].url = tree.address(.href, of: node, by: resolver)
            }
        }
        let isName =
            switch parts[item].kind {
            case .card: marks.signs.contains(.cardName)
            case .comment: marks.signs.contains(.formattedName) || this.element == .cite
            default: false
            }
        if marks.isAuthor || isName {
            readAuthor(node, marks, of: item)
        } else if marks.signs.contains(.fossilByline), parts[item].kind != .page {
            readFossilByline(node, of: item)
        }
        if parts[item].node == node, parts[item].kind == .comment { readLabel(node, of: item) }
        if parts[item].node == node, let account = tree.value(.dataAuthor, of: node) ?? tree.value(.dataUser, of: node)
        {
            parts[item].authorNames.append(account)
            parts[item].accounts.append(account)
        }
    }

    /// `aria-label="Comment by Bob Stone 2 hours ago"`: where the name ends is not said.
    private mutating func readLabel(_ node: Int, of item: Int) {
        guard tree.has(.ariaLabel, node), let label = tree.value(.ariaLabel, of: node) else { return }
        let words = label.split(separator: " ").prefix(8)
        guard let cue = words.firstIndex(where: { $0 == "by" || $0 == "from" }) else { return }
        let name = words[(cue + 1)...].prefix(5)
        for count in 1...max(name.count, 1) {
            parts[item].authorNames.append(name.prefix(count).joined(separator: " "))
        }
    }

    private mutating func readDate(_ node: Int, _ marks: ElementMarks, of item: Int) {
        let isMarked = marks.signs.contains(.published)
        if parts[item].time != nil, parts[item].isTimeMarked || !isMarked { return }
        let written =
            tree.value(.datetime, of: node) ?? tree.value(.content, of: node)
            ?? tree.value(.title, of: node) ?? shortText(node)
        guard let time = DateReading.time(written) else { return }
        parts[item].time = time
        parts[item].isTimeMarked = isMarked
    }

    // MARK: Who

    private mutating func readAuthor(_ node: Int, _ marks: ElementMarks, of item: Int) {
        switch tree.nodes[node].element {
        case .html, .body, .main, .article, .head: return
        default: break
        }
        if item == 0, !mayName(node) { return }
        if let first = parts[item].authorNode {
            let isInside = tree.descendants(of: first).contains(node)
            if item == 0, !isInside { looseNames.append(node) }
            guard parts[item].kind == .card || isInside else { return }
        } else {
            parts[item].authorNode = node
            if item == 0 { looseNames.append(node) }
        }
        sign(item, with: node, isAccount: marks.signs.contains(.account))
    }

    /// Whether a name outside of all posts may be that of the page's author: in a menu or a sidebar it is not.
    private func mayName(_ node: Int) -> Bool {
        switch parts[partOf[node]].kind {
        case .sidebar, .navigation, .footer, .recentComments, .people, .bio: false
        default: true
        }
    }

    /// Takes names and addresses of an element for those of the author.
    mutating func sign(_ item: Int, with node: Int, isAccount: Bool = false) {
        guard parts[item].authorNames.count < 16, parts[item].authorURLs.count < 16 else { return }
        if let content = tree.value(.content, of: node) { parts[item].authorNames.append(content) }
        let text = shortText(node)
        if !text.isEmpty {
            parts[item].authorNames.append(text)
            parts[item].authorNames += text.split(separator: " ").filter { $0.hasPrefix("@") }.map(String.init)
            if isAccount { parts[item].accounts.append(text) }
        }
        for place in [node] + Array(tree.descendants(of: node).prefix(20)) where tree.nodes[place].kind == .element {
            if let url = tree.address(.href, of: place, by: resolver) {
                parts[item].authorURLs.append(url)
                if place != node { parts[item].authorNames.append(shortText(place)) }
            }
        }
    }

    /// Fossil writes `By maya on 2026-03-01`, `By Maya Lind (maya) on 2026-03-01` and `user: maya tags: trunk`, with
    /// links only for those who may follow them.
    private mutating func readFossilByline(_ node: Int, of item: Int) {
        guard parts[item].authorNode == nil else { return }
        let words = shortText(node).split { $0.isWhitespace || $0 == "," }
        guard let cue = words.firstIndex(where: { $0 == "By" || $0 == "by" || $0 == "user:" }) else { return }
        let name = words[(cue + 1)...].prefix { $0 != "on" && !$0.hasSuffix(":") }.joined(separator: " ")
        let account = name.split(separator: "(").last.map { $0.prefix { $0 != ")" } } ?? ""
        if account.isEmpty { return }
        parts[item].authorNode = node
        parts[item].authorNames += [String(name.prefix { $0 != "(" }), String(account)]
        parts[item].accounts.append(String(account))
    }

    // MARK: Text of single elements

    func shortText(_ node: Int) -> String {
        FragmentReader.text(of: beginning(of: node, upTo: 20, bytes: 2000), in: tree)
    }

    /// The first nodes below a node, up to a number of them and of the bytes of their texts.
    func beginning(of node: Int, upTo most: Int, bytes: Int) -> Range<Int> {
        let below = tree.descendants(of: node)
        var (end, length) = (below.lowerBound, 0)
        while end < min(below.upperBound, below.lowerBound + most) {
            if tree.nodes[end].kind != .element { length += tree.nodes[end].span.count }
            if length > bytes { break }
            end += 1
        }
        return below.lowerBound..<end
    }
}
