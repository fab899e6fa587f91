import AuditModel
import Testing

@Suite("SHA-256")
struct SHA256Tests {
    /// FIPS 180-4 example messages.
    @Test(
        "gives the published digests",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func digests(message: String, digest: String) {
        #expect(SHA256.hex(SHA256.digest(message.utf8)) == digest)
    }

    /// RFC 4231, test case 2.
    @Test("authenticates as RFC 4231 says")
    func authentication() {
        let code = SHA256.authenticationCode(for: Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
        #expect(SHA256.hex(code) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }

    @Test("fingerprints differ by key, kind and value, and stay the same")
    func fingerprints() {
        let key = FingerprintKey(bytes: Array(0..<32))
        let one = key.fingerprint(kind: .email, value: "me@example.org")
        #expect(one == key.fingerprint(kind: .email, value: "me@example.org"))
        #expect(one.utf8.count == 16)
        #expect(one != key.fingerprint(kind: .phone, value: "me@example.org"))
        #expect(one != key.fingerprint(kind: .email, value: "me2@example.org"))
        #expect(one != FingerprintKey(bytes: Array(1..<33)).fingerprint(kind: .email, value: "me@example.org"))
    }
}
