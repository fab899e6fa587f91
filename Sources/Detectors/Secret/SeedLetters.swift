/// Letters as the words of seed phrases compare: without case, accents and voicing marks, composed or not.
///
/// In each of the lists no two words are equal then, and a phrase typed on another keyboard still is its own.
enum SeedLetters {
    /// What a letter is of: a word holds one kind.
    enum Script {
        /// Latin, Greek, Cyrillic.
        case spaced
        case kana
        case hangul
        /// Each character is a word.
        case han
    }

    /// The scalar at an offset as it compares; nil where no letter stands. A mark of the letter before has no value.
    @inline(__always)
    static func letter(_ scalar: UInt32) -> (value: UInt32, script: Script?)? {
        if (scalar | 0x20) &- 0x61 < 26, scalar < 0x80 { return (scalar | 0x20, .spaced) }
        return scalar < 0xaa ? nil : wide(scalar)
    }

    private static func wide(_ scalar: UInt32) -> (value: UInt32, script: Script?)? {
        switch scalar {
        case 0x3041...0x3096: return (unvoiced(scalar), .kana)
        case 0x30a1...0x30f6: return (unvoiced(scalar - 0x60), .kana)
        case 0x3099, 0x309a, 0x300...0x36f: return (0, nil)
        case 0x1100...0x11ff, 0xac00...0xd7a3: return (scalar, .hangul)
        case 0x3400...0x9fff: return (scalar, .han)
        case 0x439, 0x419: return (0x438, .spaced)
        default:
            let (value, kind) = Folding.fold(scalar)
            return kind == .letter ? (value, .spaced) : nil
        }
    }

    /// Korean syllables as their parts, as wallets write the words (normalisation form KD, BIP-39).
    static func parts(_ word: String) -> String {
        var parts = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            guard case 0xac00...0xd7a3 = scalar.value else {
                parts.append(scalar)
                continue
            }
            let syllable = scalar.value - 0xac00
            let tail = syllable % 28
            for part in [0x1100 + syllable / 588, 0x1161 + syllable % 588 / 28] + (tail > 0 ? [0x11a7 + tail] : []) {
                if let part = Unicode.Scalar(part) { parts.append(part) }
            }
        }
        return String(parts)
    }

    /// Hiragana without the marks of voicing.
    private static func unvoiced(_ kana: UInt32) -> UInt32 {
        switch kana {
        case 0x304b...0x3062: kana & 1 == 0 ? kana - 1 : kana
        case 0x3064...0x3069: kana & 1 == 1 ? kana - 1 : kana
        case 0x306f...0x307d: kana - (kana - 0x306f) % 3
        case 0x3094: 0x3046
        default: kana
        }
    }
}

/// The hashes of a word's letters: of all, and of the first few that tell it in some lists.
struct SeedHash {
    private(set) var whole = WordHash()
    /// How many letters there are; a Korean syllable counts as its parts.
    private(set) var count = 0
    private var one: UInt64 = 0
    private var three: UInt64 = 0
    private var four: UInt64 = 0

    /// Takes the next letter, as ``SeedLetters/letter(_:)`` folds it.
    @inline(__always)
    mutating func combine(_ letter: UInt32) {
        if letter >= 0xac00 {
            // A syllable and its parts are one and the same (Unicode standard, 3.12).
            let syllable = letter - 0xac00
            add(0x1100 + syllable / 588)
            add(0x1161 + syllable % 588 / 28)
            if syllable % 28 > 0 { add(0x11a7 + syllable % 28) }
        } else {
            add(letter)
        }
    }

    /// The hash of so many first letters: 1, 3, 4, or 0 for all.
    func head(_ letters: Int) -> UInt64 {
        guard letters > 0, count > letters else { return whole.value }
        return letters == 1 ? one : letters == 3 ? three : four
    }

    @inline(__always)
    private mutating func add(_ letter: UInt32) {
        whole.combine(letter)
        count += 1
        switch count {
        case 1: one = whole.value
        case 3: three = whole.value
        case 4: four = whole.value
        default: break
        }
    }
}
