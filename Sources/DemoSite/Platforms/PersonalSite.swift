internal import LoopbackServer

/// The persona's own site: a home page, an about page, a post with comments by others, a feed.
struct PersonalSite: DemoPlatform {
    let hosts: Set<String> = ["maya.example.org", "www.maya.example.org"]

    func respond(to request: LoopbackRequest) -> LoopbackResponse {
        switch request.path {
        case "/", "/index.html": .html(home)
        case "/about": .html(about)
        case "/2026/kiln-log": .html(post)
        case "/feed.xml": feed
        default:
            .html(
                page(title: "Not found", body: "<main><h1>Not found</h1><p>Try the home page.</p></main>"), status: 404)
        }
    }

    private func page(title: String, head: String = "", body: String) -> String {
        """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>\(title)</title>
        <link rel="alternate" type="application/atom+xml" href="/feed.xml" title="Kiln log">
        \(head)</head>
        <body>
        <nav><a href="/">Home</a> <a href="/about">About</a> <a href="/2026/kiln-log">Kiln log</a></nav>
        \(body)
        <footer><p>Set in Charter. No cookies, no trackers.</p></footer>
        </body></html>
        """
    }

    private var home: String {
        page(
            title: "Maya Lindqvist, pots and pipelines",
            head: """
                <script type="application/ld+json">
                {"@context":"https://schema.org","@type":"Person","name":"\(Persona.name)","birthDate":"1992-04-12",
                 "worksFor":{"@type":"Organization","name":"Example Tidal Power"},
                 "sameAs":["https://github.com/mayalindqvist","https://social.example.net/@maya"]}
                </script>
                """,
            body: """
                <main class="h-card">
                <h1 class="p-name">\(Persona.name)</h1>
                <p class="p-note">I throw pots in <span class="p-locality">Malmö</span> and keep data pipelines dry by day.</p>
                <ul>
                <li>Write: maya [at] example [dot] org</li>
                <li>Chat: <a href="https://t.me/\(Persona.telegram)">t.me/\(Persona.telegram)</a></li>
                <li><a rel="me" href="https://github.com/mayalindqvist">GitHub</a>,
                    <a rel="me" href="https://social.example.net/@maya">Mastodon</a></li>
                </ul>
                <h2>Buy me a bag of clay</h2>
                <p>Bitcoin: <code>\(Persona.wallet)</code></p>
                </main>
                """)
    }

    private var about: String {
        page(
            title: "About Maya",
            body: """
                <main><h1>About</h1>
                <p>Born on 12 April 1992. I sell mugs at markets and take card or, since last year, crypto: I trade on
                Binance and you can <a href="\(Persona.referral)">sign up with my link</a>.</p>
                <table><caption>Paying me</caption>
                <tr><th>Binance UID</th><td>\(Persona.binanceID)</td></tr>
                <tr><th>Phone</th><td><a href="tel:+46701740612">\(Persona.phone)</a></td></tr>
                </table>
                <p>Order 640118273-B left the studio today; thank you for waiting.</p>
                </main>
                """)
    }

    private var post: String {
        page(
            title: "Kiln log, February",
            body: """
                <main><article class="h-entry">
                <h1 class="p-name">Kiln log, February</h1>
                <time class="dt-published" datetime="2026-02-20">20 February 2026</time>
                <div class="e-content"><p>Cone 6 with 20% silica, and the glaze did not run. Batch 22 is for the spring market.</p></div>
                </article>
                <section class="comments" id="comments"><h2>2 comments</h2>
                <article class="comment u-comment h-cite" id="c1">
                <p class="comment-author p-author h-card">Oskar Falk</p>
                <div class="comment-body p-content"><p>Lovely. My Binance UID is 771204466 and my number is +46 70 174 06 98,
                call me about the wheel. I fly to Oslo tomorrow.</p></div>
                </article>
                <article class="comment u-comment h-cite" id="c2">
                <p class="comment-author p-author h-card">Priya</p>
                <div class="comment-body p-content"><p>Write to priya@example.com for the workshop.</p></div>
                </article>
                </section></main>
                """)
    }

    private var feed: LoopbackResponse {
        let xml = """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Kiln log</title><id>http://maya.example.org/</id>
            <updated>2026-02-20T10:00:00Z</updated>
            <author><name>\(Persona.name)</name><email>\(Persona.email)</email></author>
            <entry><title>Kiln log, February</title><id>http://maya.example.org/2026/kiln-log</id>
            <link href="http://maya.example.org/2026/kiln-log"/><updated>2026-02-20T10:00:00Z</updated>
            <content type="html">&lt;p&gt;Cone 6 with 20% silica, and the glaze did not run.&lt;/p&gt;</content></entry>
            </feed>
            """
        return LoopbackResponse(
            headers: [("Content-Type", "application/atom+xml; charset=utf-8")], body: Array(xml.utf8))
    }
}
