internal import Detectors

/// The words of a message, each once, with where it stands first.
struct MessageVocabulary {
    /// A word, or two signs of a writing without spaces.
    struct Word {
        var hash: UInt64
        /// Bytes of the text.
        var span: Range<Int>
    }

    let words: [Word]
    /// Of longer texts the beginning tells what they are; the rest would only add up.
    private static let most = 400

    init(_ sentences: [MessageSentence]) {
        var seen: Set<UInt64> = []
        var words: [Word] = []
        func note(_ hash: UInt64, _ span: Range<Int>) {
            if seen.insert(hash).inserted { words.append(Word(hash: hash, span: span)) }
        }
        var count = 0
        for sentence in sentences {
            let tokens = sentence.sentence.tokens
            for (place, token) in tokens.enumerated() {
                count += 1
                guard count <= Self.most else { break }
                switch token.form {
                case .word: note(token.hash, token.span)
                case .ideograph:
                    guard let next = tokens[safe: place + 1], next.form == .ideograph, next.gap == [] else { continue }
                    note(Self.joined(token.hash, next.hash), token.span.lowerBound..<next.span.upperBound)
                case .number, .mixed: continue
                }
            }
        }
        self.words = words
    }

    /// The hash of two signs that stand together.
    static func joined(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 0x9e37_79b9_7f4a_7c15 ^ second }

    /// The hash of a word as it stands in a table.
    static func hash(of word: Substring) -> UInt64 {
        let scalars = Array(word.unicodeScalars)
        guard scalars.count == 2, scalars.allSatisfy({ $0.value > 0x2e80 }) else { return WordHash.of(String(word)) }
        return joined(WordHash.of(String(scalars[0])), WordHash.of(String(scalars[1])))
    }
}
