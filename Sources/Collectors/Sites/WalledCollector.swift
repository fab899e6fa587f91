package import AuditModel
internal import Parsing

/// The platforms that show nothing to a program without a login: nothing is asked of them, and pages that the user
/// saved are read.
package struct WalledCollector: Collector {
    package let platform: Platform
    private let rule: AccountRule
    private let profiles: ProfileAddress
    /// The address of a profile, `*` for the account.
    private let profilePage: String

    /// One collector a platform.
    package static let all: [any Collector] = [
        WalledCollector(
            "facebook", "Facebook", page: "https://www.facebook.com/*",
            rule: AccountRule(punctuation: ".", maximumLength: 50, alphabet: "letters, digits and dots"),
            profiles: ProfileAddress(
                hosts: ["facebook.com", "fb.com"],
                reserved: [
                    "about", "events", "friends", "gaming", "groups", "hashtag", "help", "home.php", "login",
                    "login.php",
                    "marketplace", "notes", "pages", "photo.php", "policies", "privacy", "profile.php", "reel",
                    "search", "settings", "share", "sharer.php", "stories", "watch",
                ])),
        WalledCollector(
            "instagram", "Instagram", page: "https://www.instagram.com/*/",
            rule: AccountRule(
                punctuation: "._", maximumLength: 30, alphabet: "letters, digits, dots and underscores"),
            profiles: ProfileAddress(
                hosts: ["instagram.com"],
                reserved: [
                    "about", "accounts", "developer", "direct", "explore", "legal", "p", "reel", "reels", "stories",
                    "tv",
                ])),
        WalledCollector(
            "linkedin", "LinkedIn", page: "https://www.linkedin.com/in/*/",
            rule: AccountRule(punctuation: "-_", maximumLength: 100, alphabet: "letters, digits and hyphens"),
            profiles: ProfileAddress(hosts: ["linkedin.com"], folders: [["in"]])),
        WalledCollector(
            "reddit", "Reddit", page: "https://www.reddit.com/user/*/",
            rule: AccountRule(
                punctuation: "-_", maximumLength: 20, alphabet: "letters, digits, hyphens and underscores"),
            profiles: ProfileAddress(hosts: ["reddit.com"], folders: [["user"], ["u"]], reserved: ["me"])),
        WalledCollector(
            "tiktok", "TikTok", page: "https://www.tiktok.com/@*",
            rule: AccountRule(punctuation: "._", maximumLength: 24, alphabet: "letters, digits, dots and underscores"),
            profiles: ProfileAddress(hosts: ["tiktok.com"], marker: "@")),
        WalledCollector(
            "x", "X", page: "https://x.com/*",
            rule: AccountRule(punctuation: "_", maximumLength: 15, alphabet: "letters, digits and underscores"),
            profiles: ProfileAddress(
                hosts: ["x.com", "twitter.com"],
                reserved: [
                    "about", "compose", "download", "explore", "hashtag", "home", "i", "intent", "jobs", "login",
                    "logout",
                    "messages", "notifications", "privacy", "search", "settings", "share", "signup", "tos",
                ])),
    ]

    private init(_ id: String, _ name: String, page: String, rule: AccountRule, profiles: ProfileAddress) {
        platform = Platform(
            id: id, name: name, example: id + ":alice",
            reads: "only pages that you saved from your browser: \(name) shows profiles to signed-in people only",
            endpoint: nil)
        profilePage = page
        self.rule = rule
        self.profiles = profiles
    }

    package var isWalled: Bool { true }

    package func account(from typed: String) throws(HandleError) -> String {
        try rule.account(from: typed, on: platform)
    }

    package func handle(for url: String) -> Handle? {
        guard let name = profiles.account(in: url), let account = try? account(from: name) else { return nil }
        return Handle(platform: platform.id, account: account)
    }

    package func collect(_ handle: Handle, with context: CollectionContext) async -> Collection {
        let name = AddressParts.encode(handle.account)
        let url = profilePage.split(separator: "*", omittingEmptySubsequences: false).joined(separator: name)
        let reason =
            "\(platform.name) shows profiles only to signed-in people, so nothing was asked of it: "
            + Ruling.advice(url: url, handle: handle)
        return Collection(checks: [Check(handle: handle, url: url, verdict: .cannotTell, reason: reason)])
    }

    package func read(_ saved: Page, as handle: Handle) -> Collection {
        SavedPages.read(saved, as: handle, ownership: .profilePage)
    }
}
