internal import Collectors

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Says how far a sweep is: a bar on a terminal, a line now and then elsewhere. Nothing but standard error sees its clock.
struct SweepProgress {
    private let total: Int
    private let isTerminal = Console.Stream.error.isTerminal
    private let isQuiet: Bool
    private let start = SweepProgress.milliseconds
    private var next: Int
    private var isShown = false
    private(set) var counts: [SweepVerdict: Int] = [:]

    init(total: Int, isQuiet: Bool) {
        self.total = total
        self.isQuiet = isQuiet
        next = start + (Console.Stream.error.isTerminal ? 100 : 5000)
    }

    /// Counts a result, and shows the state if it is time.
    mutating func count(_ result: SweepResult) {
        counts[result.verdict, default: 0] += 1
        guard !isQuiet else { return }
        let now = Self.milliseconds
        guard now >= next else { return }
        next = now + (isTerminal ? 100 : 5000)
        show(now)
    }

    /// Takes the bar away, before something else is written.
    mutating func clear() {
        guard isShown else { return }
        isShown = false
        Console.write(Array("\r\u{1B}[K".utf8), to: .error)
    }

    /// The whole in one line.
    mutating func end() {
        clear()
        guard !isQuiet else { return }
        let seconds = Double(Self.milliseconds - start) / 1000
        Console.error("\(done) checks in \(Self.plain(seconds)) s: \(words)")
    }

    private var done: Int { counts.values.reduce(0, +) }

    private var words: String {
        let names: [(SweepVerdict, String)] = [
            (.found, "found"), (.absent, "absent"), (.cannotTell, "cannot tell"), (.failed, "failed"),
            (.notApplicable, "not applicable"),
        ]
        return names.map { "\(counts[$0.0, default: 0]) \($0.1)" }.joined(separator: ", ")
    }

    private mutating func show(_ now: Int) {
        let rate = done * 1000 / max(1, now - start)
        guard isTerminal else {
            Console.error("\(done) of \(total) checks: \(words); \(rate)/s")
            return
        }
        isShown = true
        let width = 24
        let filled = total == 0 ? width : done * width / total
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        let line = "\(bar) \(done)/\(total)  \(words)  \(rate)/s"
        let room = Console.Stream.error.width - 1
        Console.write(Array("\r\u{1B}[K\(line.prefix(max(20, room)))".utf8), to: .error)
    }

    private static func plain(_ seconds: Double) -> String {
        let tenths = Int((seconds * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    private static var milliseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
    }
}
