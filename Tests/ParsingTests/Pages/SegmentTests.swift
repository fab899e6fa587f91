import AuditModel
import Testing

@testable import Parsing

@Suite struct SegmentTests {
    @Test(arguments: [
        ("<dl><dt>Location</dt><dd>Porto</dd></dl>", "Location: Porto"),
        ("<dl><dt>Location:\n<dd>Porto<dt>Born <dd>3 May</dl>", "Location: Porto\nBorn: 3 May"),
        ("<dl><div><dt>Location</dt> <dd><a href=x>Porto</a></dd></div></dl>", "Location: Porto"),
        ("<dl><dt>Location</dt><dd>Porto</dd><dd>Lisbon</dd></dl>", "Location: Porto\nLisbon"),
        ("<table><tr><th>Location</th>\n<td>Porto</td></tr></table>", "Location: Porto"),
        (
            "<table><tr><th>Place</th><th>Day</th></tr><tr><td>Porto</td><td>Monday</td></tr></table>",
            "Place\tDay\nPorto\tMonday"
        ),
        ("<div class=k>Location:</div>\n<div class=v>Porto</div>", "Location: Porto"),
        ("<div><b>Location:</b></div><div><div>Porto</div></div>", "Location: Porto"),
        ("<label>Location:</label> <b>Porto</b>", "Location: Porto"),
    ])
    func keepsLabelAndValueOnOneLine(_ html: String, _ text: String) throws {
        #expect(try SamplePage.texts(html) == [text])
    }

    @Test(arguments: [
        ("<dl><dt>Location</dt></dl>Porto", "Location\nPorto"),
        ("<dl><dd>Porto</dd></dl><p>x", "Porto\nx"),
        ("<div>We met in Porto</div><div>and flew on</div>", "We met in Porto\nand flew on"),
        ("<div>My books:</div><ul><li>One</li><li>Two</li></ul>", "My books:\nOne\nTwo"),
        (
            "<dl><dt>" + String(repeating: "long ", count: 20) + "</dt><dd>x</dd></dl>",
            String(repeating: "long ", count: 20).trimmingSpaces() + "\nx"
        ),
    ])
    func breaksOtherLines(_ html: String, _ text: String) throws {
        #expect(try SamplePage.texts(html) == [text])
    }

    @Test func saysTheLanguageOfBlocksThatDifferFromThePage() throws {
        let document = try SamplePage.document(
            """
            <html lang=en><p>one <i lang=fr>deux</i> three</p><div lang=de><p>vier</p><p lang=EN>five</p>sechs</div>
            <p lang=pt title=sete>oito</p><p lang=en>nine</p></html>
            """)
        #expect(document.language == "en")
        #expect(document.segments.map(\.text) == ["one deux three", "vier", "five", "sechs", "sete", "oito", "nine"])
        #expect(document.segments.map(\.language) == [nil, "de", nil, "de", "pt", "pt", nil])
    }

    @Test func saysTheLanguageOfASentenceThatIsAllInIt() throws {
        let document = try SamplePage.document("<html lang=en><div><span lang=fr>tout</span></div><q>x</q></html>")
        #expect(document.segments.map(\.language) == ["fr", nil])
    }

    @Test func takesALanguageFromThePageThatNamesNone() throws {
        let segments = try SamplePage.document("<p>a</p><p lang=de>b</p><p lang=''>c</p>").segments
        #expect(segments.map(\.text) == ["a", "b", "c"])
        #expect(segments.map(\.language) == [nil, "de", nil])
    }

    @Test(arguments: [
        "<p>&nbsp;\u{a0} &#x20;\n&ensp;$</p>", "<i hidden>x</i> <p>&#36;$", "<p>&amp;</p><q>$</q>", "<!-- $ --><p>x",
        "<img alt=' $'>", "<img alt=a title=\"$ \">", "<p>x<i hidden> <b> $</b></i> y",
        "<div style='display:none'>\n$</div>",
        "<p>&nbsp;</p><p>$", "<pre>\n $</pre>", "<p>a</p><div lang=de> $</div>", "<table>$<tr><td>x</table>",
    ])
    func knowsWhereEachSegmentStarts(_ html: String) throws {
        let mark = "mark"
        let page = html.split(separator: "$", omittingEmptySubsequences: false).joined(separator: mark)
        let segment = try #require(SamplePage.document(page).segments.last { $0.text.contains(mark) })
        let offset = try #require(segment.offset)
        let isDecoded = page.contains("&#36;")
        #expect(page.utf8.dropFirst(offset).starts(with: (isDecoded ? "&#36;" : mark).utf8), "\(offset)")
    }

    @Test func leavesHiddenWordsToWhoWroteThem() throws {
        let document = try SamplePage.document(
            "<div hidden>mine <div class=comment><b class=author>Bob</b> theirs</div> mine again</div>")
        #expect(document.segments.map(\.owner) == [.own, .other, .own])
        #expect(document.segments.allSatisfy { $0.region == .hidden })
    }

    @Test func readsTheTextOfLinksAcrossHiddenParts() throws {
        let document = try SamplePage.document(
            "<p>before <a href=/a>one <i hidden>two</i> three</a><i hidden>x <a href=/b>four</a></i></p>")
        #expect(document.links.map(\.text) == ["one three", "four"])
    }
}
