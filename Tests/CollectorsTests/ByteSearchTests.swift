import Testing

@testable import Collectors

@Suite("Words in bytes")
struct ByteSearchTests {
    private func names(_ text: String, _ word: String) -> Bool {
        Array(text.utf8).withUnsafeBufferPointer { ByteText.names($0, word) }
    }

    /// The same by what it means, character by character of ASCII.
    private func plainly(_ text: String, _ word: String) -> Bool {
        let bytes = Array(text.lowercased().utf8)
        let wanted = Array(word.lowercased().utf8)
        guard !wanted.isEmpty, bytes.count >= wanted.count else { return false }
        func isWord(_ at: Int) -> Bool {
            bytes.indices.contains(at)
                && (bytes[at] >= 0x61 && bytes[at] <= 0x7a || bytes[at] >= 0x30 && bytes[at] <= 0x39)
        }
        return (0...(bytes.count - wanted.count)).contains { start in
            Array(bytes[start..<start + wanted.count]) == wanted && !isWord(start - 1) && !isWord(start + wanted.count)
        }
    }

    @Test("a name stands alone, in any case")
    func alone() {
        for text in ["alice", "@Alice!", "x alice", "_ALICE_", "malice alice"] {
            #expect(names(text, "alice"), "\(text)")
        }
        for text in ["", "alic", "malice", "alices", "alice1 9alice", "al ice"] {
            #expect(!names(text, "alice"), "\(text)")
        }
        #expect(!names("anything", ""))
    }

    @Test("found in all the texts in which a plain search finds it, and in no others")
    func likePlainSearch() {
        var state: UInt64 = 7
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let letters = Array("aAbB_-1 ")
        for _ in 0..<3000 {
            let text = String((0..<next(24)).map { _ in letters[next(letters.count)] })
            let word = String((0..<(1 + next(4))).map { _ in letters[next(letters.count - 1)] })
            #expect(names(text, word) == plainly(text, word), "'\(word)' in '\(text)'")
        }
    }

    @Test("phrases are found at both ends and in any case, and not where a text ends early")
    func phrases() {
        let set = PhraseSet(["log in", "login", "войти", "x"])
        for text in ["log in", "please LOG IN", "a Login", "нужно войти", "..X"] {
            #expect(set.occurs(in: text.utf8), "\(text)")
        }
        for text in ["", "log", "lo gin", "logi", "вой"] { #expect(!set.occurs(in: text.utf8), "\(text)") }
        #expect(!PhraseSet([]).occurs(in: "log in".utf8))
    }
}
