internal import CSodium
internal import Foundation

/// libsodium, as far as the store needs it.
enum Sodium {
    /// Bytes of every key.
    static let keyLength = Int(crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
    static let saltLength = Int(crypto_pwhash_SALTBYTES)
    private static let nonceLength = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
    private static let tagLength = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)

    /// Whether the library could be set up; asked before its first call.
    private static let isReady = sodium_init() >= 0

    static func random(_ count: Int) -> [UInt8] {
        precondition(isReady, "libsodium cannot be set up on this machine")
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }

    /// XChaCha20-Poly1305: a nonce of 24 random bytes, then the ciphertext with its tag.
    static func seal(_ message: some Collection<UInt8>, key: [UInt8], associated: [UInt8]) -> [UInt8] {
        let nonce = random(nonceLength)
        let plain = Array(message)
        var sealed = [UInt8](repeating: 0, count: plain.count + tagLength)
        var length: UInt64 = 0
        crypto_aead_xchacha20poly1305_ietf_encrypt(
            &sealed, &length, plain, UInt64(plain.count), associated, UInt64(associated.count), nil, nonce, key)
        return nonce + sealed.prefix(Int(length))
    }

    /// Nil if the key is another one, or a byte of either part was changed.
    static func open(_ sealed: some Collection<UInt8>, key: [UInt8], associated: [UInt8]) -> [UInt8]? {
        let sealed = Array(sealed)
        guard isReady, sealed.count >= nonceLength + tagLength, key.count == keyLength else { return nil }
        let nonce = Array(sealed.prefix(nonceLength))
        let body = Array(sealed.dropFirst(nonceLength))
        var plain = [UInt8](repeating: 0, count: max(1, body.count - tagLength))
        var length: UInt64 = 0
        let code = crypto_aead_xchacha20poly1305_ietf_decrypt(
            &plain, &length, nil, body, UInt64(body.count), associated, UInt64(associated.count), nonce, key)
        return code == 0 ? Array(plain.prefix(Int(length))) : nil
    }

    /// Keyed BLAKE2b, of 16 bytes: tells equal values apart from others to nobody without the key.
    static func hash(_ message: some Collection<UInt8>, key: [UInt8], length: Int = 16) -> [UInt8] {
        precondition(isReady, "libsodium cannot be set up on this machine")
        let message = Array(message)
        var digest = [UInt8](repeating: 0, count: length)
        crypto_generichash(&digest, length, message, UInt64(message.count), key, key.count)
        return digest
    }

    /// Argon2id with libsodium's limits for interactive use (64 MiB, two passes); nil if there is too little memory.
    static func key(fromPassphrase passphrase: String, salt: [UInt8]) -> [UInt8]? {
        guard isReady, salt.count == saltLength else { return nil }
        var key = [UInt8](repeating: 0, count: keyLength)
        let words = Array(passphrase.utf8).map { CChar(bitPattern: $0) }
        let code = crypto_pwhash(
            &key, UInt64(key.count), words, UInt64(words.count), salt,
            UInt64(crypto_pwhash_OPSLIMIT_INTERACTIVE), Int(crypto_pwhash_MEMLIMIT_INTERACTIVE),
            crypto_pwhash_ALG_ARGON2ID13)
        return code == 0 ? key : nil
    }
}
