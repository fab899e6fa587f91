/// How many transfers may be under way at a time: few while servers answer at once, since each more costs a look in each
/// round; more while the thread has nothing to do but wait for them, as long as that brings more answers.
struct TransferWidth {
    private static let first = 24
    private static let span = Duration.milliseconds(50)
    /// Spans for which a width that brought nothing is not tried again.
    private static let rest = 20

    /// As many as may be under way now.
    private(set) var value: Int
    private let least: Int
    private let most: Int
    private var start: ContinuousClock.Instant
    private var answers = 0
    private var wasIdle = false
    /// Answers a second in the span before the last widening; nil if it is not known to have been worth it.
    private var rateBefore: Double?
    private var resting = 0

    init(most: Int, now: ContinuousClock.Instant) {
        self.most = most
        least = min(Self.first, most)
        value = least
        start = now
    }

    /// Whether more could be allowed: whether it is worth looking out for idle moments.
    var canGrow: Bool { value < most && resting == 0 }

    /// Transfers waited in the queue while nothing happened for a moment.
    mutating func noteIdle() { wasIdle = true }

    /// A transfer came to its end.
    mutating func noteAnswer() { answers += 1 }

    /// Judges the last span once it is over.
    mutating func adjust(now: ContinuousClock.Instant) {
        let elapsed = start.duration(to: now)
        guard elapsed >= Self.span else { return }
        let rate = Double(answers) / (elapsed / .seconds(1))
        if let before = rateBefore, rate < before * 1.1 {
            value = max(least, value / 2)
            rateBefore = nil
            resting = Self.rest
        } else if resting > 0 {
            resting -= 1
        } else if wasIdle, value < most {
            // Before the first answers there is nothing to compare with.
            rateBefore = answers > 0 ? rate : nil
            value = min(value * 2, most)
        } else {
            rateBefore = nil
        }
        start = now
        answers = 0
        wasIdle = false
    }
}
