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
        #expect(widths([10, 10, 10, 10]) == [48, 24, 24, 24])
    }

    @Test("never exceeds the limit, however small")
    func limit() {
        #expect(widths([0, 0, 0], most: 8) == [8, 8, 8])
    }
}
