import Testing

@testable import Parsing

@Suite struct TextDecoderTests {
    /// Ill-formed bytes, and the text that stands for them: one U+FFFD for each maximal subpart (Unicode, table 3-8 on).
    static let broken: [([UInt8], String)] = [
        ([0x61, 0xf1, 0x80, 0x80, 0xe1, 0x80, 0xc2, 0x62, 0x80, 0x63], "a\u{FFFD}\u{FFFD}\u{FFFD}b\u{FFFD}c"),
        ([0xc0, 0xaf, 0xe0, 0x80, 0xbf, 0x41], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}A"),
        ([0xed, 0xa0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
        ([0xf4, 0x91, 0x92, 0x93, 0xff], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
        ([0xf0, 0x9f, 0x98], "\u{FFFD}"), ([0xf0, 0x9f, 0x98, 0x3c], "\u{FFFD}<"), ([0xe2, 0x82], "\u{FFFD}"),
        ([0xff], "\u{FFFD}"), ([], ""),
    ]

    @Test(arguments: broken)
    func brokenSequencesAreReplacedOnceEach(bytes: [UInt8], text: String) {
        #expect(String(decoding: TextDecoder.wellFormed(bytes), as: UTF8.self) == text)
    }

    @Test func theCheckAgreesWithTheStandardLibraryOnEveryShortSequence() {
        let interesting: [UInt8] = [
            0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee,
            0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff,
        ]
        for first in interesting {
            for second in interesting {
                for third in interesting {
                    for fourth: UInt8 in [0x41, 0x80, 0xbf, 0xc2] {
                        let bytes = [first, second, third, fourth]
                        #expect(UTF8Check.isValid(bytes) == (String(validating: bytes, as: UTF8.self) != nil))
                        #expect(TextDecoder.wellFormed(bytes) == Array(String(decoding: bytes, as: UTF8.self).utf8))
                    }
                }
            }
        }
    }

    @Test func bytesBeyondASCIIAreSeenAtEveryDistance() {
        for length in 0..<80 {
            var bytes = [UInt8](repeating: 0x61, count: length) + [0xc3]
            #expect(!UTF8Check.isValid(bytes))
            bytes.append(0xa9)
            #expect(UTF8Check.isValid(bytes))
        }
    }

    @Test func aBodyThatIsUTF8IsBorrowed() {
        let body = Array("\u{FEFF}<p>Grüße</p>".utf8)
        let isBorrowed = body.withUnsafeBufferPointer { whole in
            TextDecoder.withUTF8(body, contentType: nil) { $0.baseAddress == whole.baseAddress.map { $0 + 3 } }
        }
        #expect(isBorrowed)
    }

    @Test func aCharacterThatIsHeldBackIsGivenOutAtTheEnd() {
        // In Big5-HKSCS this may be the first half of a letter with an accent.
        let bytes: [UInt8] = [0x88, 0x66]
        #expect(String(decoding: TextDecoder.utf8(bytes, from: .big5), as: UTF8.self) == "Ê")
    }

    @Test(arguments: ["CP932", "EUC-JP", "GB18030", "BIG5-HKSCS", "CP949", "UTF-16LE", "ISO-2022-JP", "CP1252"])
    func bytesThatAreNoCharactersNeitherHangNorVanish(name: String) throws {
        let encoding = try #require(
            TextEncoding(
                label: name == "BIG5-HKSCS" ? "big5" : name == "CP949" ? "euc-kr" : name == "CP932" ? "sjis" : name))
        let storm = (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 167 ^ $0 >> 3) } + [0x81]
        let text = TextDecoder.utf8(storm, from: encoding)
        #expect(UTF8Check.isValid(text))
        #expect(text.count > 1000 && text.count < storm.count * 4)
    }
}
