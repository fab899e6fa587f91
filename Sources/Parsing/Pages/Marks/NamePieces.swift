/// The words that a name in markup is made of: `comments-module__item--x3F2` is `comments`, `module`, `item`.
///
/// Names are written in many ways: block, element and modifier (`comment__body--new`), camel case (`commentBody`),
/// with hashes that build tools add (`Comment_body__3xK2z`). What ``NameWord`` knows of each word is kept; hashes are
/// left out. Makes nothing on the heap: every class of a page that is no known word comes here.
struct NamePieces {
    private static let limit = 16

    private var words = SIMD16<UInt32>()
    /// How many words there are.
    private(set) var count = 0
    /// The place of the first word of the modifier, behind `--`; ``count`` if there is none.
    private(set) var modifier: Int
    /// All that is known of any of them.
    private(set) var union: NameWord = []

    /// Nil if no word of the name could tell what it is.
    init?(_ name: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
        modifier = Self.limit
        guard name.count >= 4, name.count <= 120 else { return nil }
        var index = name.lowerBound
        while index < name.upperBound, count < Self.limit {
            let gap = index
            while index < name.upperBound, Self.isSeparator(bytes[index]) { index += 1 }
            if index - gap >= 2, bytes[gap] == UInt8(ascii: "-"), count > 0 { modifier = min(modifier, count) }
            let start = index
            while index < name.upperBound, !Self.isSeparator(bytes[index]) { index += 1 }
            if start < index { append(start..<index, in: bytes) }
        }
        modifier = min(modifier, count)
        if union.isDisjoint(with: .telling) { return nil }
    }

    subscript(place: Int) -> NameWord { NameWord(rawValue: words[place]) }

    /// Takes a stretch between separators apart where lower case turns to upper.
    private mutating func append(_ part: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
        if let whole = NameWord.table.meaning(of: part, in: bytes) {
            append(whole)
            return
        }
        let first = count
        var known: NameWord = []
        var start = part.lowerBound
        var isOdd = false
        for index in part {
            if Bytes.isDigit(bytes[index]) { isOdd = true }
            guard index > part.lowerBound, Self.isUpper(bytes[index]) else { continue }
            isOdd = true
            if Self.isUpper(bytes[index - 1]) { continue }
            known.formUnion(append(word: start..<index, in: bytes))
            start = index
        }
        if start > part.lowerBound {
            known.formUnion(append(word: start..<part.upperBound, in: bytes))
        } else {
            append([])
        }
        // Nothing known between digits and capitals, behind something else: a hash.
        if known.isEmpty, isOdd, first > 0 { count = first }
    }

    private mutating func append(word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> NameWord {
        let meaning = NameWord.table.meaning(of: word, in: bytes) ?? []
        append(meaning)
        return meaning
    }

    private mutating func append(_ word: NameWord) {
        guard count < Self.limit else { return }
        words[count] = word.rawValue
        count += 1
        union.formUnion(word)
    }

    @inline(__always)
    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
    }

    @inline(__always)
    private static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}
