import Testing

@testable import Parsing

/// The text that is read from the source must be that of the tree.
@Suite struct ShownTextTests {
    /// Pieces of pages, whole and broken.
    private static let elements = """
        div span p a b i ul li ol table tbody tr td th caption colgroup form select option optgroup h1 h2 pre svg math mi \
        g foreignObject title desc head body html noscript template button ruby rt rp dl dt dd x-y nobr font
        """
    private static let pieces: [String] =
        elements.split(separator: " ").flatMap { ["<\($0)>", "</\($0)>"] }
        + [
            "<div hidden>", "<span style='display: none'>", "<p style=visibility:hidden>", "<tr hidden>",
            "<a href=x hidden>",
            "<table hidden>", "<b hidden>", "<dialog>", "<dialog open>", "</dialog>", "<td class=\"x>y\" hidden>",
            "<i data-cfemail=5a343b373f1a3f223b372a363f7428>", "<br>", "<hr>", "<img alt=x>", "<input type=hidden>",
            "<input>", "</br>", "<textarea> <b>&amp;</textarea>", "<script>x<!--</script>", "<style>y</style>",
            "<!-- c -->",
            "<![CDATA[d]]>", "<frameset>", "<iframe>z</iframe>", "<plaintext>", "<svg/>", "<font color=red>",
            "text", " ", "\n  \n", "two words", "&amp;", "&lt;b", "&nbsp;", "é\u{a0}ü", "\0", "a < b", "</", "<", "&",
            "<!", "\r\n",
        ]

    /// Pages put together at random, always the same ones.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state ^ state >> 29) &* 0xbf58_476d_1ce4_e5b9
        }
    }

    @Test(arguments: 0..<16)
    func sourceAndTreeGiveTheSameText(_ seed: UInt64) {
        var dice = Dice(state: seed)
        var readFromSource = 0
        for _ in 0..<200 {
            // Tables and frames that send text elsewhere are left to the tree: some pages have none.
            let pieces = Bool.random(using: &dice) ? Self.pieces : Self.pieces.filter { !$0.contains("<t") }
            var page = ""
            for _ in 0..<Int.random(in: 1...40, using: &dice) { page += pieces.randomElement(using: &dice) ?? "" }
            let bytes = Array(page.utf8.dropLast(Int.random(in: 0...3, using: &dice)))
            TextDecoder.wellFormed(bytes).withUnsafeBufferPointer { bytes in
                guard let text = ShownTextReader.text(of: bytes) else { return }
                readFromSource += 1
                #expect(text == HTMLText.textOfTree(bytes), "\(page.debugDescription)")
            }
        }
        #expect(readFromSource > 100)
    }

    @Test(arguments: [
        ("display:none", true), (" DISPLAY :\tnone ", true), ("color:red;display:none!important", true),
        ("visibility:hidden", true), ("visibility: visible; display: block", false), ("ddisplay:none", true),
        ("display:nondisplay:none", true), ("", false), ("display:non", false),
    ])
    func stylesHide(_ style: String, _ hides: Bool) {
        #expect(HTMLText.plain(fragment: "a<i style='\(style)'>b</i>") == (hides ? "a" : "ab"))
    }

    @Test func whatComesFirstInATagCounts() {
        #expect(HTMLText.plain(fragment: "<i style='' style='display:none'>b</i>") == "b")
        #expect(HTMLText.visible(Array("<i style='' style='display:none'>b</i>".utf8)).text == "b")
    }

    /// A zero byte makes a name another name, also at its end.
    @Test(arguments: ["<p hidden\0>shown</p>", "<script\0>shown</script\0>", "<i data-cfemail\0=5a34>shown</i>"])
    func namesThatEndInAZeroAreNotKnown(_ page: String) {
        #expect(HTMLText.visible(Array(page.utf8)).text == "shown")
        #expect(HTMLText.plain(fragment: page) == "shown")
    }
}
