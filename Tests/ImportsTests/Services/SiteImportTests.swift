import AuditModel
import Testing

@testable import Imports

@Suite("Archives of WordPress, Stack Exchange and Bluesky's repositories")
struct SiteImportTests {
    private static func site(_ items: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8" ?>
        <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Blog</title>
        <link>https://blog.example.org</link><wp:base_blog_url>https://blog.example.org</wp:base_blog_url>
        <wp:author><wp:author_login><![CDATA[ada]]></wp:author_login></wp:author>\(items)</channel></rss>
        """
    }

    private static func item(_ text: String, status: String = "publish", more: String = "") -> String {
        """
        <item><title><![CDATA[Title]]></title><link>https://blog.example.org/1</link>
        <content:encoded><![CDATA[<p>\(text) </item> still</p>]]></content:encoded>
        <wp:post_date_gmt>2026-10-01 10:00:00</wp:post_date_gmt><wp:status>\(status)</wp:status>
        <wp:post_type>post</wp:post_type>\(more)</item>
        """
    }

    @Test("WordPress' posts are public where they are published; comments of others are left alone")
    func wordPress() throws {
        let comments = """
            <wp:comment><wp:comment_author_email>carol@example.com</wp:comment_author_email>
            <wp:comment_content><![CDATA[their words]]></wp:comment_content><wp:comment_user_id>0</wp:comment_user_id></wp:comment>
            <wp:comment><wp:comment_content><![CDATA[my answer]]></wp:comment_content>
            <wp:comment_user_id>1</wp:comment_user_id></wp:comment>
            """
        let result = try TestArchive.read(
            ["export.xml": Self.site(Self.item("my words", more: comments) + Self.item("secret", status: "draft"))],
            as: .zip)
        let post = try #require(result.segments.first { $0.text.hasPrefix("my words") })
        #expect(post.url == "https://blog.example.org/1")
        #expect(post.time?.description == "2026-10-01T10:00:00Z")
        #expect(result.segment("my answer")?.region == .comment)
        #expect(result.documents.first?.handle == Handle(platform: "web", account: "https://blog.example.org"))
        #expect(result.count(of: .drafts) == 1)
        for word in ["secret", "their words", "carol"] { #expect(!result.everything.contains(word)) }
    }

    @Test("Stack Exchange's posts are the owner's where all are one user's")
    func stackExchange() throws {
        func answer(_ id: Int, _ user: Int, _ body: String) -> String {
            #"{"owner":{"user_id":\#(user),"link":"https://stack.example/users/7/ada"},"answer_id":\#(id),"creation_date":1790848800,"body":"<p>\#(body)</p>"}"#
        }
        let one = try TestArchive.read(["a.json": #"{"items":[\#(answer(1, 7, "my words"))],"quota_max":300}"#])
        #expect(one.segment("my words")?.url == "https://stack.example/a/1")
        let two = try TestArchive.read([
            "a.json": #"{"items":[\#(answer(1, 7, "words")),\#(answer(2, 8, "others"))],"quota_max":300}"#
        ])
        #expect(two.texts.isEmpty)
        let rows = try TestArchive.read([
            "Posts.xml":
                #"<?xml version="1.0"?><posts><row Id="1" OwnerUserId="7" CreationDate="2026-10-01T10:00:00.0" Body="&lt;p&gt;in a row&lt;/p&gt;" /></posts>"#
        ])
        #expect(rows.segment("in a row")?.time?.description == "2026-10-01T10:00:00Z")
    }

    @Test("a repository gives the records that its tree holds, with their addresses")
    func repository() throws {
        let builder = RepositoryBuilder()
        builder.add(
            "app.bsky.feed.post/3kaa",
            ["$type": "app.bsky.feed.post", "text": "Off to Lisbon", "createdAt": "2026-10-01T10:00:00.000Z"])
        builder.add("app.bsky.feed.post/3kab", ["$type": "app.bsky.feed.post", "text": "and back"])
        builder.addLoose(["$type": "app.bsky.feed.post", "text": "deleted words"])
        let archive = try TestArchive()
        let result = archive.read(try archive.file("repo", builder.bytes(did: "did:plc:ada")))
        #expect(result.segment("Off to Lisbon")?.url == "https://bsky.app/profile/did:plc:ada/post/3kaa")
        #expect(result.segment("Off to Lisbon")?.time?.description == "2026-10-01T10:00:00Z")
        #expect(result.segment("and back")?.url?.hasSuffix("/3kab") == true)
        #expect(!result.everything.contains("deleted words"))
    }
}
