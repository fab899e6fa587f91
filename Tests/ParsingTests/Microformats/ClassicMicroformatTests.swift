import Testing

@testable import Parsing

/// Microformats of the first generation, as microformats2 reads them.
@Suite struct ClassicMicroformatTests {
    private func items(_ html: String) -> [Microformats.Item] {
        Microformats(html: Array(html.utf8), url: "https://maya.example/").items
    }

    private func item(_ html: String) throws -> Microformats.Item { try #require(items(html).first) }

    @Test func readsCardsWithAddresses() throws {
        let card = try item(
            """
            <div class="vcard"><b class="fn n"><i class="given-name">Maya</i> <i class="family-name">Lind</i></b>
            <i class="title">Potter</i> <b class="tel"><i class="type">home</i> <i class="value">+1 555 0100</i></b>
            <p class="adr"><i class="street-address">1 Example St</i>, <i class="locality">Porto</i></p></div>
            """)
        #expect(card.types == ["h-card"])
        #expect(card.texts("name") == ["Maya Lind"])
        #expect(card.texts("job-title") == ["Potter"])
        #expect(card.texts("tel") == ["+1 555 0100"])
        #expect(card.values("adr").first?.item?.texts("locality") == ["Porto"])
        #expect(card.values("adr").first?.item?.types == ["h-adr"])
        #expect(card.texts("adr") == ["1 Example St, Porto"])
    }

    @Test func readsPostsWithAuthorsTagsAndDates() throws {
        let entry = try item(
            """
            <div class="hentry"><h2><a class="entry-title" rel="bookmark" href="/1">Tea</a></h2>
            <p class="entry-content">Green.</p><span class="author"><b class="fn">Maya</b></span>
            <a rel="tag" href="/tag/green%20tea/">x</a><time class="entry-date" datetime="2026-03-01">1 March</time></div>
            """)
        #expect(entry.texts("name") == ["Tea"])
        #expect(entry.texts("url") == ["https://maya.example/1"])
        #expect(entry.texts("author") == ["Maya"])
        #expect(entry.values("author").first?.item?.types == ["h-card"])
        #expect(entry.texts("category") == ["green tea"])
        #expect(entry.texts("published") == ["2026-03-01"])
    }

    @Test func prefersWhatIsNamedToWhatIsDeferred() throws {
        let entry = try item(
            """
            <div class=hentry><time class=entry-date datetime=2020-01-01>x</time><time class=published datetime=2026-03-01>y</time>
            <a rel=tag href=/a>a</a><a class=category href=/b>b</a></div>
            """)
        #expect(entry.texts("published") == ["2026-03-01"])
        #expect(entry.texts("category") == ["b"])
    }

    @Test func readsOnlyTheGenerationOfTheRoot() throws {
        let modern = try item("<div class='h-card vcard'><b class='fn'>no</b><b class='p-name'>yes</b></div>")
        #expect(modern.texts("name") == ["yes"])
        let old = try item("<div class='vcard'><b class='p-name'>no</b><b class='fn'>yes</b></div>")
        #expect(old.texts("name") == ["yes"])
        let mixed = try item("<div class=hentry><p class='author h-card'>Maya</p></div>")
        #expect(mixed.values("author").first?.item?.texts("name") == ["Maya"])
    }

    @Test func readsTheOtherVocabularies() throws {
        let event = try item(
            """
            <p class=vevent><b class=summary>Fair</b> <time class=dtstart datetime=2026-05-01>May</time> <b class=location>Porto</b>
            """)
        #expect(event.texts("name") == ["Fair"])
        #expect(event.texts("start") == ["2026-05-01"])
        #expect(event.texts("location") == ["Porto"])
        let review = try item(
            """
            <div class=hreview><p class=item><b class=fn>Mug</b></p><b class=reviewer>Maya</b><i class=rating><b class=value>4</b>/5</i>
            <a rel="self bookmark" href=/r>link</a></div>
            """)
        #expect(review.values("item").first?.item?.types == ["h-item"])
        #expect(review.texts("item") == ["Mug"])
        #expect(review.values("author").first?.item?.types == ["h-card"])
        #expect(review.texts("rating") == ["4"])
        #expect(review.texts("url") == ["https://maya.example/r"])
        let resume = try item(
            "<div class=hresume><p class='education vcard'><b class='fn org'>Example College</b></p><b class=skill>clay</b></div>"
        )
        #expect(resume.texts("education") == ["Example College"])
        #expect(resume.texts("skill") == ["clay"])
        #expect(try item("<p class=geo><b class=latitude>1.5</b>").texts("latitude") == ["1.5"])
        #expect(try item("<p class=hlisting><b class=fn>Kiln</b><b class=price>50</b>").texts("price") == ["50"])
        #expect(try item("<p class=hproduct><b class=fn>Mug</b><b class=brand>M</b>").texts("brand") == ["M"])
        #expect(
            try item("<p class=hrecipe><b class=fn>Glaze</b><b class=ingredient>ash</b>").texts("ingredient") == ["ash"]
        )
    }

    @Test func takesACommonClassForNoRoot() {
        #expect(
            items("<ul><li class='item'>x</li></ul><div class='hentry'><b class=item>x</b></div>").map(\.children.count)
                == [0])
    }

    @Test func includesOtherPartsOfThePage() throws {
        let items = items(
            """
            <p class=vcard itemref="work x"><b class=fn>Maya</b></p><p class=vcard><b class=fn>Bo</b><a class=include href="#work">w</a></p>
            <p class=vcard><b class=fn>Cy</b><object class=include data="#work"></object></p>
            <p id=work class=org>Example Ltd</p>
            <table><tr><th id=t><a class="org url" href="/tea">Tea Ltd</a></th><td class=vcard headers=t><b class=fn>Di</b></td></tr></table>
            """)
        #expect(items.map { $0.texts("name") } == [["Maya"], ["Bo"], ["Cy"], ["Di"]])
        #expect(items.map { $0.texts("org") } == [["Example Ltd"], ["Example Ltd"], ["Example Ltd"], ["Tea Ltd"]])
    }

    @Test func includesNoPartThatHoldsIt() {
        let items = items(
            "<div id=a class=vcard itemref='a b'><b class=fn>Maya</b></div><div id=b class=vcard itemref=a><b class=fn>Bo</b></div>"
        )
        #expect(items.count >= 2)
        #expect(items.first?.texts("name") == ["Maya"])
    }
}
