/// Finds which of many words start at a place, at the cost of a few hash probes where none does.
///
/// A word is compared character by character as ``Scalars/fold(_:)`` folds them; a bitmap over the hashes of its
/// first one, two or three characters answers nearly all questions without looking at a word.
package struct WordIndex: Sendable {
    fileprivate struct Entry {
        var word: Range<Int32>
        var payload: Int32
        var startsWithLetter: Bool
        var endsWithLetter: Bool
        var endsWithDigit: Bool
        /// The ASCII letters that it begins with, at most eight, the first lowest, and a mask of their bytes.
        var head: UInt64
        var mask: UInt64
    }

    /// The filter has so many bits, as a power of two: some 16 for each word.
    private let bits: UInt32
    private var filter: [UInt64]
    /// The ASCII words that the words begin with: where none of them stands, and no digit and nothing but ASCII follows,
    /// no word begins.
    private(set) var openings: [Opening] = []
    /// The entries of each opening, one opening's behind the other's.
    private var opened: [Int32] = []
    /// One bit for each two words with which a word begins, by their hashes.
    private var pairs = [UInt64](repeating: 0, count: WordIndex.pairBits / 64)
    private static let pairBits = 8192
    /// Where the entries of each hash begin; one more than there are hashes.
    private var heads: [Int32] = []
    /// One bit for each character that a word begins with, by its lower bits.
    private var firsts = [UInt64](repeating: 0, count: WordIndex.firstBits / 64)
    private static let firstBits = 4096
    private var entries: [Entry] = []
    private var pool: [UInt32] = []
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
            let entry = Entry(
                word: start..<Int32(pool.count), payload: Int32(payload),
                startsWithLetter: Scalars.classify(first) == .letter || isDigit(first),
                endsWithLetter: Scalars.classify(last) == .letter, endsWithDigit: isDigit(last), head: head.letters,
                mask: head.mask)
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

    /// An ASCII word with which words begin.
    struct Opening: Sendable {
        /// Of the word.
        var hash: UInt64
        /// Of its first three letters; 0 if there are fewer.
        var prefix: UInt64
        /// Its entries.
        fileprivate(set) var entries: Range<Int32>
        /// Whether more follows in each of them.
        fileprivate(set) var hasSecond: Bool
    }

    /// The index for one search, without any counting of references in its loops.
    package struct Probe {
        fileprivate let bits: UInt32
        fileprivate let filter: UnsafeBufferPointer<UInt64>
        fileprivate let heads: UnsafeBufferPointer<Int32>
        fileprivate let firsts: UnsafeBufferPointer<UInt64>
        fileprivate let entries: UnsafeBufferPointer<Entry>
        fileprivate let pool: UnsafeBufferPointer<UInt32>
        fileprivate let opened: UnsafeBufferPointer<Int32>
        fileprivate let pairs: UnsafeBufferPointer<UInt64>
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

    /// Notes the ASCII letters that a word begins with, as the one that must stand in the text.
    private mutating func open(_ folded: [UInt32]) -> (letters: UInt64, mask: UInt64) {
        var (head, mask): (UInt64, UInt64) = (0, 0)
        for (place, letter) in folded.prefix(8).prefix(while: WordIndex.isSmall).enumerated() {
            head |= UInt64(letter) << UInt64(8 * place)
            mask |= 0xff << UInt64(8 * place)
        }
        return (head, mask)
    }

    private static func isSmall(_ scalar: UInt32) -> Bool { scalar >= 0x61 && scalar <= 0x7a }

    /// Gathers the entries by the ASCII word that they begin with, those that are tried first at a place first.
    private mutating func open() {
        var numbers = WordMap()
        var groups: [(opening: Opening, entries: [Int32])] = []
        for (number, entry) in entries.enumerated() {
            let word = pool[Int(entry.word.lowerBound)..<Int(entry.word.upperBound)]
            let first = word.prefix(while: WordIndex.isSmall)
            let rest = word.dropFirst(first.count)
            // Where other letters follow the walk asks for all words.
            guard !first.isEmpty, rest.first.map({ $0 < 0x80 }) ?? true else { continue }
            let hash = WordIndex.hash(of: first)
            let prefix = first.count < 3 ? 0 : WordIndex.hash(of: first.prefix(3))
            let second = rest.dropFirst().prefix(while: WordIndex.isSmall)
            if rest.first == 0x20, !second.isEmpty { note(pair: hash, WordIndex.hash(of: second)) }
            if let place = numbers[hash] {
                groups[place].entries.append(Int32(number))
                if rest.isEmpty { groups[place].opening.hasSecond = false }
            } else {
                numbers[hash] = groups.count
                let opening = Opening(hash: hash, prefix: prefix, entries: 0..<0, hasSecond: !rest.isEmpty)
                groups.append((opening, [Int32(number)]))
            }
        }
        for var (opening, list) in groups {
            list.sort { (-min(3, entries[Int($0)].word.count), $0) < (-min(3, entries[Int($1)].word.count), $1) }
            opening.entries = Int32(opened.count)..<Int32(opened.count + list.count)
            opened += list
            openings.append(opening)
        }
    }

    private static func hash(of letters: ArraySlice<UInt32>) -> UInt64 {
        var hash = WordHash()
        for letter in letters { hash.combine(letter) }
        return hash.value
    }

    private mutating func note(pair first: UInt64, _ second: UInt64) {
        let place = WordIndex.place(ofPair: first, second)
        pairs[place >> 6] |= 1 << UInt64(place & 63)
    }

    @inline(__always)
    fileprivate static func place(ofPair first: UInt64, _ second: UInt64) -> Int {
        Int(truncatingIfNeeded: (first &+ second &* 0x9e37_79b9_7f4a_7c15) &>> 40) & (pairBits - 1)
    }

    /// Whether a word may begin at `offset`: not inside a word or number of a script with spaces.
    package static func canStart(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard offset < bytes.count, bytes[offset] & 0xc0 != 0x80 else { return false }
        let scalar = Scalars.decode(bytes, at: offset).scalar
        guard Scalars.classify(scalar) == .letter || isDigit(scalar) else { return true }
        guard let before = Scalars.decode(bytes, before: offset)?.scalar else { return true }
        return Scalars.classify(before) != .letter && !isDigit(before)
    }

    /// The next folded character, 0 at the end; a run of white space counts as one, up to 16.
    @inline(__always)
    fileprivate static func next(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> UInt32 {
        guard at < bytes.count else { return 0 }
        let byte = bytes[at]
        if byte > 0x60, byte < 0x80 {
            at += 1
            return UInt32(byte)
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
    fileprivate static func mix(_ hash: UInt32, _ scalar: UInt32) -> UInt32 {
        (hash &+ scalar &+ 1) &* 0x9e37_79b1
    }

    @inline(__always)
    fileprivate static func firstSlot(_ scalar: UInt32) -> Int { Int(scalar) & (firstBits - 1) }

    @inline(__always)
    fileprivate static func slot(_ hash: UInt32, bits: UInt32) -> Int { Int((hash ^ hash >> 15) >> (32 - bits)) }
}

extension WordIndex.Probe {
    /// Whether a word may begin with a character; seldom true where none does.
    @inline(__always)
    package func mayBegin(with scalar: UInt32) -> Bool {
        let folded = Scalars.fold(scalar)
        return firsts[WordIndex.firstSlot(folded) >> 6] & 1 << UInt64(folded & 63) != 0
    }

    /// Calls back with every word that stands at `offset`: its number and the offset after it.
    ///
    /// The caller knows that a word may begin there: see ``canStart(at:in:)``.
    @inline(__always)
    package func forEachMatch(
        at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, _ body: (_ payload: Int, _ end: Int) -> Void
    ) {
        var at = offset
        let first = WordIndex.next(bytes, &at)
        let one = WordIndex.mix(0, first)
        let second = WordIndex.next(bytes, &at)
        let two = WordIndex.mix(one, second)
        let third = WordIndex.next(bytes, &at)
        let three = WordIndex.mix(two, third)
        if holds(three) { compare(three, offset, bytes, body) }
        if holds(two) { compare(two, offset, bytes, body) }
        if holds(one) { compare(one, offset, bytes, body) }
    }

    /// Whether a word may begin with these two; seldom true where none does.
    @inline(__always)
    package func mayBegin(with first: UInt64, _ second: UInt64) -> Bool {
        let place = WordIndex.place(ofPair: first, second)
        return pairs[place &>> 6] & 1 &<< UInt64(place & 63) != 0
    }

    /// The same as ``forEachMatch(at:in:_:)`` where an opening stands and nothing but ASCII behind it.
    func forEachMatch(
        of entries: Range<Int32>, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>,
        _ body: (_ payload: Int, _ end: Int) -> Void
    ) {
        for place in entries { compare(Int(opened[Int(place)]), offset, bytes, body) }
    }

    private func compare(
        _ hash: UInt32, _ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>,
        _ body: (_ payload: Int, _ end: Int) -> Void
    ) {
        let slot = WordIndex.slot(hash, bits: bits)
        // Letters of ASCII are compared eight at once; only where none but ASCII stands, for others fold to it.
        var ahead: UInt64 = ~0
        if offset + 8 <= bytes.count, let base = bytes.baseAddress {
            ahead = UInt64(littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
        }
        let isASCII = ahead & 0x8080_8080_8080_8080 == 0
        ahead |= 0x2020_2020_2020_2020
        for number in Int(heads[slot])..<Int(heads[slot + 1]) {
            if isASCII, (ahead ^ entries[number].head) & entries[number].mask != 0 { continue }
            compare(number, offset, bytes, body)
        }
    }

    private func compare(
        _ number: Int, _ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>,
        _ body: (_ payload: Int, _ end: Int) -> Void
    ) {
        let entry = entries[number]
        var at = offset
        var place = Int(entry.word.lowerBound)
        while place < Int(entry.word.upperBound), WordIndex.next(bytes, &at) == pool[place] { place += 1 }
        guard place == Int(entry.word.upperBound) else { return }
        if entry.endsWithLetter || entry.endsWithDigit, at < bytes.count {
            let after = Scalars.decode(bytes, at: at).scalar
            if Scalars.classify(after) == .letter || entry.endsWithDigit && isDigit(after) { return }
        }
        body(Int(entry.payload), at)
    }

    @inline(__always)
    private func holds(_ hash: UInt32) -> Bool {
        let slot = WordIndex.slot(hash, bits: bits)
        return filter[slot >> 6] & (1 << UInt64(slot & 63)) != 0
    }
}

@inline(__always)
private func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }
