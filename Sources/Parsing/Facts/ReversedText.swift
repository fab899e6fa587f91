internal import AuditModel

/// Reads text that stands backwards in the source and forwards on the screen: `<bdo dir="rtl">`, or
/// `unicode-bidi: bidi-override; direction: rtl` in the element's own style. Some hide addresses so from programs.
enum ReversedText {
    private static let longest = 500
    private static let mostSegments = 200
    /// How many nodes below the element are read.
    private static let window = 50

    /// The texts as they are shown. Most pages have none, and cost two searches.
    static func segments(in tree: PageTree, partOf: [Int], parts: [PagePart]) -> [Segment] {
        guard
            Bytes.find("bidi-override", in: tree.bytes, from: 0) != nil
                || Bytes.find("<bdo", in: tree.bytes, from: 0) != nil
        else { return [] }
        var segments: [Segment] = []
        var end = 0
        for node in tree.nodes.indices where node >= end && isReversed(node, in: tree) {
            end = tree.nodes[node].end
            let below = tree.descendants(of: node)
            let text = FragmentReader.text(
                of: below.lowerBound..<min(below.upperBound, below.lowerBound + window), in: tree)
            if text.isEmpty || text.utf8.count > longest { continue }
            let part = parts[partOf[node]]
            segments.append(
                Segment(
                    text: String(text.reversed()), region: part.kind.region, owner: part.owner,
                    offset: tree.nodes[node].offset, time: part.item.flatMap { parts[$0].time }))
            if segments.count >= mostSegments { break }
        }
        return segments
    }

    private static func isReversed(_ node: Int, in tree: PageTree) -> Bool {
        guard tree.nodes[node].kind == .element else { return false }
        if let style = tree.value(.style, of: node)?.lowercased(), style.utf8.count < 1000 {
            return style.contains("bidi-override") && style.contains("rtl")
        }
        let isOverride = tree.nodes[node].element == .bdo
        return isOverride && tree.value(.dir, of: node)?.lowercased() == "rtl"
    }
}
