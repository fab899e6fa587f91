/// Finds which of many words start at a place, at the cost of a few hash probes where none does.
///
/// A word is compared character by character as ``Scalars/fold(_:)`` folds them; a bitmap over the hashes of its
/// first one, two or three characters answers nearly all questions without looking at a word.
package struct WordIndex: Sendable {
    struct Entry {
        var word: Range<Int32>
        var payload: Int32
        var startsWithLetter: Bool
        var endsWithLetter: Bool
        var endsWithDigit: Bool
        /// The ASCII letters that it begins with, at most eight, the first lowest, and a mask of their bytes.
        var head: UInt64
        var mask: UInt64
        /// The same of its second word, where a space parts the two.
        var second: UInt64 = 0
        var secondMask: UInt64 = 0
        /// Whether it is all one word of ASCII letters.
        var isPlain = false
    }

    /// The filter has so many bits, as a power of two: some 16 for each word.
    let bits: UInt32
    private var filter: [UInt64]
    /// The ASCII words that the words begin with: where none of them stands, and no digit and nothing but ASCII follows,
    /// no word begins.
    var openings: [Opening] = []
    /// The entries of each opening, one opening's behind the other's.
    var opened: [Int32] = []
    /// One bit for each two words with which a word begins, by their hashes.
    var pairs = [UInt64](repeating: 0, count: WordIndex.pairBits / 64)
    static let pairBits = 8192
    /// Where the entries of each hash begin; one more than there are hashes.
    private var heads: [Int32] = []
    /// One bit for each character that a word begins with, by its lower bits.
    private var firsts = [UInt64](repeating: 0, count: WordIndex.firstBits / 64)
    static let firstBits = 4096
    private(set) var entries: [Entry] = []
    private(set) var pool: [UInt32] = []
    /// Whether there is no word.
    package var isEmpty: Bool { entries.isEmpty }

    /// - Parameter words: each with a number that stands for it in the answers. Equal words are all answered.
    package init(_ words: [(word: String, payload: Int)]) {
        bits = UInt32(min(17, max(8, 4 + Int.bitWidth - words.count.leadingZeroBitCount)))
        filter = [UInt64](repeating: 0, count: 1 << Int(bits - 6))
        var keyed: [(hash: Int, entry: Entry)] = []
        for (word, payload) in words {
            let folded = WordIndex.folded(word)
            guard let first = folded.first, let last = folded.last else { continue }
            let head = open(folded)
            firsts[WordIndex.firstSlot(first) >> 6] |= 1 << UInt64(first & 63)
            let start = Int32(pool.count)
            pool.append(contentsOf: folded)
            var entry = Entry(
                word: start..<Int32(pool.count), payload: Int32(payload),
                startsWithLetter: Scalars.classify(first) == .letter || WordIndex.isDigit(first),
                endsWithLetter: Scalars.classify(last) == .letter, endsWithDigit: WordIndex.isDigit(last),
                head: head.letters,
                mask: head.mask)
            let rest = folded.drop(while: WordIndex.isSmall)
            entry.isPlain = rest.isEmpty
            if rest.first == 0x20 {
                let second = open(Array(rest.dropFirst()))
                (entry.second, entry.secondMask) = (second.letters, second.mask)
            }
            keyed.append((WordIndex.slot(folded.prefix(3).reduce(0, WordIndex.mix), bits: bits), entry))
        }
        keyed.sort { ($0.hash, $0.entry.word.lowerBound) < ($1.hash, $1.entry.word.lowerBound) }
        var next = 0
        for hash in 0..<(1 << Int(bits)) {
            heads.append(Int32(next))
            while next < keyed.count, keyed[next].hash == hash { next += 1 }
        }
        heads.append(Int32(next))
        for (hash, entry) in keyed {
            filter[hash >> 6] |= 1 << UInt64(hash & 63)
            entries.append(entry)
        }
        open()
    }

    /// The index for one search, without any counting of references in its loops.
    package struct Probe {
        let bits: UInt32
        let filter: UnsafeBufferPointer<UInt64>
        let heads: UnsafeBufferPointer<Int32>
        let firsts: UnsafeBufferPointer<UInt64>
        let entries: UnsafeBufferPointer<Entry>
        let pool: UnsafeBufferPointer<UInt32>
        let opened: UnsafeBufferPointer<Int32>
        let pairs: UnsafeBufferPointer<UInt64>
    }

    /// Calls back with a probe that is valid during the call only.
    package func withProbe<Result>(_ body: (Probe) -> Result) -> Result {
        filter.withUnsafeBufferPointer { filter in
            heads.withUnsafeBufferPointer { heads in
                firsts.withUnsafeBufferPointer { firsts in
                    entries.withUnsafeBufferPointer { entries in
                        pool.withUnsafeBufferPointer { pool in
                            opened.withUnsafeBufferPointer { opened in
                                pairs.withUnsafeBufferPointer { pairs in
                                    body(
                                        Probe(
                                            bits: bits, filter: filter, heads: heads, firsts: firsts, entries: entries,
                                            pool: pool, opened: opened, pairs: pairs))
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// Whether a word may begin at `offset`: not inside a word or number of a script with spaces.
    package static func canStart(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard offset < bytes.count, bytes[offset] & 0xc0 != 0x80 else { return false }
        let scalar = Scalars.decode(bytes, at: offset).scalar
        guard Scalars.classify(scalar) == .letter || WordIndex.isDigit(scalar) else { return true }
        guard let before = Scalars.decode(bytes, before: offset)?.scalar else { return true }
        return Scalars.classify(before) != .letter && !WordIndex.isDigit(before)
    }

    /// The next folded character, 0 at the end; a run of white space counts as one, up to 16.
    @inline(__always)
    static func next(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> UInt32 {
        guard at < bytes.count else { return 0 }
        let byte = bytes[at]
        if byte > 0x60, byte < 0x80 {
            at += 1
            return UInt32(byte)
        }
        if byte &- 0x41 < 26 || byte &- 0x30 < 10 {
            at += 1
            return UInt32(byte | 0x20)
        }
        return nextFolded(bytes, &at)
    }

    private static func nextFolded(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> UInt32 {
        let (scalar, length) = Scalars.decode(bytes, at: at)
        at += length
        let folded = Scalars.fold(scalar)
        guard folded == 0x20 else { return folded }
        for _ in 0..<16 where at < bytes.count {
            let (scalar, length) = Scalars.decode(bytes, at: at)
            guard Scalars.fold(scalar) == 0x20 else { break }
            at += length
        }
        return folded
    }

    private static func folded(_ word: String) -> [UInt32] {
        var word = word
        return word.withUTF8 { bytes in
            var at = 0
            var scalars: [UInt32] = []
            while at < bytes.count { scalars.append(next(bytes, &at)) }
            return scalars
        }
    }

    @inline(__always)
    static func mix(_ hash: UInt32, _ scalar: UInt32) -> UInt32 {
        (hash &+ scalar &+ 1) &* 0x9e37_79b1
    }

    @inline(__always)
    static func firstSlot(_ scalar: UInt32) -> Int { Int(scalar) & (firstBits - 1) }

    @inline(__always)
    static func slot(_ hash: UInt32, bits: UInt32) -> Int { Int((hash ^ hash >> 15) >> (32 - bits)) }
}

extension WordIndex {
    @inline(__always)
    static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }
}
