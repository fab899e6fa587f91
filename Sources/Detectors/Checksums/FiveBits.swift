/// Alphabets of 32 characters, each for five bits.
struct FiveBits: Sendable {
    /// Of Bech32 and CashAddr.
    static let bech32 = FiveBits(alphabet: "qpzry9x8gf2tvdw0s3jn54khce6mua7l")
    /// Of RFC 4648.
    static let rfc4648 = FiveBits(alphabet: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

    private let values: [UInt8]

    private init(alphabet: String) {
        var values = [UInt8](repeating: 0xff, count: 256)
        for (value, byte) in alphabet.utf8.enumerated() { values[Int(byte)] = UInt8(value) }
        self.values = values
    }

    /// The value of a character; nil where it is foreign.
    subscript(byte: UInt8) -> UInt8? {
        let value = values[Int(byte)]
        return value == 0xff ? nil : value
    }

    /// Groups of five bits as whole bytes; nil where five bits or more, or a bit that is set, are left over.
    static func bytes(_ groups: some Sequence<UInt8>) -> [UInt8]? {
        var buffer: UInt32 = 0
        var bits: UInt32 = 0
        var bytes: [UInt8] = []
        for group in groups {
            buffer = buffer << 5 | UInt32(group)
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
                buffer &= (1 << bits) - 1
            }
        }
        return bits < 5 && buffer == 0 ? bytes : nil
    }
}
