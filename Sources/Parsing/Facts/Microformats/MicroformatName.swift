/// The form of class names that mean something in microformats2: `h-card`, `p-name`, `dt-x-start`.
enum MicroformatName {
    /// How a property's value is read from its element: the prefix of its class name.
    enum Kind: UInt8, Sendable {
        /// `p-`: text.
        case plain
        /// `u-`: an address.
        case address
        /// `dt-`: a date or time.
        case date
        /// `e-`: markup.
        case markup
    }

    /// Names of the form that style sheets use for heights: `h-full` is no microformat.
    private static let heights: Set<String> = [
        "h-auto", "h-px", "h-full", "h-screen", "h-svh", "h-lvh", "h-dvh", "h-lh", "h-min", "h-max", "h-fit",
    ]

    /// Whether a word is the name of a microformat: `h-`, an optional prefix of a vendor, words of small letters.
    static func isRoot(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.count > 2, word[0] == UInt8(ascii: "h"), word[1] == UInt8(ascii: "-"), isName(word, from: 2) else {
            return false
        }
        return word.count > 8 || !heights.contains(String(decoding: word, as: UTF8.self))
    }

    /// The kind of a property by its prefix, and where its name starts; nil if the word names none.
    static func property(_ word: UnsafeBufferPointer<UInt8>) -> (kind: Kind, name: Int)? {
        guard word.count > 2 else { return nil }
        let kind: Kind
        let name: Int
        switch (word[0], word[1]) {
        case (UInt8(ascii: "p"), UInt8(ascii: "-")): (kind, name) = (.plain, 2)
        case (UInt8(ascii: "u"), UInt8(ascii: "-")): (kind, name) = (.address, 2)
        case (UInt8(ascii: "e"), UInt8(ascii: "-")): (kind, name) = (.markup, 2)
        case (UInt8(ascii: "d"), UInt8(ascii: "t")) where word[2] == UInt8(ascii: "-"): (kind, name) = (.date, 3)
        default: return nil
        }
        return isName(word, from: name) ? (kind, name) : nil
    }

    /// Whether words of small letters follow, with hyphens between; the first of several may hold digits.
    private static func isName(_ word: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var index = start
        var isFirst = true
        while true {
            let first = index
            var hasDigit = false
            while index < word.count, word[index] != UInt8(ascii: "-") {
                if Bytes.isDigit(word[index]) {
                    hasDigit = true
                } else if word[index] &- UInt8(ascii: "a") >= 26 {
                    return false
                }
                index += 1
            }
            let isLast = index == word.count
            if index == first || (hasDigit && (!isFirst || isLast)) { return false }
            if isLast { return true }
            isFirst = false
            index += 1
        }
    }
}
