/// What was read of an archive, for the line of the coverage.
struct ImportCounts: Sendable, Hashable {
    var posts = 0
    var comments = 0
    /// Words of others that the owner passed on.
    var reposts = 0
    var deleted = 0
    /// Messages, posts and comments of other people: not read.
    var others = 0
    var profiles = 0
    /// Files of pictures that posts show.
    var pictures = 0
    /// Texts whose words were changed later: the export holds the last ones, others may have seen the first.
    var edited = 0

    /// `3 posts, 1 reply or comment and the profile; edited since: 2; left alone: 2 reposts and 5 texts of other people`.
    var summary: String {
        func many(_ number: Int, _ name: String, _ plural: String? = nil) -> String? {
            number == 0 ? nil : "\(number) \(number == 1 ? name : plural ?? name + "s")"
        }
        let read = [
            many(posts, "post"), many(comments, "reply or comment", "replies and comments"),
            many(deleted, "deleted post"), many(pictures, "picture's file", "pictures' files"),
            profiles > 0 ? "the profile" : nil,
        ].compactMap { $0 }
        let left = [
            many(reposts, "repost"), many(others, "text of other people", "texts of other people"),
        ].compactMap { $0 }
        let changed = edited == 0 ? "" : "; edited since: \(edited)"
        let head = (read.isEmpty ? "nothing that others could see" : Self.list(read)) + changed
        return left.isEmpty ? head : head + "; left alone: " + Self.list(left)
    }

    private static func list(_ parts: [String]) -> String {
        guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + " and " + last
    }
}
