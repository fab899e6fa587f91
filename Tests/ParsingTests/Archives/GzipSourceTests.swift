import Foundation
import Testing

@testable import Parsing

@Suite struct GzipSourceTests {
    /// All that can be read, and the faults in their order.
    private func read(_ packed: [UInt8], piece: Int = 1000, room: Int = 4096) -> (text: String, faults: [String]) {
        let source = GzipSource(PiecewiseSource(packed, piece: piece))
        let space = UnsafeMutableRawBufferPointer.allocate(byteCount: room, alignment: 1)
        defer { space.deallocate() }
        var bytes: [UInt8] = []
        var faults: [String] = []
        while true {
            do throws(ByteSourceFault) {
                let count = try source.read(into: space)
                if count == 0 { return (String(decoding: bytes, as: UTF8.self), faults) }
                bytes += space[..<count]
            } catch {
                faults.append(error.description)
            }
        }
    }

    @Test(arguments: [1, 7, 1000, 1 << 20])
    func joinsMembers(piece: Int) {
        let packed = PackedBytes.member("one ") + PackedBytes.member("") + PackedBytes.member("two")
        let (text, faults) = read(packed, piece: piece)
        #expect(text == "one two")
        #expect(faults.isEmpty)
    }

    @Test func unpacksWhatToolsPack() throws {
        // printf 'abcabcabcabc, and again' | gzip -9n
        let packed = try #require(Data(base64Encoded: "H4sIAAAAAAACA0tMSk6EIR2FxLwUhcT0xMw8ANxXeJsXAAAA"))
        #expect(read(Array(packed)).text == "abcabcabcabc, and again")
    }

    @Test(arguments: [3 << 20, 300_000])
    func unpacksLongMembersPieceByPiece(length: Int) {
        let long = String(repeating: "0123456789abcdef", count: length / 16)
        let (text, faults) = read(PackedBytes.member(long) + PackedBytes.member("end"), piece: 1 << 16, room: 1 << 16)
        #expect(text == long + "end")
        #expect(faults.isEmpty)
    }

    @Test func tellsDamageOnceAndGoesOn() {
        let first = PackedBytes.member("first ")
        var broken = PackedBytes.member("broken")
        broken[10] = 7
        let (text, faults) = read(first + broken + PackedBytes.member("last"))
        #expect(text == "first last")
        #expect(faults == ["the gzip member that begins at byte \(first.count) is damaged"])
    }

    @Test func tellsAWrongChecksum() {
        var broken = PackedBytes.member("shown before the end is seen")
        broken[broken.count - 6] ^= 1
        let (text, faults) = read(broken + PackedBytes.member(", next"))
        #expect(text == "shown before the end is seen, next")
        #expect(faults == ["the gzip member that begins at byte 0 is damaged"])
    }

    @Test(arguments: [11, 14, 20])
    func tellsWhereAFileIsCutOff(left: Int) {
        let whole = PackedBytes.member("whole ")
        let (text, faults) = read(whole + PackedBytes.member("never at its end").prefix(left))
        #expect("whole never at its end".hasPrefix(text) && text.hasPrefix("whole "))
        #expect(faults == ["the file ends inside the gzip member that begins at byte \(whole.count)"])
    }

    @Test func passesOverPaddingButNotOverForeignBytes() {
        let member = PackedBytes.member("text")
        #expect(read(member + [UInt8](repeating: 0, count: 2000)).faults.isEmpty)
        let (text, faults) = read(member + Array("foreign".utf8) + member)
        #expect(text == "texttext")
        #expect(faults == ["there is no gzip member at byte \(member.count)"])
    }

    @Test func hostileMembersEnd() {
        // Heads of members, and nothing behind them that unpacks.
        let heads = (0..<20_000).flatMap { _ in [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255, 7] as [UInt8] }
        #expect(read(heads).text.isEmpty)
        #expect(read([0x1f, 0x8b, 8]).text.isEmpty)
        #expect(read([]).faults.isEmpty)
    }
}
