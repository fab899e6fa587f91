import AuditModel
import Testing

@testable import Parsing

@Suite struct HTMLTextTests {
    @Test(arguments: [
        ("<p>One</p><p>Two<br>Three</p>", "One\nTwo\nThree"),
        ("in<b>line</b> <i>tags</i>", "inline tags"),
        ("<ul><li>a<li>b</ul>", "a\nb"),
        ("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "a\tb\nc\td"),
        ("a  \n\t b", "a b"),
        ("<pre>a  b\n c</pre>", "a  b\n c"),
        ("a&nbsp;b &amp; c&lt;d&#64;&#x40;&commat;&period;&notin;&notit;", "a b & c<d@@@.∉¬it;"),
        ("<script>x</script>a<style>y</style>b<template>z</template>", "ab"),
        ("a<!-- x --!>b<!-->c<!--->d", "abcd"),
        ("a < b <3 </ c>", "a < b <3"),
        ("<script><!--<script></script>--></script>a", "a"),
        ("<textarea><b>&amp;</textarea>x", "<b>&x"),
        ("<title>t</title>a<noscript>hidden</noscript><span hidden>h</span><i style='DISPLAY : none'>h</i>b", "ab"),
        ("<svg><title>t</title><text>s</text><![CDATA[c]]></svg>x", "scx"),
        ("<a href=x>one</div> <p>two</a>", "one\ntwo"),
        ("<div>a<span>b</div>c", "ab\nc"),
        ("&#128; &#0; &#xD800; &#x110000;", "€ \u{FFFD} \u{FFFD} \u{FFFD}"),
        ("<iframe><p>x</p></iframe>y", "y"),
        ("a<plaintext><b>c", "a\n<b>c"),
        ("<a title='", ""),
        ("x</", "x</"),
    ])
    func readsFragmentsAsAReaderSeesThem(_ html: String, _ text: String) {
        #expect(HTMLText.plain(fragment: html) == text)
    }

    @Test func keepsShortenedLinksWhole() {
        let html = """
            <p>See <a href="https://example.org/a/very/long/path?x=1&amp;copy=2" rel="me nofollow"><span \
            class="invisible">https://</span><span class="ellipsis">example.org/a/very</span><span \
            class="invisible">/long/path</span></a>!</p>
            """
        let read = HTMLText.read(fragment: html)
        #expect(read.text == "See https://example.org/a/very/long/path!")
        #expect(read.links.map(\.url) == ["https://example.org/a/very/long/path?x=1&copy=2"])
        #expect(read.links.map(\.relations) == [["me", "nofollow"]])
        #expect(read.links.map(\.text) == ["https://example.org/a/very/long/path"])
    }

    @Test(
        arguments: [
            ([0xe9], "text/html", "é"), ([0x93, 0x68, 0x69, 0x94], "text/html; charset=iso-8859-1", "“hi”"),
            ([0xc3, 0xa9], "text/html; charset=latin1", "é"), ([0xef, 0xbb, 0xbf, 0x61], nil, "a"),
            ([0xff, 0xfe, 0x61, 0x00], nil, "a"), ([0xcf, 0xf0, 0xe8], "text/html;charset=\"windows-1251\"", "При"),
            (Array("<meta charset=koi8-r>".utf8) + [0xf0], nil, "П"),
            ([0x61, 0xc3, 0x28, 0xc3, 0xa9], "text/html; charset=utf-8", "a\u{FFFD}(é"),
            (
                Array("<meta http-equiv=Content-Type content='text/html; charset=shift_jis'>".utf8) + [0x82, 0xa0], nil,
                "あ"
            ),
            ([0x82], "text/html; charset=shift_jis", "\u{FFFD}"),
        ] as [([UInt8], String?, String)])
    func convertsEncodings(_ bytes: [UInt8], _ contentType: String?, _ text: String) {
        #expect(HTMLText.visible(bytes, contentType: contentType).text == text)
    }

    @Test func doesNotBelieveALabelThatTheBytesContradict() {
        let text = String(repeating: "新闻体育", count: 8)
        let body = Array("<meta charset=gb2312>\(text)".utf8)
        #expect(HTMLText.visible(body).text == text)
        // Two characters of GBK that happen to be valid UTF-8.
        #expect(HTMLText.visible(Array("<meta charset=gbk>".utf8) + [0xc1, 0xaa, 0xcd, 0xa8]).text == "联通")
    }

    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            String(repeating: "<div>", count: 100_000) + "x",
            String(repeating: "<b><div>", count: 50_000) + String(repeating: "</b>", count: 50_000),
            String(repeating: "<a href=x>", count: 50_000), String(repeating: "<a href=x><div>", count: 50_000),
            String(repeating: "<x", count: 100_000), String(repeating: "</zz>", count: 100_000),
            "<!--" + String(repeating: "-!", count: 200_000), "<p title='" + String(repeating: "&", count: 500_000),
            "<script>" + String(repeating: "<!--<script", count: 50_000), String(repeating: "&am", count: 200_000),
            "<p " + String(repeating: "a=1 ", count: 200_000) + ">", String(repeating: "<table><tr>", count: 50_000),
            String(repeating: "<svg><p>", count: 50_000), String(repeating: "<li><p>", count: 50_000),
        ])
    func hostileInputIsReadToItsEnd(_ html: String) {
        #expect(HTMLText.plain(fragment: html).utf8.count <= html.utf8.count)
    }

    @Test func takesFiveMegabytesOfOneAttribute() {
        let html = "<p title=\"" + String(repeating: "a", count: 5_000_000) + "\">x"
        #expect(HTMLText.plain(fragment: html) == "x")
    }

    @Test func knowsAllNamedReferences() {
        #expect(
            HTMLText.plain(fragment: "&CounterClockwiseContourIntegral;&nGt;&AMP&amp&ampx&zwnj;") == "∳≫⃒&&&x\u{200C}")
    }
}
