/// Numbers by the hash of a word, laid out so that one multiplication and mostly one look at memory answer.
///
/// For the constants of detectors: built once, its memory is kept as long as the program runs, so that asking counts no
/// references. A hash of 0 is in no table.
struct WordTable: @unchecked Sendable {
    /// What tells a word's hash from the others that may stand in its place: its place says as much again.
    private struct Slot {
        var tag: UInt32
        var value: Int32
    }

    /// Open addressing; a tag of 0 marks an empty slot, of which a quarter at least are.
    private let slots: UnsafePointer<Slot>
    private let mask: Int
    private let shift: UInt64
    /// One bit for each hash that is in, four times as many bits as slots: most questions are answered here.
    private let filter: UnsafePointer<UInt64>

    /// Of equal words the last counts.
    init(_ words: [(hash: UInt64, value: Int)]) {
        var bits = 3
        while (1 << bits) * 3 < words.count * 4 * 2 { bits += 1 }
        let size = 1 << bits
        let memory = UnsafeMutablePointer<Slot>.allocate(capacity: size)
        memory.initialize(repeating: Slot(tag: 0, value: 0), count: size)
        slots = UnsafePointer(memory)
        mask = size - 1
        shift = UInt64(64 - bits)
        let filterWords = max(1, size * 4 / 64)
        let filter = UnsafeMutablePointer<UInt64>.allocate(capacity: filterWords)
        filter.initialize(repeating: 0, count: filterWords)
        for (hash, value) in words where hash != 0 {
            let mixed = WordTable.mix(hash)
            let bit = mixed >> (shift - 2)
            filter[Int(bit >> 6)] |= 1 << (bit & 63)
            var at = Int(truncatingIfNeeded: mixed >> shift)
            let tag = WordTable.tag(mixed)
            while memory[at].tag != 0, memory[at].tag != tag { at = (at + 1) & mask }
            memory[at] = Slot(tag: tag, value: Int32(truncatingIfNeeded: value))
        }
        self.filter = UnsafePointer(filter)
        isEmpty = words.isEmpty
    }

    let isEmpty: Bool

    /// The number of a word; nil if it is not in the table.
    @inline(__always)
    subscript(hash: UInt64) -> Int? {
        let mixed = WordTable.mix(hash)
        let bit = mixed &>> (shift &- 2)
        guard filter[Int(truncatingIfNeeded: bit &>> 6)] & (1 &<< (bit & 63)) != 0 else { return nil }
        var at = Int(truncatingIfNeeded: mixed &>> shift)
        let tag = WordTable.tag(mixed)
        while slots[at].tag != 0 {
            if slots[at].tag == tag { return Int(slots[at].value) }
            at = (at &+ 1) & mask
        }
        return nil
    }

    /// The upper bits differ where any bit of the hash does.
    @inline(__always)
    private static func mix(_ hash: UInt64) -> UInt64 { hash &* 0x9e37_79b9_7f4a_7c15 }

    /// Never 0. The bits above it say where a table of up to 65,536 slots begins to look.
    @inline(__always)
    private static func tag(_ mixed: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: mixed &>> 16) | 1 }
}

extension WordTable {
    /// Rows of words that are separated by spaces, each with the number of its words; of equal words the last counts.
    init(rows: [(Int, String)]) {
        var words: [(hash: UInt64, value: Int)] = []
        for (value, list) in rows { WordHash.forEachWord(of: list) { hash, _ in words.append((hash, value)) } }
        self.init(words)
    }
}
