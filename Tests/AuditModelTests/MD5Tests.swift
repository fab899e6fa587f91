import AuditModel
import Testing

@Suite("MD5")
struct MD5Tests {
    /// The suite of RFC 1321, appendix A.5.
    @Test(
        "gives the digests that the RFC lists",
        arguments: [
            ("", "d41d8cd98f00b204e9800998ecf8427e"),
            ("a", "0cc175b9c0f1b6a831c399e269772661"),
            ("abc", "900150983cd24fb0d6963f7d28e17f72"),
            ("message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
            ("abcdefghijklmnopqrstuvwxyz", "c3fcd3d76192e4007dfb496cca67e13b"),
            (
                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
                "d174ab98d277d9f5a5611c2c9f419d9f"
            ),
            (
                "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
                "57edf4a22be3c955ac49da2e2107b67a"
            ),
        ])
    func listed(message: String, digest: String) {
        #expect(SHA256.hex(MD5.digest(message.utf8)) == digest)
    }

    @Test("pads messages that end at the edge of a block", arguments: 50...70)
    func edges(length: Int) {
        let digests = Set([length - 1, length, length + 1].map { MD5.digest([UInt8](repeating: 0x61, count: $0)) })
        #expect(digests.count == 3)
        #expect(digests.allSatisfy { $0.count == 16 })
    }
}
