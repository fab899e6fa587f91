/// Texts of pages that try to act: more than two hundred, made of parts that are known to work somewhere.
enum HostileCorpus {
    static let all: [String] = markup + scripts + markdown + terminal + unicode + formulas + csv + templates + long

    static let markup: [String] = [
        "<script>alert(1)</script>", "<ScRiPt>alert(1)</sCrIpT>", "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
        "<iframe srcdoc='<script>alert(1)</script>'>", "<math><mtext></mtext></math>", "<body onload=alert(1)>",
        "<details open ontoggle=alert(1)>", "<video><source onerror=alert(1)>", "<input autofocus onfocus=alert(1)>",
        "<a href=javascript:alert(1)>x</a>", "<form action=javascript:alert(1)><button>", "<base href=//evil.example>",
        "<meta http-equiv=refresh content='0;url=//evil.example'>", "<link rel=stylesheet href=//evil.example/x.css>",
        "<style>*{display:none}</style>", "</style><script>alert(1)</script>", "</title><script>alert(1)</script>",
        "</textarea><script>alert(1)</script>", "<!--><script>alert(1)</script>-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "]]><script>alert(1)</script>", "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
        "<template><script>alert(1)</script></template>", "<object data=javascript:alert(1)>",
        "<embed src=//evil.example>",
        "<xmp><script>alert(1)</script></xmp>", "<plaintext>", "<isindex>", "<marquee onstart=alert(1)>",
        "'><img src=x onerror=alert(1)>", "\"><img src=x onerror=alert(1)>", "`><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "\"\u{301} onmouseover=\"alert(1)",
        "x\" style=\"position:fixed", "\" autofocus onfocus=alert(1) x=\"", "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;", "&#x3c;script&#x3e;", "&quot; onload=&quot;", "&amp;amp;", "&notanentity;", "<", ">", "&",
        "\"", "'",
        "<<<>>>", "</main></body></html>", "<bdo dir=rtl>x</bdo>", "<p id=done-1>", "<label for=done-1>x</label>",
    ]

    static let scripts: [String] = [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "javascript&colon;alert(1)",
        "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD4=", "vbscript:msgbox(1)",
        "https://evil.example/\"onclick=\"x", "https://evil.example/'onclick='x", "https://evil.example/<script>",
        "https://evil.example/ x", "https://evil.example/\u{0}", "https://evil.example/`x`", "//evil.example/x",
        "\\\\evil.example\\x", "https:\\\\evil.example", "file:///etc/passwd", "ftp://evil.example", "blob:https://x",
        "https://user:pass@evil.example/", "https://evil.example/{{report}}", "http://[::1]/",
        "https://xn--e1awd7f.example",
        "mailto:x@evil.example", "tel:+15550100", "xmpp:x@evil.example", "https://evil.example/\u{202E}gpj.exe",
        "HTTPS://EVIL.EXAMPLE/)](x)", "https://evil.example/>x", "www.evil.example", "evil.example/login",
    ]

    static let markdown: [String] = [
        "[link](https://evil.example)", "![x](https://evil.example/p.png)", "[x]: https://evil.example",
        "[x][y]", "<https://evil.example>", "<x@evil.example>", "`code`", "``` \ncode\n```", "~~~\ncode\n~~~",
        "**bold**",
        "__bold__", "*it*", "_it_", "~~gone~~", "# heading", "## heading", "heading\n===", "heading\n---", "- item",
        "* item",
        "+ item", "1. item", "1) item", "> quote", "    code", "\tcode", "---", "***", "___", "| a | b |\n|---|---|",
        "line\n\nparagraph", "line  \nbreak", "line\\\nbreak", "- [ ] task", "- [x] task", "[^1]", "[^1]: note", "$x$",
        "$$x$$",
        "@user", "#123", "org/repo#1", ":smile:", "<details><summary>x</summary></details>", "\\", "\\\\", "\\[x\\](y)",
        "![](x)", "[](https://evil.example)", "[a](javascript:alert(1))", "[a](<https://evil.example>)", "{{x}}",
        "{% raw %}",
        "&copy;", "***bold***", "a_b_c", "http://evil.example.", "(https://evil.example)", "<!-- -->", "==mark==",
        "^sup^",
    ]

    static let terminal: [String] = [
        "\u{1B}[31mred\u{1B}[0m", "\u{1B}[2J", "\u{1B}]0;title\u{07}",
        "\u{1B}]8;;https://evil.example\u{07}x\u{1B}]8;;\u{07}",
        "\u{1B}]52;c;ZXZpbA==\u{07}", "\u{1B}P1$r\u{1B}\\", "\u{1B}[6n", "\u{1B}[?1049h", "\u{1B}c", "\u{1B}(0",
        "\u{9B}31m",
        "\u{9D}0;x\u{9C}", "\u{90}x\u{9C}", "\u{07}", "\u{08}\u{08}\u{08}x", "a\rb", "a\u{0B}b", "a\u{0C}b", "\u{7F}",
        "\u{0}",
        "\u{85}x", "\u{1B}", "\u{1B}[", "a\u{1B}[8mhidden\u{1B}[0m", "\u{0E}\u{0F}",
    ]

    static let unicode: [String] = [
        "\u{202E}txt.exe\u{202C}", "\u{202D}x\u{202C}", "\u{2066}x\u{2069}", "\u{2067}x\u{2069}", "\u{2068}x",
        "\u{200E}\u{200F}",
        "\u{061C}x", "a\u{2028}b", "a\u{2029}b", "\u{FEFF}x", "\u{200B}x\u{200B}", "a\u{AD}b", "\u{E0041}\u{E0042}",
        "x\u{301}\u{302}\u{303}\u{304}", "\u{FFF9}a\u{FFFA}b\u{FFFB}", "\u{FFFD}", "\u{FFFF}", "\u{10FFFF}",
        "＜script＞alert(1)＜/script＞", "аpple.example", "🏴\u{E0067}\u{E007F}", "👩\u{200D}💻", "\u{115F}", "\u{3164}", "ﷺ",
        String(decoding: [0xED, 0xA0, 0x80] as [UInt8], as: UTF8.self),
        String(decoding: [0x61, 0xED, 0xBF, 0xBF, 0x62] as [UInt8], as: UTF8.self),
        String(decoding: [0xC0, 0xBC, 0xFF, 0xFE] as [UInt8], as: UTF8.self),
    ]

    static let formulas: [String] = [
        "=1+1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"https://evil.example\",\"x\")", "+1+1", "-1+1", "@SUM(1)",
        "=IMPORTXML(1)",
        "\t=1+1", "\r=1+1", " =1+1", "'=1+1", "\"=1+1", ";=1+1", ",=1+1", "%0A=1+1", "＝1+1", "＋1", "－1", "＠x",
        "=\u{0}1",
        "x\",=1+1", "x\n=1+1", "x;=1+1", "DDE(\"cmd\")", "=WEBSERVICE(1)", "+46 555 0100", "-", "=", "|=1",
        "\u{FEFF}=1+1",
        "\u{200B}=1+1",
    ]

    static let csv: [String] = [
        "a,b", "a;b", "a\tb", "a\"b", "\"", "\"\"", "a\r\nb", "a\nb", ",,,", "\",\"", "a\",\"b\r\nc", "sep=;",
        "\r\n\r\n",
    ]

    static let templates: [String] = [
        "{{{policy}}}", "{{#report}}", "{{/report}}", "{{^x}}", "{{>x}}", "{{! x }}", "{{=<% %>=}}", "[[Show]]",
        "{0123456789abcdef}",
        "{1}", "{name}", "${x}", "%s%n", "%n%n%n", "$(id)", "`id`", "'; DROP TABLE x; --", "../../etc/passwd",
        "\\u003cscript\\u003e",
    ]

    static let long: [String] = [
        String(repeating: "<", count: 20_000), String(repeating: "a ", count: 20_000),
        String(repeating: "\u{301}", count: 20_000),
        String(repeating: "[", count: 20_000), String(repeating: "\"", count: 20_000),
    ]

    /// One long text: a hundred thousand bytes.
    static let huge = String(repeating: "=<a&\"`|[\u{1B}", count: 11_112)
}
