internal import Detectors

/// Signs that the patterns miss, or see where there are none.
extension MessageReading {
    /// Adds and takes away signs by what stands beside them.
    ///
    /// - Parameters:
    ///   - traits: those of the message as the patterns see it.
    ///   - vocabulary: its words.
    mutating func weighSigns(traits: [String], vocabulary: MessageVocabulary) {
        // What these ask for is settled by their form.
        if isWarning || deliversCode { return }
        for table in SignWeights.tables {
            let weighed = vocabulary.words.compactMap { word in
                table.words[word.hash].map { (points: $0, span: word.span) }
            }
            let sum =
                table.base + traits.reduce(0) { $0 + (table.traits[$1] ?? 0) } + weighed.reduce(0) { $0 + $1.points }
            if sum >= SignWeights.added, !has(table.sign) {
                let heaviest = weighed.max { $0.points < $1.points }
                add(table.sign, heaviest.flatMap { $0.points > 0 ? stretch(around: $0.span) : nil }, words: nil)
            } else if sum <= SignWeights.removed, has(table.sign) {
                remove(table.sign)
            }
        }
    }

    /// Some words of the sentence that a word stands in.
    private func stretch(around span: Range<Int>) -> Range<Int> {
        for sentence in sentences {
            let tokens = sentence.sentence.tokens
            guard let place = tokens.firstIndex(where: { $0.span.upperBound >= span.upperBound }),
                tokens[place].span.lowerBound <= span.lowerBound
            else { continue }
            return tokens[max(0, place - 3)].span.lowerBound..<tokens[min(tokens.count - 1, place + 3)].span.upperBound
        }
        return span
    }
}
