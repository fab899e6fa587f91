import Testing

@testable import Parsing

/// Microformats2 by the rules of its parsing specification.
@Suite struct MicroformatsTests {
    private func page(_ html: String, url: String = "https://maya.example/notes/") -> Microformats {
        Microformats(html: Array(html.utf8), contentType: "text/html; charset=utf-8", url: url)
    }

    private func item(_ html: String) throws -> Microformats.Item { try #require(page(html).items.first) }

    @Test func readsItemsAndPropertiesByTheirPrefixes() throws {
        let item = try item(
            """
            <div class="h-card" id=me><b class="p-name">Maya <i>Lind</i></b> <a class="u-url u-x-site" href="../about">me</a>
            <time class="dt-bday" datetime="1990-02-03">3 Feb</time><div class="e-note"><p>Potter &amp; <b>cook</b></p></div></div>
            """)
        #expect(item.types == ["h-card"])
        #expect(item.id == "me")
        #expect(item.texts("name") == ["Maya Lind"])
        #expect(item.texts("url") == ["https://maya.example/about"])
        #expect(item.texts("x-site") == ["https://maya.example/about"])
        #expect(item.texts("bday") == ["1990-02-03"])
        #expect(item.values("note").first?.html == "<p>Potter &amp; <b>cook</b></p>")
        #expect(item.texts("note") == ["Potter & cook"])
    }

    @Test(arguments: [
        ("h-card", true), ("h-x-card", true), ("h-8to8-card", true), ("h-", false), ("h-9", false), ("h-Card", false),
        ("H-card", false), ("h--card", false), ("h-card-", false), ("h-card_", false), ("h-a-8", false),
        ("xh-card", false),
        ("h-full", false), ("h-4", false),
    ])
    func knowsRootsByTheirForm(_ name: String, _ isRoot: Bool) {
        #expect(page("<p class='\(name)'>x</p>").items.isEmpty == !isRoot)
    }

    @Test func keepsItemsInItems() throws {
        let item = try item(
            """
            <div class="h-entry"><p class="p-name">Tea</p><a class="p-author h-card" href="/maya">Maya</a>
            <div class="u-in-reply-to h-cite"><a class="u-url p-name" href="https://bob.example/1">Bob's tea</a></div>
            <div class="e-content h-note"><b class=p-name>so</b></div><div class="h-event"><b class="p-name">Fair</b></div></div>
            """)
        #expect(item.texts("author") == ["Maya"])
        #expect(item.values("author").first?.item?.texts("url") == ["https://maya.example/maya"])
        #expect(item.texts("in-reply-to") == ["https://bob.example/1"])
        #expect(item.values("content").first?.item?.types == ["h-note"])
        #expect(item.texts("content") == ["so"])
        #expect(item.children.map(\.types) == [["h-event"]])
    }

    @Test(arguments: [
        ("<img class=h-card alt=' Maya ' src=m.png>", "Maya"),
        ("<abbr class=h-card title='Maya Lind'>ML</abbr>", "Maya Lind"),
        ("<p class=h-card><img alt=Maya src=m.png>x</p>", "Maya"),
        ("<p class=h-card><i><abbr title=Maya>M</abbr></i></p>", "Maya"),
        ("<p class=h-card><img alt='' src=m.png>Maya</p>", "Maya"),
        ("<p class=h-card><b>Maya</b> <i>L</i><script>x</script></p>", "Maya L"),
    ])
    func impliesNames(_ html: String, _ name: String) throws {
        #expect(try item(html).texts("name") == [name])
    }

    @Test func impliesNothingWhereSomethingSpeaksAgainst() throws {
        #expect(try item("<p class=h-card><b class=p-org>x</b></p>").values("name").isEmpty)
        #expect(try item("<p class=h-card>a<b class=h-x>x</b></p>").values("name").isEmpty)
        #expect(try item("<p class=h-card><a class=u-uid href=/1>x</a></p>").values("url").isEmpty)
        #expect(try item("<p class=h-card><a href=/1>x</a><a href=/2>y</a></p>").values("url").isEmpty)
        #expect(try item("<p class=vcard><a href=/1>x</a></p>").properties.isEmpty)
    }

    @Test func impliesPicturesAndAddresses() throws {
        let link = try item("<a class=h-card href=/maya><img src=m.png alt=Maya></a>")
        #expect(link.texts("url") == ["https://maya.example/maya"])
        #expect(link.texts("photo") == ["https://maya.example/notes/m.png"])
        let deep = try item("<p class=h-card><b><a href=/maya>Maya</a><object data=m.svg></object></b></p>")
        #expect(deep.texts("url") == ["https://maya.example/maya"])
        #expect(deep.texts("photo") == ["https://maya.example/notes/m.svg"])
    }

    @Test(arguments: [
        ("<abbr class=p-x title=yes>no</abbr>", "yes"), ("<data class=p-x value=yes>no</data>", "yes"),
        ("<input class=p-x value=yes>", "yes"), ("<img class=p-x alt=yes>", "yes"),
        ("<link class=p-x title=yes>", "yes"),
        ("<p class=p-x> a <img alt=yes> b </p>", "a yes b"),
        ("<p class=p-x>a<img src=i.png>b</p>", "a https://maya.example/notes/i.png b"),
        ("<p class=p-x>a<style>no</style>b<template>no</template></p>", "ab"),
        ("<p class=p-x>a\r\nb\n  c</p>", "a\nb\n  c"),
        ("<a class=u-x href='?p=2'>no</a>", "https://maya.example/notes/?p=2"),
        ("<a class=u-x href='#top'>no</a>", "https://maya.example/notes/#top"),
        ("<a class=u-x href='//bob.example'>no</a>", "https://bob.example/"),
        ("<a class=u-x href='../../a/./b/../c'>no</a>", "https://maya.example/a/c"),
        ("<a class=u-x href=mailto:maya@example.org>no</a>", "mailto:maya@example.org"),
        ("<video class=u-x poster=p.png></video>", "https://maya.example/notes/p.png"),
        ("<object class=u-x data=o.pdf></object>", "https://maya.example/notes/o.pdf"),
        ("<source class=u-x src=s.mp3>", "https://maya.example/notes/s.mp3"),
        ("<p class=u-x> /t </p>", "https://maya.example/t"),
        ("<ins class=dt-x datetime=2026-03-01>no</ins>", "2026-03-01"), ("<p class=dt-x> 1 March </p>", "1 March"),
    ])
    func readsValuesWhereTheyStand(_ html: String, _ value: String) throws {
        #expect(try item("<div class=h-x>\(html)</div>").texts("x") == [value])
    }

    @Test func keepsTheAlternativeTextOfPictures() throws {
        let item = try item("<div class=h-card><img class=u-photo src=m.png alt='Maya at the wheel'></div>")
        guard case .picture("https://maya.example/notes/m.png", "Maya at the wheel") = item.values("photo").first else {
            Issue.record("no picture")
            return
        }
    }

    @Test func leavesTemplatesOut() {
        #expect(page("<template><p class=h-card>x</p><a rel=me href=/x>x</a></template>").items.isEmpty)
        #expect(page("<template><a rel=me href=/x>x</a></template>").relations.isEmpty)
    }

    @Test func resolvesAddressesAgainstTheBaseElement() throws {
        let item = try item("<base href='https://cdn.example/a/b'><base href=/no><a class=h-card href=c>x</a>")
        #expect(item.texts("url") == ["https://cdn.example/a/c"])
    }

    @Test func readsRelationsOfLinks() {
        let page = page(
            """
            <link rel="me authorization_endpoint" href="https://social.example/@maya" type="text/html">
            <a rel="me" href="https://social.example/@maya" title="My posts">posts</a><a rel=nofollow>none</a>
            <area rel=next hreflang=sv href="?page=2">
            """)
        #expect(
            page.relations == [
                Microformats.Relation(
                    url: "https://social.example/@maya", relations: ["authorization_endpoint", "me"], text: "posts",
                    title: "My posts", type: "text/html"),
                Microformats.Relation(url: "https://maya.example/notes/?page=2", relations: ["next"], language: "sv"),
            ])
        #expect(page.addresses.map(\.relation) == ["me", "authorization_endpoint", "next"])
    }

    @Test func writesMarkupWithAbsoluteAddresses() throws {
        let item = try item(
            """
            <div class=h-entry><div class=e-content> <A HREF=/x TITLE='a "b" & c'>x</a><br/><img src=i.png alt=I>
            <a href='#n'>n</a>&nbsp;&lt;<!--c--><svg><path/></svg> </div></div>
            """)
        #expect(
            item.values("content").first?.html == """
                <a href="https://maya.example/x" title="a &quot;b&quot; &amp; c">x</a><br>\
                <img src="https://maya.example/notes/i.png" alt="I">
                <a href="#n">n</a>&nbsp;&lt;<!--c--><svg><path></path></svg>
                """)
    }
}

extension Microformats.Item {
    /// The values of a property.
    func values(_ name: String) -> [Microformats.Value] { properties.first { $0.name == name }?.values ?? [] }

    /// The values of a property as text.
    func texts(_ name: String) -> [String] { values(name).map(\.text) }
}

extension Microformats.Value {
    /// The value where only text is wanted.
    var text: String {
        switch self {
        case .text(let text): text
        case .picture(let address, _): address
        case .markup(_, let text): text
        case .item(_, let value): value.text
        }
    }

    var html: String? {
        switch self {
        case .markup(let html, _): html
        case .item(_, let value): value.html
        default: nil
        }
    }

    var item: Microformats.Item? {
        if case .item(let item, _) = self { item } else { nil }
    }
}
