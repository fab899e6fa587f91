import Testing

@testable import Reporters

@Suite struct PlainTextTests {
    @Test func everyKindOfWhiteSpaceBecomesASpace() {
        for value in UInt32(0)..<0x3100 {
            guard let scalar = Unicode.Scalar(value), scalar.properties.isWhitespace else { continue }
            #expect(PlainText.cleaned("a" + String(scalar) + "b") == "a b", "\(value)")
        }
    }

    @Test func whatNobodyReadsIsCutAndCounted() {
        let long = PlainText.cleaned(String(repeating: "é", count: 500_000) + " the end")
        #expect(long.utf8.count < 40_000)
        #expect(long.hasPrefix("ééé") && long.hasSuffix("é the end"))
        #expect(long.contains("é… (967240 bytes left out) …é"))
        let odd = PlainText.cleaned("a" + String(repeating: "é", count: 500_000))
        #expect(odd.contains("é… (967234 bytes left out) …é"))
        let whole = String(repeating: "word ", count: 6_000) + "end"
        #expect(PlainText.cleaned(whole) == whole)
    }

    @Test func whatHidesTextIsLeftOut() {
        #expect(PlainText.cleaned("a\u{202e}b\u{200b}c\u{1b}[31m d\u{0}") == "abc[31m d")
    }
}
