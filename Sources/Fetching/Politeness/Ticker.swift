/// A clock of any type, reduced to what pacing needs: the time since it was taken up, and sleep.
struct Ticker: Sendable {
    /// The time since the ticker was made.
    let elapsed: @Sendable () -> Duration
    /// Sleeps; a cancelled task wakes up early.
    let sleep: @Sendable (Duration) async -> Void

    init<C: Clock>(_ clock: C) where C.Duration == Duration {
        let start = clock.now
        elapsed = { start.duration(to: clock.now) }
        // The sleep throws only if it is cancelled, and the sleeper looks around after it anyway.
        sleep = { try? await clock.sleep(until: clock.now.advanced(by: $0), tolerance: nil) }
    }
}
