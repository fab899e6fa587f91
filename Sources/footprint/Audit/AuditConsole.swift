internal import AuditEngine
internal import AuditModel
internal import Reporters

/// What a run says to the person who watches it: progress on standard error, the summary on standard output.
struct AuditConsole: Sendable {
    var isQuiet: Bool
    var language = ReportLanguage.english

    /// Says whose traces are read, before the first request.
    func begin(_ profile: Profile, archives: Int, demo: Bool) {
        guard !isQuiet else { return }
        if demo {
            tell("This demo audits an invented person, Maya Lindqvist, on a small server inside this program.")
        }
        let count = profile.handles.count
        var parts: [String] = []
        if count > 0 || archives == 0 { parts.append(count == 1 ? "one account" : "\(count) accounts") }
        if archives > 0 { parts.append(archives == 1 ? "one archive of yours" : "\(archives) archives of yours") }
        tell("Reading what strangers can read of \(parts.joined(separator: " and ")):")
    }

    /// A line for every handle, as it is done.
    func show(_ progress: AuditProgress) {
        guard !isQuiet else { return }
        switch progress {
        case .started(let handle):
            if Console.Stream.error.isTerminal { tell(Self.style.dim("  … \(PlainText.cleaned(handle.description))")) }
        case .finished(let handle, let checks, let sightings):
            let words = "\(handle): \(Self.words(for: checks, sightings: sightings))"
            tell("  \(Self.mark(of: checks)) \(PlainText.cleaned(words))")
        case .reading(let archive, let share):
            // On one line that writes over itself: only for eyes.
            guard Console.Stream.error.isTerminal else { return }
            let done = Int((share * 20).rounded())
            let bar = String(repeating: "█", count: done) + String(repeating: "░", count: 20 - done)
            let line = "  \(bar) \(Int(share * 100)) % of \(PlainText.cleaned(archive))"
            Console.write(Array((Self.style.dim(line) + "\r").utf8), to: .error)
        case .read(let archive, let checks, let sightings):
            let found = sightings == 1 ? "1 finding" : "\(sightings) findings"
            let read = checks.filter { $0.verdict == .found }
            let rest = checks.filter { $0.verdict != .found }
            // What could not be read is told at once, and one of it is enough: the report names all.
            let words = (read + rest.prefix(1)).map(\.reason)
            let line = "\(archive): \(words.joined(separator: "; ")); \(found)"
            let clearing = Console.Stream.error.isTerminal ? "\u{1B}[K" : ""
            tell("\(clearing)  \(Self.mark(of: checks)) \(PlainText.cleaned(line))")
        }
    }

    /// Says what the look on all sites came to.
    func swept(_ names: [String], found: Int) {
        guard !isQuiet else { return }
        let words = found == 1 ? "1 further account" : "\(found) further accounts"
        tell("  Looked for \(PlainText.cleaned(names.joined(separator: ", "))) on all sites: \(words)")
    }

    /// Says that Ctrl-C was heard.
    func interrupted() {
        tell("Stopping: the report of what was done follows. Press Ctrl-C again to end at once.")
    }

    /// The end of a run: what was found, what to do first, where the reports are.
    func summarise(_ audit: MaskedAudit, files: [String]) {
        guard !isQuiet else { return }
        let output = Console.Stream.output
        let reporter = TerminalReporter(colour: output.wantsColour, width: min(output.width, 100), language: language)
        let changes =
            ChangeLines.lines(of: audit).map { [Self.heading("Since last time")] + $0.map { "  " + $0 } + [""] } ?? []
        let reports = files.isEmpty ? [] : ["Reports:"] + files.map { "  \($0)" }
        // The reports are written already: nothing is lost when nobody reads on.
        Console.offer((["\n" + reporter.summary(audit)] + changes + reports).joined(separator: "\n"))
    }

    private static func heading(_ words: String) -> String {
        TerminalStyle(isColoured: Console.Stream.output.wantsColour).bold(words.uppercased())
    }

    private static let style = TerminalStyle(isColoured: Console.Stream.error.wantsColour)

    private func tell(_ line: String) {
        Console.error(line)
    }

    private static func mark(of checks: [Check]) -> String {
        let verdicts = Set(checks.map(\.verdict))
        if verdicts.contains(.found) { return "✓" }
        if verdicts.contains(.absent) { return "–" }
        return verdicts.contains(.cannotTell) ? "?" : "✗"
    }

    /// `4 pages read, 7 findings`, or why there is none.
    private static func words(for checks: [Check], sightings: Int) -> String {
        let read = checks.filter { $0.verdict == .found }.count
        guard read == 0 else {
            let pages = read == 1 ? "1 page read" : "\(read) pages read"
            let found = sightings == 1 ? "1 finding" : "\(sightings) findings"
            return "\(pages), \(found)"
        }
        guard let check = checks.first else { return "nothing to read" }
        // The address stands before it already; what to do about it stands in the summary.
        let parts = check.reason.split(separator: ": ")
        let cause = parts.first { !$0.contains("://") } ?? Substring(check.reason)
        return "\(check.verdict.rawValue), \(cause)"
    }
}
