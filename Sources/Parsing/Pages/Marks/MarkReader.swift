/// Reads the marks of one element after the other, and remembers those of the classes that it met last: a page has few
/// values of `class`, each a thousand times.
struct MarkReader {
    private static let slotBits: UInt64 = 9
    /// The hash of the value that each slot holds; 0 where it holds none.
    private var keys = [UInt64](repeating: 0, count: 1 << Int(slotBits))
    private var known = [ElementMarks](repeating: ElementMarks(), count: 1 << Int(slotBits))

    /// What the words of an element's attributes say.
    @inline(__always)
    mutating func marks(of node: Int, in tree: PageTree) -> ElementMarks {
        tree.nodes[node].attributeSet & ElementMarks.read == 0 ? ElementMarks() : read(node, tree)
    }

    private mutating func read(_ node: Int, _ tree: PageTree) -> ElementMarks {
        var marks = ElementMarks()
        for attribute in tree.attributes[tree.nodes[node].attributes] where attribute.key == .class {
            marks = classes(attribute, tree)
        }
        if tree.nodes[node].attributeSet & ElementMarks.read == HTMLAttributeKey.class.bit { return marks }
        for attribute in tree.attributes[tree.nodes[node].attributes]
        where attribute.key != .class && attribute.key.bit & ElementMarks.read != 0 {
            marks.read(attribute, of: tree)
        }
        return marks
    }

    private mutating func classes(_ attribute: PageAttribute, _ tree: PageTree) -> ElementMarks {
        let key = MarkReader.hash(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(tree.bytes)[attribute.value]))
        let slot = Int(truncatingIfNeeded: key >> (64 - Self.slotBits))
        if keys[slot] == key { return known[slot] }
        var marks = ElementMarks()
        marks.read(attribute, of: tree)
        (keys[slot], known[slot]) = (key, marks)
        return marks
    }

    /// Eight bytes at a time; never 0.
    private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: bytes.count) ^ WordHash.seed
        var index = 0
        while index + 8 <= bytes.count {
            hash = step(hash, bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        var rest: UInt64 = 0
        while index < bytes.count {
            rest = rest << 8 | UInt64(bytes[index])
            index += 1
        }
        return max(step(hash, rest), 1)
    }

    @inline(__always)
    private static func step(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let mixed = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
        return mixed ^ mixed >> 29
    }
}
