package import AuditModel

/// All collectors, in the order in which they are asked whether an address is theirs: `web` takes what is left.
/// A test compares the list with the files of `Sites/`.
package enum CollectorRegistry {
    /// Each of them once.
    package static let all: [any Collector] =
        [
            BlueskyCollector(),
            GitHubCollector(),
            GitLabCollector(),
            HackerNewsCollector(),
            StackExchangeCollector(),
            TelegramCollector(),
            YouTubeCollector(),
        ] + FeedCollector.all + WalledCollector.all + [
            MastodonCollector(),
            SiteCollector(),
            WebCollector(),
        ]

    /// The collector of a platform's id.
    package static func collector(for platform: String) -> (any Collector)? {
        all.first { $0.platform.id == platform }
    }
}
