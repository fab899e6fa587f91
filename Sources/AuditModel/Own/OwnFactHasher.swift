/// The keyed hashes of an ``OwnFact``, from cheap to certain, all under the key of the profile.
package struct OwnFactHasher: Sendable {
    private let key: FingerprintKey
    private let sipHash: SipHash
    /// The key of the cheapest hash, that of the first four bytes, which a scan asks for at every word of a text and
    /// therefore keeps to itself.
    package let headKey: (whitening: UInt64, multiplier: UInt64)

    package init(key: FingerprintKey) {
        self.key = key
        let derived = SHA256.authenticationCode(for: Array("own facts".utf8), key: key.bytes)
        sipHash = SipHash(key: derived[..<16])
        func word(_ range: Range<Int>) -> UInt64 { derived[range].reduce(0) { $0 << 8 | UInt64($1) } }
        headKey = (word(16..<24), word(24..<32) | 1)
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
