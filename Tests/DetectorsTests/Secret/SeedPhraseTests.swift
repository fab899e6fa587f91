import AuditModel
import Testing

@testable import Detectors

@Suite struct SeedPhraseTests {
    private static let scanner = TextScanner(detectors: [SeedPhraseDetector()])

    /// A phrase made of bytes that no wallet draws, of as many words as asked for.
    private func phrase(_ words: Int, of list: StaticString, start: UInt8) -> [String] {
        var all: [String] = []
        SeedWords.forEach(in: list) { bytes, _ in all.append(String(decoding: bytes, as: UTF8.self)) }
        var bytes = (0..<words * 4 / 3).map { UInt8(truncatingIfNeeded: Int(start) + $0 * 37) }
        bytes.append(SHA256.digest(bytes)[0])
        let bits = bytes.flatMap { byte in (0..<8).map { Int(byte >> UInt8(7 - $0)) & 1 } }
        return (0..<words).map { word in all[bits[(word * 11)..<(word * 11 + 11)].reduce(0) { $0 * 2 + $1 }] }
    }

    private static let languages: [(list: StaticString, name: String?)] = [
        (SeedWords.english, nil), (SeedWords.czech, "czech"), (SeedWords.french, "french"),
        (SeedWords.italian, "italian"), (SeedWords.portuguese, "portuguese"), (SeedWords.spanish, "spanish"),
        (SeedWords.russian, "russian"), (SeedWords.turkish, "turkish"), (SeedWords.japanese, "japanese"),
        (SeedWords.korean, "korean"), (SeedWords.chineseSimplified, "chinese-simplified"),
        (SeedWords.chineseTraditional, "chinese-traditional"),
    ]

    @Test(arguments: [12, 15, 18, 21, 24])
    func findsEveryLengthInEveryLanguageHoweverItIsWritten(_ count: Int) {
        for (list, name) in Self.languages {
            for start: UInt8 in [11, 90, 201] {
                let words = phrase(count, of: list, start: start)
                let texts = [
                    words.joined(separator: " "), words.joined(separator: "\u{3000}"), words.joined(separator: ", "),
                    words.joined(separator: "\n"), words.joined(separator: " ").uppercased(),
                    words.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n"),
                    words.enumerated().map { ($0 % 4 == 3 ? $1 + "\n" : $1 + " ") }.joined(),
                ]
                for text in texts {
                    let findings = Self.scanner.scan("backup: " + text + " . keep it")
                    #expect(findings.count == 1, "\(text)")
                    #expect(findings.first?.fields["words"] == "\(count)")
                    // Most characters are in both Chinese lists.
                    if name?.hasPrefix("chinese") != true { #expect(findings.first?.fields["wordlist"] == name) }
                    #expect(findings.first?.confidence == 1)
                }
            }
        }
    }

    @Test func aWordListIsNoPhraseWhereverItIsCut() {
        var all: [String] = []
        SeedWords.forEach(in: SeedWords.english) { bytes, _ in all.append(String(decoding: bytes, as: UTF8.self)) }
        #expect(Self.scanner.scan(all.joined(separator: "\n")).isEmpty)
        #expect(Self.scanner.scan(all.joined(separator: " ")).isEmpty)
        #expect(Self.scanner.scan(all.reversed().joined(separator: " ")).isEmpty)
    }

    @Test func findsTwoPhrasesOnTwoLines() {
        let lines = [phrase(12, of: SeedWords.english, start: 3), phrase(12, of: SeedWords.english, start: 77)]
        let text = lines.map { $0.joined(separator: " ") }.joined(separator: "\n")
        #expect(Self.scanner.scan(text).map(\.value) == text.split(separator: "\n").map(String.init))
    }

    @Test func aFieldThatIsCalledSeedPhraseIsACue() {
        var words = phrase(12, of: SeedWords.english, start: 3)
        words.swapAt(2, 7)
        let text = words.joined(separator: " ")
        #expect(Self.scanner.scan(text).isEmpty)
        #expect(Self.scanner.scan(text, context: ScanContext(label: "Recovery phrase")).first?.confidence == 0.6)
    }
}
