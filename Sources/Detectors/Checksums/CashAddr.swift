/// CashAddr, the address format of Bitcoin Cash (its specification of 2017).
enum CashAddr {
    private static let generator: [UInt64] = [
        0x98_f2bc_8e61, 0x79_b76d_99e2, 0xf3_3e5f_b3c4, 0xae_2eab_e2a8, 0x1e_4f43_e470,
    ]

    /// Version byte and hash of an address without its prefix; nil where the checksum does not hold.
    static func decode(_ text: [UInt8], prefix: String) -> [UInt8]? {
        var values: [UInt8] = []
        for byte in text {
            guard let value = FiveBits.bech32[byte &- 0x41 < 26 ? byte | 0x20 : byte] else { return nil }
            values.append(value)
        }
        guard values.count > 8, polymod(prefix.utf8.map { $0 & 31 } + [0] + values) == 0 else { return nil }
        return FiveBits.bytes(values.dropLast(8))
    }

    private static func polymod(_ values: [UInt8]) -> UInt64 {
        var check: UInt64 = 1
        for value in values {
            let top = check >> 35
            check = (check & 0x07_ffff_ffff) << 5 ^ UInt64(value)
            for bit in 0..<5 where top >> UInt64(bit) & 1 == 1 { check ^= generator[bit] }
        }
        return check ^ 1
    }
}
