/// The hash by which words are compared: over the folded letters and digits as UTF-8, eight bytes at a time.
///
/// Made to be read off a text: a word of ASCII costs a load, a mask and a multiplication (see ``ASCIIRun``).
/// It is never 0, so that 0 can stand for "no word".
package struct WordHash: Sendable {
    private var mixed: UInt64 = 0
    /// The bytes that do not fill a block yet, the first lowest.
    private var block: UInt64 = 0
    private var count = 0

    package init() {}

    /// Takes the next folded scalar.
    @inline(__always)
    package mutating func combine(_ scalar: UInt32) {
        if scalar < 0x80 {
            add(UInt64(scalar))
        } else {
            combineWide(scalar)
        }
    }

    private mutating func combineWide(_ scalar: UInt32) {
        if scalar >= 0x800 {
            if scalar >= 0x10000 {
                add(UInt64(0xf0 | scalar >> 18))
                add(UInt64(0x80 | scalar >> 12 & 0x3f))
            } else {
                add(UInt64(0xe0 | scalar >> 12))
            }
            add(UInt64(0x80 | scalar >> 6 & 0x3f))
        } else {
            add(UInt64(0xc0 | scalar >> 6))
        }
        add(UInt64(0x80 | scalar & 0x3f))
    }

    @inline(__always)
    private mutating func add(_ byte: UInt64) {
        block |= byte << UInt64(8 * (count & 7))
        count += 1
        if count & 7 == 0 { endBlock() }
    }

    @inline(__always)
    private mutating func endBlock() {
        mixed = WordHash.mix(mixed ^ block)
        block = 0
    }

    /// The hash of what was taken so far.
    @inline(__always)
    package var value: UInt64 {
        WordHash.mix((mixed ^ block) &+ UInt64(truncatingIfNeeded: count) &* 0x9fb2_1c65_1e98_df25) | 1
    }

    /// Spreads what differs in any bit over the upper and the lower bits.
    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        let product = (value ^ value >> 31) &* 0x9e37_79b9_7f4a_7c15
        return product ^ product >> 29
    }

    /// The hash of a run of ASCII letters and digits, as ``combine(_:)`` of each would make it.
    ///
    /// - Parameters:
    ///   - head: its first eight bytes in lower case, the first lowest.
    ///   - count: how long it is.
    @inline(__always)
    static func of(head: UInt64, count: Int, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64 {
        guard count >= 8 else {
            var hash = WordHash()
            (hash.block, hash.count) = (head, count)
            return hash.value
        }
        return ofLong(head: head, count: count, in: bytes, from: start)
    }

    private static func ofLong(
        head: UInt64, count: Int, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> UInt64 {
        var hash = WordHash()
        hash.count = count
        hash.block = head
        hash.endBlock()
        var at = 8
        while at + 8 <= count {
            hash.block = ASCIIRun.word(in: bytes, at: start + at) | ASCIIRun.smallBits
            hash.endBlock()
            at += 8
        }
        if at < count {
            let mask = (1 as UInt64) << UInt64(8 * (count - at)) &- 1
            hash.block = (ASCIIRun.word(in: bytes, at: start + at) | ASCIIRun.smallBits) & mask
        }
        return hash.value
    }

    /// The hash of three ASCII letters or digits in lower case, the first lowest.
    @inline(__always)
    static func ofThree(_ letters: UInt64) -> UInt64 {
        var hash = WordHash()
        (hash.block, hash.count) = (letters, 3)
        return hash.value
    }

    /// The hash of a word as the tokenizer would make it; ignores what is no letter or digit.
    package static func of(_ word: String) -> UInt64 { ofWord(word).hash }

    /// The hash of a word, and that of its first three letters: 0 if there are fewer.
    static func ofWord(_ word: String) -> (hash: UInt64, prefix: UInt64) {
        var found: (hash: UInt64, prefix: UInt64) = (WordHash().value, 0)
        var word = word
        word.withUTF8 { bytes in
            var reader = ListReader(bytes: bytes)
            if let next = reader.next(until: nil) { found = next }
        }
        return found
    }

    /// Calls back with the hash of each word of a list, which spaces separate, and that of its first three letters.
    static func forEachWord(of list: String, _ body: (_ hash: UInt64, _ prefix: UInt64) -> Void) {
        var list = list
        list.withUTF8 { bytes in
            var reader = ListReader(bytes: bytes)
            while let (hash, prefix) = reader.next(until: 0x20) { body(hash, prefix) }
        }
    }

    /// Calls back with the hash of each word of a list of alternatives, which bars separate; phrases are left out.
    static func forEachAlternative(of list: String, _ body: (_ hash: UInt64) -> Void) {
        var list = list
        list.withUTF8 { bytes in
            var reader = ListReader(bytes: bytes)
            while let (hash, _) = reader.next(until: 0x7c) {
                if !reader.isPhrase { body(hash) }
            }
        }
    }

    /// Reads words byte by byte: thousands are read when the program starts.
    private struct ListReader {
        let bytes: UnsafeBufferPointer<UInt8>
        var at = 0
        /// Whether the last word was of several, joined by `_`.
        var isPhrase = false

        /// The next word up to a mark, or all that is left; what is no letter or digit is ignored.
        mutating func next(until mark: UInt8?) -> (hash: UInt64, prefix: UInt64)? {
            while at < bytes.count, bytes[at] == mark { at += 1 }
            guard at < bytes.count else { return nil }
            var hash = WordHash()
            var (letters, prefix): (Int, UInt64) = (0, 0)
            isPhrase = false
            while at < bytes.count, bytes[at] != mark {
                if bytes[at] == 0x5f { isPhrase = true }
                let (value, kind, length) = WordHash.folded(bytes, at)
                at += length
                guard kind != .ignored, kind != .other else { continue }
                hash.combine(value)
                letters += 1
                if letters == 3 { prefix = hash.value }
            }
            return (hash.value, prefix)
        }
    }
}
