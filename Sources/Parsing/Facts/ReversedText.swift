internal import AuditModel

/// Reads text that stands backwards in the source and forwards on the screen: `<bdo dir="rtl">`, or
/// `unicode-bidi: bidi-override; direction: rtl` in the element's own style. Some hide addresses so from programs.
enum ReversedText {
    private static let longest = 500
    private static let mostSegments = 200
    /// How many nodes below the element are read.
    private static let window = 50

    /// The texts as they are shown. Most pages have none.
    static func segments(in tree: PageTree, partOf: PartMap, parts: [PagePart]) -> [Segment] {
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
        if let style = tree.span(.style, of: node), style.count < 1000 {
            let bytes = UnsafeBufferPointer(rebasing: tree.bytes[style])
            return Bytes.find("bidi-override", in: bytes, from: 0) != nil
                && Bytes.find("rtl", in: bytes, from: 0) != nil
        }
        let isOverride = tree.nodes[node].element == .bdo
        return isOverride && tree.value(.dir, of: node)?.lowercased() == "rtl"
    }
}
