import Testing

@testable import Detectors

@Suite struct SentenceTests {
    private func sentences(_ text: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            ScanText.with(bytes: bytes, context: ScanContext()) { scanned in
                var found: [String] = []
                var at = 0
                while at < scanned.count {
                    let sentence = Sentence(from: at, in: scanned)
                    if !sentence.tokens.isEmpty { found.append(scanned.string(sentence.span)) }
                    at = max(at + 1, sentence.end + 1)
                }
                return found
            }
        }
    }

    @Test func endsAtStopsLinesAndTheMarksOfProfiles() {
        #expect(
            sentences("Off to Ghent. Back soon!\nbakes | climbs") == ["Off to Ghent", "Back soon", "bakes", "climbs"])
    }

    @Test func doesNotEndAtAbbreviationsOrdinalsAndDecimals() {
        #expect(
            sentences("b. 8 July, geb. am 12. April, 0.21 BTC at St. Aldwyn") == [
                "b. 8 July, geb. am 12. April, 0.21 BTC at St. Aldwyn"
            ])
    }

    @Test func endsAtTheStopsOfChineseAndJapanese() {
        #expect(sentences("去成都。回来了！") == ["去成都", "回来了"])
    }

    @Test func foldsCaseAccentsAndApostrophes() {
        #expect(WordHash.of("Mañana") == WordHash.of("manana"))
        #expect(WordHash.of("İzmir") == WordHash.of("izmir"))
        #expect(WordHash.of("I’m") == WordHash.of("im"))
        #expect(WordHash.of("Đà") == WordHash.of("da"))
    }
}
