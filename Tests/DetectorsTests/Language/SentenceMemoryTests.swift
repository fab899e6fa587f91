import Testing

@testable import Detectors

@Suite struct SentenceMemoryTests {
    private func read<T>(_ text: String, _ body: (ScanText) -> T) -> T {
        var text = text
        return text.withUTF8 { ScanText.with(bytes: $0, context: ScanContext(), body) }
    }

    private let text =
        "One two. Three, four? " + String(repeating: "no stop here and ", count: 80) + "\nFive | six. Mr. Seven! "

    @Test func aSentenceIsTheSameWhateverWasReadBefore() {
        let count = text.utf8.count
        let shared = read(text) { scanned in
            (0..<count).map { Sentence(containing: ($0 * 7) % count, in: scanned).span }
        }
        let alone = (0..<count).map { offset in
            read(text) { Sentence(containing: (offset * 7) % count, in: $0).span }
        }
        #expect(shared == alone)
    }

    @Test func aFloorCutsASentenceAndNoOther() {
        read("One two three. Four") { scanned in
            #expect(Sentence(containing: 9, in: scanned, floor: 4).span == 4..<13)
            #expect(Sentence(containing: 9, in: scanned).span == 0..<13)
            #expect(Sentence(from: 4, in: scanned).span == 4..<13)
        }
    }

    @Test func tokensStayWhileOthersAreRead() {
        read(text) { scanned in
            let first = Sentence(from: 0, in: scanned)
            let hashes = first.tokens.map(\.hash)
            for start in 0..<scanned.count { _ = Sentence(whole: start..<scanned.count, in: scanned) }
            #expect(first.tokens.map(\.hash) == hashes)
            #expect(hashes == ["one", "two"].map { WordHash.of($0) })
        }
    }
}
