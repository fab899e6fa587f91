/// Whether a sentence speaks to others or of long ago rather than of its author.
enum TravelVoice {
    /// `Fly into Keflavik early, pick up the car in town`: a bare verb where the clause of the phrase begins, and nobody
    /// who says `I`.
    static func isImperative(_ reading: TravelReading) -> Bool {
        let sentence = reading.sentence
        guard !sentence.tokens.contains(where: { subjects.contains($0) }) else { return false }
        return reading.cues.contains { cue in
            var start = cue.tokens.lowerBound
            while start > 0, sentence.tokens[safe: start].map({ $0.gap.isDisjoint(with: .clause) }) == true {
                start -= 1
            }
            return sentence.tokens[safe: start].map { commands.contains($0) } == true
        }
    }

    /// A year of a thousand and something that the author is too young for, or that no first person speaks of.
    static func isHistory(_ reading: TravelReading) -> Bool {
        let saysI = reading.senses.contains { $0.contains(.first) }
        return reading.sentence.tokens.indices.contains { index in
            let token = reading.sentence.tokens[index]
            guard token.form == .number, token.count == 4, token.gap.isDisjoint(with: [.money, .hash]),
                !isFlight(index, in: reading.sentence),
                let year = Int(reading.sentence.text.string(token.span))
            else { return false }
            return (1000..<(saysI ? 1950 : 1990)).contains(year)
        }
    }

    /// `AA 1524`, `flight 1187`: the number of a ride, no year.
    private static func isFlight(_ index: Int, in sentence: Sentence) -> Bool {
        if sentence.tokens.contains(where: { flights.contains($0) }) { return true }
        guard let before = sentence.tokens[safe: index - 1] else { return false }
        return before.isUpper && before.count <= 3 || before.gap.contains(.at)
    }

    private static let flights = WordSet(
        "flight flights flt gate airline plane seat boarding tarmac vuelo vol flug volo voo рейс uçuş penerbangan chuyến 航班 便 항공편 رحلة"
    )

    /// A price beside a place, in the mouth of nobody.
    static func isAdvert(_ reading: TravelReading) -> Bool {
        guard !reading.senses.contains(where: { $0.contains(.first) }) else { return false }
        return reading.sentence.tokens.contains { !$0.gap.isDisjoint(with: .money) }
    }

    private static let subjects = WordSet("i we im ive weve ill well id my our")
    private static let commands = WordSet(
        "fly take get go drive visit skip avoid book bring pack head catch ride stay try remember never dont always make see walk hire rent leave bus train allow expect watch spend start getting"
    )
}
