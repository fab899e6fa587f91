import Testing

@testable import Parsing

/// What persons state in microdata, and whose it is.
@Suite struct MicrodataFactsTests {
    private func facts(_ inner: String) throws -> [String] {
        try FactPage.siteFacts("<div itemscope itemtype='https://schema.org/Person'>\(inner)</div>")
    }

    @Test(arguments: [
        ("<b itemprop=name>Maya <i>Lind</i></b>", "own name Maya Lind"),
        ("<meta itemprop=name content='Maya Lind'>", "own name Maya Lind"),
        ("<b itemprop='name givenName'>Maya</b>", "own given-name Maya"),
        ("<b itemprop='http://schema.org/name'>Maya Lind</b>", "own name Maya Lind"),
        ("<a itemprop=email href='mailto:maya@example.org'>x</a>", "own email maya@example.org"),
        ("<a itemprop=telephone href='tel:+15550100'>x</a>", "own telephone +15550100"),
        ("<time itemprop=birthDate datetime=1990-02-03>x</time>", "own birth-date 1990-02-03"),
        ("<data itemprop=jobTitle value=Potter>x</data>", "own job-title Potter"),
        ("<link itemprop=sameAs href='https://social.example/@m'>", "own same-as https://social.example/@m"),
        ("<img itemprop=image src=/m.png>", "own image https://maya.example/m.png"),
        ("<p itemprop=worksFor itemscope><b itemprop=name>Example Ltd</b></p>", "own employer Example Ltd"),
        ("<p itemprop=alumniOf itemscope><b itemprop=name>Example College</b></p>", "own education Example College"),
        ("<p itemprop=homeLocation itemscope><b itemprop=name>Porto</b></p>", "own locality Porto"),
        (
            "<p itemprop=homeLocation itemscope><i itemprop=geo itemscope><meta itemprop=latitude content=41.1>"
                + "<meta itemprop=longitude content=-8.6></i></p>", "own coordinates 41.1, -8.6"
        ),
        (
            "<p itemprop=address itemscope><b itemprop=addressLocality>Porto</b><b itemprop=streetAddress>1 Example St</b></p>",
            "own address 1 Example St, Porto"
        ),
        ("<p itemprop=contactPoint itemscope><b itemprop=telephone>+1 555 0100</b></p>", "own telephone +1 555 0100"),
        ("<p itemprop=image itemscope><a itemprop=url href=/m.png>x</a></p>", "own image https://maya.example/m.png"),
    ])
    func readsFields(_ inner: String, _ fact: String) throws {
        #expect(try facts(inner).contains(fact))
    }

    @Test func readsElementsThatItemrefAdds() throws {
        #expect(
            try FactPage.siteFacts(
                """
                <p id=a itemprop=name>Maya Lind</p><div itemscope itemtype=https://schema.org/Person itemref="a b none"></div>
                <p id=b><b itemprop=jobTitle>Potter</b><i itemprop=nickname>x</i></p><p itemprop=name>stray</p>
                """) == ["own name Maya Lind", "own job-title Potter"])
    }

    @Test func followsNoCircles() throws {
        #expect(
            try FactPage.siteFacts(
                """
                <div id=a itemscope itemtype=Person itemref="b a"><b itemprop=name>Maya Lind</b></div>
                <div id=b itemprop=knows itemscope itemtype=Person itemref=a><b itemprop=name>Bob</b></div>
                """
            ).contains("own name Maya Lind"))
    }

    @Test(arguments: ["knows", "spouse", "children", "colleague", "parent"])
    func leavesOtherPeopleOut(_ property: String) throws {
        let facts = try facts(
            "<b itemprop=name>Maya Lind</b><p itemprop=\(property) itemscope itemtype=Person><b itemprop=name>Bob</b></p>"
        )
        #expect(facts == ["own name Maya Lind"])
    }

    @Test func givesCommentsAndPostsToTheirAuthors() throws {
        let facts = try FactPage.siteFacts(
            """
            <article itemscope itemtype=https://schema.org/BlogPosting><p itemprop=author itemscope itemtype=Person><b itemprop=name>Maya Lind</b></p>
            <p>With <i itemscope itemtype=Person><b itemprop=name>Di Holm</b></i></p>
            <div itemprop=comment itemscope itemtype=https://schema.org/Comment><p itemprop=author itemscope itemtype=Person>
            <b itemprop=name>Bob Falk</b></p>hi</div></article>
            """)
        #expect(facts == ["own name Maya Lind", "other name Bob Falk"])
    }

    @Test func takesThePersonOfAProfilePageForItsOwner() throws {
        let facts = try FactPage.siteFacts(
            """
            <div itemscope itemtype=https://schema.org/ProfilePage><p itemprop=mainEntity itemscope itemtype=Person><b itemprop=name>Maya Lind</b></p></div>
            <div itemscope itemtype=Person><b itemprop=name>Bob Falk</b></div>
            """)
        #expect(facts == ["own name Maya Lind", "other name Bob Falk"])
    }

    @Test(
        .timeLimit(.minutes(2)),
        arguments: [
            String(repeating: "<div itemscope itemtype=Person itemprop=name id=a itemref=a>x", count: 3_000),
            String(repeating: "<p itemscope itemtype=Person itemref='a b'>x</p>", count: 2_000)
                + "<div id=a>" + String(repeating: "<i itemprop=name>x</i>", count: 2_000),
            "<div itemscope itemtype=Person><b itemprop='" + String(repeating: "name ", count: 20_000) + "'>x",
            "<div itemscope itemtype=Person>" + String(repeating: "<b itemprop=name>", count: 3_000) + "x",
        ])
    func hostilePagesStayCheap(_ html: String) throws {
        #expect(try FactPage.siteFacts(html).count <= 5000)
    }
}
