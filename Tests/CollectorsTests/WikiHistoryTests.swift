import AuditModel
import Collectors
import LoopbackServer
import Testing

@Suite("What wikis still serve")
struct WikiHistoryTests {
    private static let shown = """
        <!doctype html><html><head><title>User:Alice</title><meta name="generator" content="MediaWiki 1.43.0"/></head>
        <body class="mediawiki ns-2"><div id="mw-content-text"><div class="mw-parser-output"><p>Hello, I am Alice. \
        (contact details removed)</p></div></div><div id="p-namespaces" role="navigation">
        <a href="/wiki/User_talk:Alice">Talk</a></div>
        <nav><a href="/wiki/Glaze_notes">Glaze notes</a></nav></body></html>
        """
    private static let history = """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>User:Alice - Revision history</title>
        <entry><id>a</id><title>Alice: remove contact details</title><updated>2026-02-03T00:00:00Z</updated>
        <link rel="alternate" href="/index.php?title=User:Alice&amp;diff=12&amp;oldid=prev"/>
        <author><name>Alice</name></author></entry>
        <entry><id>b</id><title>Bob: typo, ask bob@bob.example</title><updated>2026-02-02T00:00:00Z</updated>
        <link rel="alternate" href="/index.php?title=User:Alice&amp;diff=11&amp;oldid=prev"/>
        <author><name>Bob</name></author></entry>
        <entry><id>c</id><title>Alice: my new mail is alice@new.example</title><updated>2026-02-01T00:00:00Z</updated>
        <link rel="alternate" href="/index.php?title=User:Alice&amp;diff=10&amp;oldid=prev"/>
        <author><name>Alice</name></author></entry></feed>
        """

    @Sendable private static func wiki(_ request: LoopbackRequest) -> LoopbackResponse? {
        switch request.target {
        case "/wiki/User:Alice": .html(shown)
        case "/wiki/User_talk:Alice": .html(shown.replacing("Hello, I am Alice.", with: "Away until 19 May."))
        case "/wiki/Glaze_notes": .html("<p>Order 555-B</p>")
        case "/wiki/User:Alice?action=raw":
            .text("Hello, I am Alice.\n(contact details removed)\n<!-- old pass: kiln -->")
        case "/wiki/User:Alice?action=history&feed=atom":
            LoopbackResponse(headers: [("Content-Type", "application/atom+xml")], body: Array(history.utf8))
        case "/wiki/User:Alice?oldid=11&action=raw": .text("Hello, I am Alice.\nBob was here")
        case "/wiki/User:Alice?oldid=10&action=raw": .text("Hello, I am Alice.\nMail: alice@old.example")
        default: nil
        }
    }

    @Test("a MediaWiki page's source, old revisions and summaries are read, and marked as removed")
    func mediaWiki() async throws {
        let collection = try await Stage.visit("/wiki/User:Alice", Self.wiki)
        let removed = try #require(collection.segment(holding: "alice@old.example"))
        #expect(removed.standing == .removed)
        #expect(removed.owner == .own)
        #expect(removed.posted == CivilDate("2026-02-01"))
        let place = collection.documents.first { $0.segments.contains(removed) }
        #expect(place?.reach == .unindexed)
        #expect(!removed.text.contains("Hello"), "what the page still says is not removed")
        #expect(collection.segment(holding: "Bob was here")?.owner == .unknown)
        #expect(collection.segment(holding: "alice@new.example")?.standing == .removed)
        #expect(!collection.text.contains("bob@bob.example"))
        #expect(collection.segment(holding: "old pass")?.region == .hidden)
        #expect(collection.text.contains("Away until 19 May."))
        #expect(!collection.text.contains("Order 555-B"))
    }

    @Test("where the history has no feed, its page is read")
    func mediaWikiWithoutFeed() async throws {
        let list = """
            <ul><li><a href="/index.php?title=User:Alice&oldid=12">now</a></li>
            <li><a href="/index.php?title=User:Alice&oldid=10">1 February</a></li></ul>
            """
        let collection = try await Stage.visit("/wiki/User:Alice") { request in
            switch request.target {
            case "/wiki/User:Alice?action=history&feed=atom": .text("no", status: 404)
            case "/wiki/User:Alice?action=history": .html(list)
            default: Self.wiki(request)
            }
        }
        #expect(collection.segment(holding: "alice@old.example")?.standing == .removed)
    }

    @Test("a Fossil wiki page's earlier versions are read")
    func fossil() async throws {
        let rows = ["aaaa1111", "bbbb2222"].map { "<tr><td><input name=\"baseline\" value=\"\($0)\"/></td></tr>" }
        let collection = try await Stage.visit("/wiki?name=Alice") { request in
            switch request.target {
            case "/wiki?name=Alice":
                .html("<body class=\"wiki rpage-wiki\"><div class=content><p>I am Alice, potter.</p></div></body>")
            case "/whistory?name=Alice": .html("<table>" + rows.joined() + "</table>")
            case "/raw/aaaa1111": .text("D 2026-02-03T00:00:00\nL Alice\nU alice\nW 20\nI am Alice, potter.\n\nZ 00\n")
            case "/raw/bbbb2222":
                .text("D 2026-02-01T00:00:00\nL Alice\nU alice\nW 24\nMail: alice@old.example\n\nZ 00\n")
            default: request.path == "/wiki" ? .html("<body><p><i>Empty Page</i></body>") : nil
            }
        }
        let removed = try #require(collection.segment(holding: "alice@old.example"))
        #expect(removed.standing == .removed)
        #expect(removed.posted == CivilDate("2026-02-01"))
        #expect(collection.documents.last?.url.hasSuffix("/info/bbbb2222") == true)
    }
}
