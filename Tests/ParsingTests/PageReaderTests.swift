import AuditModel
import Testing

@testable import Parsing

@Suite struct PageReaderTests {
    private func document(
        _ html: String, _ ownership: PageOwnership = .ownersSite,
        handle: Handle = Handle(platform: "web", account: "https://maya.example/"),
        url: String = "https://maya.example/post", type: String = "text/html", headers: [HeaderField] = []
    ) throws -> Document {
        let page = Page(
            requested: url, url: url, status: 200, headers: [HeaderField(name: "content-type", value: type)] + headers,
            body: Array(html.utf8))
        return try #require(PageReader().document(from: page, handle: handle, ownership: ownership))
    }

    private let maya = Handle(platform: "forum", account: "maya")

    private func owner(of text: String, in document: Document) -> Ownership? {
        document.segments.first { $0.text.contains(text) }?.owner
    }

    @Test func tellsPostCommentQuoteAndSidebarApart() throws {
        let document = try document(
            """
            <body><header>Maya's site</header><nav>Home</nav><main><article class="hentry"><h1>Trip</h1>
            <time class="dt-published" datetime="2026-03-01T10:00:00Z">1 March</time><p>I fly on Monday.</p>
            <blockquote>My number is 555-0100</blockquote></article>
            <section id="comments"><h2>2 comments</h2><ol class="comment-list">
            <li class="comment" id="comment-1"><div class="comment-author vcard"><b class="fn">Bob</b> says:</div><p>Have fun</p></li>
            <li class="comment bypostauthor" id="comment-2"><div class="comment-author vcard"><b class="fn">Maya</b></div><p>Thanks all</p></li>
            </ol></section></main><aside class="widget_recent_comments"><p>Eve on Trip</p></aside>
            <footer>Write to maya</footer></body>
            """)
        #expect(owner(of: "I fly", in: document) == .own)
        #expect(owner(of: "555-0100", in: document) == .other)
        #expect(owner(of: "Have fun", in: document) == .other)
        #expect(owner(of: "Thanks all", in: document) == .own)
        #expect(owner(of: "Eve on Trip", in: document) == .other)
        #expect(owner(of: "Write to", in: document) == .own)
        let post = try #require(document.segments.first { $0.text.contains("I fly") })
        #expect(post.posted?.description == "2026-03-01")
        #expect(post.region == .post)
        #expect(document.segments.first { $0.text.contains("Have fun") }?.region == .comment)
        #expect(document.segments.first { $0.text.contains("Write to") }?.region == .footer)
    }

    @Test(arguments: [
        "<div class=h-entry><p>post</p><div class='p-comment h-cite'><a class='p-author h-card' href=https://bob.example>Bob</a><p>X</div></div>",
        "<article><p>post</p><div itemprop=comment itemscope itemtype='https://schema.org/Comment'><b itemprop=author>Bob</b><p>X</div></article>",
        "<p>post</p><h3>Comments</h3><ul><li>Bob: X</li></ul>",
        "<p>post</p><div id=disqus_thread><p>X</p></div>",
        "<p>post</p><div role=comment>X</div>",
        "<p>post</p><aside><h2>Recent comments</h2><p>X</p></aside>",
        "<p>post</p><div><h2>3 Responses to post</h2><div>X</div></div>",
        "<p>post</p><dl id=comments><dd>X</dl>",
        "<p>post</p><q>X</q>",
        "<div id=mw-content-text class=mw-body><p>post</p><p>X <a href='/wiki/User:Bob'>Bob</a> 10:00, 1 March 2026 (UTC)</p></div>",
    ])
    func leavesOthersWordsToOthers(_ html: String) throws {
        let document = try document(html)
        #expect(owner(of: "post", in: document) == .own)
        #expect(owner(of: "X", in: document) == .other)
    }

    @Test(arguments: [
        "<div class=post><a class=username href=/u/maya>maya</a><p>X</p></div>",
        "<div class=post><span class=author>Maya</span><p>X</p></div>",
        "<article><a rel=author href='/profile/maya'>M. L.</a><p>X</p></article>",
        "<li class=comment><div class=comment-author><b class=username>@maya</b></div><p>X</p></li>",
        "<div id=mw-content-text><p>X <a href='/wiki/User:Maya'>Maya</a> 10:00, 1 March 2026 (UTC)</p></div>",
    ])
    func findsTheOwnersWordsOnForeignPages(_ html: String) throws {
        let others = html.replacingOwner()
        #expect(
            owner(of: "X", in: try document(html, .unknown, handle: maya, url: "https://forum.example/t/1")) == .own)
        #expect(
            owner(of: "X", in: try document(others, .unknown, handle: maya, url: "https://forum.example/t/1")) == .other
        )
    }

    @Test func takesTheSignatureOfMostPostsOnTheOwnersSiteForTheOwners() throws {
        let html = """
            <article><a class=author href=https://profiles.example/5>M. Lind</a><p>first</p></article>
            <article><a class=author href=/u/7>Eve</a><p>second</p></article>
            <article><b class=author>M. Lind</b><p>third</p></article>
            """
        let document = try document(html)
        #expect(["first", "second", "third"].map { owner(of: $0, in: document) } == [.own, .unknown, .own])
    }

    @Test func datesTheOnlyPostLikeThePage() throws {
        let html = """
            <meta property="article:published_time" content="2026-03-01T10:00:00Z"><article><p>X</p>
            <div class=comment><b class=author>Eve</b><p>Y</p></div></article>
            """
        let document = try document(html)
        #expect(document.segments.map(\.posted?.description) == ["2026-03-01", nil])
    }

    @Test func mentionsAreNoSignatures() throws {
        let html = "<li class=comment><b class=author>Bob</b><p>X <span class=username>maya</span></p></li>"
        #expect(owner(of: "X", in: try document(html, .unknown, handle: maya)) == .other)
    }

    /// Anybody can type a name where comments are open; an account is the site's to give.
    @Test(arguments: [
        ("<b class=fn>@maya</b>", Ownership.unknown), ("<b class=fn>Maya</b>", .unknown),
        ("<b class=fn>Bob</b>", .other),
        ("<b class=username>maya</b>", .own), ("<a class=fn href=/u/maya>M.</a>", .own),
        ("<b class=username>bob</b>", .other),
    ])
    func takesNamesAloneForNoProofInComments(_ name: String, _ expected: Ownership) throws {
        let html = "<li class=comment><div class=comment-author>\(name)</div><p>X</p></li>"
        let document = try document(html, .unknown, handle: maya, url: "https://forum.example/t/1")
        #expect(owner(of: "X", in: document) == expected)
    }

    @Test func tellsQuotedLinesOfMailFromLinesOfCode() throws {
        let mail = "<pre>Bob wrote:\n&gt; see you there\n&gt; at noon then\nX it is</pre>"
        #expect(owner(of: "at noon", in: try document(mail)) == .other)
        #expect(owner(of: "X", in: try document(mail)) == .own)
        let code = "<pre>&gt; let key = make(1)\n2\n&gt; print(key)</pre>"
        #expect(owner(of: "print", in: try document(code)) == .own)
    }

    @Test func leavesErrorPagesToNobody() throws {
        let page = Page(
            requested: "https://maya.example/x", url: "https://maya.example/x", status: 404, headers: [],
            body: Array("<p>friends@example.net</p>".utf8))
        let handle = Handle(platform: "web", account: "https://maya.example/")
        let document = PageReader().document(from: page, handle: handle, ownership: .ownersSite)
        #expect(document?.segments.map(\.owner) == [.other])
    }

    @Test func saysCannotTellWhereNothingIsSaid() throws {
        #expect(owner(of: "X", in: try document("<p>X</p>", .unknown, handle: maya)) == .unknown)
        #expect(owner(of: "X", in: try document("<li class=comment>X</li>", .profilePage, handle: maya)) == .unknown)
        #expect(owner(of: "X", in: try document("<footer>X</footer>", .profilePage, handle: maya)) == .other)
        #expect(owner(of: "X", in: try document("<p>X</p>", .profilePage, handle: maya)) == .own)
    }

    @Test func readsNamesThatTheOwnerSignsWith() throws {
        let html = "<article><b class=author>Maya Lind</b><p>X</p></article>"
        #expect(owner(of: "X", in: try document(html, .profilePage, handle: maya)) == .other)
        #expect(owner(of: "X", in: try document(html, .profilePage.signing(["Maya Lind"]), handle: maya)) == .own)
    }

    @Test func keepsWhatIsReadableWithoutBeingShown() throws {
        let document = try document(
            """
            <html lang=de><head><title>T &amp; t</title><meta name=description content="D"><script>s</script></head>
            <img alt="in alt" title="in title"><a aria-label="in label" href=x>y</a><!-- in comment --><noscript>in noscript</noscript>
            <p hidden>in hidden <b>bold</b></p><p style="display: none">in style</p><template>never</template>
            """)
        let hidden = document.segments.filter { $0.region == .hidden }.map(\.text)
        #expect(
            hidden == ["in alt", "in title", "in label", "in comment", "in noscript", "in hidden bold", "in style"])
        #expect(document.segments.filter { $0.region == .metadata }.map(\.text) == ["T & t", "D"])
        #expect(document.title == "T & t")
        #expect(document.language == "de")
        #expect(document.segments.filter { $0.region == .post }.map(\.text) == ["y"])
    }

    @Test func offsetsPointIntoThePage() throws {
        let html = "<p>\n one</p><blockquote><p>two</blockquote><p>three"
        let document = try document(html)
        for segment in document.segments {
            let offset = try #require(segment.offset)
            #expect(html.utf8.dropFirst(offset).starts(with: segment.text.utf8))
        }
        #expect(document.segments.map(\.text) == ["one", "two", "three"])
    }

    @Test func readsLinksAndContacts() throws {
        let document = try document(
            """
            <base href="/blog/"><link rel="alternate" type="application/rss+xml" href="feed"><a rel="me nofollow" href="https://social.example/@maya">Me</a>
            <a href="mailto:maya%40example.org?subject=x">mail</a><a href="tel:+1-555-0100">call</a><a href="javascript:x()">no</a>
            <span class="__cf_email__" data-cfemail="2a476a4f524b475a464f0445584d">[email&#160;protected]</span>
            <a href="/cdn-cgi/l/email-protection#2a476a4f524b475a464f0445584d">w</a>
            """)
        #expect(
            document.links.map(\.url).prefix(2) == ["https://maya.example/blog/feed", "https://social.example/@maya"])
        let emails = document.facts.filter { $0.property == .email }.map(\.value)
        #expect(emails == ["maya@example.org", "m@example.org"])
        #expect(document.facts.contains { $0.property == .telephone && $0.value == "+1-555-0100" })
        #expect(document.facts.contains { $0.property == .sameAs && $0.source == "rel=me" })
        #expect(document.segments.contains { $0.text.contains("m@example.org") })
    }

    @Test func readsLinkedDataBlockByBlock() throws {
        let document = try document(
            """
            <script type="application/ld+json">{"@type":"Person","name": broken</script>
            <script type="application/ld+json">/*<![CDATA[*/{"@context":"https://schema.org","@graph":[{"@type":["Person","Thing"],"name":"Maya Lind",
            "email":"mailto:maya@example.org","birthDate":"1990-02-03","address":{"@type":"PostalAddress","streetAddress":"1 Example St","addressLocality":"Porto"},
            "worksFor":{"@type":"Organization","name":"Example Ltd","email":"office@example.org"},"sameAs":["https://social.example/@maya",],
            "knows":{"@type":"Person","name":"Bob"}},]}/*]]>*/</script>
            <script type="application/ld+json">{"@type":"BlogPosting","datePublished":"2026-03-01","comment":[{"@type":"Comment","text":"hello","author":{"@type":"Person","name":"Eve"}}]}}</script>
            """)
        let own = document.facts.filter { $0.owner == .own }
        #expect(own.first { $0.property == .name }?.value == "Maya Lind")
        #expect(own.first { $0.property == .email }?.value == "maya@example.org")
        #expect(own.first { $0.property == .birthDate }?.value == "1990-02-03")
        #expect(own.first { $0.property == .address }?.value == "1 Example St, Porto")
        #expect(own.first { $0.property == .employer }?.value == "Example Ltd")
        #expect(own.first { $0.property == .sameAs }?.value == "https://social.example/@maya")
        #expect(document.facts.filter { $0.owner == .other }.map(\.value) == ["Bob", "Eve"])
        #expect(document.segments.first { $0.text == "hello" }?.owner == .other)
    }

    @Test(arguments: [
        """
        <div class="h-card"><a class="p-name u-url" href="/">Maya Lind</a> <a class="u-email" href="mailto:maya@example.org">e</a>
        <span class="p-tel">+1 555 0100</span><time class="dt-bday" datetime="1990-02-03">3 Feb</time><span class="p-locality">Porto</span></div>
        """,
        """
        <div itemscope itemtype="https://schema.org/Person"><span itemprop="name">Maya Lind</span><meta itemprop="email" content="maya@example.org">
        <span itemprop="telephone">+1 555 0100</span><time itemprop="birthDate" datetime="1990-02-03">x</time>
        <div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="addressLocality">Porto</span></div></div>
        """,
        """
        <div class="vcard"><b class="fn">Maya Lind</b><a class="email" href="mailto:maya@example.org">e</a><i class="tel">+1 555 0100</i>
        <abbr class="bday" title="1990-02-03">x</abbr><span class="locality">Porto</span></div>
        """,
    ])
    func readsCards(_ html: String) throws {
        let facts = try document(html, .profilePage, handle: maya).facts.filter { $0.owner == .own }
        let expected: [(StatedFact.Property, String)] = [
            (.name, "Maya Lind"), (.email, "maya@example.org"), (.telephone, "+1 555 0100"), (.birthDate, "1990-02-03"),
            (.locality, "Porto"),
        ]
        for (property, value) in expected {
            #expect(facts.contains { $0.property == property && $0.value == value }, "\(property)")
        }
    }

    @Test func readsJSONAsDeepAsItMayBe() throws {
        let deep = String(repeating: "{\"a\":[", count: 256) + "\"x\"" + String(repeating: "]}", count: 256)
        #expect(try document(deep, type: "application/json").segments.map(\.text) == ["x"])
        _ = try document("<script type='application/ld+json'>\(deep)</script>")
        // Deeper is no JSON here, but still text.
        #expect(try document(String(repeating: "[", count: 100_000), type: "application/json").segments.count == 1)
    }

    @Test func noticesWhatSearchEnginesMayNotShow() throws {
        #expect(try document("<meta name=robots content='noindex, follow'>x").reach == .unindexed)
        #expect(try document("x", headers: [HeaderField(name: "x-robots-tag", value: "noindex")]).reach == .unindexed)
        #expect(try document("<meta name=robots content=index>x").reach == .open)
    }

    @Test func readsOtherContentByWhatItIs() throws {
        let json = try document("{\"bio\":\"<p>Hi</p>\",\"n\":1,\"list\":[\"a\"]}", type: "application/octet-stream")
        #expect(json.segments.map(\.text) == ["Hi", "a"])
        #expect(json.segments.map(\.label) == ["bio", "list"])
        let text = try document("plain <b>text</b>", type: "text/plain")
        #expect(text.segments.map(\.text) == ["plain <b>text</b>"])
        let feed = try document(
            "<rss><channel><title>F</title><item><title>A</title><description>b</description></item></channel></rss>",
            type: "text/html")
        #expect(feed.segments.map(\.text) == ["F", "A\nb"])
    }

    @Test(arguments: [
        [0x89, 0x50, 0x4e, 0x47, 0x0d], [0x61, 0, 0, 0, 0, 0x62, 0x63], [0x50, 0x4b, 3, 4, 1], [1, 2, 3, 4],
    ])
    func leavesBinariesAlone(_ body: [UInt8]) {
        let page = Page(requested: "", url: "https://maya.example/", status: 200, headers: [], body: body)
        #expect(PageReader().isBinary(page))
        #expect(PageReader().document(from: page, handle: maya, ownership: .ownersSite) == nil)
    }

    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            String(repeating: "<div class='h-card p-name'>", count: 6_000),
            String(repeating: "<li class=comment>", count: 6_000),
            String(repeating: "<h2>comments</h2><h2>recent comments</h2><footer>x</footer>", count: 1500),
            String(repeating: "<main><header>", count: 6_000), String(repeating: "<q><b class=author>", count: 6_000),
            String(repeating: "<div itemscope itemtype=Person itemprop=name>x", count: 6_000),
            "<i id=mw-x>" + String(repeating: "<p><a href='/wiki/User:B'>b</a> (UTC)", count: 3_000),
            String(repeating: "<a href='//h/", count: 15_000),
            (0..<4_000).map { "<div><a href='/user/\($0 % 97)'>bob\($0 % 97)</a> 1 May 2020" }.joined(),
            (0..<4_000).map { "<hr><a href=mailto:a\($0)@b>Bob\($0)</a> 1998" }.joined(),
            (0..<4_000).map { "<article><a href=/bob\($0)>@bob\($0)</a> 2d<p>x" }.joined(),
            "<p hidden>" + String(repeating: "<p hidden>x", count: 15_000),
            String(repeating: "<time datetime=x>", count: 15_000), String(repeating: "<!--<!--", count: 15_000),
        ])
    func hostilePagesAreReadToTheirEnd(_ html: String) throws {
        let text = try document(html).segments.map(\.text.utf8.count).reduce(0, +)
        #expect(text <= html.utf8.count)
    }
}

extension String {
    fileprivate func replacingOwner() -> String {
        var text = self
        for (own, other) in [("maya", "bob"), ("Maya", "Bob")] {
            text = text.split(separator: own, omittingEmptySubsequences: false).joined(separator: other)
        }
        return text
    }
}
