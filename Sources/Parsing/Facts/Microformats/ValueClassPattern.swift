/// The parts of an element that are the value of its property, marked by the classes `value` and `value-title`
/// (microformats.org/wiki/value-class-pattern).
struct ValueClassPattern {
    let tree: PageTree
    /// The item that the property belongs to.
    let context: MicroformatWords.Context
    let mostNodes: Int

    /// The marked parts of a text or an address put together; nil if nothing is marked.
    func text(of node: Int, _ reader: inout MicroformatText, pictures: MicroformatText.Pictures) -> String? {
        var values: [String] = []
        forEachPart(of: node) { part, isTitle in
            values.append(value(of: part, isTitle: isTitle, isDate: false, &reader, pictures))
            return true
        }
        return values.isEmpty ? nil : values.joined()
    }

    /// The marked parts of a date; nil if none of them is a date or time.
    func time(of node: Int, _ reader: inout MicroformatText) -> MicroformatTime? {
        var time = MicroformatTime()
        forEachPart(of: node) { part, isTitle in
            let found = MicroformatTime(value(of: part, isTitle: isTitle, isDate: true, &reader, .none))
            time.add(found)
            return !found.isEmpty
        }
        return time.isEmpty ? nil : time
    }

    /// Calls for each marked element that stands in no other property; a call returns whether that settles all in it.
    private func forEachPart(of node: Int, _ body: (_ part: Int, _ isTitle: Bool) -> Bool) {
        var index = node + 1
        let end = min(tree.behind(node), mostNodes < .max - node ? node + mostNodes : .max)
        while index < end {
            guard tree.nodes[index].kind == .element else {
                index += 1
                continue
            }
            if tree.isTemplate(index) {
                index = tree.behind(index)
                continue
            }
            guard tree.has(.class, index) || tree.has(.rel, index) else {
                index += 1
                continue
            }
            let words = MicroformatWords(index, of: tree, in: context)
            var isSettled = words.isRoot || !words.properties.isEmpty
            if words.isValueTitle || words.isValue, body(index, words.isValueTitle) { isSettled = true }
            index = isSettled ? tree.behind(index) : index + 1
        }
    }

    private func value(
        of node: Int, isTitle: Bool, isDate: Bool, _ reader: inout MicroformatText,
        _ pictures: MicroformatText.Pictures
    ) -> String {
        if isTitle { return tree.value(.title, of: node) ?? "" }
        let written: String?
        switch tree.nodes[node].element {
        case .img, .area: return tree.value(.alt, of: node) ?? ""
        case .data: written = tree.value(.value, of: node)
        case .abbr: written = tree.value(.title, of: node)
        case .time, .ins, .del: written = isDate ? tree.value(.datetime, of: node) : nil
        default: written = nil
        }
        return written ?? reader.trimmed(node, pictures: pictures)
    }
}
