import Testing

@testable import Parsing

@Suite struct TreeConstructionTests {
    @Test(arguments: [
        // What stands wrongly in a table goes before it, in its order.
        ("<table>a<tr>b<td>c</td>d</tr>e</table>f", "abde\nc\nf"),
        ("<div>0<table><div>a</div><tr><td>b<table>c<tr><td>d</table></table>", "0\na\nbc\nd"),
        ("<table><colgroup>a<col><tr><td>b", "a\nb"), ("<table><tr hidden>a<td>b</table>", "a"),
        ("<table hidden><b>a</b><tr><td>b</table>c", "ac"), ("<table><template>a<tr></template><tr><td>b", "b"),
        ("<table><tbody><tr><td>a</tbody></td>b<td>c</table>", "b\na\nc"),
        ("<table><caption>a<tr><td>b</table>", "a\nb"), ("<table><form><tr><td>a</form><td>b</table>c", "a\tb\nc"),
        ("<table><input type=hidden><tr><td>a<table><tr><td>b<td>c</table>d</table>", "a\nb\tc\nd"),
        ("<table><tr><td>a<table><table>b</table>", "a\nb"),
        ("<table><tr><td><select><option>a<td>b</table>", "a\nb"),
        ("<td>a</td><tr>b<div>c<td>d</div>e", "ab\ncd\ne"),
        // Only what is hidden is hidden.
        ("<div hidden><form>a</div>b</form>c", "bc"), ("<form><div hidden></form>a</div>b", "b"),
        ("<h1 hidden>a</h2>b", "b"), ("<span hidden><div>a</span>b</div>c", ""),
        ("<p hidden>a<div>b</div>", "b"), ("<p hidden>a<span>b</p>c", "c"), ("<li hidden>a<li>b", "b"),
        ("<dt hidden>a<dd>b<dt>c", "b\nc"), ("<button hidden>a<button>b", "b"), ("<option hidden>a<option>b", "b"),
        ("<ruby>a<rp hidden>(<rt>b<rp hidden>)</ruby>c", "abc"), ("<x-y hidden>a<b>b</x-y>c", "c"),
        ("<x-y hidden>a<div>b</x-y>c</div>d", ""), ("<my-a hidden>a</my-b>b</my-a>c", "c"),
        ("<a hidden>a<a>b</a>c", "bc"), ("<noscript><div>a</noscript>b", "b"), ("<div hidden>a</p>b</div>c", "c"),
        ("<li><ul hidden></li>a</ul>b", "b"), ("<select hidden><option>a<select>b", "b"),
        ("<select hidden><option>a<input>b", "b"), ("<object><p>a</object>b", "b"),
        // SVG and MathML.
        ("<svg hidden><p>a</p></svg>b", "a\nb"), ("<div hidden><svg><g></div>a", "a"),
        ("<svg><foreignObject><div hidden>a</foreignObject>b</div>c</svg>d", "cd"),
        ("<svg><font>a</font><font size=1>b</font></svg>c", "abc"), ("<svg><desc><p>a</p></desc></svg>b", "b"),
        ("<math><mi>a</mi><annotation>b</annotation></math>c", "ac"), ("<svg hidden><style><a></style></svg>b", "b"),
        ("<svg><title><![CDATA[a]]></title></svg><![CDATA[b]]>c", "c"), ("<svg/>a<svg><b>c</svg>d", "acd"),
        // Heads, bodies, frames.
        ("<head><title>t</title><link>a</head>b", "ab"), ("<title>t</title><p>a<head hidden>b", "ab"),
        ("<body><p>a</body></html>b", "ab"), ("<frameset><frame>a</frameset>b<noframes>c</noframes>", ""),
        ("<p>a<frameset><frame></frameset>b", "ab"), ("a<image hidden>b", "ab"), ("a</br>b</p>c", "a\nb\nc"),
        ("a\0b<pre>c\0d</pre>", "ab\ncd"),
    ])
    func putsTextWhereTheStandardPutsIt(_ html: String, _ text: String) {
        #expect(HTMLText.plain(fragment: html) == text)
        #expect(HTMLText.visible(Array(html.utf8)).text == text)
    }

    @Test func keepsTheTreeInOrderWhenNodesMove() {
        let html = "<div id=1><table id=2><b id=3>x</b><tr id=4>y<td id=5><table id=6>z</table></table></div><p id=7>"
        Array(html.utf8).withUnsafeBufferPointer { bytes in
            let tree = PageTreeBuilder.tree(of: bytes)
            let ids = tree.nodes.indices.compactMap { tree.value(.id, of: $0) }
            #expect(ids == ["1", "3", "2", "4", "5", "6", "7"])
            for node in tree.nodes.indices {
                let parent = tree.nodes[node].parent
                #expect(tree.nodes[node].end > node)
                #expect(parent < node && (parent < 0 || tree.nodes[parent].end >= tree.nodes[node].end))
            }
        }
    }

    @Test func keepsTheFirstOfTwoAttributes() {
        Array("<p id=a ID=b data-x=1 Class=c>".utf8).withUnsafeBufferPointer { bytes in
            let tree = PageTreeBuilder.tree(of: bytes)
            #expect(tree.value(.id, of: 0) == "a")
            #expect(tree.tokens(.class, of: 0) == ["c"])
            #expect(tree.attributes.count == 2)
        }
    }

    @Test func aNodeTakes32Bytes() {
        #expect(MemoryLayout<PageNode>.stride == 32)
        #expect(MemoryLayout<PageAttribute>.stride == 12)
    }
}
