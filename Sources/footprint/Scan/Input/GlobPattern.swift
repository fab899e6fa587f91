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

/// A pattern of one name.
struct NamePattern: Sendable {
    private enum Element: Sendable {
        case scalar(Unicode.Scalar)
        case anyOne
        case anyNumber
        case oneOf([ClosedRange<Unicode.Scalar>], isNegated: Bool)
    }

    private let elements: [Element]

    init(_ pattern: Substring) {
        var elements: [Element] = []
        let scalars = Array(pattern.unicodeScalars)
        var at = 0
        while at < scalars.count {
            switch scalars[at] {
            case "*": if case .anyNumber = elements.last {} else { elements.append(.anyNumber) }
            case "?": elements.append(.anyOne)
            case "[":
                if let (element, end) = NamePattern.set(in: scalars, from: at + 1) {
                    elements.append(element)
                    at = end
                } else {
                    elements.append(.scalar("["))
                }
            default: elements.append(.scalar(scalars[at]))
            }
            at += 1
        }
        self.elements = elements
    }

    var namesHidden: Bool { if case .scalar(".") = elements.first { true } else { false } }

    /// Goes back to the last `*` only, so that time is bounded by the product of both lengths.
    func matches(_ name: String) -> Bool {
        if name.hasPrefix("."), !namesHidden { return false }
        let scalars = Array(name.unicodeScalars)
        var (at, element) = (0, 0)
        var retry: (at: Int, element: Int)?
        while at < scalars.count {
            if element < elements.count, case .anyNumber = elements[element] {
                retry = (at, element + 1)
                element += 1
            } else if element < elements.count, NamePattern.holds(elements[element], scalars[at]) {
                at += 1
                element += 1
            } else if let last = retry {
                retry = (last.at + 1, last.element)
                (at, element) = (last.at + 1, last.element)
            } else {
                return false
            }
        }
        while element < elements.count, case .anyNumber = elements[element] { element += 1 }
        return element == elements.count
    }

    private static func holds(_ element: Element, _ scalar: Unicode.Scalar) -> Bool {
        switch element {
        case .scalar(let wanted): wanted == scalar
        case .anyOne: true
        case .anyNumber: false
        case .oneOf(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
        }
    }

    /// The set behind a `[`, and where its `]` stands; nil if there is none.
    private static func set(in scalars: [Unicode.Scalar], from start: Int) -> (Element, Int)? {
        let isNegated = start < scalars.count && (scalars[start] == "!" || scalars[start] == "^")
        let first = isNegated ? start + 1 : start
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        var at = first
        while at < scalars.count {
            if scalars[at] == "]", at > first { return (.oneOf(ranges, isNegated: isNegated), at) }
            if at + 2 < scalars.count, scalars[at + 1] == "-", scalars[at + 2] != "]", scalars[at] <= scalars[at + 2] {
                ranges.append(scalars[at]...scalars[at + 2])
                at += 3
            } else {
                ranges.append(scalars[at]...scalars[at])
                at += 1
            }
        }
        return nil
    }
}
