/// Bech32 (BIP-173) and Bech32m (BIP-350).
struct Bech32 {
    /// Which constant the checksum holds for.
    enum Variant: UInt32 {
        case bech32 = 1
        case bech32m = 0x2bc8_30a3
    }

    /// The part before the last `1`, in lower case.
    private(set) var prefix: String
    /// The data in groups of five bits, without the checksum.
    private(set) var data: [UInt8]
    private(set) var variant: Variant

    private static let generator: [UInt32] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3]

    /// Reads a text whose checksum holds; mixed case is refused, as the standard asks.
    /// - Parameter limit: the most characters; 90 by the standard, more for chains that went beyond it.
    init?(_ text: [UInt8], limit: Int = 90) {
        guard text.count >= 8, text.count <= limit else { return nil }
        let hasUpper = text.contains { $0 &- 0x41 < 26 }
        guard !(hasUpper && text.contains { $0 &- 0x61 < 26 }) else { return nil }
        let lower = text.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        guard let separator = lower.lastIndex(of: 0x31), separator > 0, lower.count - separator > 6 else { return nil }
        var values: [UInt8] = []
        for byte in lower[(separator + 1)...] {
            guard let value = FiveBits.bech32[byte] else { return nil }
            values.append(value)
        }
        let head = lower[..<separator]
        let expanded = head.map { $0 >> 5 } + [0] + head.map { $0 & 31 }
        guard let variant = Variant(rawValue: Bech32.polymod(expanded + values)) else { return nil }
        self.variant = variant
        prefix = String(decoding: head, as: UTF8.self)
        data = Array(values.dropLast(6))
    }

    /// The data from a group on, as whole bytes; nil where bits are left over.
    func bytes(from start: Int) -> [UInt8]? {
        FiveBits.bytes(data.dropFirst(start))
    }

    private static func polymod(_ values: [UInt8]) -> UInt32 {
        var check: UInt32 = 1
        for value in values {
            let top = check >> 25
            check = (check & 0x1ff_ffff) << 5 ^ UInt32(value)
            for bit in 0..<5 where top >> UInt32(bit) & 1 == 1 { check ^= generator[bit] }
        }
        return check
    }
}
