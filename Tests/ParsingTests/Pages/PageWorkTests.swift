import AuditModel
import Testing

@testable import Parsing

/// What is made of a page while it is read grows no faster than the page: counted, so that no clock matters.
@Suite struct PageWorkTests {
    @Test(arguments: [
        "<div>", "<p>a<b>b<i>c", "<q><b class=author>x", "<li class=comment><b class=fn>x</b>", "<a href=x>", "<table>",
        "<article><time>2026-03-01<a rel=author>x", "<h2>comments</h2>", "<div class=post><i class=author>",
        "<i title=t>",
        "<dl><dt>a<dd>b", "<div>a:</div>", "<div lang=de><div lang=fr>x", "<p hidden>x<p>", "<span hidden><a href=y>z",
        "<body class=mw-x><p><a href='/wiki/User:B'>b</a> (UTC)", "<svg><title>x", "<template>x", "<select><option>x",
        "<img alt=a>", "<!-- a --><!-- <b>b -->", "&amp;&nbsp;", "<pre>\n", "<td>a<th>b", "<form><input title=x>",
        "<div itemscope itemprop=author>x", "<div class='h-card h-entry p-author'>x", "<nobr>x<font>", "</p></a><br>",
    ])
    func growsWithThePage(_ unit: String) {
        let once = work(String(repeating: unit, count: 300))
        let twice = work(String(repeating: unit, count: 600))
        // What stands at the ends of windows is no growth.
        #expect(twice <= once * 2 + 200, "\(once) and \(twice)")
    }

    @Test func staysSmallWhereEachNameHoldsTheRestOfThePage() {
        let html =
            String(repeating: "<div class=post><b class=author>", count: 500) + String(repeating: "x", count: 50_000)
        #expect(work(html) < 4 * html.utf8.count)
    }

    /// Nodes of the tree, parts and what signs them, and the bytes of all that is kept.
    private func work(_ html: String) -> Int {
        Array(html.utf8).withUnsafeBufferPointer { source in
            let tree = PageTreeBuilder.tree(of: source)
            let url = "https://maya.example/"
            let resolver = LinkResolver(base: WebAddress(url))
            let parts = PartFinder(tree, resolver: resolver, mostParts: PageLimits().parts).parts
            let page = Page(requested: url, url: url, status: 200, headers: [], body: [])
            let handle = Handle(platform: "web", account: url)
            let document = HTMLPageReader(page: page, handle: handle, ownership: .ownersSite).document(of: source)
            return tree.nodes.count + tree.attributes.count
                + parts.reduce(0) { $0 + 1 + bytes(of: $1.authorNames) + bytes(of: $1.authorURLs) }
                + bytes(of: document.segments.map(\.text)) + bytes(of: document.links.map(\.text))
                + bytes(of: document.facts.map(\.value))
        }
    }

    private func bytes(of texts: [String]) -> Int { texts.reduce(0) { $0 + $1.utf8.count } }
}
