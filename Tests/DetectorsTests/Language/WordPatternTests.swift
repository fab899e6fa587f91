import Testing

@testable import Detectors

@Suite struct WordPatternTests {
    private func matches(_ pattern: String, _ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            ScanText.with(bytes: bytes, context: ScanContext()) { scanned in
                return PatternSet([pattern]).matchesAny(in: Sentence(from: 0, in: scanned))
            }
        }
    }

    @Test func matchesAlternativesOptionalWordsAndGaps() {
        #expect(matches("i|we really? use ~2 wallet", "we use this old wallet"))
        #expect(matches("i|we really? use ~2 wallet", "I really use a wallet"))
        #expect(!matches("i|we really? use ~2 wallet", "I use one two three wallet"))
    }

    @Test func gapsStayInsideTheClause() {
        #expect(!matches("use ~3 wallet", "use it, my friend, wallet"))
    }

    @Test func joinsWordsWithUnderscoresAndSplitsIdeographs() {
        #expect(matches("next_week|tomorrow", "see you next week"))
        #expect(matches("我在", "我在成都"))
    }

    @Test func matchesBeginningsOfWords() {
        #expect(matches("на бинанс*", "купил на бинансе"))
        #expect(!matches("на бинанс*", "купил на бирже"))
    }

    @Test func looksAheadAndAtTheStartOfClauses() {
        #expect(matches("off to !go", "off to Ghent"))
        #expect(!matches("off to !go", "off to go shopping"))
        #expect(matches("^ landed", "well, landed"))
        #expect(!matches("^ landed", "we landed"))
    }

    @Test func anAlternativeOfSignsAloneMatchesNothing() {
        #expect(!matches("at -> home", "at home"))
    }
}
