extension Adversary {
    static let facts = [
        Adversary("nested cards", "<div class=h-card><span class=p-name>"),
        Adversary("nested entries", "<div class=\"h-entry p-comment\"><p class=p-name>x"),
        Adversary(
            "nested feeds", open: "<div class=\"h-feed\"><div class=\"h-entry e-content\">x", close: "</div></div>"),
        Adversary("values of a class", from: "<div class=h-card><p class=p-tel>", "<b class=value>1</b>"),
        Adversary("nested values", from: "<div class=h-card>", "<p class=\"p-adr h-adr\"><b class=p-locality>x"),
        Adversary("old cards", "<div class=vcard><a class=\"fn url\" href=/>A</a><div class=adr>"),
        Adversary("properties of a card", from: "<div class=h-card>", "<i class=\"p-name u-url p-note\">x</i>"),
        Adversary("microdata", "<div itemscope itemtype=https://schema.org/Person><i itemprop=name>x"),
        Adversary("microdata by reference", from: "<div id=a itemprop=name>x</div>") {
            "<div itemscope itemtype=https://schema.org/Person itemref=\"a \($0)\"></div><p id=\($0) itemprop=email>x</p>"
        },
        Adversary("references in a circle") {
            "<div id=a\($0) itemscope itemtype=https://schema.org/Person itemprop=b itemref=\"a\($0 + 1) a0 a1\"></div>"
        },
        Adversary("many references", from: "<div itemscope itemtype=https://schema.org/Person itemref=\"", to: "\">") {
            "a\($0) "
        },
        Adversary("RDFa", "<div vocab=https://schema.org/ typeof=Person><i property=name>x"),
        Adversary("meta elements", numbered: { "<meta property=\"og:title\" name=\"dc.title\" content=\"t\($0)\">" }),
        Adversary(
            "blocks of linked data", "<script type=application/ld+json>{\"@type\":\"Person\",\"name\":\"A\"}</script>"),
        linkedData("nested linked data", "{\"@type\":\"Person\",\"knows\":"),
        linkedData("lists in linked data", "["),
        linkedData("slashes in linked data", "//\n"),
        linkedData("comments in linked data", "/*"),
        linkedData("quotes in linked data", "\""),
        linkedData("closing braces in linked data", "}"),
        Adversary(
            "a graph of references", from: "<script type=application/ld+json>{\"@graph\":[", to: "{}]}</script>"
        ) {
            "{\"@id\":\"#\($0)\",\"@type\":\"Person\",\"name\":\"A\",\"knows\":{\"@id\":\"#\($0 + 1)\"},"
                + "\"author\":{\"@id\":\"#0\"}},"
        },
        Adversary(
            "state", from: "<script id=__NEXT_DATA__ type=application/json>{\"a\":[", "{\"user\":{\"name\":\"A\"}},"),
        Adversary("state in scripts", "<script>window.__INITIAL_STATE__ = {\"user\":{\"name\":\"A\"}};</script>"),
        Adversary("state that never ends", "<script>window.__INITIAL_STATE__ = {\"user\":"),
        Adversary("state in one script", from: "<script>", "window.__INITIAL_STATE__={"),
    ]

    private static func linkedData(_ name: String, _ unit: String) -> Adversary {
        Adversary(name, from: "<script type=application/ld+json>{\"@graph\":[", unit, to: "</script>")
    }

    private static let rss = "<rss version=\"2.0\"><channel>"
    private static let xml = "application/rss+xml"

    static let feeds = [
        Adversary("entries", type: xml, from: rss) {
            "<item><title>T\($0)</title><description>&lt;p>x</description></item>"
        },
        Adversary("nested entries of a feed", type: xml, from: rss, "<item>"),
        Adversary("elements of an entry", type: xml, from: rss + "<item>", "<category>x</category>"),
        Adversary("authors of an entry", type: xml, from: rss + "<item>", "<author><name>x</name></author>"),
        Adversary("links of an entry", type: xml, from: "<feed><entry>", "<link href=\"/x\" rel=\"alternate\"/>"),
        Adversary("cut ends in a feed", type: xml, from: rss + "<item>", "</a"),
        Adversary("cut starts in a feed", type: xml, from: rss + "<item>", "<a b='"),
        Adversary("XHTML in a feed", type: xml, from: "<feed><entry><content type=\"xhtml\">", "<div>"),
        Adversary("CDATA in a feed", type: xml, from: rss + "<item><description>", "<![CDATA[<p>x]]>"),
        Adversary("CDATA without end", type: xml, from: rss + "<item><description>", "<![CDATA["),
        Adversary("doctype in a feed", type: xml, from: "<!DOCTYPE rss [", "<!ENTITY a \"&a;\">[", to: rss),
        Adversary("doctypes in a feed", type: xml, from: rss, "<!doctype ["),
        Adversary("comments in a feed", type: xml, from: rss, "<!-- "),
        Adversary("ampersands in a feed", type: xml, from: rss + "<title>", "&#&b"),
        Adversary("attributes in a feed", type: xml, from: "<rss ", to: "><channel>", numbered: { "a\($0)='x' " }),
        Adversary("name spaces in a feed", type: xml, from: "<rss>", numbered: { "<a xmlns:b\($0)='x'>" }),
        Adversary("double encoding", type: xml, from: rss + "<item><description>", "&amp;lt;p&amp;gt;&amp;amp;"),
        Adversary("base64", type: xml, from: "<feed><entry><content mode=\"base64\">", "PHA+eDwvcD4K"),
        Adversary("stray text before a feed", type: xml, from: "<rss/>", "&lt;<b"),
        Adversary("a sitemap", type: "application/xml", from: "<urlset>", numbered: { "<url><loc>/\($0)</loc></url>" }),
    ]

    private static let object = "application/json"

    static let values = [
        Adversary("nested arrays", type: object, "["),
        Adversary("nested objects", type: object, "{\"a\":"),
        Adversary("members", type: object, from: "{", to: "\"z\":1}", numbered: { "\"k\($0)\":\"v\"," }),
        Adversary("one member again", type: object, from: "{", "\"k\":\"v\",", to: "\"z\":1}"),
        Adversary("escapes", type: object, from: "[\"", "\\u00e9\\ud83d\\ude00", to: "\"]"),
        Adversary("lone surrogates", type: object, from: "[\"", "\\ud83d", to: "\"]"),
        Adversary("a string without end", type: object, from: "[\"", "\\\\"),
        Adversary("markup in strings", type: object, from: "[", "\"<p>x &amp; y</p>\",", to: "1]"),
        Adversary("a long number in JSON", type: object, "1"),
        Adversary(
            "entries of a JSON feed", type: object, from: "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":["
        ) {
            "{\"id\":\"\($0)\",\"content_html\":\"<p>x</p>\"},"
        },
        Adversary("a vCard", type: "text/vcard", from: "BEGIN:VCARD\n", numbered: { "TEL;TYPE=a\($0):1\n" }),
        Adversary("folded lines of a vCard", type: "text/vcard", from: "BEGIN:VCARD\nNOTE:", "x\n y"),
        Adversary("vCards", type: "text/vcard", "BEGIN:VCARD\nFN:A\n"),
        Adversary(
            "quoted-printable", type: "text/vcard", from: "BEGIN:VCARD\nNOTE;ENCODING=QUOTED-PRINTABLE:", "=C3=\n"),
        Adversary("plain text", type: "text/plain", "word <b> & "),
    ]

    static let encodings =
        ["utf-8", "shift_jis", "gb18030", "iso-2022-jp", "utf-16le", "windows-1252"].flatMap { label in
            [
                Adversary("broken bytes as " + label, type: "text/html; charset=" + label) {
                    filled([0x81, 0x20, 0xff, 0x1b], $0)
                }
            ]
        } + [
            Adversary("bytes that nothing labels", type: "text/html") { filled([0x61, 0xe9, 0x20, 0x81, 0xa4], $0) },
            Adversary("unfinished sequences", type: "text/html; charset=utf-8") { filled([0xf0, 0x9f, 0x98], $0) },
            Adversary("meta elements to scan", type: "text/html") {
                filled(Array("<meta charset=x\u{e9}\"".utf8), $0) + [0xff]
            },
            Adversary("a late declaration", type: "text/html") { filled(Array("<p a='".utf8), $0) + [0xff] },
            Adversary("escapes to nowhere", type: "text/html") { filled([0x1b, 0x24, 0x1b, 0x28], $0) },
            Adversary("zeros between letters", type: "text/html") { filled([0x61, 0, 0x3c, 0], $0) },
        ]
}
