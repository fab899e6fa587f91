/// Base64 and base64url (RFC 4648), without padding.
enum Base64 {
    /// The bytes that a text stands for; nil where a character is foreign. Padding at the end is passed over.
    static func decode(_ text: some Sequence<UInt8>) -> [UInt8]? {
        var buffer: UInt32 = 0
        var bits: UInt32 = 0
        var decoded: [UInt8] = []
        for byte in text {
            let value: UInt8
            switch byte {
            case 0x41...0x5a: value = byte - 0x41
            case 0x61...0x7a: value = byte - 0x61 + 26
            case 0x30...0x39: value = byte - 0x30 + 52
            case 0x2d, 0x2b: value = 62
            case 0x5f, 0x2f: value = 63
            case 0x3d: continue
            default: return nil
            }
            buffer = (buffer << 6 | UInt32(value)) & 0xffff
            bits += 6
            if bits >= 8 {
                bits -= 8
                decoded.append(UInt8(truncatingIfNeeded: buffer >> bits))
            }
        }
        return decoded
    }
}
