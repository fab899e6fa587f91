import Testing

@testable import Detectors

@Suite struct RunTests {
    /// Every byte in each place of a run, also right before the end of the text.
    @Test func measuresRunsAtEveryLength() {
        for length in 1...20 {
            for after in UInt8.min...UInt8.max {
                let bytes = Array(repeating: UInt8(0x51), count: length) + [after]
                bytes.withUnsafeBufferPointer { bytes in
                    let isLetter = (after | 0x20) &- 0x61 < 26
                    let isDigit = after &- 0x30 < 10
                    let letters = LetterRun(in: bytes, at: 0)
                    #expect(letters.count == length + (isLetter ? 1 : 0))
                    let run = ASCIIRun(in: bytes, at: 0)
                    #expect(run.count == length + (isLetter || isDigit ? 1 : 0))
                    #expect(run.hasDigit == isDigit)
                    #expect(run.hasSmall == (isLetter && after > 0x60))
                }
            }
        }
    }

    @Test(arguments: ["a", "Ab", "word", "Seventh", "eightlet", "ninelette", "SIXTEENLETTERSXX", "uid42", "7zip"])
    func hashesRunsAsWordsAreHashed(_ word: String) {
        for text in [word, word + " and more"] {
            Array(text.utf8).withUnsafeBufferPointer { bytes in
                let run = ASCIIRun(in: bytes, at: 0)
                #expect(WordHash.of(head: run.head, count: run.count, in: bytes, from: 0) == WordHash.of(word))
                guard word.allSatisfy(\.isLetter) else { return }
                let letters = LetterRun(in: bytes, at: 0)
                #expect(WordHash.of(head: letters.head, count: letters.count, in: bytes, from: 0) == WordHash.of(word))
            }
        }
    }

    @Test func countsTheDigitsOfThirtyTwoBytes() {
        let text = Array("12 a3/45-6789 +0 1234567890123456789012".utf8)
        text.withUnsafeBufferPointer { bytes in
            for start in text.indices {
                let expected = text[start...].prefix(32).filter { $0 &- 0x30 < 10 }.count
                #expect(ASCIIRun.digits(in: bytes, from: start) == expected)
            }
        }
    }
}
