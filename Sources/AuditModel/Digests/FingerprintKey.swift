/// The key under which a profile's findings are fingerprinted: without it, a short value (a phone number) could be
/// guessed back from its hash.
package struct FingerprintKey: Sendable, Hashable {
    /// 32 bytes.
    package var bytes: [UInt8]

    package init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The fingerprint of a finding: the first 16 hexadecimal digits of HMAC-SHA-256 over kind and normalised value.
    package func fingerprint(kind: FindingKind, value: String) -> String {
        var message = Array(kind.rawValue.utf8)
        message.append(0)
        message.append(contentsOf: value.utf8)
        return SHA256.hex(SHA256.authenticationCode(for: message, key: bytes).prefix(8))
    }
}
