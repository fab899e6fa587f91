internal import AuditModel

/// The invented person of the demo, and the day on which it plays: fixed, so that the demo always gives the same
/// report.
enum DemoProfile {
    static let moment = Timestamp(secondsSince1970: 1_772_442_000)  // 2026-03-02T09:00:00Z

    static let profile = Profile(
        name: "maya-lindqvist", attested: true, attestedOn: moment.day,
        handles: [
            Handle(platform: "web", account: "http://maya.example.org/"),
            Handle(platform: "github", account: "mayalindqvist"),
            Handle(platform: "mastodon", account: "maya@social.example.net"),
            Handle(platform: "bluesky", account: "maya.example.org"),
            Handle(platform: "hackernews", account: "mayalind"),
            Handle(platform: "web", account: "http://wiki.example.net/wiki/User:Maya"),
            Handle(platform: "web", account: "http://forum.example.net/members/maya"),
            Handle(platform: "web", account: "http://photos.example.net/maya"),
            Handle(platform: "web", account: "http://oldblog.example.net/"),
            Handle(platform: "instagram", account: "maya.lindqvist"),
        ],
        region: "SE")

    /// Plain http: the demo's server has no certificates for other people's names.
    static let endpoints = [
        "github": "http://api.github.com",
        "mastodon": "http://social.example.net",
        "bluesky": "http://public.api.bsky.app",
        "hackernews": "http://hacker-news.firebaseio.com",
    ]

    /// Not secret: neither is the person.
    static let key = FingerprintKey(bytes: Array("the demo's findings are nobody's".utf8))
}
