import Testing

@testable import Parsing

@Suite struct EncodingSnifferTests {
    private static func stated(_ page: String, contentType: String? = nil) -> String? {
        EncodingSniffer.stated(by: Array(page.utf8), contentType: contentType)?.name
    }

    @Test(arguments: [
        "<meta charset=iso-8859-2>", "<META\nCHARSET = ' ISO-8859-2 '>", "<meta/charset=\"latin2\"/>",
        "<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-2\">",
        "<meta content='text/html;charset = \"iso-8859-2\"' http-equiv=content-type>",
        "<!-- <meta charset=koi8-r> --><meta charset=iso-8859-2>", "<!--><meta charset=iso-8859-2>",
        "<p title='<meta charset=koi8-r>'><meta charset=iso-8859-2>", "<? x><meta charset=iso-8859-2>",
        "<meta charset=nonsense><meta charset=iso-8859-2>", "<meta <meta charset=iso-8859-2>",
        "<meta charset=iso-8859-2 charset=koi8-r>", "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><rss/>",
    ])
    func declarationsAreFoundAsBrowsersFindThem(page: String) {
        #expect(Self.stated(page + "<p>") == "ISO-8859-2")
    }

    @Test(arguments: [
        "<metacharset=iso-8859-2>", "<meta content='text/html; charset=iso-8859-2'>", "<meta charset=iso-8859-2",
        "<meta name=content-type content='text/html; charset=iso-8859-2'>", "<meta charset='iso-8859-2>",
        "<p title='<meta charset=iso-8859-2>", "<meta http-equiv=content-type content=\"charset='iso-8859-2\">",
    ])
    func whatIsNoDeclarationIsNotHeeded(page: String) {
        #expect(Self.stated(page) == nil)
    }

    @Test func aDeclarationFarDownCountsWhereTheBytesAreNotUTF8() {
        let padding = String(repeating: "<p>word</p>", count: 300) + "<script>var a = '<meta charset=koi8-r>'</script>"
        let page = Array((padding + "<meta charset=iso-8859-2><p>").utf8) + [0xb1, 0xb1, 0xb1]
        #expect(HTMLText.visible(page).text.hasSuffix("ąąą"))
    }

    @Test func theHeaderOverrulesThePageAndTheMarkOverrulesBoth() {
        #expect(Self.stated("<meta charset=koi8-r>", contentType: "text/html; charset=\"iso-8859-2\"") == "ISO-8859-2")
        #expect(Self.stated("\u{FEFF}<meta charset=koi8-r>", contentType: "text/html; charset=koi8-r") == "UTF-8")
    }

    @Test(arguments: ["utf-16", "UTF-16BE", "ucs-2"])
    func aDeclarationReadAsASCIICannotMeanUTF16(label: String) {
        #expect(Self.stated("<meta charset=\(label)>") == "UTF-8")
    }

    @Test func aWideLabelOnTextThatIsNotWideIsDistrusted() {
        let text = HTMLText.visible(Array("<p>Plain text</p>".utf8), contentType: "text/html; charset=utf-16")
        #expect(text.text == "Plain text")
    }

    @Test func labelsMeanWhatTheEncodingStandardSays() {
        for label in ["ascii", "iso-8859-1", "x-user-defined", " Latin1\n"] {
            #expect(TextEncoding(label: label) == .windows1252)
        }
        #expect(TextEncoding(label: "gb2312") == .gb18030)
        #expect(TextEncoding(label: "iso-8859-9") == .windows1254)
        #expect(TextEncoding(label: "tis-620") == .windows874)
        #expect(TextEncoding(label: "hz-gb-2312") == nil)
        #expect(TextEncoding(label: "utf 8") == nil)
    }
}
