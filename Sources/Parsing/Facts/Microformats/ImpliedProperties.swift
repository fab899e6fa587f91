/// What an item of microformats2 says without naming it: a name, a picture, an address.
struct ImpliedProperties {
    let tree: PageTree

    /// Adds the properties that nothing in the item stands against.
    func add(to item: inout MicroformatItem) {
        let held = item.holds
        if held.isDisjoint(with: [.plain, .markup, .item]), !item.has("name") {
            item.properties.append(
                MicroformatProperty(name: "name", kind: .plain, node: nameNode(item.node), isImplied: true))
        }
        guard held.isDisjoint(with: [.address, .item]) else { return }
        if !item.has("photo"), let node = photoNode(item.node) {
            item.properties.append(MicroformatProperty(name: "photo", kind: .address, node: node, isImplied: true))
        }
        if !item.has("url"), let node = linkNode(item.node) {
            item.properties.append(MicroformatProperty(name: "url", kind: .address, node: node, isImplied: true))
        }
    }

    /// Whose alternative text, title or content is the name.
    private func nameNode(_ root: Int) -> Int {
        if isNamed(root, mayBeEmpty: true) { return root }
        guard let child = onlyChild(of: root) else { return root }
        if isNamed(child, mayBeEmpty: false) { return child }
        if !tree.isTemplate(child), let below = onlyChild(of: child), isNamed(below, mayBeEmpty: false) { return below }
        return root
    }

    private func isNamed(_ node: Int, mayBeEmpty: Bool) -> Bool {
        let name: String?
        switch tree.nodes[node].element {
        case .img, .area: name = tree.value(.alt, of: node)
        case .abbr: name = tree.value(.title, of: node)
        default: name = nil
        }
        guard let name else { return false }
        return mayBeEmpty || !name.isEmpty
    }

    private func photoNode(_ root: Int) -> Int? {
        func isPhoto(_ node: Int, _ element: HTMLElement) -> Bool {
            element == .img ? tree.has(.src, node) : tree.value(named: "data", of: node) != nil
        }
        return node(root, among: [.img, .object], where: isPhoto)
    }

    private func linkNode(_ root: Int) -> Int? {
        node(root, among: [.a, .area]) { node, _ in tree.has(.href, node) }
    }

    /// The item itself, or the only element of its kind right in it or right in the only element in it.
    private func node(
        _ root: Int, among elements: [HTMLElement], where isMeant: (Int, HTMLElement) -> Bool
    ) -> Int? {
        let own = tree.nodes[root].element
        if elements.contains(own), isMeant(root, own) { return root }
        let children = tree.elements(below: root)
        if let found = only(elements, among: children, where: isMeant) { return found }
        guard children.count == 1, let child = children.first, !tree.isTemplate(child) else { return nil }
        return only(elements, among: tree.elements(below: child), where: isMeant)
    }

    private func only(
        _ elements: [HTMLElement], among nodes: [Int], where isMeant: (Int, HTMLElement) -> Bool
    ) -> Int? {
        for element in elements {
            let alike = nodes.filter { tree.nodes[$0].element == element }
            if alike.count == 1, let node = alike.first, isMeant(node, element) { return node }
        }
        return nil
    }

    private func onlyChild(of node: Int) -> Int? {
        let children = tree.elements(below: node)
        return children.count == 1 ? children.first : nil
    }
}
