internal import AuditModel

/// Whether the words of a phrase prove it, by the rule of each kind of wallet.
enum SeedCheck {
    /// BIP-39: eleven bits a word; the last bits are the head of the SHA-256 of those before.
    static func isBIP39(_ numbers: [Int]) -> Bool {
        guard numbers.count >= 12, numbers.count <= 24, numbers.count % 3 == 0 else { return false }
        var bytes: [UInt8] = []
        var buffer = 0
        var bits = 0
        for number in numbers {
            buffer = (buffer << 11 | number) & 0xf_ffff
            bits += 11
            while bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
            }
        }
        let entropyBytes = numbers.count * 4 / 3
        let checksumBits = numbers.count / 3
        if bits > 0 { bytes.append(UInt8(truncatingIfNeeded: buffer << (8 - bits))) }
        guard bytes.count > entropyBytes else { return false }
        let digest = SHA256.digest(bytes.prefix(entropyBytes))
        return digest[0] >> UInt8(8 - checksumBits) == bytes[entropyBytes] >> UInt8(8 - checksumBits)
    }

    /// Electrum since version 2: what the HMAC of the words begins with says what kind of wallet they are of
    /// (spesmilo/electrum, version.py). Without spaces between the words of Chinese and Japanese.
    static func isElectrum(_ numbers: [Int], of lexicon: SeedLexicon) -> Bool {
        guard numbers.count == 12 || numbers.count == 24, let isSpaced = electrumLists[lexicon.language] else {
            return false
        }
        var message: [UInt8] = []
        for number in numbers {
            if isSpaced, !message.isEmpty { message.append(0x20) }
            message.append(contentsOf: base(lexicon.bytes(of: number)))
        }
        let code = SHA512.authenticationCode(for: message, key: Array("Seed version".utf8))
        return code[0] == 0x01 || code[0] == 0x10 && code[1] >> 4 <= 2
    }

    /// The lists that Electrum shares with BIP-39, and whether spaces stand between the words.
    private static let electrumLists = [
        "english": true, "spanish": true, "japanese": false, "chinese-simplified": false,
    ]

    /// A word without accents and marks of voicing, as Electrum hashes it.
    private static func base(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var at = 0
        while at < word.count {
            let (scalar, length) = Scalars.decode(word, at: at)
            if let (value, script) = SeedLetters.letter(scalar), script != nil, let letter = Unicode.Scalar(value) {
                bytes.append(contentsOf: UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter)
            }
            at += length
        }
        return bytes
    }

    /// Three words for each 32 bits: Electrum's old phrases of 12 words and Monero's.
    static func isTriples(_ numbers: [Int], of count: Int) -> Bool {
        guard numbers.count % 3 == 0, count > 0 else { return false }
        for at in stride(from: 0, to: numbers.count, by: 3) {
            let (a, b, c) = (numbers[at], numbers[at + 1], numbers[at + 2])
            let value = a + count * ((b - a + count) % count) + count * count * ((c - b + count) % count)
            if value > 0xffff_ffff { return false }
        }
        return true
    }

    /// Monero: the last of 25 or 13 words is that one of the others which the CRC-32 of their first letters names.
    static func isMonero(_ numbers: [Int], of lexicon: SeedLexicon, letters: Int) -> Bool {
        guard numbers.count == 25 || numbers.count == 13, let last = numbers.last else { return false }
        let words = numbers.dropLast()
        let heads = words.flatMap { head(lexicon.bytes(of: $0), letters) }
        let named = Int(CRC32.checksum(heads) % UInt32(words.count))
        return words[named] == last && isTriples(Array(words), of: lexicon.count)
    }

    private static func head(_ word: UnsafeBufferPointer<UInt8>, _ letters: Int) -> [UInt8] {
        var at = 0
        for _ in 0..<letters where at < word.count { at += Scalars.decode(word, at: at).length }
        return Array(word[..<at])
    }
}
