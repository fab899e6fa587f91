import Testing

@testable import AuditModel

@Suite struct TrimmingTests {
    @Test(arguments: [
        ("", ""), (" \t\r\n", ""), ("a", "a"), (" a b\n", "a b"), ("\u{a0}a\u{2003} ", "a"), ("ä ", "ä"),
        (" 日本 ", "日本"),
        ("\u{a0}", ""), ("\r\na\r\n", "a"), ("a\u{301} ", "a\u{301}"), ("\u{b}\u{c}x\u{85}", "x"),
    ])
    func dropsWhiteSpaceAtBothEnds(_ text: String, _ expected: String) {
        #expect(text.trimmingSpaces() == expected)
        #expect(("x" + text + "x").dropFirst().dropLast().trimmingSpaces() == expected)
    }
}
