/// A pattern of paths, as shells know them: `posts/**/*.txt`.
///
/// `*` stands for any characters of a name, `?` for one, `[a-z]` and `[!0-9]` for one of some, `**` for any folders.
/// Hidden names are matched only where the pattern writes their dot.
struct GlobPattern: Sendable {
    /// The folder that the search starts in: the part before the first special character, with `/` at its end, or empty.
    let base: String
    private let parts: [Part]

    private enum Part: Sendable {
        case anyFolders
        case name(NamePattern)
    }

    /// How far a path got: a bit for each part that may come next.
    typealias Progress = UInt64

    /// Nil for a path without special characters, or with too many folders.
    init?(_ pattern: String) {
        guard pattern.utf8.contains(where: { $0 == 0x2a || $0 == 0x3f || $0 == 0x5b }) else { return nil }
        var base: [Substring] = []
        var parts: [Part] = []
        for component in pattern.split(separator: "/", omittingEmptySubsequences: true) {
            let isPlain = !component.utf8.contains { $0 == 0x2a || $0 == 0x3f || $0 == 0x5b }
            if parts.isEmpty, isPlain {
                base.append(component)
            } else {
                parts.append(component == "**" ? .anyFolders : .name(NamePattern(component)))
            }
        }
        if case .anyFolders = parts.last { parts.append(.name(NamePattern("*"))) }
        guard parts.count < Progress.bitWidth else { return nil }
        self.parts = parts
        let root = pattern.hasPrefix("/") ? "/" : ""
        self.base = root + base.map { $0 + "/" }.joined()
    }

    /// Whether whole folders stand for the files below them. With `**` the pattern names the files itself.
    var takesFolders: Bool {
        !parts.contains { if case .anyFolders = $0 { true } else { false } }
    }

    /// Whether some part writes the dot of hidden names.
    var namesHidden: Bool {
        parts.contains { if case .name(let pattern) = $0 { pattern.namesHidden } else { false } }
    }

    var start: Progress { closed(1) }

    /// The progress after one more name of a path; 0 when nothing below can match.
    func progress(_ progress: Progress, past name: String) -> Progress {
        var next: Progress = 0
        for (index, part) in parts.enumerated() where progress & (1 << Progress(index)) != 0 {
            switch part {
            case .anyFolders: if !name.hasPrefix(".") { next |= 1 << Progress(index) }
            case .name(let pattern): if pattern.matches(name) { next |= 1 << Progress(index + 1) }
            }
        }
        return closed(next)
    }

    /// Whether a path that got so far is matched.
    func isMatched(_ progress: Progress) -> Bool { progress & (1 << Progress(parts.count)) != 0 }

    /// `**` may stand for no folder at all.
    private func closed(_ progress: Progress) -> Progress {
        var progress = progress
        for (index, part) in parts.enumerated() {
            if case .anyFolders = part, progress & (1 << Progress(index)) != 0 { progress |= 1 << Progress(index + 1) }
        }
        return progress
    }
}
