import Testing

@testable import Parsing

/// Every stretch of a page's text stands somewhere in the page.
@Suite struct ShownTextPlaceTests {
    /// What of a page stands behind a word of its text.
    private func source(of word: String, in page: String, type: String = "text/html") -> String? {
        Array(page.utf8).withUnsafeBufferPointer { bytes in
            PageText.withShown(of: bytes, contentType: type, keepingPlaces: true) { shown -> String? in
                let text = String(decoding: shown.bytes, as: UTF8.self)
                guard let found = text.firstRange(of: word) else { return "not in the text: \(text)" }
                let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
                let end = text.utf8.distance(from: text.startIndex, to: found.upperBound)
                return shown.place(of: start..<end).map { String(decoding: shown.source[$0], as: UTF8.self) }
            } ?? nil
        }
    }

    @Test(
        arguments: [
            ("<p>one two</p>", "two", "two"), ("  <p>  one </p>\n <p>two</p>", "one", "one"),
            ("<p>one  \n two</p>", "one two", "one  \n two"), ("<p>a &amp; b</p>", "& b", "&amp; b"),
            ("me&commat;here.example", "me@here.example", "me&commat;here.example"),
            ("x<b>me</b>@<i>here</i>.example", "me@here", "me</b>@<i>here"), ("ä&nbsp;ö ü", "ü", "ü"),
            ("<pre>a\n\n  b\tc</pre>", "c", "c"), ("é&#233;è", "è", "è"), ("é&#233;è", "é", "é"),
            ("<td>one<td>two", "two", "two"), ("<textarea> <b>&lt;</textarea>", "<b>", "<b>"),
            ("<div hidden>one</div><!-- one --><p>one", "one", "one"),
        ])
    func placesOfPages(page: String, word: String, expected: String) {
        #expect(source(of: word, in: page) == expected)
    }

    @Test func addressesThatAnAttributeHoldsStandAtTheirTag() {
        let page = "<p>x <i data-cfemail=5a343b373f1a3f223b372a363f7428>[email]</i> y"
        #expect(source(of: "y", in: page) == "y")
        #expect(source(of: "@", in: page) == "<")
    }

    @Test func textFilesAreTheirOwnSource() {
        #expect(source(of: "two", in: "one\n two", type: "text/plain") == "two")
    }

    @Test func placesInTextThatATreeMovesAreNotKnown() {
        #expect(source(of: "moved", in: "<table>moved<tr><td>cell</table>") == nil)
    }

    @Test(arguments: 0..<64)
    func everyCharacterHasItsPlace(seed: UInt64) {
        var state = seed
        let pieces = [
            "<p>", "</p>", "<b>", "</b>", "word ", "&amp;", "&#65;", " \n ", "ü", "<pre>", "</pre>", "\t", "&nbsp;",
            "x",
        ]
        var page = ""
        for _ in 0..<30 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            page += pieces[Int(state >> 33) % pieces.count]
        }
        Array(page.utf8).withUnsafeBufferPointer { bytes in
            _ = PageText.withShown(of: bytes, contentType: "text/html", keepingPlaces: true) { shown in
                var last = 0
                // A no-break space, which stays one in preformatted text, is white space, whose place nobody asks.
                for at in shown.bytes.indices where ![0x09, 0x0a, 0x20, 0xc2, 0xa0].contains(shown.bytes[at]) {
                    guard let place = shown.place(of: at..<at + 1) else {
                        Issue.record("no place for byte \(at) of \(page.debugDescription)")
                        return
                    }
                    #expect(place.lowerBound >= last)
                    last = place.lowerBound
                    let source = shown.source[place.lowerBound]
                    #expect(source == shown.bytes[at] || source == UInt8(ascii: "&"))
                }
            }
        }
    }
}
