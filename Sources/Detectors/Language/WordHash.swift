/// The hash by which words are compared: FNV-1a over folded scalars.
package struct WordHash: Sendable {
    package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    package init() {}

    @inline(__always)
    package mutating func combine(_ scalar: UInt32) {
        value = (value ^ UInt64(scalar)) &* 0x0000_0100_0000_01b3
    }

    /// The hash of a word as the tokenizer would make it; ignores what is no letter or digit.
    package static func of(_ word: String) -> UInt64 {
        var hash = WordHash()
        for scalar in word.unicodeScalars {
            let (value, kind) = Folding.fold(scalar.value)
            if kind != .ignored, kind != .other { hash.combine(value) }
        }
        return hash.value
    }
}
