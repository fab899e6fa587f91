import Testing

@testable import Parsing

@Suite struct XMLRepairTests {
    private func repaired(_ text: String) -> String {
        String(decoding: XMLRepair.repaired(Array(text.utf8)), as: UTF8.self)
    }

    @Test(arguments: [
        ("<a><b>x</a>", "<a><b>x</b></a>"), ("<a><b>x</b></c></a>", "<a><b>x</b></a>"), ("<a><b", "<a><b></b></a>"),
        ("<A><B>x</b></a>", "<A><B>x</B></A>"), ("<a>1 < 2 & 3</a>", "<a>1 &lt; 2 &amp; 3</a>"),
        ("<a k=v m='\"' n></a>", #"<a k="v" m="&quot;" n=""></a>"#), (#"<a k="1" k="2"/>"#, #"<a k="1"/>"#),
        (#"<a k="x>y</a>"#, #"<a k="x">y</a>"#),
        (
            #"<a><b k="x>y</b><b k="z">w</b></a>"#,
            #"<a><b k="x">y</b><b k="z">w</b></a>"#
        ),
        (#"<a k="1<2"/>"#, #"<a k="1&lt;2"/>"#), ("<a>x\u{0}\u{1}y</a>", "<a>xy</a>"),
        ("junk<a>x</a>junk<b/>", "<a>x</a>"), ("<!-- <b> --><?pi <b>?><a><!-- x -->y</a>", "<a>y</a>"),
        ("<a><![CDATA[<b>&x]]></a>", "<a><![CDATA[<b>&x]]></a>"), ("<a><![CDATA[x", "<a><![CDATA[x]]></a>"),
        ("<a>]]></a>", "<a>]]&gt;</a>"), ("<a>&copy;&nbsp;&#X41;&#150;&lt;&AMP;</a>", "<a>©\u{a0}A–&lt;&#38;</a>"),
        ("<br /><b>Warning</b>: x in <b>y</b><?xml version='1.0'?><a>x</a>", "<a>x</a>"),
        ("<a><b/></a>", "<a><b/></a>"), ("<>", ""), ("", ""), ("</a>", ""),
    ])
    func putsRight(_ broken: String, _ whole: String) {
        #expect(repaired(broken) == whole)
    }

    @Test func keepsShortEntitiesOfTheDocumentOnly() {
        let entities = #"<!ENTITY me "Maya <!ENTITY b "&me;"><!ENTITY me "Maya"><!ENTITY f SYSTEM "/etc/hostname">"#
        #expect(repaired("<!DOCTYPE a [\(entities)]><a k='&me;'>&me; &b; &f;</a>").hasSuffix(#"&amp;b; &amp;f;</a>"#))
        #expect(repaired(#"<!DOCTYPE a [<!ENTITY me "Maya">]><a>&me;</a>"#) == "<a>Maya</a>")
    }

    @Test func boundsDepthAndAttributesAndKeepsTheText() {
        let deep = repaired(String(repeating: "<a>", count: 20_000) + "x" + String(repeating: "</a>", count: 20_000))
        #expect(deep.utf8.count < 256 * 8)
        #expect(deep.contains("x"))
        let wide = repaired("<a " + (0..<10_000).map { "k\($0)='1' " }.joined() + ">x</a>")
        #expect(wide.utf8.count < 64 * 10)
        let spaces = repaired((0..<1000).map { "<a xmlns:n\($0)='x'>" }.joined() + "x")
        #expect(spaces.split(separator: "xmlns").count <= XMLRepair.mostNamespaces + 1)
    }

    @Test func boundsWhatEntitiesAdd() {
        let value = String(repeating: "x", count: 200)
        let text =
            "<!DOCTYPE a [<!ENTITY e '\(value)'>]><a>" + String(repeating: "&e;", count: 20_000) + "</a>"
        #expect(repaired(text).utf8.count < 2_000_000)
    }
}
