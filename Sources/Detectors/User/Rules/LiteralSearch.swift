/// Finds many literals in one pass over a text, most of which it never looks at (Wu and Manber, "A Fast Algorithm for
/// Multi-Pattern Searching", 1994): of each window as long as the shortest literal the last two bytes say how far the
/// next place can be where one may begin.
struct LiteralSearch: Sendable {
    private struct Entry: Sendable {
        var bytes: [UInt8]
        var item: Int
    }

    /// The length of the window; 0 if there is no literal.
    private let window: Int
    /// By two bytes, how far to go on; 0: a literal may begin with this window.
    private var shifts = [UInt8](repeating: 0, count: LiteralSearch.slots)
    private var heads: [Int32] = []
    private var entries: [Entry] = []
    private let folded: [UInt8]

    private static let slots = 1 << 12
    private static let longestWindow = 32

    /// - Parameter literals: at least two bytes long, each with the number that stands for it in the answers.
    init(_ literals: [(text: String, item: Int)]) {
        folded = (0...255).map { UInt8($0) &- 0x41 < 26 ? UInt8($0) | 0x20 : UInt8($0) }
        let table = folded
        let variants = literals.flatMap { literal in
            Self.variants(of: literal.text).map { Entry(bytes: $0.utf8.map { table[Int($0)] }, item: literal.item) }
        }
        let shortest = variants.map(\.bytes.count).min() ?? 0
        window = min(shortest, Self.longestWindow)
        guard window >= 2 else { return }
        shifts = [UInt8](repeating: UInt8(window - 1), count: Self.slots)
        var buckets = [[Entry]](repeating: [], count: Self.slots)
        for entry in variants {
            for place in 1..<window {
                let slot = Self.slot(entry.bytes[place - 1], entry.bytes[place])
                shifts[slot] = min(shifts[slot], UInt8(window - 1 - place))
            }
            buckets[Self.slot(entry.bytes[window - 2], entry.bytes[window - 1])].append(entry)
        }
        for bucket in buckets {
            heads.append(Int32(truncatingIfNeeded: entries.count))
            entries += bucket
        }
        heads.append(Int32(truncatingIfNeeded: entries.count))
    }

    var isEmpty: Bool { entries.isEmpty }

    /// Beyond ASCII, letters have no case in bytes: small, capital, and capital first are literals of their own.
    private static func variants(of text: String) -> Set<String> {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return [text] }
        return [
            text, text.lowercased(), text.uppercased(), text.prefix(1).uppercased() + text.dropFirst().lowercased(),
        ]
    }

    @inline(__always)
    private static func slot(_ first: UInt8, _ second: UInt8) -> Int {
        Int(first & 0x3f) << 6 | Int(second & 0x3f)
    }

    /// Calls back with every literal that stands in the text, by start: its number, where it starts, where it ends.
    func search(_ text: ScanText, _ body: (_ item: Int, _ span: Range<Int>) -> Void) {
        let bytes = text.bytes
        guard !isEmpty, bytes.count >= window else { return }
        text.note(bytesRead: bytes.count)
        folded.withUnsafeBufferPointer { folded in
            shifts.withUnsafeBufferPointer { shifts in
                var at = window - 1
                while at < bytes.count {
                    let slot = Self.slot(folded[Int(bytes[at - 1])], folded[Int(bytes[at])])
                    let shift = Int(shifts[slot])
                    if shift == 0 {
                        compare(slot, from: at - window + 1, in: bytes, folded, body)
                        at += 1
                    } else {
                        at += shift
                    }
                }
            }
        }
    }

    private func compare(
        _ slot: Int, from start: Int, in bytes: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt8>,
        _ body: (_ item: Int, _ span: Range<Int>) -> Void
    ) {
        for number in Int(heads[slot])..<Int(heads[slot + 1]) {
            let literal = entries[number].bytes
            guard start + literal.count <= bytes.count else { continue }
            var place = 0
            while place < literal.count, folded[Int(bytes[start + place])] == literal[place] { place += 1 }
            if place == literal.count { body(entries[number].item, start..<start + literal.count) }
        }
    }
}
