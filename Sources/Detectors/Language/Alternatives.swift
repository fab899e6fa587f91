internal import Synchronization

/// The words of one element of a pattern: `i|we|next_week`. Many patterns share the same long lists: each is read once
/// and kept as long as the program runs.
struct Alternatives: @unchecked Sendable {
    /// Words one behind the other, those of all alternatives.
    struct Words {
        let literals: UnsafePointer<WordPattern.Literal>
        let letters: UnsafePointer<UInt32>
        /// Where the literals of each alternative begin; one more than there are alternatives.
        let bounds: UnsafePointer<Int32>
        /// How many alternatives there are.
        let count: Int

        /// The literals of an alternative; at least one.
        func literals(of alternative: Int) -> Range<Int> { Int(bounds[alternative])..<Int(bounds[alternative + 1]) }
    }

    private struct Content: ~Copyable {
        let words: Words
        let number: Int
        let lengths: ClosedRange<Int>
        let filter: UInt64
        let other: UInt64
        let order = Settled<WordOrder>()
        let group = Settled<PatternNeeds.WordGroup?>()
    }

    private let content: UnsafePointer<Content>

    var words: Words { content.pointee.words }
    /// Tells them apart; counted from 0.
    var number: Int { content.pointee.number }
    /// How many words an alternative has.
    var lengths: ClosedRange<Int> { content.pointee.lengths }
    /// One bit for each hash that an alternative may begin with: most tokens fail here. All bits where a beginning of a
    /// word will do.
    var filter: UInt64 { content.pointee.filter }
    /// The same by other bits of the hashes.
    var otherFilter: UInt64 { content.pointee.other }
    /// The order in which a matcher tries them.
    var order: UnsafePointer<WordOrder> {
        @inline(__always) get { content.pointee.order.value { WordOrder(words) } }
    }
    /// What a search for them begins with; nil where there are none.
    var group: PatternNeeds.WordGroup? { content.pointee.group.value { PatternNeeds.WordGroup(words) }.pointee }

    private init(_ reading: Reading, number: Int, _ memory: inout Memory) {
        let count = reading.bounds.count - 1
        let sizes = (0..<count).map { Int(reading.bounds[$0 + 1] - reading.bounds[$0]) }
        let filter = (0..<count).reduce(into: 0 as UInt64) { filter, alternative in
            let first = reading.literals[Int(reading.bounds[alternative])]
            filter |= first.isWhole ? Alternatives.bit(first.hash) : ~0
        }
        let other = (0..<count).reduce(into: 0 as UInt64) { filter, alternative in
            let first = reading.literals[Int(reading.bounds[alternative])]
            filter |= first.isWhole ? Alternatives.otherBit(first.hash) : ~0
        }
        let kept = UnsafeMutablePointer<Content>.allocate(capacity: 1)
        kept.initialize(
            to: Content(
                words: Words(
                    literals: memory.literals.keep(reading.literals), letters: memory.letters.keep(reading.letters),
                    bounds: memory.bounds.keep(reading.bounds), count: count),
                number: number, lengths: (sizes.min() ?? 0)...(sizes.max() ?? 0), filter: filter,
                other: other))
        content = UnsafePointer(kept)
    }

    /// The bit of a hash in a filter.
    @inline(__always)
    static func bit(_ hash: UInt64) -> UInt64 { 1 &<< ((hash ^ hash &>> 32) & 63) }

    @inline(__always)
    static func otherBit(_ hash: UInt64) -> UInt64 { 1 &<< ((hash &>> 8 ^ hash &>> 40) & 63) }
}

extension Alternatives {
    /// What is read of how they are written.
    struct Reading {
        var literals: [WordPattern.Literal] = []
        var letters: [UInt32] = []
        var bounds: [Int32] = [0]

        /// Ends an alternative, unless it has no word.
        mutating func endAlternative() {
            if bounds.last != Int32(literals.count) { bounds.append(Int32(literals.count)) }
        }

        fileprivate mutating func clear() {
            literals.removeAll(keepingCapacity: true)
            letters.removeAll(keepingCapacity: true)
            bounds.removeAll(keepingCapacity: true)
            bounds.append(0)
        }
    }

    private struct Memory {
        var literals = KeptMemory<WordPattern.Literal>()
        var letters = KeptMemory<UInt32>()
        var bounds = KeptMemory<Int32>()
    }

    /// Those that were read, by the hash of how they are written.
    private struct Known {
        var numbers = WordMap()
        var all: [Alternatives] = []
        var memory = Memory()
        var reading = Reading()
    }

    private static let known = Mutex(Known())

    /// The alternatives that are written in some bytes.
    static func of(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, read: (Range<Int>, inout Reading) -> Void
    ) -> Alternatives {
        let key = key(of: bytes, range)
        return known.withLock { known in
            if let number = known.numbers[key] { return known.all[number] }
            known.reading.clear()
            read(range, &known.reading)
            let made = Alternatives(known.reading, number: known.all.count, &known.memory)
            known.numbers[key] = known.all.count
            known.all.append(made)
            return made
        }
    }

    /// The hash of how they are written, eight bytes at a time.
    private static func key(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
        var key = UInt64(range.count)
        for offset in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
            let left = range.upperBound - offset
            let mask: UInt64 = left < 8 ? 1 << UInt64(8 * left) - 1 : ~0
            key = (key ^ ASCIIRun.word(in: bytes, at: offset) & mask) &* 0x9e37_79b9_7f4a_7c15
            key ^= key >> 29
        }
        return key | 1
    }
}
