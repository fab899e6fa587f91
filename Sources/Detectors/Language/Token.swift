/// One word, number or ideograph of a sentence.
package struct Token: Sendable {
    /// What stands between a token and the one before it.
    package struct Gap: OptionSet, Sendable {
        package let rawValue: UInt16
        package init(rawValue: UInt16) { self.rawValue = rawValue }

        package static let space = Gap(rawValue: 1)
        package static let comma = Gap(rawValue: 2)
        package static let colon = Gap(rawValue: 4)
        package static let dash = Gap(rawValue: 8)
        package static let quote = Gap(rawValue: 16)
        package static let bracket = Gap(rawValue: 32)
        package static let at = Gap(rawValue: 64)
        package static let hash = Gap(rawValue: 128)
        package static let money = Gap(rawValue: 256)
        package static let slash = Gap(rawValue: 512)
        package static let dot = Gap(rawValue: 1024)
        package static let symbol = Gap(rawValue: 2048)
        package static let ellipsis = Gap(rawValue: 4096)
        package static let underscore = Gap(rawValue: 8192)

        /// A clause ends here.
        package static let clause: Gap = [.comma, .bracket, .symbol, .ellipsis]
    }

    package enum Form: Sendable { case word, number, mixed, ideograph }

    /// Bytes of the text.
    package var span: Range<Int>
    /// Of the folded letters.
    package var hash: UInt64
    /// The hash without a possessive `'s`; else ``hash``.
    package var stem: UInt64
    /// The hash of the first three folded letters; 0 if there are fewer.
    package var prefix: UInt64
    package var form: Form
    /// Begins with a capital.
    package var isCapital: Bool
    /// Has two letters or more and no small one.
    package var isUpper: Bool
    /// Whether it is not all of ASCII.
    package var isWide = false
    /// What stands before it.
    package var gap: Gap

    /// How many bytes it takes.
    package var count: Int { span.count }
    /// Whether `'s` ended it.
    package var isPossessive: Bool { stem != hash }
}
