import Parsing
import Testing

@Suite struct TokenListingTests {
    @Test func aCDATASectionIsTextAsWritten() {
        let tokens = TokenListing.tokens(of: Array("a &amp; <b>]]>&amp;".utf8), from: .cdata)
        #expect(tokens == [.text("a &amp; <b>&")])
    }

    @Test func rawTextEndsAtItsOwnEndTagOnly() {
        let tokens = TokenListing.tokens(
            of: Array("a&amp;</b></title >".utf8), from: .escapableRawText(endTag: "title"))
        #expect(tokens == [.text("a&</b>"), .endTag(name: "title")])
    }

    @Test func aDoctypeNamesItsIdentifiers() {
        let tokens = TokenListing.tokens(
            of: Array("<!DOCTYPE Html PUBLIC 'a\"' \"b\"><!doctype><!doctype x system>".utf8))
        #expect(
            tokens == [
                .doctype(HTMLDoctype(name: "html", publicID: "a\"", systemID: "b")),
                .doctype(HTMLDoctype(forcesQuirks: true)), .doctype(HTMLDoctype(name: "x", forcesQuirks: true)),
            ])
    }

    @Test func attributesKeepTheFirstOfEqualNamesAndLineEndsMadeAlike() {
        let tokens = TokenListing.tokens(of: Array("<p A='1\r\n2\0' a=3 />".utf8))
        #expect(tokens == [.startTag(name: "p", attributes: ["a": "1\n2\u{FFFD}"], isSelfClosing: true)])
    }
}
