import Testing

@testable import Fetching

@Suite struct TransferWidthTests {
    private let start = ContinuousClock.now

    /// The width after spans of 50 ms with so many answers each, all idle at times.
    private func widths(_ answers: [Int], most: Int = 256, isIdle: Bool = true) -> [Int] {
        var width = TransferWidth(most: most, now: start)
        return answers.enumerated().map { span, count in
            for _ in 0..<count { width.noteAnswer() }
            if isIdle { width.noteIdle() }
            width.adjust(now: start + .milliseconds(50 * (span + 1)))
            return width.value
        }
    }

    @Test("grows while servers are slow and more brings more")
    func grows() {
        #expect(widths([0, 0, 10, 30, 60]) == [48, 96, 192, 256, 256])
    }

    @Test("stays where the thread is busy")
    func busy() {
        #expect(widths([100, 100, 100], isIdle: false) == [24, 24, 24])
    }

    @Test("goes back where more brought nothing, and rests")
    func shrinks() {
        let widths = widths(Array(repeating: 10, count: 40))
        #expect(widths.prefix(4) == [48, 96, 192, 256])
        #expect(widths.suffix(8).allSatisfy { $0 == 24 })
    }

    @Test("is not judged by answers that were asked for before")
    func waits() {
        #expect(widths([10, 0, 0, 0, 0, 0, 0, 0]).last == 256)
        #expect(widths([10, 0, 0, 0, 100, 100, 100, 100]).last == 256)
    }

    @Test("never exceeds the limit, however small")
    func limit() {
        #expect(widths([0, 0, 0], most: 8) == [8, 8, 8])
    }
}
