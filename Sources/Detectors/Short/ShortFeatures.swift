/// Weighs the words around a stretch of a short text.
///
/// Words and their senses count by their place: the word right before or behind (`L1`, `R1`), up to three away (`Ln`,
/// `Rn`), up to eight (`Lf`, `Rf`), anywhere in the sentence (`S`), in another sentence (`T`). Each counts once a place.
struct ShortFeatures {
    /// Where a word stands.
    enum Slot: Int, CaseIterable { case l1, ln, lf, r1, rn, rf, s, t }

    let text: ShortText
    private let tokens: Range<Int>
    private let traits: ShortTraits
    private let inside: [String]

    /// - Parameter inside: the kinds of what is found there already.
    init(_ text: ShortText, _ piece: ShortText.Piece, inside: [String]) {
        self.text = text
        self.inside = inside
        tokens = piece.tokens
        traits = ShortFeatures.traits(of: piece, in: text)
    }

    private static let near = 3
    private static let far = 8

    /// Words that are numbers, or hold digits, all count as one.
    static func word(_ token: Token) -> UInt64 {
        switch token.form {
        case .number: number
        case .mixed: mixed
        case .word, .ideograph: token.hash
        }
    }

    /// No word has an even hash.
    static let number: UInt64 = 2
    static let mixed: UInt64 = 4

    /// Calls back with the weight of each feature that has one, and the token that shows it, if any.
    func weigh(_ weights: ShortWeights, _ body: (_ weight: Int, _ token: Int?) -> Void) {
        traits.forEach { body(weights.traits[$0], nil) }
        for kind in inside { if let weight = weights.inside[kind] { body(weight, nil) } }
        var seen: [(slot: Slot, hash: UInt64)] = []
        func take(_ hash: UInt64, _ slot: Slot, _ index: Int) {
            guard let weight = weights.words[slot.rawValue][hash],
                !seen.contains(where: { $0.slot == slot && $0.hash == hash })
            else { return }
            seen.append((slot, hash))
            body(weight, index)
        }
        var shown = [ShortText.Senses](repeating: ShortText.Senses(), count: Slot.allCases.count)
        func show(_ index: Int, _ slot: Slot) {
            let senses = text.senses[index]
            let fresh = ShortText.Senses(
                heads: senses.heads & ~shown[slot.rawValue].heads, travel: senses.travel & ~shown[slot.rawValue].travel)
            guard fresh.heads | fresh.travel != 0 else { return }
            shown[slot.rawValue].formUnion(fresh)
            weights.senses(fresh, slot) { body($0, index) }
        }
        let number = text.numbers[tokens.lowerBound]
        for index in text.sentence.tokens.indices where !tokens.contains(index) {
            guard text.numbers[index] == number else {
                show(index, .t)
                continue
            }
            let isLeft = index < tokens.lowerBound
            let distance = isLeft ? tokens.lowerBound - index : index - tokens.upperBound + 1
            let hash = ShortFeatures.word(text.sentence.tokens[index])
            if distance <= ShortFeatures.far {
                let slot: Slot =
                    distance <= ShortFeatures.near ? isLeft ? .ln : .rn : isLeft ? .lf : .rf
                show(index, slot)
                if distance == 1 { take(hash, isLeft ? .l1 : .r1, index) }
                take(hash, slot, index)
            }
            show(index, .s)
            take(hash, .s, index)
        }
    }

    private static func traits(of piece: ShortText.Piece, in text: ShortText) -> ShortTraits {
        let (tokens, sentence) = (piece.tokens, text.sentence)
        let (first, last) = (tokens.lowerBound, tokens.upperBound - 1)
        let number = text.numbers[first]
        var traits = ShortTraits()
        if first == 0 {
            traits.insert(.first)
        } else if text.numbers[first - 1] != number {
            traits.insert(.sfirst)
        } else {
            traits.insert(gap: sentence.tokens[first].gap, from: .gbComma)
        }
        if last + 1 >= sentence.tokens.count {
            traits.insert(.last)
        } else if text.numbers[last + 1] != number {
            traits.insert(.slast)
        } else {
            traits.insert(gap: sentence.tokens[last + 1].gap, from: .gaComma)
        }
        var end = last
        while end + 1 < sentence.tokens.count, text.numbers[end + 1] == number { end += 1 }
        end = max(end, last)
        switch mark(behind: sentence.tokens[end].span.upperBound, in: sentence.text) {
        case 0x3f: traits.insert(.question)
        case 0x21: traits.insert(.excl)
        default: break
        }
        if text.asks { traits.insert(.textq) }
        if sentence.tokens[first].isCapital { traits.insert(.cap) }
        if sentence.tokens[first].isUpper { traits.insert(.upper) }
        if sentence.tokens[first].form == .ideograph { traits.insert(.ideo) }
        traits.insert(ShortTrait.len1.rawValue + min(4, tokens.count) - 1)
        traits.insert(ShortTrait.toks6.rawValue + step(sentence.tokens.count, [6, 12, 25, 45]))
        traits.insert(ShortTrait.sent4.rawValue + step(text.numbers.count { $0 == number }, [4, 8, 16]))
        if text.isWithoutAuthor { traits.insert(.noI) }
        let shapes = tokens.reduce(0) { $0 | text.shapes[$1] }
        for shape in ShortShape.allCases where shapes & 1 << UInt32(shape.rawValue) != 0 {
            traits.insert(ShortTrait.isKnown.rawValue + shape.rawValue)
        }
        if piece.shape == .exchange || piece.shape == .tool { traits.insert(ShortTrait.doubt0.rawValue + piece.doubt) }
        if ShortFeatures.codes.contains(piece.shape) { add(piece, in: text, to: &traits) }
        return traits
    }

    private static let codes: Set<ShortShape> = [.code, .groups, .chunk]

    /// What a code is made of.
    private static func add(_ piece: ShortText.Piece, in text: ShortText, to traits: inout ShortTraits) {
        let span = text.sentence.bytes(piece.tokens)
        let made = ShortCodes.Made(span, in: text.sentence.text)
        traits.insert(ShortTrait.size6.rawValue + step(span.count, [6, 7, 8, 9, 11, 13, 17, 18]))
        if made.lower > 0 { traits.insert(.hasLower) }
        if made.upper > 0 { traits.insert(.hasUpper) }
        if made.digits > 0 { traits.insert(.hasDigit) }
        if made.dashes > 0 { traits.insert(.hasDash) }
        if made.signs > 0 { traits.insert(.hasSign) }
        let like = text.pieces.count { $0.shape == piece.shape && text.sentence.bytes($0.tokens).count == span.count }
        traits.insert(ShortTrait.like0.rawValue + step(like - 1, [1, 2, 4]))
    }

    /// How many of the limits a number reaches.
    private static func step(_ number: Int, _ limits: [Int]) -> Int { limits.count { number >= $0 } }

    /// The mark behind a word, spaces left out: `?` and `!` of all scripts as those of ASCII.
    private static func mark(behind offset: Int, in text: ScanText) -> UInt8 {
        let at = text.skipSpaces(from: offset)
        if text[at] == 0xef, text[at + 1] == 0xbc {
            return text[at + 2] == 0x9f ? 0x3f : text[at + 2] == 0x81 ? 0x21 : 0
        }
        return text[at]
    }
}
