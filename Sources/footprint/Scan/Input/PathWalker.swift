/// The files that the user's paths name, one after the other: files, folders with all files below them in order of their
/// names, and patterns. Hidden files and links in folders are left out.
struct PathWalker {
    /// What comes next.
    enum Step {
        case standardInput
        /// A file, and whether the user named it, or it was found in a folder.
        case file(String, isNamed: Bool)
        /// Something that cannot be read, by its path.
        case problem(path: String, String)
    }

    private enum Order {
        case standardInput
        case file(String)
        case folder(String)
        case pattern(GlobPattern, String)
    }

    /// An open folder.
    private struct Level {
        /// With `/` at its end, or empty.
        var path: String
        var entries: [FolderListing.Entry]
        var next = 0
        /// How far the pattern got; nil where everything counts.
        var progress: GlobPattern.Progress?
    }

    private var orders: ArraySlice<Order>
    private var levels: [Level] = []
    private var pattern: GlobPattern?
    /// The pattern as typed, until something matches it.
    private var unmatched: String?

    /// - Throws: for a path that leads nowhere, before anything is read.
    init(paths: [String]) throws(CommandFailure) {
        var orders: [Order] = []
        for path in paths {
            if path == "-" {
                orders.append(.standardInput)
            } else if let status = FileStatus(at: path) {
                orders.append(status.kind == .folder ? .folder(path) : .file(path))
            } else if let pattern = GlobPattern(path) {
                orders.append(.pattern(pattern, path))
            } else {
                throw CommandFailure(.unusableInput, "there is no file or folder '\(path)'")
            }
        }
        self.orders = orders[...]
    }

    mutating func next() -> Step? {
        while true {
            if let level = levels.last {
                if let step = step(in: level) { return step }
                continue
            }
            if let typed = unmatched {
                unmatched = nil
                return .problem(path: typed, "no file matches the pattern")
            }
            guard let order = orders.popFirst() else { return nil }
            switch order {
            case .standardInput: return .standardInput
            case .file(let path): return .file(path, isNamed: true)
            case .folder(let path):
                pattern = nil
                if let problem = open(path.hasSuffix("/") ? path : path + "/", progress: nil) { return problem }
            case .pattern(let found, let typed):
                pattern = found
                unmatched = typed
                if FileStatus(at: found.base.isEmpty ? "." : found.base) == nil { continue }
                if let problem = open(found.base, progress: found.start) { return problem }
            }
        }
    }

    /// Goes on in the innermost open folder; nil if that gives no file yet.
    private mutating func step(in level: Level) -> Step? {
        guard level.next < level.entries.count else {
            levels.removeLast()
            return nil
        }
        levels[levels.count - 1].next += 1
        let entry = level.entries[level.next]
        let path = level.path + entry.name
        guard let pattern, let before = level.progress else {
            return entry.isFolder ? open(path + "/", progress: nil) : .file(path, isNamed: false)
        }
        let progress = pattern.progress(before, past: entry.name)
        if entry.isFolder {
            if pattern.isMatched(progress), pattern.takesFolders {
                unmatched = nil
                return open(path + "/", progress: nil)
            }
            return progress == 0 ? nil : open(path + "/", progress: progress)
        }
        guard pattern.isMatched(progress) else { return nil }
        unmatched = nil
        return .file(path, isNamed: false)
    }

    private mutating func open(_ path: String, progress: GlobPattern.Progress?) -> Step? {
        let hidden = progress != nil && pattern?.namesHidden == true
        guard let entries = FolderListing.entries(of: path, hidden: hidden) else {
            return .problem(path: path, "cannot list the folder: \(Descriptor.fault)")
        }
        levels.append(Level(path: path, entries: entries, progress: progress))
        return nil
    }
}
