import Testing

@testable import Parsing

private func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

/// Shapes that break parsers, large enough that a second pass over what was read would show.
@Suite struct HostileMarkupTests {
    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            (many("<div>", 1_000_000) + "x", "x"), ("<p " + many("a=1 ", 1_000_000) + ">x", "x"),
            ("<p" + many(" hidden", 200_000) + ">x</p>y", "y"), (many("<a", 300_000), ""),
            (many("<a ", 300_000) + ">x", "x"),
            ("x" + many("<!--", 300_000), "x"), ("x<!--" + many("--!", 300_000), "x"),
            ("x<a href='" + many("\">", 300_000), "x"),
            ("x" + many("</", 300_000), "x"), ("x" + many("</p ", 300_000), "x"), ("x" + many("<!", 300_000), "x"),
            ("x" + many("<?", 300_000), "x"), ("x<svg>" + many("<![CDATA[", 100_000), "x" + many("<![CDATA[", 99_999)),
            (many("&amp", 300_000), many("&", 300_000)), (many("&#", 300_000), many("&#", 300_000)),
            ("&#" + many("9", 1_000_000) + ";", "\u{FFFD}"), (many("&notit", 100_000), many("¬it", 100_000)),
            (many(" ", 1_000_000) + "x" + many("\n", 1_000_000), "x"),
            (many("<b>", 300_000) + many("</b>", 300_000) + "x", "x"),
            ("<x-y>" + many("<x-z></x-y>", 200_000) + "x", "x"), (many("<table>", 200_000) + "x", "x"),
            ("<table>" + many("<b>x</b>", 100_000), many("x", 100_000)), (many("<select><option>", 100_000) + "x", "x"),
            (many("<svg><desc>", 100_000) + "x", ""), (many("<template>", 200_000) + "x", ""),
            (many("<form>", 200_000) + many("</form>", 200_000) + "x", "x"), (many("<ruby><rt>", 100_000) + "x", "x"),
        ])
    func isReadToItsEnd(_ html: String, _ text: String) {
        let shown = HTMLText.visible(Array(html.utf8)).text
        #expect(shown == text, "\(html.prefix(40)): \(shown.prefix(40))")
    }

    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            many("<div>", 300_000), "<p " + many("a=1 class=x ", 200_000) + ">", many("<table>x<tr>y", 50_000),
            many("<table><b>x", 50_000), many("<table><tr><td>x", 50_000), many("<x1><x2>", 100_000),
        ])
    func growsATreeNoLargerThanItsSource(_ html: String) {
        Array(html.utf8).withUnsafeBufferPointer { bytes in
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
