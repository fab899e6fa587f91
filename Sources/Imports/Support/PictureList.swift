internal import AuditModel

/// The pictures of an archive that others could see, and where: what reading the posts gathers for a look at the files.
struct PictureList {
    /// More are not looked at: each takes memory until the posts are read.
    private static let most = 100_000

    private struct Entry {
        /// In lower case, from the archive's root, as far as the post says it.
        var path: String
        var place: TextPlace
    }

    private var entries: [String: [Entry]] = [:]
    /// How many files are awaited.
    private(set) var count = 0
    /// How many were left out.
    private(set) var left = 0

    var isEmpty: Bool { count == 0 }

    /// - Parameter path: as the post names the file; an address's path serves, too.
    mutating func add(_ path: String, _ place: TextPlace) {
        guard MemberHead.isPicture(path) else { return }
        let parts = path.lowercased().split(separator: "/").drop { $0 == "." || $0 == ".." }
        guard let name = parts.last else { return }
        guard count < Self.most else {
            left += 1
            return
        }
        let entry = Entry(path: parts.joined(separator: "/"), place: place)
        // A picture may stand in many pages: one place is enough to know that it is public.
        if entries[String(name)]?.contains(where: { $0.path == entry.path }) == true { return }
        entries[String(name), default: []].append(entry)
        count += 1
    }

    /// Where others could see a file of the archive; nil if no post shows it.
    func place(of path: String) -> TextPlace? {
        let path = path.lowercased()
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return entries[name]?.first { path == $0.path || path.hasSuffix("/" + $0.path) }?.place
    }
}
