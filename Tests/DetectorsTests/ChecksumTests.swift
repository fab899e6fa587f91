import AuditModel
import Testing

@testable import Detectors

@Suite struct ChecksumTests {
    @Test func keccakIsTheOneOfEthereum() {
        let empty = Keccak256.digest([]).map { String($0, radix: 16) }.joined(separator: " ")
        #expect(empty.hasPrefix("c5 d2 46 1 86 f7 23 3c"))
        #expect(
            Keccak256.digest([UInt8](repeating: 0x61, count: 136))
                != Keccak256.digest([UInt8](repeating: 0x61, count: 135)))
    }

    @Test func base58KeepsLeadingZeros() {
        #expect(Base58.bitcoin.decode(Array("112".utf8)) == [0, 0, 1])
        #expect(Base58.bitcoin.decode(Array("0".utf8)) == nil)
        #expect(Base58.bitcoin.decode([UInt8](repeating: 0x7a, count: 129)) == nil)
    }

    @Test func bech32KnowsItsVariantsAndRefusesMixedCase() {
        #expect(Bech32(Array("A12UEL5L".utf8))?.variant == .bech32)
        #expect(Bech32(Array("A1LQFN3A".utf8))?.variant == .bech32m)
        #expect(Bech32(Array("A12uEL5L".utf8)) == nil)
        #expect(Bech32(Array("A12UEL5M".utf8)) == nil)
        #expect(Bech32(Array("1".utf8)) == nil)
    }

    @Test func crcIsThatOfXmodem() {
        #expect(CRC16.checksum("123456789".utf8) == 0x31c3)
    }

    @Test func fiveBitsLeaveNothingOver() {
        #expect(FiveBits.bytes([31, 28]) == [0xff])
        #expect(FiveBits.bytes([31, 29]) == nil)
    }

    @Test func crc32IsThatOfZIP() {
        #expect(CRC32.checksum("123456789".utf8) == 0xcbf4_3926)
    }

    @Test func sha512IsTheOneOfFIPS180() {
        #expect(hex(SHA512.digest(Array("abc".utf8)).prefix(8)) == "ddaf35a193617aba")
        #expect(hex(SHA512.digest256(Array("abc".utf8)).prefix(8)) == "53048e2681941ef9")
        // RFC 4231, test case 2.
        let code = SHA512.authenticationCode(
            for: Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
        #expect(hex(code.prefix(8)) == "164b7a7bfcf819e2")
        // Padding that needs a block of its own.
        #expect(SHA512.digest([UInt8](repeating: 0, count: 112)) != SHA512.digest([UInt8](repeating: 0, count: 111)))
    }

    @Test func blake2bIsTheOneOfRFC7693() {
        #expect(hex(Blake2b.digest(Array("abc".utf8), length: 64).prefix(8)) == "ba80a53f981c4d0d")
        #expect(hex(Blake2b.digest([], length: 32).prefix(8)) == "0e5751c026e543b2")
        #expect(Blake2b.digest([UInt8](repeating: 7, count: 128), length: 4).count == 4)
    }

    @Test func base64ReadsBothAlphabets() {
        #expect(Base64.decode("-_8=".utf8) == [0xfb, 0xff])
        #expect(Base64.decode("+/8".utf8) == [0xfb, 0xff])
        #expect(Base64.decode("a b".utf8) == nil)
    }

    private func hex(_ bytes: some Sequence<UInt8>) -> String { SHA256.hex(bytes) }
}
