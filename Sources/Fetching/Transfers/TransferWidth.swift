/// How many transfers may be under way at a time: few while servers answer at once, since each more costs a look in each
/// round; more while the thread has nothing to do but wait for them, as long as that brings more answers.
struct TransferWidth {
    private static let first = 24
    private static let span = Duration.milliseconds(50)
    /// Spans for which a width that brought nothing is not tried again.
    private static let rest = 20

    /// As many as may be under way now.
    private(set) var value: Int
    private let most: Int
    private var start: ContinuousClock.Instant
    private var answers = 0
    private var wasIdle = false
    /// What was before the widenings that are not yet judged.
    private struct Trial {
        let width: Int
        /// Answers a second.
        let rate: Double
        /// So many answers must come before: those of transfers that were under way say nothing of the new width.
        var outstanding: Int
    }

    private var trial: Trial?
    private var resting = 0

    init(most: Int, now: ContinuousClock.Instant) {
        self.most = most
        value = min(Self.first, most)
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
        trial?.outstanding -= answers
        if resting > 0 {
            resting -= 1
        } else if wasIdle, value < most {
            // Before the first answers there is nothing to compare with.
            if trial == nil, answers > 0 { trial = Trial(width: value, rate: rate, outstanding: 0) }
            value = min(value * 2, most)
            trial?.outstanding = value
        } else if let last = trial, last.outstanding <= 0 {
            if rate < last.rate * 1.1 {
                value = last.width
                resting = Self.rest
            }
            trial = nil
        }
        start = now
        answers = 0
        wasIdle = false
    }
}
