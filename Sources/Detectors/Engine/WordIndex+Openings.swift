extension WordIndex {
    /// An ASCII word with which words begin.
    struct Opening: Sendable {
        /// Of the word.
        var hash: UInt64
        /// Of its first three letters; 0 if there are fewer.
        var prefix: UInt64
        /// Its entries.
        var entries: Range<Int32>
        /// Whether more follows in each of them.
        var hasSecond: Bool
    }

    /// Notes the ASCII letters that a word begins with, as the one that must stand in the text.
    mutating func open(_ folded: [UInt32]) -> (letters: UInt64, mask: UInt64) {
        var (head, mask): (UInt64, UInt64) = (0, 0)
        for (place, letter) in folded.prefix(8).prefix(while: WordIndex.isSmall).enumerated() {
            head |= UInt64(letter) << UInt64(8 * place)
            mask |= 0xff << UInt64(8 * place)
        }
        return (head, mask)
    }

    static func isSmall(_ scalar: UInt32) -> Bool { scalar >= 0x61 && scalar <= 0x7a }

    /// Gathers the entries by the ASCII word that they begin with, those that are tried first at a place first.
    mutating func open() {
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
    static func place(ofPair first: UInt64, _ second: UInt64) -> Int {
        Int(truncatingIfNeeded: (first &+ second &* 0x9e37_79b9_7f4a_7c15) &>> 40) & (pairBits - 1)
    }
}
