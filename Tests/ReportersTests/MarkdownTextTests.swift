import Testing

@testable import Reporters

@Suite("Markdown text")
struct MarkdownTextTests {
    @Test(
        "escapes what would act, and leaves the rest readable",
        arguments: [
            ("plain: words, 3.5 (yes) - no!", "plain: words, 3.5 (yes) - no!"),
            ("*a* _b_ `c` ~d~ |e| $f$ #g", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\|e\\| \\$f\\$ \\#g"),
            ("[a](b) ![c](d)", "\\[a\\](b) !\\[c\\](d)"), ("<b>&amp;", "\\<b\\>\\&amp;"),
            ("https://a.example", "https\\://a.example"), ("MAILTO:x", "MAILTO\\:x"),
            ("WWW.a.example", "WWW\\.a.example"),
            ("me@example.org", "me\\@example.org"), ("- item", "\\- item"), ("12. item", "12\\. item"),
            ("1) item", "1\\) item"), ("+ item", "\\+ item"), ("=== x", "\\=== x"), ("a\n\n# b", "a \\# b"), ("", ""),
            ("> quote", "\\> quote"),
        ])
    func escapes(text: String, escaped: String) {
        #expect(MarkdownText.escaped(text) == escaped)
    }

    @Test("makes a link of a whole address of the web only")
    func links() {
        #expect(MarkdownText.link("https://example.org/a_b") == "<https://example.org/a_b>")
        #expect(MarkdownText.link("https://example.org/> x") == "https\\://example.org/\\> x")
        #expect(MarkdownText.link("javascript:alert(1)") == "javascript:alert(1)")
    }
}
