/// Lists of words and names as the detectors have them, read byte by byte: thousands are read when the program starts.
extension WordHash {
    /// Calls back with each word of a list, which white space separates, as it is written, and with its hash; nil where it
    /// is of several tokens or a beginning: where it holds `_`, `*` or an ideograph.
    static func forEachWritten(
        in list: String, _ body: (_ bytes: UnsafeBufferPointer<UInt8>.SubSequence, _ hash: UInt64?) -> Void
    ) {
        forEachPart(of: list) { bytes, range in
            var hash = WordHash()
            var isOne = true
            var at = range.lowerBound
            while at < range.upperBound {
                let (value, kind, length) = folded(bytes, at)
                if bytes[at] == 0x5f || bytes[at] == 0x2a || kind == .ideograph { isOne = false }
                if kind == .letter || kind == .digit { hash.combine(value) }
                at += length
            }
            body(bytes[range], isOne ? hash.value : nil)
        }
    }

    /// Calls back with each name of a list, which spaces separate, its words joined by `_`, each ideograph a word: the hash
    /// of its first word, that of all (see ``PhraseTable/join(_:_:)``), and how many they are.
    static func forEachName(in list: String, _ body: (_ first: UInt64, _ all: UInt64, _ count: Int) -> Void) {
        forEachPart(of: list) { bytes, range in
            var name = Name()
            var at = range.lowerBound
            while at < range.upperBound {
                let (value, kind, length) = folded(bytes, at)
                if bytes[at] == 0x5f || kind == .ideograph { name.endWord() }
                if kind == .letter || kind == .digit || kind == .ideograph { name.add(value) }
                if kind == .ideograph { name.endWord() }
                at += length
            }
            name.endWord()
            if name.count > 0 { body(name.first, name.all, name.count) }
        }
    }

    /// A name while it is read.
    private struct Name {
        var (first, all): (UInt64, UInt64) = (0, 0)
        var count = 0
        private var word = WordHash()
        private var isOpen = false

        mutating func add(_ scalar: UInt32) {
            word.combine(scalar)
            isOpen = true
        }

        mutating func endWord() {
            guard isOpen else { return }
            if count == 0 { first = word.value }
            all = count == 0 ? first : PhraseTable.join(all, word.value)
            count += 1
            (word, isOpen) = (WordHash(), false)
        }
    }

    /// The folded scalar at a byte, what it is, and how many bytes it takes.
    @inline(__always)
    static func folded(
        _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int
    ) -> (value: UInt32, kind: Folding.Kind, length: Int) {
        if bytes[at] &- 0x61 < 26 { return (UInt32(bytes[at]), .letter, 1) }
        let (scalar, length) = Scalars.decode(bytes, at: at)
        let (value, kind) = Folding.fold(scalar)
        return (value, kind, length)
    }

    /// Calls back with each part of a list between white space.
    private static func forEachPart(
        of list: String, _ body: (_ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> Void
    ) {
        var list = list
        list.withUTF8 { bytes in
            var start = 0
            for at in 0...bytes.count where at == bytes.count || bytes[at] == 0x20 || bytes[at] == 0x0a {
                if start < at { body(bytes, start..<at) }
                start = at + 1
            }
        }
    }
}
