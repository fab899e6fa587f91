internal import AuditModel

/// How a value is taken off one platform: a record of the table of remediation.
///
/// In steps and addresses, `{name}` stands for the account's name and `{host}` for its server.
struct PlatformGuide: Sendable {
    /// As people write it: `GitHub`.
    var name: String
    /// What the account's own page is called after "your": `GitHub profile`.
    var profileNoun: String
    /// What its posts are called after "your": `posts on Mastodon`; a site of one's own has none apart from itself.
    var postNoun: String
    /// How to edit the profile.
    var profile: [String]
    /// How to delete or edit a post.
    var posts: [String]
    /// How to find a post by its date, where the platform's archive holds no addresses of posts.
    var finding: String?
    /// What to do besides about some kinds.
    var extras: [FindingKind: [String]] = [:]
    /// How to get rid of old versions that are still served.
    var revisions: String =
        "Removed is not gone: the server still hands out the old version. Ask its support to delete the revision."
    /// The settings page, if there is one that can be linked.
    var settings: String?
    /// Where one chooses who sees what.
    var privacy: String?
    /// Where the whole account is deleted.
    var deletion: String?
    /// What work it is to take a post down.
    var postEffort = AuditTask.Effort.deletePost
    /// What work it is to have an old version deleted.
    var revisionEffort = AuditTask.Effort.contactSupport
    /// Where it was taken from.
    var source: SourceNote

    /// With the account's name and server in place; steps that name what the handle does not hold are left out.
    func filled(name: String?, host: String?) -> PlatformGuide {
        func fill(_ text: String) -> String? {
            guard text.utf8.contains(0x7b) else { return text }
            if name == nil, text.contains("{name}") { return nil }
            if host == nil, text.contains("{host}") { return nil }
            return Self.replaced(Self.replaced(text, "{name}", name ?? ""), "{host}", host ?? "")
        }
        var guide = self
        guide.profile = profile.compactMap(fill)
        guide.posts = posts.compactMap(fill)
        guide.settings = settings.flatMap(fill)
        guide.privacy = privacy.flatMap(fill)
        guide.deletion = deletion.flatMap(fill)
        return guide
    }

    private static func replaced(_ text: String, _ mark: String, _ value: String) -> String {
        let parts = text.split(separator: mark, omittingEmptySubsequences: false)
        return parts.joined(separator: value)
    }
}
