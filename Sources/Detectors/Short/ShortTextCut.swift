package import AuditModel

/// What a short text holds, as the script that learns ``ShortWeights`` reads it: no part of a scan.
package struct ShortTextCut: Encodable {
    /// Of each token: start, end, form, capital, all capitals, what stands before it, number of its sentence.
    package var tokens: [[Int]] = []
    /// The folded words.
    package var words: [String] = []
    /// The senses of each: of ``SpeakerWords`` and, from bit 32 on, of ``ShortWords``; of ``TravelLexicon``.
    package var heads: [UInt64] = []
    package var travel: [UInt64] = []
    /// By shape: first token, the index behind the last, how far the name means something else.
    package var shapes: [String: [[Int]]] = [:]
    /// The names of the bits of ``heads`` from 32 on.
    package var names = ShortWords.Head.allCases.map { "\($0)" }

    /// A finding of the detectors.
    package struct Found: Encodable {
        var kind: String
        var start: Int
        var end: Int
    }
    package var found: [Found] = []

    /// Nothing where there is nothing to weigh, but what is found in it.
    package init(_ bytes: UnsafeBufferPointer<UInt8>, found: [Finding]) {
        self = ScanText.with(bytes: bytes, context: ScanContext()) { ShortTextCut($0) }
        self.found = found.map {
            Found(kind: $0.kind.rawValue, start: $0.span.lowerBound, end: $0.span.upperBound)
        }
    }

    private init(_ scanned: ScanText) {
        guard let text = ShortText(scanned) else { return }
        for (index, token) in text.sentence.tokens.enumerated() {
            tokens.append([
                token.span.lowerBound, token.span.upperBound, ShortTextCut.number(of: token.form),
                token.isCapital ? 1 : 0, token.isUpper ? 1 : 0, Int(token.gap.rawValue), text.numbers[index],
            ])
            words.append(ShortTextCut.folded(token.span, in: scanned))
            heads.append(text.senses[index].heads)
            travel.append(text.senses[index].travel)
        }
        for piece in text.pieces {
            shapes["\(piece.shape)", default: []].append([
                piece.tokens.lowerBound, piece.tokens.upperBound, piece.doubt,
            ])
        }
    }

    private static func number(of form: Token.Form) -> Int {
        switch form {
        case .word: 0
        case .number: 1
        case .mixed: 2
        case .ideograph: 3
        }
    }

    private static func folded(_ span: Range<Int>, in text: ScanText) -> String {
        var word = String.UnicodeScalarView()
        var at = span.lowerBound
        while at < span.upperBound {
            let (value, length) = Folding.scalar(text, at)
            let (folded, kind) = Folding.fold(value)
            if kind != .ignored, kind != .other, let scalar = Unicode.Scalar(folded) { word.append(scalar) }
            at += length
        }
        return String(word)
    }
}
