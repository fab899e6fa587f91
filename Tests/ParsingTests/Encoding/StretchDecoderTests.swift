import Testing

@testable import Parsing

@Suite struct StretchDecoderTests {
    /// A text read in stretches of a fixed length.
    private func decoded(_ bytes: [UInt8], length: Int) -> String {
        var decoder = StretchDecoder()
        var text: [UInt8] = []
        var at = 0
        bytes.withUnsafeBufferPointer { bytes in
            while at < bytes.count {
                var stretch = UnsafeBufferPointer(rebasing: bytes[at..<min(at + length, bytes.count)])
                at += stretch.count
                if at == stretch.count {
                    let (mark, _) = decoder.begin(stretch)
                    stretch = UnsafeBufferPointer(rebasing: stretch[mark...])
                }
                text += decoder.decoded(stretch) ?? Array(stretch)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    @Test func leavesUTF8AsItIs() {
        #expect(decoded(Array("plain, then für and 日本".utf8), length: 12) == "plain, then für and 日本")
        #expect(decoded([0xef, 0xbb, 0xbf] + Array("marked".utf8), length: 6) == "marked")
    }

    @Test func takesTheEncodingOfTheFirstLettersBeyondASCII() {
        let latin = Array("long ASCII, then f".utf8) + [0xfc] + Array("r M".utf8) + [0xfc] + Array("nchen".utf8)
        #expect(decoded(latin, length: 8) == "long ASCII, then für München")
    }

    @Test func readsUTF16() {
        let units = Array("wide text, wide text".utf16)
        let bytes: [UInt8] = [0xff, 0xfe] + units.flatMap { unit -> [UInt8] in [UInt8(unit & 255), UInt8(unit >> 8)] }
        #expect(decoded(bytes, length: 14) == "wide text, wide text")
    }

    @Test func pagesAreCutBehindTags() {
        func cut(_ page: String) -> String? {
            Array(page.utf8).withUnsafeBufferPointer { bytes in
                PageCut.end(in: bytes).map { String(decoding: bytes[..<$0], as: UTF8.self) }
            }
        }
        #expect(cut("<p>one</p>two<b cl") == "<p>one</p>")
        #expect(cut("<p>one</p><script>x = '</p>'") == "<p>one</p>")
        #expect(cut("no tag") == nil)
    }
}
