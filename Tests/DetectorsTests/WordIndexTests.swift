import Testing

@testable import Detectors

@Suite struct WordIndexTests {
    /// Whether the first run of letters of the text is one of those that let the search for words begin.
    private func mayOpen(_ words: [String], _ text: String) -> Bool {
        let index = WordIndex(words.enumerated().map { (word: $0.element, payload: $0.offset) })
        var text = text
        return text.withUTF8 { bytes in
            let run = LetterRun(in: bytes, at: 0)
            let hash = WordHash.of(head: run.head, count: run.count, in: bytes, from: 0)
            return index.openings.contains { $0.hash == hash }
        }
    }

    @Test func opensAtEveryWordThatItHolds() {
        let words = ["a", "uid", "binance id", "here-we-come", "registration", "registrations", "i'm in"]
        for word in words {
            #expect(mayOpen(words, word))
            #expect(mayOpen(words, word.uppercased() + " and more text"))
        }
    }

    @Test func staysShutAtLongerAndShorterWords() {
        #expect(!mayOpen(["uid", "registration"], "uids of all"))
        #expect(!mayOpen(["uid", "registration"], "ui"))
        #expect(!mayOpen(["uid", "registration"], "register to see"))
    }
}
