/// What mutated inputs are made of besides files.
enum FuzzVocabulary {
    static let html = [
        "<", ">", "</", "<!--", "-->", "--!>", "<!", "<![CDATA[", "]]>", "<?", "&", "&#", "&#x", "&amp", "&notin;",
        "&#x110000;", "\0", "\r", "\r\n", "\"", "'", "=", "/>", "<p>", "</p>", "<div>", "</div>", "<b>", "<i>", "</b>",
        "<a href=\"https://example.org/\">", "</a>", "<table>", "<tr>", "<td>", "</table>", "<ul>", "<li>", "<select>",
        "<option>", "<svg>", "<math>", "</svg>", "<title>", "</title>", "<textarea>", "</textarea>", "<script>",
        "</script>", "<style>", "</style>", "<template>", "</template>", "<noscript>", "<plaintext>", "<xmp>",
        "<iframe>", "<frameset>", "<body>", "<html>", "<head>", "</body>", "<br>", "</br>", "<h2>", "</h2>", "<pre>",
        "<article>", "</article>", "<aside>", "<footer>", "<nav>", "<blockquote>", "<button>", "<form>",
        "<foreignObject>",
        " class=\"", " id=\"comment-1\"", " style=\"display:none\"", " hidden", " lang=de", " data-cfemail=\"0a636a\"",
        "<meta charset=koi8-r>", "<base href=\"//\">", "<time datetime=\"2026-03-01\">", "\u{1}", "é", "漢", "\u{FEFF}",
    ]

    static let microformats = [
        " class=\"h-card\"", " class=\"p-name u-url\"", " class=\"h-entry\"", " class=\"e-content\"",
        " class=\"vcard\"",
        " class=\"fn org\"", " class=\"dt-published\"", " class=\"p-author h-card\"", " class=\"value\"",
        " class=\"value-title\"", " class=\"include\"", " rel=\"me\"", " rel=\"bookmark tag\"", " itemscope",
        " itemprop=\"name\"", " itemtype=\"https://schema.org/Person\"", " itemref=\"a b\"", " id=\"a\"",
        " typeof=\"Person\"",
        " property=\"name\"", " vocab=\"https://schema.org/\"", "<abbr title=\"", "<img alt=\"", "<data value=\"",
    ]

    static let xml = [
        "<?xml version=\"1.0\" encoding=\"", "<!DOCTYPE a [<!ENTITY b \"&c;&c;\">]>", "&b;", "<![CDATA[", "]]>", "<!--",
        "-->", "<rss>", "<channel>", "<item>", "</item>", "<title>", "<link>", "<description>", "<pubDate>", "<guid>",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\">", "<entry>", "<content type=\"xhtml\">", "<author>", "<name>",
        "<rdf:RDF>", "<dc:creator>", "<content:encoded>", "<urlset>", "<url>", "<loc>", "<lastmod>", "xmlns:a=\"",
        "&amp;amp;", "&lt;p&gt;", "&#0;", "&#xd800;", "\0", "<", ">", "</", "mode=\"base64\"", "type=\"html\"",
    ]

    static let json = [
        "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u", "\\ud800", "\\udc00", "\\u0000", "null", "true", "1e999",
        "-", "0", "1.5e-3", "//", "/*", "*/", "<!--", "<![CDATA[", "\"@context\":", "\"@type\":\"Person\"",
        "\"@graph\":[",
        "\"name\":\"A\"", "\"sameAs\":[", "\"url\":", "\"author\":{",
        "\"version\":\"https://jsonfeed.org/version/1.1\"",
        "\"items\":[", "\"content_html\":\"<p>", "\"date_published\":", "\0", "\u{1}", "\u{FEFF}",
    ]

    static let encoding = [
        "<meta charset=", "<meta http-equiv=content-type content=\"text/html; charset=", "utf-16", "shift_jis", "big5",
        "iso-2022-jp", "gb18030", "windows-1251", "\u{1b}$B", "\u{1b}(B", "<?xml encoding=\"", "\"", ">", "<!--", "\0",
    ]

    static let page = """
        <!doctype html><html lang=en><head><title>Mara Example</title><meta property="og:title" content="Mara">
        <script type="application/ld+json">{"@type":"Person","name":"Mara Example","email":"mara@example.org"}</script>
        </head><body><header class=h-card><a class="p-name u-url" rel=me href="/">Mara</a></header>
        <article class=h-entry><h1 class=p-name>Post</h1><div class=e-content><p>Off to the lake &amp; back &#x2014; \
        <a href="mailto:mara@example.org">write</a></div><time class=dt-published datetime=2026-03-01></time></article>
        <table><tr><td>1<td>2</table><ol class=commentlist><li id=comment-1><cite class=fn>Bo</cite>: hi</ol></body></html>
        """

    static let feed = """
        <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Notes</title>
        <item><title>One</title><link>https://example.org/1</link><description>&lt;p&gt;Hello&lt;/p&gt;</description>
        <pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate><dc:creator>Mara</dc:creator></item></channel></rss>
        """

    static let atom = """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Notes</title><author><name>Mara</name></author><entry>
        <title type="html">&lt;b&gt;One</title><link href="/1"/><updated>2026-03-01T10:00:00+01:00</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hello</p></div></content></entry></feed>
        """

    static let linkedData = """
        {"@context":"https://schema.org","@graph":[{"@type":["Person"],"name":"Mara Example","birthDate":"1990-01-01",
        "address":{"addressLocality":"Exampletown"},"sameAs":["https://social.example/@mara"],"url":"https://example.org"},
        {"@type":"BlogPosting","datePublished":"2026-03-01","author":{"name":"Mara"},"comment":[{"text":"hi"}]}]} // end
        """

    static let jsonFeed = """
        {"version":"https://jsonfeed.org/version/1.1","title":"Notes","authors":[{"name":"Mara","url":"https://example.org"}],
        "items":[{"id":"1","content_html":"<p>Hello &amp; bye</p>","date_published":"2026-03-01T10:00:00Z"}]}
        """

    static let sitemap = """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://example.org/a</loc>
        <lastmod>2026-03-01</lastmod></url></urlset>
        """

    static let outline = """
        <opml version="2.0"><head><title>Read</title><ownerEmail>mara@example.org</ownerEmail></head><body>
        <outline text="Notes" type="rss" xmlUrl="https://example.org/feed"/></body></opml>
        """

    static let webfinger = """
        {"subject":"acct:mara@example.org","aliases":["https://example.org/@mara"],"links":[{"rel":"self","href":
        "https://example.org/users/mara"},{"rel":"http://webfinger.net/rel/profile-page","href":"https://example.org/@mara"}]}
        """

    static let card = """
        BEGIN:VCARD\r
        VERSION:4.0\r
        FN:Mara Example\r
        N:Example;Mara;;;\r
        EMAIL;TYPE="home,work":mara@example.org\r
        item1.TEL;VALUE=uri:tel:+1-202-555-0100\r
        ADR;LABEL="A\\n B":;;1 Example Street;Exampletown;;00000;\r
        BDAY:19900101\r
        NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=utf-8:=C3=A9=\r
        \u{20}more\r
        END:VCARD\r
        """

    static let vcard = [
        "BEGIN:VCARD\r\n", "END:VCARD\r\n", "\r\n ", "\n\t", ";", ":", "\\n", "\\,", "=\r\n", "=3D", "=C3", "\"", "^n",
        "FN:", "TEL;", "EMAIL:", "ADR:", "ORG:", "URL:", "BDAY:", "GEO:", "X-", "TYPE=", "CHARSET=koi8-r",
        "ENCODING=QUOTED-PRINTABLE", "ENCODING=b", "VERSION:2.1\r\n", "item1.", "\0", "é",
    ]
}
