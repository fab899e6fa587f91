import Testing

@testable import Parsing

private func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

/// A page of a piece many times over, between two others, and the text that is shown of it.
private struct Shape: Sendable {
    var html: String
    var text: String

    init(_ piece: String, _ count: Int, _ end: String = "", shows text: String = "x") {
        self.init("", piece, count, end, shows: text)
    }

    init(_ start: String, _ piece: String, _ count: Int, _ end: String = "", shows text: String = "x") {
        html = start + many(piece, count) + end
        self.text = text
    }
}

/// Shapes that break parsers, large enough that a second pass over what was read would show.
@Suite struct HostileMarkupTests {
    private static let shapes: [Shape] = [
        Shape("<div>", 1_000_000, "x"), Shape("<p ", "a=1 ", 1_000_000, ">x"),
        Shape("<p", " hidden", 20_000, ">x</p>y", shows: "y"), Shape("<a", 30_000, shows: ""),
        Shape("<a ", 30_000, ">x"), Shape("x", "<!--", 30_000), Shape("x<!--", "--!", 30_000),
        Shape("x<a href='", "\">", 30_000), Shape("x", "</", 30_000), Shape("x", "</p ", 30_000),
        Shape("x", "<!", 30_000), Shape("x", "<?", 30_000),
        Shape("<svg hidden><![CDATA[", "]]<", 10_000, "]]></svg>x"),
        Shape("&amp", 30_000, shows: many("&", 30_000)), Shape("&#", 30_000, shows: many("&#", 30_000)),
        Shape("&#", "9", 1_000_000, ";", shows: "\u{FFFD}"), Shape("&notit", 10_000, shows: many("¬it", 10_000)),
        Shape(" ", 1_000_000, "x"), Shape("x", "\n", 1_000_000), Shape("<b>", 30_000, "x"),
        Shape("x", "</b>", 30_000), Shape("<x-y>", "<x-z></x-y>", 20_000, "x"), Shape("<table>", 20_000, "x"),
        Shape("<table>", "<b>x</b>", 10_000, shows: many("x", 10_000)), Shape("<select><option>", 10_000, "x"),
        Shape("<svg><desc>", 10_000, "x", shows: ""), Shape("<template>", 20_000, "x", shows: ""),
        Shape("<form>", 20_000, "x"), Shape("<ruby><rt>", 10_000, "x"),
    ]

    @Test(.timeLimit(.minutes(5)), arguments: shapes.indices)
    func isReadToItsEnd(_ number: Int) {
        let shape = Self.shapes[number]
        let shown = HTMLText.visible(Array(shape.html.utf8)).text
        #expect(shown == shape.text, "\(shape.html.prefix(40)): \(shown.prefix(40))")
    }

    private static let trees: [Shape] = [
        Shape("<div>", 30_000), Shape("<p ", "a=1 class=x ", 20_000, ">"), Shape("<table>x<tr>y", 5_000),
        Shape("<table><b>x", 5_000), Shape("<table><tr><td>x", 5_000), Shape("<x1><x2>", 10_000),
    ]

    @Test(.timeLimit(.minutes(5)), arguments: trees.indices)
    func growsATreeNoLargerThanItsSource(_ number: Int) {
        Array(Self.trees[number].html.utf8).withUnsafeBufferPointer { bytes in
            let tree = PageTreeBuilder.tree(of: bytes)
            #expect(tree.nodes.count <= bytes.count / 2)
            #expect(tree.attributes.count <= 64 * tree.nodes.count)
            #expect(tree.nodes.indices.allSatisfy { tree.nodes[$0].parent < $0 && tree.nodes[$0].end > $0 })
        }
    }

    @Test func everyBeginningOfAPageIsReadAlikeFromSourceAndTree() {
        let page = Array(
            """
            <!doctype html><title>t &amp; u</title><style>a{}</style><body class='x y'><p hidden>h<div id="a>b">é \
            &eacute;&#233;<!-- c --><br/>\u{a0}x<table><tr><td style="display:none">n<td>m</table><svg><![CDATA[d]]></svg>\
            <textarea> t </textarea><script>if (a<b) "</scr"</script><i data-cfemail=5a343b373f1a3f223b372a363f7428></i>
            """.utf8)
        for length in 0...page.count {
            TextDecoder.wellFormed(Array(page.prefix(length))).withUnsafeBufferPointer { bytes in
                // A lone `<` in a table takes a tree.
                guard let text = ShownTextReader.text(of: bytes) else { return }
                #expect(text == HTMLText.textOfTree(bytes), "\(length)")
            }
        }
    }
}
