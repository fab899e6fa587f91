internal import AuditModel

/// Base58 as Bitcoin, Ripple and Monero write it, and the checksum of four bytes after it (Base58Check).
struct Base58: Sendable {
    /// Bitcoin's alphabet: no `0`, `O`, `I`, `l`.
    static let bitcoin = Base58(alphabet: "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz")
    /// The XRP Ledger's order of the same characters.
    static let ripple = Base58(alphabet: "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz")

    private let values: [UInt8]

    private init(alphabet: String) {
        var values = [UInt8](repeating: 0xff, count: 256)
        for (value, byte) in alphabet.utf8.enumerated() { values[Int(byte)] = UInt8(value) }
        self.values = values
    }

    /// The bytes that a text stands for; nil where a character is foreign or there are more than 128.
    func decode(_ text: some Swift.Collection<UInt8>) -> [UInt8]? {
        guard text.count <= 128, let zero = values.firstIndex(of: 0) else { return nil }
        var number: [UInt8] = []
        for byte in text {
            let value = values[Int(byte)]
            guard value != 0xff else { return nil }
            var carry = Int(value)
            for index in number.indices {
                carry += Int(number[index]) * 58
                number[index] = UInt8(truncatingIfNeeded: carry)
                carry >>= 8
            }
            while carry > 0 {
                number.append(UInt8(truncatingIfNeeded: carry))
                carry >>= 8
            }
        }
        let leading = text.prefix { Int($0) == zero }.count
        return [UInt8](repeating: 0, count: leading) + number.reversed()
    }

    /// Version and payload of a text whose last four bytes are the head of its double SHA-256.
    func decodeChecked(_ text: some Swift.Collection<UInt8>) -> [UInt8]? {
        guard let bytes = decode(text), bytes.count > 4 else { return nil }
        let payload = Array(bytes.dropLast(4))
        let digest = SHA256.digest(SHA256.digest(payload))
        return digest.prefix(4).elementsEqual(bytes.suffix(4)) ? payload : nil
    }

    /// Monero's variant: blocks of 11 characters for 8 bytes, the last one shorter.
    func decodeBlocks(_ text: [UInt8]) -> [UInt8]? {
        let sizes = [0, -1, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8]
        var bytes: [UInt8] = []
        for start in stride(from: 0, to: text.count, by: 11) {
            let block = text[start..<min(start + 11, text.count)]
            let size = sizes[block.count]
            guard size >= 0, let decoded = decode(block) else { return nil }
            let number = decoded.drop { $0 == 0 }
            guard number.count <= size else { return nil }
            bytes.append(contentsOf: [UInt8](repeating: 0, count: size - number.count))
            bytes.append(contentsOf: number)
        }
        return bytes
    }
}
