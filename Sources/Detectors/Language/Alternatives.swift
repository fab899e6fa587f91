internal import Synchronization

/// The words of one element of a pattern: `i|we|next_week`. Many patterns share the same long lists: each is read once.
final class Alternatives: Sendable {
    /// The literals of each alternative, in the order in which they are written.
    let literals: [[WordPattern.Literal]]
    /// Tells them apart; counted from 0.
    let number: Int
    /// What a search for them begins with.
    let group: Once<PatternNeeds.WordGroup?>

    private init(_ literals: [[WordPattern.Literal]], number: Int) {
        (self.literals, self.number) = (literals, number)
        group = Once { PatternNeeds.WordGroup(literals) }
    }

    /// Those that were read, by the hash of how they are written.
    private struct Known {
        var numbers = WordMap()
        var all: [Alternatives] = []
    }

    private static let known = Mutex(Known())

    /// The alternatives that are written in some bytes.
    static func of(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, read: (Range<Int>) -> [[WordPattern.Literal]]
    ) -> Alternatives {
        let key = key(of: bytes, range)
        return known.withLock { known in
            if let number = known.numbers[key] { return known.all[number] }
            let made = Alternatives(read(range), number: known.all.count)
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
