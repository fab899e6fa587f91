import Testing

@testable import Detectors

@Suite struct WordTableTests {
    @Test func findsEachOfManyWordsAndNoOther() {
        let words = (0..<2_000).map { "word\($0)x" }
        let table = WordTable(words.enumerated().map { (hash: WordHash.of($0.element), value: $0.offset) })
        #expect(words.indices.allSatisfy { table[WordHash.of(words[$0])] == $0 })
        #expect((2_000..<4_000).allSatisfy { table[WordHash.of("word\($0)x")] == nil })
        #expect(table[0] == nil)
    }

    @Test func ofEqualWordsTheLastCounts() {
        #expect(WordTable(rows: [(1, "one uno"), (2, "uno")])[WordHash.of("uno")] == 2)
    }

    @Test func anEmptyTableHoldsNothing() {
        #expect(WordTable(rows: [])[WordHash.of("one")] == nil)
    }
}
