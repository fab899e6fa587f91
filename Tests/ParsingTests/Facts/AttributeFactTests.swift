import AuditModel
import Testing

@testable import Parsing

/// RDFa, meta elements, and text that is not as it stands.
@Suite struct AttributeFactTests {
    @Test(arguments: [
        """
        <div vocab="https://schema.org/" typeof="Person" resource="#me"><b property="name">Maya Lind</b>
        <a property="email" href="mailto:maya@example.org">write</a><img property="image" src="/m.jpg">
        <div property="address" typeof="PostalAddress"><i property="addressLocality">Porto</i></div>
        <span property="worksFor" typeof="Organization"><i property="name">Kiln Example</i></span></div>
        """,
        """
        <div prefix="foaf: http://xmlns.com/foaf/0.1/" about="#me" typeof="foaf:Person"><b property="foaf:name">Maya Lind</b>
        <a rel="foaf:mbox" href="mailto:maya@example.org">write</a><a rel="foaf:img" href="/m.jpg"></a>
        <i property="homeLocation">Porto</i><i property="schema:worksFor">Kiln Example</i></div>
        """,
    ])
    func readsRDFaOfAPerson(_ html: String) throws {
        let facts = try FactPage.document(html).facts.filter { $0.source == "RDFa" }.map(FactPage.line)
        #expect(
            Set(facts) == [
                "own name Maya Lind", "own email maya@example.org", "own image https://forum.example/m.jpg",
                "own locality Porto", "own employer Kiln Example",
            ])
    }

    @Test(arguments: [
        "<div typeof=Person><b property=name>Maya Lind</b><p property=knows typeof=Person><i property=name>Eve</i></div>",
        "<article typeof=Article><p property=comment typeof=Comment><b property=author typeof=Person><i property=name>Eve</i></b></article>",
        "<li class=comment><b typeof=Person><i property=name>Eve</i></b></li>",
        "<div typeof='sioc:Item'><i rel='sioc:has_creator'><b typeof='sioc:UserAccount' about=/user/1 property='foaf:name'>maya</b></i></div>"
            + "<div typeof='sioc:Post'><i rel='sioc:has_creator'><b typeof='sioc:UserAccount' about=/user/2 property='foaf:name'>Eve</b></i></div>",
    ])
    func leavesOthersRDFaToThem(_ html: String) throws {
        let facts = try FactPage.facts(html).filter { $0.contains("Eve") }
        #expect(!facts.isEmpty && facts.allSatisfy { !$0.hasPrefix("own") }, "\(facts)")
    }

    @Test(arguments: [
        ("<meta name=author content='Maya Lind'>", ["own name Maya Lind"], ["cannot-tell name Maya Lind"]),
        ("<meta name=author content=maya>", ["own name maya"], ["own name maya"]),
        (
            "<meta name=author content='Maya Lind <maya@example.org>'>",
            ["own email maya@example.org", "own name Maya Lind"],
            ["cannot-tell email maya@example.org", "cannot-tell name Maya Lind"]
        ),
        (
            "<meta name=author content='Maya Lind'><meta name=author content='Gus Guest'>",
            ["own name Maya Lind", "cannot-tell name Gus Guest"],
            ["cannot-tell name Maya Lind", "cannot-tell name Gus Guest"]
        ),
        (
            "<meta name=citation_author content='Lind, Maya'><meta name=citation_author_email content=maya@example.org>"
                + "<meta name=citation_author content='Gus, Guest'><meta name=citation_author_institution content=Kiln>",
            [
                "cannot-tell name Lind, Maya", "cannot-tell email maya@example.org", "cannot-tell name Gus, Guest",
                "cannot-tell employer Kiln",
            ],
            [
                "cannot-tell name Lind, Maya", "cannot-tell email maya@example.org", "cannot-tell name Gus, Guest",
                "cannot-tell employer Kiln",
            ]
        ),
        (
            "<meta name=author content='Maya Lind (https://maya.example/)'>",
            ["own url https://maya.example/", "own name Maya Lind"],
            ["cannot-tell url https://maya.example/", "cannot-tell name Maya Lind"]
        ),
        ("<meta name=DC.creator content='Maya Lind'>", ["own name Maya Lind"], ["cannot-tell name Maya Lind"]),
        (
            "<meta name=twitter:site content=@forum><meta name=twitter:creator content=@forum>",
            ["own nickname @forum"], ["other nickname @forum"]
        ),
        ("<meta name=twitter:creator content=@maya>", ["own nickname @maya"], ["own nickname @maya"]),
        ("<meta name=twitter:site content=@forum>", [], []),
        (
            "<meta property=og:type content=profile><meta property=profile:username content=maya><meta property=profile:first_name content=Maya>",
            ["own nickname maya", "own given-name Maya"], ["own nickname maya", "own given-name Maya"]
        ),
        (
            "<meta property=profile:username content=eve><meta property=profile:last_name content=X>",
            ["own nickname eve", "own family-name X"], ["cannot-tell nickname eve", "cannot-tell family-name X"]
        ),
        (
            "<meta name=geo.position content='41.15;-8.61'><meta name=ICBM content='41.15, -8.61'>",
            ["own coordinates 41.15, -8.61", "own coordinates 41.15, -8.61"],
            ["own coordinates 41.15, -8.61", "own coordinates 41.15, -8.61"]
        ),
        (
            "<meta property=place:location:latitude content=41.15><meta property=place:location:longitude content=-8.61>",
            ["own coordinates 41.15, -8.61"], ["own coordinates 41.15, -8.61"]
        ),
        (
            "<meta name=reply-to content=maya@example.org>", ["own email maya@example.org"],
            ["own email maya@example.org"]
        ),
    ])
    func readsMetaElements(_ html: String, _ onSite: [String], _ onProfile: [String]) throws {
        #expect(try FactPage.siteFacts(html) == onSite)
        #expect(try FactPage.facts(html) == onProfile)
    }

    @Test func datesPagesByDublinCore() throws {
        let page = "<meta name=DCTERMS.created content=2026-03-01><article>text</article>"
        #expect(try FactPage.document(page).segments.first?.posted?.description == "2026-03-01")
    }

    @Test(arguments: [
        "<b style='unicode-bidi:bidi-override;direction:rtl'>gro.elpmaxe@ayam</b>",
        "<b style='direction: rtl; unicode-bidi: bidi-override'>gro.<i>elpmaxe</i>@ayam</b>",
        "<bdo dir=RTL>gro.elpmaxe@ayam</bdo>",
        "maya<!-- x -->@<!-- y -->example.org", "maya<span style='display:none'>null</span>@example.org",
        "&#109;aya&#x40;example&period;org",
        "<span data-cfemail='2a476b535b6a4f524b475a464f0445584d'></span>maya@example.org",
    ])
    func readsAddressesAsTheyAreShown(_ html: String) throws {
        let document = try FactPage.document("<p>write to \(html)</p>")
        #expect(document.segments.contains { $0.text.contains("maya@example.org") && $0.owner == .own })
    }

    @Test(
        .timeLimit(.minutes(2)),
        arguments: [
            String(repeating: "<b typeof=Person property=knows>", count: 1_500),
            "<p typeof=Person>" + String(repeating: "<b property=name>x", count: 1_500),
            String(repeating: "<bdo dir=rtl>x", count: 1_500),
            String(repeating: "<meta name=author content=x>", count: 1_500),
            String(repeating: "<b typeof=Person property='a b c d e f g h i j'>", count: 1_000),
        ])
    func hostileAttributesAreReadToTheirEnd(_ html: String) throws {
        #expect(try FactPage.document(html).facts.count <= 10_000)
    }
}
