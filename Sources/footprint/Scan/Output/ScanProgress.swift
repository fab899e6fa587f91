#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Says on a terminal how far a long scan is, on a line that goes away. Called by one thread at a time.
final class ScanProgress {
    private let start = ScanProgress.seconds
    private var next: Int
    private var isShown = false

    /// Seconds before the first word, and between two.
    private static let patience = 2

    init() {
        next = start + Self.patience
    }

    func show(_ counts: ScanCounts) {
        let now = Self.seconds
        guard now >= next else { return }
        next = now + 1
        isShown = true
        let megabytes = counts.bytes / 1_000_000
        let line = "  \(megabytes) MB, \(counts.sources) texts, \(counts.withFindings) with findings"
        Console.write(Array("\r\u{1B}[K\(line)".utf8), to: .error)
    }

    /// Takes the line away, before something else is written.
    func clear() {
        guard isShown else { return }
        isShown = false
        Console.write(Array("\r\u{1B}[K".utf8), to: .error)
    }

    /// A clock that nothing but this line sees.
    private static var seconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int(time.tv_sec)
    }
}
