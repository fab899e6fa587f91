import AuditModel
import Testing

@Suite("Mastodon archives")
struct MastodonImportTests {
    private static let actor = """
        {"@context":["https://www.w3.org/ns/activitystreams"],"id":"https://social.example/users/ada","type":"Person",
        "preferredUsername":"Ada","name":"Ada Example","summary":"<p>Lisbon &amp; sea</p>",
        "url":"https://social.example/@ada","privateKey":{"privateKeyPem":"FAKE KEY"},
        "attachment":[{"type":"PropertyValue","name":"BTC","value":"not an address"}]}
        """

    private static func outbox(_ items: String) -> String {
        #"{"@context":"https://www.w3.org/ns/activitystreams","id":"outbox.json","type":"OrderedCollection","orderedItems":["#
            + items + "]}"
    }

    private static func note(_ text: String, to: String, cc: String = "", more: String = "") -> String {
        """
        {"type":"Create","published":"2026-10-01T10:00:00+02:00","object":{"type":"Note",
        "id":"https://social.example/users/ada/statuses/1","url":"https://social.example/@ada/1","content":"<p>\(text)</p>",
        "published":"2026-10-01T10:00:00+02:00","to":[\(to)],"cc":[\(cc)]\(more)}}
        """
    }

    private static let everybody = #""https://www.w3.org/ns/activitystreams#Public""#
    private static let followers = #""https://social.example/users/ada/followers""#

    @Test("who can read a post is told by its addressees, and messages are only counted")
    func reach() throws {
        let items = [
            Self.note("for all", to: Self.everybody), Self.note("unlisted", to: Self.followers, cc: Self.everybody),
            Self.note("for few", to: Self.followers, more: #","updated":"2026-10-02T10:00:00+02:00""#),
            Self.note("secret words", to: #""https://other.example/users/b""#),
            Self.note("an answer", to: Self.everybody, more: #","inReplyTo":"https://other.example/1""#),
            #"{"type":"Announce","object":"https://other.example/users/b/statuses/9"}"#,
        ]
        let result = try TestArchive.read(
            ["actor.json": Self.actor, "outbox.json": Self.outbox(items.joined(separator: ","))], as: .tarGzip)
        #expect(result.reach(of: "for all") == .open)
        #expect(result.reach(of: "unlisted") == .unindexed)
        #expect(result.reach(of: "for few") == .limited)
        #expect(result.segment("an answer")?.region == .comment)
        #expect(result.segment("for all")?.url == "https://social.example/@ada/1")
        #expect(result.segment("for all")?.time?.description == "2026-10-01T10:00:00+02:00")
        #expect(result.count(of: .privateMessages) == 1)
        #expect(!result.everything.contains("secret words"))
        #expect(result.checks.first?.reason.contains("edited since: 1; left alone: 1 repost") == true)
    }

    @Test("the profile is read, and the signing key is not")
    func profile() throws {
        let result = try TestArchive.read(["actor.json": Self.actor], as: .zip)
        #expect(result.documents.first?.handle == Handle(platform: "mastodon", account: "ada@social.example"))
        #expect(result.segment("Lisbon & sea")?.region == .bio)
        #expect(result.segment("not an address")?.label == "BTC")
        #expect(!result.everything.contains("FAKE KEY"))
    }

    @Test("a reply is one however it names what it answers; a change of the profile is no post")
    func shapes() throws {
        let items = [
            Self.note("to an object", to: Self.everybody, more: #","inReplyTo":{"id":"https://other.example/1"}"#),
            Self.note("to several", to: Self.everybody, more: #","inReplyTo":["https://other.example/1"]"#),
            Self.note("to nothing", to: Self.everybody, more: #","inReplyTo":[]"#),
            #"{"type":"Update","object":{"type":"Person","summary":"new words","attachment":[{"name":"Chat","value":"t.me/ada_example"}]}}"#,
        ]
        let result = try TestArchive.read(["outbox.json": Self.outbox(items.joined(separator: ","))])
        #expect(result.segment("to an object")?.region == .comment)
        #expect(result.segment("to several")?.region == .comment)
        #expect(result.segment("to nothing")?.region == .post)
        #expect(result.segment("new words")?.region == .bio)
        #expect(result.segment("t.me/ada_example")?.label == "Chat")
        #expect(result.checks.first?.reason.contains("1 post, 2 replies and comments and the profile") == true)
    }
}
