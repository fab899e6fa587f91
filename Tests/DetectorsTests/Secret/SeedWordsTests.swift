import AuditModel
import Testing

@testable import Detectors

@Suite struct SeedWordsTests {
    static let lists: [(list: StaticString, count: Int)] = [
        (SeedWords.english, 2048), (SeedWords.czech, 2048), (SeedWords.french, 2048), (SeedWords.italian, 2048),
        (SeedWords.portuguese, 2048), (SeedWords.spanish, 2048), (SeedWords.russian, 2048), (SeedWords.turkish, 2048),
        (SeedWords.japanese, 2048), (SeedWords.korean, 2048), (SeedWords.chineseSimplified, 2048),
        (SeedWords.chineseTraditional, 2048), (SeedWords.moneroEnglish, 1626), (SeedWords.moneroSpanish, 1626),
        (SeedWords.moneroGerman, 1626), (SeedWords.moneroFrench, 1626), (SeedWords.moneroItalian, 1626),
        (SeedWords.moneroPortuguese, 1626), (SeedWords.moneroDutch, 1626), (SeedWords.moneroRussian, 1626),
        (SeedWords.moneroJapanese, 1626), (SeedWords.moneroChinese, 1626), (SeedWords.oldElectrum, 1626),
    ]

    @Test func eachListHasAllItsWords() {
        for (list, count) in Self.lists {
            var words: [String] = []
            SeedWords.forEach(in: list) { bytes, _ in words.append(String(decoding: bytes, as: UTF8.self)) }
            #expect(words.count == count)
            #expect(Set(words).count == count)
            #expect(!words.contains(""))
        }
    }

    /// The digest of each list as the standard publishes it, a word a line.
    @Test func theEnglishListIsThatOfTheStandard() {
        var text: [UInt8] = []
        SeedWords.forEach(in: SeedWords.english) { bytes, _ in text += Array(bytes) + [0x0a] }
        #expect(
            SHA256.hex(SHA256.digest(text)) == "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda")
    }

    @Test func wordsDifferWithoutCaseAndAccents() {
        for (list, count) in Self.lists where count == 2048 {
            var hashes = Set<UInt64>()
            SeedWords.forEach(in: list) { bytes, _ in hashes.insert(SeedLexicon.hash(bytes).head(0)) }
            #expect(hashes.count == count)
        }
    }

    @Test func aComposedWordIsItsParts() {
        func hash(_ word: String) -> UInt64 {
            Array(word.utf8).withUnsafeBufferPointer { SeedLexicon.hash($0).head(0) }
        }
        #expect(hash("ábaco") == hash("a\u{301}baco"))
        #expect(hash("ábaco") == hash("ABACO"))
        #expect(hash("が") == hash("か\u{3099}"))
        #expect(hash("가격") == hash("\u{1100}\u{1161}\u{1100}\u{1167}\u{11a8}"))
        #expect(hash("йод") == hash("и\u{306}од"))
        #expect(hash("yangın") == hash("YANGIN"))
    }

    @Test func wordsThatWakeTheDetectorAreOfOneFormOnly() {
        var seen = Set<String>()
        for (list, _) in Self.lists {
            for word in SeedWords.marked(in: list) {
                #expect(seen.insert(word).inserted, "\(word)")
            }
        }
        #expect(seen.count > 2500 && seen.count < 4500)
    }
}
