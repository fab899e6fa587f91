internal import AuditModel

/// The platforms whose settings are known; another platform is one more case.
enum PlatformGuides {
    /// The guide for the platform of a handle.
    static func guide(for handle: Handle) -> PlatformGuide {
        switch handle.platform {
        case "github": github
        case "mastodon": mastodon(handle)
        case "bluesky": bluesky
        case "hackernews": hackerNews(handle)
        case "reddit": reddit
        case "x": x
        case "web": ownSite(handle)
        default: other(handle)
        }
    }

    private static let github = PlatformGuide(
        profileNoun: "GitHub profile", postNoun: "files, commits and comments on GitHub",
        profile: [
            "Open https://github.com/settings/profile, clear the field and save; look into the profile README as well.",
            "In https://github.com/settings/emails keep the address private and block pushes that would show it.",
        ],
        posts: [
            "Edit the file, gist, issue or comment, and delete the old version from its edit history.",
            "In https://github.com/settings/emails keep the address private and block pushes that would show it: new "
                + "commits then do without it, old ones keep it.",
            "What was committed stays in the history: rewrite it (git filter-repo), push, and ask GitHub support to drop "
                + "cached views.",
        ],
        revisions:
            "Removed is not gone: the commit is still served. Rewrite the history and ask GitHub support to drop "
            + "cached views.",
        settings: "https://github.com/settings/profile", postEffort: .contactSupport)

    private static func mastodon(_ handle: Handle) -> PlatformGuide {
        let settings = Self.host(of: handle).map { "https://\($0)/settings/profile" }
        return PlatformGuide(
            profileNoun: "Mastodon profile", postNoun: "posts on Mastodon",
            profile: ["Open \(settings ?? "Preferences, Profile"), clear the text or field and save."],
            posts: [
                "Open the post's menu and choose to delete it.",
                "Set posts to be deleted automatically after some time, if you need none of the old ones.",
            ],
            revisions: "Removed is not gone: other servers keep copies and old versions. Ask your server's "
                + "administrators to delete the post for good.",
            settings: settings)
    }

    private static let bluesky = PlatformGuide(
        profileNoun: "Bluesky profile", postNoun: "posts on Bluesky",
        profile: ["Open https://bsky.app/settings/account or Edit Profile on your page, clear the text and save."],
        posts: ["Open the post's menu and delete it; posts cannot be edited."],
        revisions: "Removed is not gone: other services keep copies of public posts. Treat the value as known.",
        settings: "https://bsky.app/settings/account", revisionEffort: .cannotRemove)

    private static func hackerNews(_ handle: Handle) -> PlatformGuide {
        let name = handle.account.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
        let page = "https://news.ycombinator.com/user?id=" + name
        return PlatformGuide(
            profileNoun: "Hacker News profile", postNoun: "comments on Hacker News",
            profile: ["Open \(page), edit the about text and press update."],
            posts: [
                "Comments can be edited for two hours and deleted while nobody has answered.",
                "For older ones, write to hn@ycombinator.com, name the comment's address, and ask to have the value taken "
                    + "out.",
            ], settings: page, postEffort: .contactSupport)
    }

    private static let reddit = PlatformGuide(
        profileNoun: "Reddit profile", postNoun: "posts on Reddit",
        profile: ["Open https://www.reddit.com/settings/profile, clear the text and save."],
        posts: ["Edit the post or comment to remove the value, wait a day for search engines, then delete it."],
        revisions: "Removed is not gone: copies of Reddit are kept elsewhere. Treat the value as known.",
        settings: "https://www.reddit.com/settings/profile", revisionEffort: .cannotRemove)

    private static let x = PlatformGuide(
        profileNoun: "X profile", postNoun: "posts on X",
        profile: ["Open https://x.com/settings/profile, clear the field and save."],
        posts: ["Open the post's menu and delete it."], settings: "https://x.com/settings/profile")

    private static func ownSite(_ handle: Handle) -> PlatformGuide {
        PlatformGuide(
            profileNoun: "site", postNoun: "site",
            profile: ["Edit the page and publish it again; look into feeds, metadata and older copies as well."],
            posts: ["Edit or delete the page, and publish the site's feed again."],
            revisions: "Removed is not gone: the site still serves an old revision. Delete or hide the revision as its "
                + "administrator, or ask one to do it.")
    }

    private static let names = [
        "instagram": "Instagram", "tiktok": "TikTok", "linkedin": "LinkedIn", "facebook": "Facebook",
    ]

    private static func other(_ handle: Handle) -> PlatformGuide {
        let name = names[handle.platform] ?? handle.platform
        return PlatformGuide(
            profileNoun: name + " profile", postNoun: "posts on " + name,
            profile: ["Open the profile settings, clear the field and save."],
            posts: ["Open the post and delete it, or edit the value out if the old version does not stay readable."])
    }

    /// The server of `alice@example.social`; nil if it does not look like one.
    private static func host(of handle: Handle) -> Substring? {
        guard let at = handle.account.lastIndex(of: "@") else { return nil }
        let host = handle.account[handle.account.index(after: at)...]
        let isPlain = host.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-:".contains($0)) }
        return isPlain && host.contains(".") ? host : nil
    }
}
