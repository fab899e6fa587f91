import Testing

@testable import Detectors

@Suite struct LiteralSearchTests {
    private static func hits(_ literals: [String], in text: String) -> [String] {
        let search = LiteralSearch(literals.enumerated().map { ($0.element, $0.offset) })
        var found: [String] = []
        var text = text
        text.withUTF8 { bytes in
            ScanText.with(bytes: bytes, context: ScanContext()) { text in
                search.search(text) { found.append("\(literals[$0])@\($1.lowerBound)-\($1.upperBound)") }
            }
        }
        return found
    }

    @Test func findsAllThatStandThereWhereverTheyStand() {
        #expect(Self.hits(["acme", "me-1", "ACME-12"], in: "xACME-12") == ["acme@1-5", "ACME-12@1-8", "me-1@3-7"])
        #expect(
            Self.hits(["bonus", "бонус"], in: "Бонус BONUS бонусы") == ["бонус@0-10", "bonus@11-16", "бонус@17-27"])
        #expect(Self.hits(["aaa"], in: "aaaaa") == ["aaa@0-3", "aaa@1-4", "aaa@2-5"])
        #expect(Self.hits(["abc"], in: "ab").isEmpty)
        #expect(Self.hits([], in: "abc").isEmpty)
    }

    @Test func findsWhatASlowSearchFinds() {
        var numbers = SplitMix(state: 3)
        for _ in 0..<300 {
            let literals = (0..<5).map { _ in
                String(
                    (0..<Int.random(in: 3...6, using: &numbers)).map { _ in "abA".randomElement(using: &numbers) ?? "a"
                    })
            }
            let text = String((0..<60).map { _ in "abAB".randomElement(using: &numbers) ?? "a" })
            let lower = Array(text.lowercased().utf8)
            var expected: [String] = []
            for literal in literals {
                let bytes = Array(literal.lowercased().utf8)
                for at in 0...(lower.count - bytes.count) where Array(lower[at..<at + bytes.count]) == bytes {
                    expected.append("\(literal)@\(at)-\(at + bytes.count)")
                }
            }
            #expect(Self.hits(literals, in: text).sorted() == expected.sorted())
        }
    }
}
