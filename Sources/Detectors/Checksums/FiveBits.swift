/// Alphabets of 32 characters, each for five bits.
struct FiveBits: Sendable {
    /// Of Bech32 and CashAddr.
    static let bech32 = FiveBits(alphabet: "qpzry9x8gf2tvdw0s3jn54khce6mua7l")
    /// Of RFC 4648.
    static let rfc4648 = FiveBits(alphabet: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

    /// Of Filecoin: RFC 4648 in lower case.
    static let lower = FiveBits(alphabet: "abcdefghijklmnopqrstuvwxyz234567")
    /// Of Nano: without `0`, `2`, `l` and `v`.
    static let nano = FiveBits(alphabet: "13456789abcdefghijkmnopqrstuwxyz")
    /// Of Crockford, as Stacks uses it.
    static let crockford = FiveBits(alphabet: "0123456789ABCDEFGHJKMNPQRSTVWXYZ")

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

    /// The values of a text; nil where a character is foreign.
    func groups(_ text: some Sequence<UInt8>) -> [UInt8]? {
        var groups: [UInt8] = []
        for byte in text {
            guard let value = self[byte] else { return nil }
            groups.append(value)
        }
        return groups
    }

    /// The bytes that a text stands for; nil where a character is foreign, or bits are left over.
    func decode(_ text: some Sequence<UInt8>) -> [UInt8]? { groups(text).flatMap { FiveBits.bytes($0) } }

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
