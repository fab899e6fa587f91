import LoopbackServer
import Testing

/// Pages on which others write too: each host of this machine plays another software.
@Suite("footprint audit on pages that others wrote on")
struct OthersWordsTests {
    /// Where the page stands, the address that its owner leaked, and what it is.
    private static let pages: [(host: String, path: String, html: String)] = [
        (
            "blog", "/",
            """
            <title>Maya Lind</title><article class="post hentry"><h1 class="entry-title">Kiln</h1><span class="author vcard"><a class="url fn n"
            href="/author/maya/">Maya Lind</a></span><div class="entry-content"><p>Write to blog.own@example.org about kilns.</p></div></article>
            <ol class="comment-list"><li class="comment" id="comment-1"><div class="comment-author vcard"><b class="fn">Bob</b></div>
            <p>Or write to blog.other@example.net about clay.</p></li></ol>
            """
        ),
        (
            "forum", "/u/maya",
            """
            <div class="post-wrapper"><a class="username" href="/u/maya">maya</a><div class="post-text"><blockquote>forum.quoted@example.net</blockquote>
            Write to forum.own@example.org about kilns.</div></div><div class="post-wrapper"><a class="username" href="/u/bob">bob</a>
            <div class="post-text">Write to forum.other@example.net about clay.</div></div>
            """
        ),
        (
            "wiki", "/wiki/User_talk:Maya",
            """
            <body class="mediawiki ns-3 ns-talk"><div id="mw-content-text" class="mw-body-content"><p>Write to wiki.other@example.net about clay.</p>
            <p>It is urgent. <a href="/wiki/User:Bob">Bob</a> 10:00, 1 March 2026 (UTC)</p><dl><dd>I prefer wiki.own@example.org for kilns.
            <a href="/wiki/User:Maya">Maya</a> 11:00, 1 March 2026 (UTC)</dd></dl></div></body>
            """
        ),
        (
            "modules", "/maya",
            """
            <main class="ProfilePage_root__a1B2c"><div class="ProfilePage_bio__x9">Write to modules.own@example.org about kilns.</div>
            <div class="CommentThread-module__item--q3Z"><a href="/user/bob">Bob</a><p>Or to modules.other@example.net about clay.</p></div>
            <section class="SuggestedUsers_list__77"><p>Eve: modules.suggested@example.net</p></section></main>
            """
        ),
    ]

    @Test("what the owner wrote is reported, what others wrote beside it is not")
    func reportsOwnWordsOnly() async throws {
        let server = try await LoopbackServer.start { request in
            let host = request.host.split(separator: ".").first.map(String.init)
            let page = Self.pages.first { $0.host == host && $0.path == request.path }
            return page.map { LoopbackResponse.html($0.html) } ?? .notFound
        }
        let program = try Program()
        defer { program.remove() }
        let handles = Self.pages.map { "http://\($0.host).localhost:\(server.port)\($0.path)" }
        let result = try await program.run(
            [
                "audit", "--mine", "--allow-network", "127.0.0.0/8", "--rate", "0", "--evidence", "full", "--format",
                "json",
            ]
                + ["--reports", "R"] + handles)
        await server.stop()
        #expect(result.status == 0)
        let folder = "R/blog.localhost-\(server.port)"
        let json = try program.read("\(folder)/latest/report.json")
        for (host, _, _) in Self.pages {
            #expect(json.contains("\"\(host).own@example.org\""), "\(host): the owner's own words are missing")
        }
        for stranger in ["other@example.net", "quoted@example.net", "suggested@example.net"] {
            #expect(!json.contains(stranger), "\(stranger) is not the owner's")
        }
    }
}
