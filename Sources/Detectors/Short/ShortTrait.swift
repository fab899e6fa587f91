/// What is seen of a stretch and of its text besides words.
enum ShortTrait: Int, CaseIterable, Sendable {
    /// First in the text; in its sentence; last.
    case first, sfirst, last, slast
    // What stands before it and behind it, in the order of the bits of a gap.
    case gbComma, gbColon, gbDash, gbQuote, gbBracket, gbAt, gbHash, gbMoney, gbSlash, gbDot, gbSymbol, gbEllipsis
    case gbUnderscore
    case gaComma, gaColon, gaDash, gaQuote, gaBracket, gaAt, gaHash, gaMoney, gaSlash, gaDot, gaSymbol, gaEllipsis
    case gaUnderscore
    /// Its sentence asks, or shouts; the text asks somewhere.
    case question, excl, textq
    case cap, upper, ideo
    case len1, len2, len3, len4
    /// How long the text is, and the sentence.
    case toks6, toks12, toks25, toks45, toksMore
    case sent4, sent8, sent16, sentMore
    /// Nobody speaks of themselves in the text.
    case noI
    // What begins within it.
    case isKnown, isTown, isPlace, isCompany, isTelling, isEastcompany, isSchool, isPerson, isStrict, isGivenlist,
        isVenue
    case isSpot, isTool, isVehicle, isCar, isAddress, isDate, isBirth, isExchange, isAmount, isIso
    case isOrg, isEastname, isCode, isGroups, isChunk
    case doubt0, doubt1, doubt2
    // Of codes: how many bytes they take, what they are made of, how many more there are like them.
    case size6, size7, size8, size9, size11, size13, size17, size18, sizeMore
    case hasLower, hasUpper, hasDigit, hasDash, hasSign
    case like0, like1, like2, likeMore
}

/// A set of traits.
struct ShortTraits {
    private(set) var low: UInt64 = 0
    private(set) var high: UInt64 = 0

    mutating func insert(_ trait: ShortTrait) { insert(trait.rawValue) }

    mutating func insert(_ number: Int) {
        if number < 64 { low |= 1 << UInt64(number) } else { high |= 1 << UInt64(number - 64) }
    }

    mutating func insert(gap: Token.Gap, from first: ShortTrait) {
        // The bits of a gap behind that of a space.
        for bit in 0..<13 where gap.rawValue & 2 << UInt16(bit) != 0 { insert(first.rawValue + bit) }
    }

    func forEach(_ body: (Int) -> Void) {
        for (bits, base) in [(low, 0), (high, 64)] {
            var bits = bits
            while bits != 0 {
                body(base + bits.trailingZeroBitCount)
                bits &= bits - 1
            }
        }
    }
}
