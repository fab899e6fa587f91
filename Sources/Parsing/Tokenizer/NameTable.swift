/// A name of at most sixteen bytes in two words, ASCII letters in lower case: names compare as two numbers.
struct ShortName: Sendable, Hashable {
    /// The longest name that fits.
    static let longest = 16
    private(set) var low: UInt64
    private(set) var high: UInt64

    /// The name in a stretch of bytes; nil if it is longer, or ends in a zero, which could not be told from none.
    @inline(__always)
    init?(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
        let count = range.count
        if count > ShortName.longest || (count > 0 && bytes[range.upperBound - 1] == 0) { return nil }
        low = 0
        high = 0
        if range.lowerBound + ShortName.longest <= bytes.count {
            let raw = UnsafeRawBufferPointer(bytes)
            let first = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self))
            if count > 8 {
                let second = UInt64(
                    littleEndian: raw.loadUnaligned(fromByteOffset: range.lowerBound + 8, as: UInt64.self))
                low = first
                high = second & (.max >> UInt64(8 * (16 - count)))
            } else if count > 0 {
                low = first & (.max >> UInt64(8 * (8 - count)))
            }
        } else {
            for (place, index) in range.enumerated() {
                if place < 8 {
                    low |= UInt64(bytes[index]) << UInt64(8 * place)
                } else {
                    high |= UInt64(bytes[index]) << UInt64(8 * (place - 8))
                }
            }
        }
        low = ShortName.lowered(low)
        high = ShortName.lowered(high)
    }

    /// The name of a short text.
    init?(_ name: String) {
        let bytes = Array(name.utf8)
        guard let made = bytes.withUnsafeBufferPointer({ ShortName(0..<$0.count, in: $0) }) else { return nil }
        self = made
    }

    /// A well-mixed number of the name.
    @inline(__always)
    var hash: UInt64 {
        let mixed = (low ^ (high &* 0x9e37_79b9_7f4a_7c15)) &* 0xd6e8_feb8_6659_fd93
        return mixed ^ (mixed >> 32)
    }

    /// Eight bytes with the ASCII capitals among them made small.
    @inline(__always)
    private static func lowered(_ word: UInt64) -> UInt64 {
        let sevens = word & 0x7f7f_7f7f_7f7f_7f7f
        let fromA = sevens &+ 0x3f3f_3f3f_3f3f_3f3f
        let overZ = sevens &+ 0x2525_2525_2525_2525
        let capitals = (fromA ^ overZ) & ~word & 0x8080_8080_8080_8080
        return word | (capitals >> 2)
    }
}

/// Finds one of a few hundred known names in the bytes of a tag, in any ASCII case: open addressing over a hash.
struct NameTable: Sendable {
    private struct Slot: Sendable {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var value: UInt8 = 0
    }

    private static let bits: UInt64 = 9
    private var slots = [Slot](repeating: Slot(), count: 1 << Int(bits))

    /// A table of names in lower case; the value of each is its place among them, from 0. A name that is empty or
    /// longer than ``ShortName/longest`` is left out.
    init(_ names: [String]) {
        for (value, name) in names.enumerated() where !name.isEmpty {
            guard let key = ShortName(name) else { continue }
            var index = NameTable.slot(of: key)
            while slots[index].low != 0 { index = (index + 1) & (slots.count - 1) }
            slots[index] = Slot(low: key.low, high: key.high, value: UInt8(truncatingIfNeeded: value))
        }
    }

    /// The place of a name among those that the table was made of; 0 if it is not one of them.
    @inline(__always)
    func value(of name: ShortName) -> UInt8 {
        var index = NameTable.slot(of: name)
        while slots[index].low != 0 {
            if slots[index].low == name.low, slots[index].high == name.high { return slots[index].value }
            index = (index + 1) & (slots.count - 1)
        }
        return 0
    }

    @inline(__always)
    private static func slot(of name: ShortName) -> Int {
        Int(truncatingIfNeeded: name.hash >> (64 - bits))
    }
}
