/// Numbers by the hash of a word, while tables are built: hashes need no hashing.
struct WordMap {
    private var keys: [UInt64]
    private var values: [Int32]
    private(set) var count = 0

    init() {
        keys = [UInt64](repeating: 0, count: 64)
        values = [Int32](repeating: 0, count: 64)
    }

    /// The number of a hash that is not 0; nil if there is none. Nothing is ever taken out.
    subscript(key: UInt64) -> Int? {
        get {
            let slot = slot(of: key)
            return keys[slot] == key && key != 0 ? Int(values[slot]) : nil
        }
        set {
            guard let newValue, key != 0 else { return }
            if count * 2 >= keys.count { grow() }
            let slot = slot(of: key)
            if keys[slot] == 0 { count += 1 }
            (keys[slot], values[slot]) = (key, Int32(truncatingIfNeeded: newValue))
        }
    }

    /// Where a key is, or would be.
    private func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var at = Int(truncatingIfNeeded: (key ^ key >> 32) &* 0x9e37_79b9 >> 8) & mask
        while keys[at] != 0, keys[at] != key { at = (at + 1) & mask }
        return at
    }

    private mutating func grow() {
        let (old, numbers) = (keys, values)
        keys = [UInt64](repeating: 0, count: old.count * 2)
        values = [Int32](repeating: 0, count: old.count * 2)
        for (place, key) in old.enumerated() where key != 0 {
            let slot = slot(of: key)
            (keys[slot], values[slot]) = (key, numbers[place])
        }
    }
}
