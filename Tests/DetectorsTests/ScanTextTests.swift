import Testing

@testable import Detectors

@Suite struct ScanTextTests {
    private func read<T>(_ text: String, _ body: (ScanText) -> T) -> T {
        var text = text
        return text.withUTF8 { ScanText.with(bytes: $0, context: ScanContext(), body) }
    }

    @Test func lookingOutsideTheTextReadsZero() {
        #expect(read("a") { [$0[-1], $0[0], $0[1], $0[.max]] } == [0, 0x61, 0, 0])
    }

    @Test func aSentenceEndsAtItsMarkNotAtTheDotOfANumber() {
        let text = "One. Two 1.5 and x.org here! Three"
        #expect(read(text) { $0.string($0.sentence(around: 9..<12)) } == " Two 1.5 and x.org here")
        #expect(read("一。二三。四") { $0.string($0.sentence(around: 6..<9)) } == "二三")
    }

    @Test func aWordIsHeldByASpanInAnyCase() {
        let text = "lat 1 LÄngE 2 LonG 3"
        #expect(read(text) { $0.holds("long", in: 0..<$0.count) && $0.holds("lat", in: 0..<3) })
        #expect(!read(text) { $0.holds("lat", in: 1..<$0.count) || $0.holds("lat", in: 0..<2) })
        #expect(!read(text) { $0.holds("", in: 0..<4) || $0.holds("lat", in: 2..<2) })
    }

    @Test func boundsNeverCutThroughACharacter() {
        let text = String(repeating: "я", count: 100)
        let line = read(text) { $0.line(around: 100..<102, cap: 5) }
        #expect(line.lowerBound % 2 == 0 && line.upperBound % 2 == 0)
    }

    @Test func cueWordsFindTheNearestBefore() throws {
        let cues = CueWords(["tel", "tel no", "почта"])
        let last = read("tel one TEL NO: 5") { cues.last(in: $0, within: 0..<16) }
        #expect(last == CueWords.Match(item: 1, span: 8..<14))
        #expect(read("hotel 5") { cues.last(in: $0, within: 0..<6) } == nil)
        #expect(cues.matches(label: "Почта"))
        #expect(!cues.matches(label: nil))
    }

    @Test func decodesBackwardsWhatItDecodesForwards() {
        let bytes = Array("aя中😀".utf8) + [0xff]
        bytes.withUnsafeBufferPointer { buffer in
            #expect(Scalars.decode(buffer, before: 1)?.scalar == 0x61)
            #expect(Scalars.decode(buffer, before: 3)?.scalar == 0x44f)
            #expect(Scalars.decode(buffer, before: 6)?.scalar == 0x4e2d)
            #expect(Scalars.decode(buffer, before: 10)?.scalar == 0x1f600)
            #expect(Scalars.decode(buffer, before: 11)?.scalar == 0xfffd)
            #expect(Scalars.decode(buffer, before: 0) == nil)
        }
    }
}
