/// The keyed hashes of an ``OwnFact``, from cheap to certain, all under the key of the profile.
package struct OwnFactHasher: Sendable, Hashable {
    private let key: FingerprintKey
    private let sipHash: SipHash
    private let whitening: UInt64
    private let multiplier: UInt64

    package init(key: FingerprintKey) {
        self.key = key
        let derived = SHA256.authenticationCode(for: Array("own facts".utf8), key: key.bytes)
        sipHash = SipHash(key: derived[..<16])
        func word(_ range: Range<Int>) -> UInt64 { derived[range].reduce(0) { $0 << 8 | UInt64($1) } }
        whitening = word(16..<24)
        multiplier = word(24..<32) | 1
    }

    /// The hash of the first four bytes of a normal form, the first lowest: asked at every word of a text.
    @inline(__always)
    package func head(_ bytes: UInt32) -> UInt16 {
        var mixed = (UInt64(bytes) ^ whitening) &* multiplier
        mixed ^= mixed >> 32
        return UInt16(truncatingIfNeeded: (mixed &* 0x9e37_79b9_7f4a_7c15) >> 48)
    }

    /// The hash of a normal form: asked where the head fits.
    package func tag(_ normal: UnsafeBufferPointer<UInt8>) -> UInt32 {
        UInt32(truncatingIfNeeded: sipHash.hash(normal))
    }

    /// The HMAC of kind and normal form, 16 hexadecimal digits: asked where the tag fits.
    package func hash(kind: FindingKind, _ normal: some Sequence<UInt8>) -> String {
        key.fingerprint(kind: kind, value: String(decoding: Array(normal), as: UTF8.self))
    }
}
