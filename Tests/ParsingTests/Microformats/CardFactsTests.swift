import AuditModel
import Testing

@testable import Parsing

/// What the cards of a page state, and whose they are.
@Suite struct CardFactsTests {
    private let card = """
        <div class="h-card"><img class="u-photo" src="/m.png" alt=""><a class="p-name u-url" href="/">Maya Lind</a>
        <b class="p-given-name">Maya</b> <b class="p-nickname">mylo</b> <a class="u-email" href="mailto:maya@example.org?x=1">write</a>
        <b class="p-tel">+1 555 0100</b><time class="dt-bday" datetime="1990-02-03">3 Feb</time><b class="p-job-title">Potter</b>
        <a class="p-org h-card" href="https://example.com/">Example Ltd</a><a class="u-key" href="/key.asc">key</a>
        <p class="p-adr h-adr"><b class="p-street-address">1 Example St</b><b class="p-postal-code">4000</b>
        <b class="p-locality">Porto</b><b class="p-country-name">PT</b><data class="p-geo h-geo"></data></p>
        <p class="p-geo h-geo"><b class="p-latitude">41.1</b><b class="p-longitude">-8.6</b></p></div>
        """

    @Test func readsEveryFieldOfTheOwnersCard() throws {
        #expect(
            try FactPage.siteFacts(card) == [
                "own image https://maya.example/m.png", "own name Maya Lind", "own url https://maya.example/",
                "own given-name Maya", "own nickname mylo", "own email maya@example.org", "own telephone +1 555 0100",
                "own birth-date 1990-02-03", "own job-title Potter", "own employer Example Ltd",
                "own key https://maya.example/key.asc", "own locality Porto",
                "own address 1 Example St, 4000, Porto, PT", "own coordinates 41.1, -8.6",
                "own email maya@example.org",
            ])
    }

    @Test func readsCardsOfTheFirstGenerationAlike() throws {
        #expect(
            try FactPage.siteFacts(
                """
                <div class="vcard"><b class="fn org">Maya Lind</b><i class="email">maya@example.org</i><b class="title">Potter</b>
                <b class="tel"><i class="type">home</i><i class="value">+1 555</i> <i class="value">0100</i></b>
                <abbr class="geo" title="41.1;-8.6">here</abbr><b class="locality">Porto</b><b class="street-address">1 Example St</b>
                <a class="url" href="ftp://maya.example/">files</a></div>
                """) == [
                    "own name Maya Lind", "own email maya@example.org",
                    "own job-title Potter",
                    "own telephone +1 5550100", "own coordinates 41.1, -8.6", "own locality Porto",
                    "own url ftp://maya.example/", "own address 1 Example St, Porto",
                ])
    }

    @Test(arguments: [
        "<p class='e-content'>Tea with <a class='h-card' href='https://bob.example/'>Bob Falk</a></p>",
        "<p class='u-in-reply-to h-cite'><a class='p-author h-card' href='https://bob.example/'>Bob Falk</a></p>",
        "<p class='u-like-of h-cite'><b class='p-author h-card'>Bob Falk</b></p>",
        "<p class='u-repost-of h-entry'><b class='p-author h-card'>Bob Falk</b></p>",
        "<p class='p-comment h-entry'><b class='p-author h-card'>Bob Falk</b> hi</p>",
        "<p class='u-category h-card'>Bob Falk</p>", "<b class='h-card'>Bob Falk</b>",
        "<p class='p-location h-card'>Bob Falk</p>",
    ])
    func takesNobodyElseForTheOwner(_ inner: String) throws {
        let facts = try FactPage.siteFacts(
            "<article class=h-entry><a class='p-author h-card' href='/'>Maya Lind</a>\(inner)</article>")
        #expect(facts.contains("own name Maya Lind"))
        #expect(!facts.contains { $0.hasPrefix("own") && $0.contains("Bob") })
        #expect(!facts.contains { $0.hasPrefix("cannot") && $0.contains("Bob") })
    }

    @Test func givesTheAuthorOfAPostToWhomThePostBelongs() throws {
        let post = "<article class=h-entry><b class='p-author h-card'>NAME</b><p class=e-content>x</p></article>"
        #expect(try FactPage.facts(post.replacing("NAME", with: "maya"), .unknown) == ["own name maya"])
        #expect(try FactPage.facts(post.replacing("NAME", with: "bob"), .profilePage) == ["other name bob"])
    }

    @Test func tellsTheOwnerAmongSeveralPersons() throws {
        let page = """
            <div class=h-card><a class="p-name u-url" href="/about">Maya Lind</a><i class=p-locality>Porto</i></div>
            <div class=h-card><a class="p-name u-url" href="/bob">Bob Falk</a><i class=p-locality>Lund</i></div>
            <p>Mail <i class=h-card><b class=p-name>maya lind</b><a class=u-email href="mailto:maya@example.org">x</a></i>
            """
        let facts = try FactPage.siteFacts(page)
        #expect(facts.contains("own locality Porto"))
        #expect(facts.contains("other locality Lund"))
        #expect(facts.contains("own email maya@example.org"))
        // Nothing says which of two it is.
        let two = try FactPage.siteFacts("<p class=h-card>Maya Lind</p><p class=h-card>Bob Falk</p>")
        #expect(two == ["cannot-tell name Maya Lind", "cannot-tell name Bob Falk"])
        // An address that the page calls its owner's does.
        let linked = try FactPage.siteFacts(
            """
            <p class=h-card>Bob Falk</p><a class=h-card href="https://social.example/@m">Maya Lind</a>
            <a rel=me href="https://social.example/@m">m</a>
            """)
        #expect(linked.contains("own name Maya Lind"))
        #expect(linked.contains("other name Bob Falk"))
    }

    @Test func leavesThePeopleOnACardOut() throws {
        let facts = try FactPage.siteFacts(
            """
            <div class=h-card><b class=p-name>Maya Lind</b><p class=p-note>lives with <a class=h-card href="https://bob.example/">Bob</a></p>
            <b class="p-agent h-card">Cy Berg</b></div>
            """)
        #expect(facts == ["own name Maya Lind"])
    }

    @Test func readsResumes() throws {
        let facts = try FactPage.siteFacts(
            """
            <div class=h-resume><b class="p-contact h-card">Maya Lind</b><p class="p-education h-event"><b class=p-name>Example College</b></p>
            <p class="p-experience h-event h-card"><b class="p-org">Example Ltd</b> <b class=p-job-title>Potter</b></p></div>
            """)
        #expect(
            facts == [
                "own name Maya Lind", "own education Example College", "own employer Example Ltd",
                "own job-title Potter",
            ])
    }

    @Test func readsWhereAPostWasWritten() throws {
        let post = """
            <article class=h-entry><time class=dt-published datetime="2026-03-01T10:00+01:00">x</time><p class="p-location h-adr">
            <b class=p-locality>Porto</b><data class=p-latitude value=41.1></data><data class=p-longitude value=-8.6></data></p></article>
            """
        let document = try FactPage.document(
            post, .ownersSite, handle: FactPage.site, url: "https://maya.example/1")
        let fact = try #require(document.facts.first { $0.property == .coordinates })
        #expect(FactPage.line(fact) == "own coordinates 41.1, -8.6")
        #expect(fact.posted == CivilDate("2026-03-01"))
    }

    @Test(arguments: ["91, 1", "1", "x, y", "1; 181", "geo:1", ""])
    func takesNoPositionThatIsNone(_ written: String) {
        #expect(CardPosition(written) == nil)
    }

    @Test func readsPositionsInOneText() {
        #expect(CardPosition("geo:41.1,-8.6;u=35")?.text == "41.1, -8.6")
        #expect(CardPosition("41.1; -8.6")?.text == "41.1, -8.6")
    }

    @Test(
        .timeLimit(.minutes(2)),
        arguments: [
            String(repeating: "<p><div class='h-card'>", count: 3_000),
            String(repeating: "<div class='h-card p-name u-url e-x dt-bday'>", count: 2_000),
            String(repeating: "<div class='vcard adr geo fn' itemref='a b' id=a>", count: 2_000)
                + "<p id=b class=vcard>",
            "<div id=a class=vcard itemref='b c'></div><div id=b class=vcard itemref='c a'></div><p id=c class=vcard itemref=a>",
            "<div class=h-card>" + String(repeating: "<i class=p-name><i class=p-note>", count: 2_000) + "x",
            "<div class='h-card'><b class='" + String(repeating: "p-name ", count: 10_000) + "'>"
                + String(repeating: "x", count: 10_000),
            "<div class=h-card>"
                + String(repeating: "<time class=dt-bday><b class=value>10:00</b></time>", count: 2_000),
            String(repeating: "<a class=h-card href=/x>x</a>", count: 2_000),
            String(repeating: "<div class='hentry'><a rel='tag author' class=category href=x>", count: 1_500),
        ])
    func hostilePagesStayCheap(_ html: String) throws {
        let facts = try FactPage.siteFacts(html)
        #expect(facts.count <= 5000)
        #expect(facts.reduce(0) { $0 + $1.utf8.count } <= 10_000_000)
        let items = Microformats(html: Array(html.utf8), url: "https://maya.example/").items
        #expect(items.count <= 20_000)
    }
}
