/// Finds one of a few hundred known names in the bytes of a tag, in any ASCII case: open addressing over a hash.
struct NameTable: Sendable {
    private static let bits = 11
    private var hashes = [UInt64](repeating: 0, count: 1 << bits)
    private var values = [UInt8](repeating: 0, count: 1 << bits)

    /// A table of names in lower case; the value of each is its place among them, from 0.
    init(_ names: [String]) {
        for (value, name) in names.enumerated() {
            let hash = name.utf8.reduce(NameTable.seed) { NameTable.step($0, $1) }
            var slot = NameTable.slot(of: hash)
            while hashes[slot] != 0 { slot = (slot + 1) & (hashes.count - 1) }
            hashes[slot] = hash
            values[slot] = UInt8(truncatingIfNeeded: value)
        }
    }

    /// The place of a name among those that the table was made of.
    @inline(__always)
    func value(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt8? {
        if range.count > 24 { return nil }
        var hash = NameTable.seed
        for index in range { hash = NameTable.step(hash, Bytes.lowered(bytes[index])) }
        var slot = NameTable.slot(of: hash)
        while hashes[slot] != 0 {
            if hashes[slot] == hash { return values[slot] }
            slot = (slot + 1) & (hashes.count - 1)
        }
        return nil
    }

    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    @inline(__always)
    private static func slot(of hash: UInt64) -> Int {
        Int(truncatingIfNeeded: (hash &* 0x9e37_79b9_7f4a_7c15) >> UInt64(64 - bits))
    }
}
