/// A text of a post's length, read once for all that is weighed in it.
struct ShortText {
    /// What a word says, whatever stands around it: the heads of ``SpeakerWords`` and ``ShortWords``, and the senses of
    /// ``TravelLexicon``.
    struct Senses {
        var heads: UInt64 = 0
        var travel: UInt64 = 0

        mutating func formUnion(_ other: Senses) {
            heads |= other.heads
            travel |= other.travel
        }

        static let secret: UInt64 = 1 << UInt64(32 + ShortWords.Head.secret.rawValue)

        /// By which a text shows that its author speaks.
        static let own = Senses(
            heads: UInt64(
                (Lexicon.Heads.subject.rawValue | Lexicon.Heads.me.rawValue | Lexicon.Heads.own.rawValue)
                    | (Lexicon.Heads.elided.rawValue | Lexicon.Heads.loose.rawValue)),
            travel: TravelSense.first.rawValue)
    }

    /// A stretch of a shape.
    struct Piece {
        var shape: ShortShape
        var tokens: Range<Int>
        /// Of an exchange or tool, how far its name means something else: 0, 1 or 2.
        var doubt = 0
    }

    /// Longer texts say by themselves who speaks, and are read by their sentences only.
    static let longest = 1_000
    /// Of more tokens the rest is not read.
    private static let mostTokens = 160

    let sentence: Sentence
    /// Which sentence of the text a token stands in.
    let numbers: [Int]
    let senses: [Senses]
    let pieces: [Piece]
    /// The shapes that begin at each token, a bit each.
    let shapes: [UInt32]
    /// Nobody speaks of themselves.
    let isWithoutAuthor: Bool
    let asks: Bool

    /// Nil where there is nothing to weigh.
    init?(_ text: ScanText) {
        guard text.count <= ShortText.longest else { return nil }
        let sentence = Sentence(whole: 0..<text.count, in: text)
        self.sentence = sentence
        guard !sentence.tokens.isEmpty, sentence.tokens.count < ShortText.mostTokens else { return nil }
        let (speaker, words) = (SpeakerWords.lexicon.read(sentence), ShortWords.lexicon.read(sentence))
        var all = Senses()
        let senses = sentence.tokens.indices.map { index in
            let senses = Senses(
                heads: UInt64(speaker[index].rawValue) | UInt64(words[index].rawValue) << 32,
                travel: TravelLexicon.senses(sentence.tokens[index]).rawValue)
            all.formUnion(senses)
            return senses
        }
        self.senses = senses
        let pieces = ShortText.pieces(
            of: sentence, saysSecret: all.heads & Senses.secret != 0)
        guard !pieces.isEmpty else { return nil }
        self.pieces = pieces
        var shapes = [UInt32](repeating: 0, count: sentence.tokens.count)
        for piece in pieces { shapes[piece.tokens.lowerBound] |= 1 << UInt32(piece.shape.rawValue) }
        self.shapes = shapes
        isWithoutAuthor = all.heads & Senses.own.heads == 0 && all.travel & Senses.own.travel == 0
        var (number, last) = (0, 0)
        var asks = false
        var numbers: [Int] = []
        for token in sentence.tokens {
            for at in last..<max(last, token.span.lowerBound) {
                if text[at] == 0x3f { asks = true }
                if SentenceEnd.isEnd(at, in: text) { number += 1 }
            }
            last = token.span.lowerBound
            numbers.append(number)
        }
        self.numbers = numbers
        self.asks = asks || (last..<text.count).contains { text[$0] == 0x3f }
    }

    private static func pieces(of sentence: Sentence, saysSecret: Bool) -> [Piece] {
        var pieces: [Piece] = []
        for mention in ExchangeReader.all(in: sentence) where !ExchangeReader.isInAddress(mention, in: sentence) {
            let doubt = mention.isAmbiguous ? ExchangeReader.isMeant(mention, in: sentence) ? 1 : 2 : 0
            pieces.append(Piece(shape: .exchange, tokens: mention.tokens, doubt: doubt))
        }
        for mention in ToolNames.all(in: sentence) {
            pieces.append(Piece(shape: .tool, tokens: mention.tokens, doubt: mention.isPlain ? 0 : 1))
        }
        let hasNumber = sentence.tokens.contains { $0.form == .number || $0.form == .mixed }
        for index in sentence.tokens.indices {
            var found: UInt32 = 0
            for shape in ShortShape.allCases {
                guard shape.mayStand(behind: found, hasNumber: hasNumber, saysSecret: saysSecret),
                    let end = shape.end(sentence, index), end > index
                else { continue }
                found |= 1 << UInt32(shape.rawValue)
                pieces.append(Piece(shape: shape, tokens: index..<min(end, sentence.tokens.count)))
            }
        }
        return pieces
    }

    /// The longest stretches of some shapes that do not overlap, the first first.
    func stretches(_ wanted: [ShortShape]) -> [Piece] {
        var best: [Int: Piece] = [:]
        for piece in pieces where wanted.contains(piece.shape) {
            if let known = best[piece.tokens.lowerBound], known.tokens.upperBound >= piece.tokens.upperBound {
                continue
            }
            best[piece.tokens.lowerBound] = piece
        }
        var end = 0
        return best.values.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }.filter { piece in
            guard piece.tokens.lowerBound >= end else { return false }
            end = piece.tokens.upperBound
            return true
        }
    }

    /// The bytes of the sentence around some tokens.
    func statement(around tokens: Range<Int>) -> Range<Int> {
        let number = numbers[tokens.lowerBound]
        var (first, last) = (tokens.lowerBound, tokens.upperBound)
        while first > 0, numbers[first - 1] == number { first -= 1 }
        while last < numbers.count, numbers[last] == number { last += 1 }
        return sentence.bytes(first..<last)
    }

    /// The exchange that is named, if only one is.
    var onlyExchange: String? {
        var names: Set<String> = []
        for piece in pieces where piece.shape == .exchange {
            if let mention = ExchangeReader.read(sentence, at: piece.tokens.lowerBound) {
                names.insert(mention.exchange.name)
            }
        }
        return names.count == 1 ? names.first : nil
    }
}
