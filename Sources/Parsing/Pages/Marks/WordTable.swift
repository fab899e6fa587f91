/// Known words with what each means, found by the bytes of a page in any ASCII case: open addressing over a hash, so
/// that looking up a word makes no string.
struct WordTable<Meaning: Sendable>: Sendable {
    private let mask: Int
    /// The hash of the word in each slot; 0 where none is.
    private var hashes: [UInt64]
    private var meanings: [Meaning?]

    /// A table of words in lower case. Of two entries for one word the first counts.
    init(_ entries: [(word: String, meaning: Meaning)]) {
        var size = 16
        while size < entries.count * 4 { size *= 2 }
        mask = size - 1
        hashes = [UInt64](repeating: 0, count: size)
        meanings = [Meaning?](repeating: nil, count: size)
        for (word, meaning) in entries {
            let hash = word.utf8.reduce(WordHash.seed) { WordHash.step($0, $1) }
            let slot = slot(of: hash)
            if hashes[slot] == hash { continue }
            hashes[slot] = hash
            meanings[slot] = meaning
        }
    }

    /// What a word means; nil if it is none of the table's.
    @inline(__always)
    func meaning(of word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Meaning? {
        var hash = WordHash.seed
        for index in word { hash = WordHash.step(hash, Bytes.lowered(bytes[index])) }
        return meanings[slot(of: hash)]
    }

    /// Where a hash stands, or would stand: at most a quarter of the slots is taken.
    @inline(__always)
    private func slot(of hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: (hash &* 0x9e37_79b9_7f4a_7c15) >> 40) & mask
        while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }
}

/// The hash of words: FNV-1a.
enum WordHash {
    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
