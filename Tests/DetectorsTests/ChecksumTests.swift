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
}
