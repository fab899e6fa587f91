internal import AuditModel

extension PageTextReader {
    /// A link that has not ended yet.
    struct OpenLink {
        let node: Int
        /// Where its text starts.
        var start: Int
        let isHidden: Bool
    }

    /// Begins a link; one that is open ends here.
    mutating func beginLink(_ node: Int, of tree: PageTree) {
        finishLink(tree)
        let isHidden = hiddenRoot != nil
        openLink = OpenLink(node: node, start: (isHidden ? hidden.flow : shown.flow).mark, isHidden: isHidden)
        if tree.nodes[node].element == .area { finishLink(tree) }
    }

    /// Keeps the link that is open, if it leads anywhere.
    mutating func finishLink(_ tree: PageTree) {
        guard let link = openLink else { return }
        openLink = nil
        if links.count >= mostPieces { return }
        guard let url = tree.address(.href, of: link.node, by: resolver), !holdsContent(url) else { return }
        let part = parts[partOf[link.node]]
        links.append(
            Link(
                url: url, text: (link.isHidden ? hidden.flow : shown.flow).text(from: link.start),
                relations: tree.tokens(.rel, of: link.node), type: tree.value(.type, of: link.node),
                region: part.kind.region, owner: part.owner))
    }

    /// Whether an address leads nowhere: it holds a script or data itself.
    private func holdsContent(_ url: String) -> Bool {
        url.utf8.starts(with: "javascript:".utf8) || url.utf8.starts(with: "data:".utf8)
    }
}
