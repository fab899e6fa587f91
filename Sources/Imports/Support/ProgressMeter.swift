/// Tells how far the reading is, in steps that are worth being told.
final class ProgressMeter {
    private static let step = 0.01

    private let end: Double
    private let tell: (Double) -> Void
    private var told = 0.0

    /// - Parameter end: the share of the archive behind which nothing is read.
    init(end: Double, tell: @escaping (Double) -> Void) {
        self.end = max(end, 0.001)
        self.tell = tell
    }

    /// Takes the share of the archive that has gone by.
    func reached(_ share: Double) {
        let done = min(1, share / end)
        guard done - told >= Self.step else { return }
        told = done
        tell(done)
    }
}
