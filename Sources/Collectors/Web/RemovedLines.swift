internal import AuditModel

/// Finds what old versions of a text say that the current one does not.
struct RemovedLines: Sendable {
    private var known: Set<Substring>

    init(current: String) {
        known = Set(Self.lines(of: current))
    }

    /// The lines of a version that no newer one has, as a document whose text is marked as removed. Give the versions
    /// from the newest to the oldest: each line is reported where it was last seen.
    mutating func document(
        of text: String, handle: Handle, url: String, time: ZonedTime?, owner: Ownership
    ) -> Document {
        var gone: [Substring] = []
        for line in Self.lines(of: text) where known.insert(line).inserted { gone.append(line) }
        var document = Document(handle: handle, url: url, title: "Old version of the page")
        if !gone.isEmpty {
            document.segments.append(
                Segment(
                    text: gone.joined(separator: "\n"), region: .post, owner: owner, standing: .removed, time: time)
            )
        }
        return document
    }

    private static func lines(of text: String) -> [Substring] {
        text.split(whereSeparator: \.isNewline).filter { line in line.contains { !$0.isWhitespace } }
    }
}
