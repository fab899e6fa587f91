import AuditModel
import Testing

@Suite("Hashes in addresses of pictures")
struct AvatarDigestsTests {
    private static let md5 = SHA256.hex(MD5.digest("maya@example.org".utf8))
    private static let sha = SHA256.hex(SHA256.digest("maya@example.org".utf8))

    @Test("an address is hashed in lower case and without spaces around it")
    func email() {
        #expect(AvatarDigests.digests(ofEmail: " Maya@Example.ORG\n") == [Self.md5, Self.sha])
    }

    @Test(
        "hashes are found in addresses of avatar services, behind proxies and in any case",
        arguments: [
            ("https://avatars.example/avatar/\(md5)?s=96&d=mm", md5),
            ("https://avatars.example/avatar/\(sha).png", sha),
            ("https://avatars.example/avatar.php?gravatar_id=\(md5.uppercased())&size=80", md5),
            ("https://proxy.example/i0/avatars.example/avatar/\(md5)", md5),
            ("https://proxy.example/?url=https%3A%2F%2Favatars.example%2Favatar%2F\(md5)%3Fs%3D80", md5),
            ("https://proxy.example/?url=https%253A%252F%252Favatars.example%252Favatar%252F\(sha)", sha),
            ("https://camo.example/0a1b2c/" + SHA256.hex("https://avatars.example/avatar/\(md5)?s=8".utf8), md5),
        ])
    func found(url: String, digest: String) {
        #expect(AvatarDigests.digests(in: url).contains(digest))
    }

    @Test(
        "other runs of digits are none",
        arguments: [
            "https://example.org/\(md5)0.png", "https://example.org/x\(md5)/a.png", "https://example.org/a.png",
            "https://example.org/\(md5.prefix(31)).png", "",
        ])
    func none(url: String) {
        #expect(AvatarDigests.digests(in: url).isEmpty)
    }

    @Test("an endless address is not looked at")
    func endless() {
        #expect(AvatarDigests.digests(in: String(repeating: "a/", count: 5000) + Self.md5).isEmpty)
    }
}
