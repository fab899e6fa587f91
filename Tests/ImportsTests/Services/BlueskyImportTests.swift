import AuditModel
import Testing

@Suite("Bluesky records")
struct BlueskyImportTests {
    @Test("records of a list are posts with their addresses; likes are counted")
    func records() throws {
        let list = """
            {"records":[
            {"uri":"at://did:plc:ada/app.bsky.feed.post/3k","cid":"x","value":{"$type":"app.bsky.feed.post",
            "text":"Off to Lisbon","createdAt":"2026-10-01T10:00:00.000Z","langs":["en"],
            "facets":[{"features":[{"$type":"app.bsky.richtext.facet#link","uri":"https://example.org/x"}]}],
            "embed":{"$type":"app.bsky.embed.images","images":[{"alt":"my boarding pass"}]}}},
            {"uri":"at://did:plc:ada/app.bsky.feed.post/3l","value":{"$type":"app.bsky.feed.post","text":"yes","reply":{}}},
            {"uri":"at://did:plc:ada/app.bsky.feed.like/3m","value":{"$type":"app.bsky.feed.like"}}],"cursor":"3m"}
            """
        let result = try TestArchive.read(["anything.txt": list])
        let post = try #require(result.segment("Off to Lisbon"))
        #expect(post.url == "https://bsky.app/profile/did:plc:ada/post/3k")
        #expect(post.language == "en")
        #expect(result.segment("my boarding pass")?.region == .hidden)
        #expect(result.segment("https://example.org/x")?.region == .link)
        #expect(result.segment("yes")?.region == .comment)
        #expect(result.count(of: .reactions) == 1)
    }

    @Test("of a feed the owner's posts are read, and reposts left alone")
    func feed() throws {
        let author = #"{"did":"did:plc:ada","handle":"ada.example.org"}"#
        let feed = """
            {"feed":[{"post":{"uri":"at://did:plc:ada/app.bsky.feed.post/1","author":\(author),
            "record":{"$type":"app.bsky.feed.post","text":"mine"}}},
            {"post":{"uri":"at://did:plc:bob/app.bsky.feed.post/2","author":{"handle":"bob.example.org"},
            "record":{"$type":"app.bsky.feed.post","text":"theirs"}},"reason":{"$type":"x#reasonRepost"}}]}
            """
        let result = try TestArchive.read(["feed.json": feed])
        #expect(result.texts == ["mine"])
        #expect(result.documents.first?.handle.account == "ada.example.org")
    }
}
