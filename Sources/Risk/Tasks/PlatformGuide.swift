internal import AuditModel

/// How a value is taken off one platform: where the settings are, and what the platform makes hard.
struct PlatformGuide: Sendable {
    /// What the account's own page is called after "your": `GitHub profile`.
    var profileNoun: String
    /// What its posts are called after "your": `posts on Mastodon`; a site of one's own has none apart from itself.
    var postNoun: String
    /// How to edit the profile.
    var profile: [String]
    /// How to delete or edit a post.
    var posts: [String]
    /// How to get rid of old versions that are still served.
    var revisions: String
    /// The settings page, if there is one that can be linked.
    var settings: String?
    /// What work it is to take a post down.
    var postEffort: AuditTask.Effort
    /// What work it is to have an old version deleted.
    var revisionEffort: AuditTask.Effort

    init(
        profileNoun: String, postNoun: String, profile: [String], posts: [String], revisions: String = general,
        settings: String? = nil, postEffort: AuditTask.Effort = .deletePost,
        revisionEffort: AuditTask.Effort = .contactSupport
    ) {
        self.profileNoun = profileNoun
        self.postNoun = postNoun
        self.profile = profile
        self.posts = posts
        self.revisions = revisions
        self.settings = settings
        self.postEffort = postEffort
        self.revisionEffort = revisionEffort
    }

    private static let general =
        "Removed is not gone: the server still hands out the old version. Ask its support to delete the revision."
}
