import AuditModel
import Collectors
import LoopbackServer
import Testing

@Suite("Web pages")
struct WebCollectorTests {
    /// A page with enough to say that it is nobody's login form.
    private static func page(_ body: String, head: String = "") -> LoopbackResponse {
        .html("<!doctype html><html lang=en><head><title>Alice</title>\(head)</head><body>\(body)</body></html>")
    }

    @Test("the page, its feed and the owner's pages near by are read")
    func found() async throws {
        let head = #"<link rel="alternate" type="application/rss+xml" href="/feed.xml">"#
        let collection = try await Stage.visit("/") { request in
            switch request.path {
            case "/":
                Self.page(
                    """
                    <main><h1>Alice</h1><p>Potter in Porto. <a href="mailto:alice@alice.example">write</a></p>
                    <a href="/about">About</a> <a href="/wp-login.php">Login</a> <a href="/about?action=edit">Edit</a>
                    <a href="/photo.jpg">Photo</a> <a href="https://other.example/about">Elsewhere</a></main>
                    """, head: head)
            case "/about": Self.page("<main><p>My Binance UID is 902817463.</p></main>")
            case "/feed.xml":
                LoopbackResponse(
                    headers: [("Content-Type", "application/rss+xml")],
                    body: Array(
                        """
                        <rss version="2.0"><channel><title>Alice</title><item><title>Away</title>
                        <link>https://alice.example/away</link><pubDate>Sun, 01 Feb 2026 10:00:00 GMT</pubDate>
                        <description>Off to Lisbon from 3 May</description></item></channel></rss>
                        """.utf8))
            default: nil
            }
        }
        #expect(collection.verdicts == [.found, .found, .found])
        #expect(collection.text.contains("alice@alice.example"))
        #expect(collection.ownText.contains("902817463"))
        let post = try #require(collection.segment(holding: "Off to Lisbon"))
        #expect(post.posted == CivilDate("2026-02-01"))
        #expect(post.url == "https://alice.example/away")
    }

    @Test("comments by others on the owner's page are not the owner's words")
    func comments() async throws {
        let collection = try await Stage.visit("/") { request in
            guard request.path == "/" else { return nil }
            return Self.page(
                """
                <article><p>I fire my kiln on Sundays.</p></article>
                <section id="comments"><ol class="comment-list"><li class="comment"><cite>Bob</cite>
                <p>Call me at +44 20 7946 0999</p></li></ol></section>
                """)
        }
        #expect(collection.ownText.contains("kiln on Sundays"))
        #expect(!collection.ownText.contains("0999"))
    }

    @Test(
        "what a status says decides, and no body of an error is read",
        arguments: [
            (404, Verdict.absent), (410, .absent), (401, .cannotTell), (403, .cannotTell), (429, .cannotTell),
            (451, .cannotTell), (500, .failed), (503, .failed), (400, .failed),
        ])
    func statuses(status: Int, verdict: Verdict) async throws {
        let collection = try await Stage.visit("/alice") { request in
            request.path == "/alice" ? .html("<p>mail bob@bob.example</p>", status: status) : nil
        }
        #expect(collection.verdicts == [verdict])
        #expect(collection.documents.isEmpty)
    }

    @Test(
        "walls cannot tell, and say how to get past them",
        arguments: [
            "<title>Just a moment...</title><p>Checking your browser</p>",
            "<title>Site</title><script>window._cf_chl_opt={}</script><p>wait</p>",
            "<title>Log in</title><form><input name=u><input type=password name=p></form>",
            "<title>Site</title><p>Please sign in to continue.</p>",
            "<title>Site</title><div class=g-recaptcha></div>",
        ])
    func walls(body: String) async throws {
        let collection = try await Stage.visit("/alice") { $0.path == "/alice" ? .html(body) : nil }
        #expect(collection.verdicts == [.cannotTell])
        #expect(collection.checks.first?.reason.contains("--from-file PAGE --as http://127.0.0.1") == true)
        #expect(collection.documents.isEmpty)
    }

    @Test("a challenge with status 503 cannot tell")
    func challenge() async throws {
        let collection = try await Stage.visit("/alice") { request in
            request.path == "/alice" ? .html("<title>Just a moment...</title>", status: 503) : nil
        }
        #expect(collection.verdicts == [.cannotTell])
    }

    @Test("a page that offers to log in beside what it says is no wall")
    func loginBox() async throws {
        let bio = Array(repeating: "<p>I throw pots and fire them in my own kiln every week.</p>", count: 20).joined()
        let collection = try await Stage.visit("/") { request in
            request.path == "/" ? Self.page("<form><input type=password></form><main>\(bio)</main>") : nil
        }
        #expect(collection.verdicts == [.found])
    }

    @Test(
        "short pages that speak of logging in or of robots are no walls",
        arguments: [
            "<title>Alice</title><p>I am a potter, not a bot.</p>",
            "<title>Alice</title><p>My new glaze.</p><p>You must be logged in to post a comment.</p>",
            "<title>Alice on the forum</title><form>Log in <input type=password></form><p>Potter in Porto.</p>",
            "<title>Contact</title><p>Write to alice@alice.example</p><div class=g-recaptcha></div>"
                + "<p>I answer letters on Sundays, when the kiln is cold, and mail in between. Tell me the size of the "
                + "pot, the colour of the glaze, and when you need it. I ship to all of Portugal and to Spain.</p>",
        ])
    func noWalls(body: String) async throws {
        let collection = try await Stage.visit("/u/alice") { $0.path == "/u/alice" ? .html(body) : nil }
        #expect(collection.checks.first?.verdict == .found)
    }

    @Test("redirects to a login form and to front pages cannot tell")
    func redirects() async throws {
        let login = try await Stage.visit("/alice") { request in
            switch request.path {
            case "/alice": .redirect(to: "/login?next=/alice")
            case "/login": Self.page("<p>Welcome! Enter your name.</p>")
            default: nil
            }
        }
        #expect(login.verdicts == [.cannotTell])
        let front = try await Stage.visit("/alice") { request in
            request.path == "/alice" ? .redirect(to: "/") : Self.page("<main><p>Welcome to pots</p></main>")
        }
        #expect(front.verdicts == [.cannotTell])
        #expect(front.checks.first?.reason.contains("front page") == true)
        try await Stage.with { _ in
            Self.page("<main><p>Domain for sale</p></main>")
        } _: { other in
            let base = other.server.baseURL
            let elsewhere = try await Stage.visit("/") { _ in .redirect(to: base + "/") }
            #expect(elsewhere.verdicts == [.cannotTell])
        }
    }

    @Test("a site that shows the same page for a made-up name says nothing")
    func softNotFound() async throws {
        let collection = try await Stage.visit("/users/alice") { request in
            request.path.hasPrefix("/users/")
                ? Self.page("<main><p>The user \(request.path.dropFirst(7)) was not found. Try the search.</p></main>")
                : nil
        }
        #expect(collection.verdicts == [.cannotTell])
        #expect(collection.documents.isEmpty)
    }

    @Test("a clock in the footer does not make a soft miss a page")
    func softNotFoundWithClock() async throws {
        let collection = try await Stage.visit("/wiki?name=Alice") { request in
            guard request.path == "/wiki" else { return nil }
            let seconds = request.query == "name=Alice" ? "0.003s" : "0.0121s"
            return Self.page(
                "<main><i>Empty page</i></main><footer>generated in \(seconds) at 04:2\(seconds.count)</footer>")
        }
        #expect(collection.verdicts == [.cannotTell])
    }

    @Test("a member's page that differs from that of a made-up name is found, however little it says")
    func sparseMember() async throws {
        let chrome = Array(repeating: "<p>pots and kilns for all</p>", count: 60).joined()
        let collection = try await Stage.visit("/users/alice") { request in
            request.path == "/users/alice"
                ? Self.page("<main>\(chrome)<p>uid 902817463</p></main>")
                : request.path.hasPrefix("/users/") ? Self.page("<main>\(chrome)</main>") : nil
        }
        #expect(collection.checks.contains { $0.verdict == .found && $0.url.hasSuffix("/users/alice") })
        #expect(collection.text.contains("902817463"))
    }

    @Test("a page that only scripts fill cannot tell")
    func shell() async throws {
        let collection = try await Stage.visit("/") { _ in
            .html("<!doctype html><body><div id=root></div><script src=/app.js></script></body>")
        }
        #expect(collection.verdicts == [.cannotTell])
        #expect(collection.checks.first?.reason.contains("scripts") == true)
    }

    @Test("a picture is no page")
    func binary() async throws {
        let collection = try await Stage.visit("/") { _ in
            LoopbackResponse(headers: [("Content-Type", "image/png")], body: [0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])
        }
        #expect(collection.verdicts == [.cannotTell])
        #expect(collection.checks.first?.reason.contains("image/png") == true)
        #expect(collection.documents.isEmpty)
    }

    @Test("a page with a wrong charset label is read")
    func charset() async throws {
        let collection = try await Stage.visit("/") { _ in
            LoopbackResponse(
                headers: [("Content-Type", "text/html; charset=windows-1251")],
                body: Array("<main><p>Живу на улице Ткацкой, 902817463</p></main>".utf8))
        }
        #expect(collection.verdicts == [.found])
        #expect(collection.text.contains("902817463"))
    }

    @Test("a server that is not there fails")
    func failed() async throws {
        let port = try await Stage.with { _ in
            nil
        } _: {
            $0.server.port
        }
        let collection = try await Stage.with { _ in
            nil
        } _: { stage in
            await stage.collect(Handle(platform: "web", account: "http://127.0.0.1:\(port)/"), endpoint: nil)
        }
        #expect(collection.verdicts == [.failed])
    }

    @Test("what search engines are asked to leave out is marked")
    func noindex() async throws {
        let collection = try await Stage.visit("/") { request in
            var response = Self.page("<main><p>hello from my kiln</p></main>")
            response.headers.append(("X-Robots-Tag", "noindex, nofollow"))
            return request.path == "/" ? response : nil
        }
        #expect(collection.documents.map(\.reach) == [.unindexed])
    }

    @Test("on a shared site only pages that bear the member's name are followed")
    func sharedSite() async throws {
        let collection = try await Stage.visit("/users/alice") { request in
            switch request.path {
            case "/users/alice":
                Self.page(
                    """
                    <main><p>Alice throws pots.</p><a href="/about">About this forum</a>
                    <a href="/users/alice/links">My links</a> <a href="/users/bob">Bob</a></main>
                    """)
            case "/about", "/users/bob": Self.page("<main><p>operator@forum.example</p></main>")
            case "/users/alice/links": Self.page("<main><p>t.me/alicepots</p></main>")
            default: nil
            }
        }
        #expect(collection.text.contains("t.me/alicepots"))
        #expect(!collection.text.contains("operator@forum.example"))
    }

    @Test("robots.txt that forbids a page cannot tell")
    func robots() async throws {
        let collection = try await Stage.visit("/alice") { request in
            request.path == "/robots.txt" ? .text("User-agent: *\nDisallow: /\n") : Self.page("<p>hello</p>")
        }
        #expect(collection.verdicts == [.cannotTell])
        #expect(collection.checks.first?.reason.contains("--from-file PAGE --as http://127.0.0.1") == true)
    }
}
