import AuditModel
import Collectors
import Testing

@Suite("Handles as people type them")
struct HandleParserTests {
    @Test(
        "each form gives the handle that is meant",
        arguments: [
            ("github:alice", "github:alice"),
            ("GitHub:Alice", "github:alice"),
            ("gh:alice", "github:alice"),
            (" github:@alice ", "github:alice"),
            ("https://github.com/alice", "github:alice"),
            ("github.com/alice", "github:alice"),
            ("https://www.github.com/Alice/?tab=repositories", "github:alice"),
            ("github:https://github.com/alice", "github:alice"),
            ("https://github.com/alice/pots", "https://github.com/alice/pots"),
            ("https://github.com/features", "https://github.com/features"),
            ("@alice@example.social", "mastodon:alice@example.social"),
            ("mastodon:Alice@Example.Social", "mastodon:alice@example.social"),
            ("https://example.social/@alice", "mastodon:alice@example.social"),
            ("https://example.social/@alice@other.example", "mastodon:alice@other.example"),
            ("https://example.social/@alice/110", "https://example.social/@alice/110"),
            ("bluesky:alice.bsky.social", "bluesky:alice.bsky.social"),
            ("https://bsky.app/profile/alice.example", "bluesky:alice.example"),
            ("hn:Alice", "hackernews:Alice"),
            ("https://news.ycombinator.com/user?id=Alice", "hackernews:Alice"),
            ("twitter:alice", "x:alice"),
            ("https://twitter.com/alice", "x:alice"),
            ("https://mobile.x.com/Alice", "x:alice"),
            ("https://x.com/home", "https://x.com/home"),
            ("https://old.reddit.com/u/alice", "reddit:alice"),
            ("https://www.tiktok.com/@alice", "tiktok:alice"),
            ("https://www.linkedin.com/in/alice-example/", "linkedin:alice-example"),
            ("https://www.instagram.com/alice.example/", "instagram:alice.example"),
            ("https://www.facebook.com/alice.example", "facebook:alice.example"),
            ("https://www.youtube.com/@alice", "youtube:alice"),
            ("example.org", "https://example.org/"),
            ("example.org/~alice/", "https://example.org/~alice/"),
            ("example.org:8443/about", "https://example.org:8443/about"),
            ("http://127.0.0.1:8080/alice#top", "http://127.0.0.1:8080/alice"),
            ("web:alice.example", "https://alice.example/"),
        ])
    func forms(typed: String, meant: String) throws {
        #expect(try HandleParser.parse(typed).description == meant)
    }

    @Test(
        "what cannot be a handle is refused with the right form",
        arguments: [
            ("", "github:alice"),
            ("alice", "does not say on which platform"),
            ("@alice", "@alice@example.social"),
            ("alice@example.org", "mastodon:alice@example.org"),
            ("githb:alice", "did you mean github"),
            ("mastodn:alice@example.social", "did you mean mastodon?"),
            ("myspace:alice", "known are bluesky"),
            ("github:al ice", "'al ice' is no account name of GitHub"),
            ("github:" + String(repeating: "a", count: 40), "at most 39"),
            ("github:", "github:alice"),
            ("github:../alice", "letters, digits and hyphens"),
            ("mastodon:alice", "mastodon:alice@example.social"),
            ("mastodon:alice@example.social/x", "mastodon:alice@example.social"),
            ("bluesky:alice", "bluesky:alice.bsky.social"),
            ("web:https://", "is no web address"),
            ("https://alice:secret@example.org/", "leave name and password out"),
            ("ftp://example.org/", "unknown platform 'ftp'"),
        ])
    func refusals(typed: String, hint: String) {
        let error = #expect(throws: HandleError.self) { try HandleParser.parse(typed) }
        #expect(error?.description.contains(hint) == true, "\(error?.description ?? "")")
    }
}
