import AuditModel
import Testing

@Suite("Archives of Telegram and Discord")
struct ChatImportTests {
    private static func telegram(_ chats: String) -> String {
        """
        {"about":"x","personal_information":{"user_id":17,"first_name":"Ada","phone_number":"+1 555 555 0100",
        "username":"@Ada_Example","bio":"P2P trader"},
        "contacts":{"list":[{"first_name":"Carol","phone_number":"+1 555 555 0101"}]},
        "sessions":{"list":[{"last_active":"2026-10-01T00:00:00","last_ip":"203.0.113.7","application_name":"Desktop"}]},
        "chats":{"about":"","list":[\(chats)]}}
        """
    }

    private static let pieces =
        #"{"id":1,"type":"message","date":"2026-10-01T10:00:00","date_unixtime":"1790848800","from_id":"user17","text":["mail me ",{"type":"email","text":"ada@example.org"}," a\x0Bb"]}"#

    @Test("own messages in public groups are read, with the exporter's escapes")
    func publicGroup() throws {
        let group = """
            {"name":"Group","type":"public_supergroup","id":30,"messages":[\(Self.pieces),
            {"id":2,"type":"message","from_id":"user99","from":"Carol","text":"their words"},
            {"id":3,"type":"message","from_id":"user17","text":"passed on","forwarded_from":"Carol"},
            {"id":4,"type":"service","actor_id":"user17","action":"pin_message","text":""}]}
            """
        let result = try TestArchive.read(["result.json": Self.telegram(group)], as: .zip)
        let own = try #require(result.segment("mail me ada@example.org a\u{0B}b"))
        #expect(own.url == "https://t.me/c/30/1")
        #expect(own.time?.description == "2026-10-01T10:00:00Z")
        #expect(result.documents.first?.handle == Handle(platform: "telegram", account: "ada_example"))
        #expect(result.count(of: .contacts) == 1)
        #expect(result.count(of: .ipAddresses) == 1)
        for words in ["their words", "passed on", "Carol", "203.0.113.7"] {
            #expect(!result.everything.contains(words))
        }
    }

    @Test("messages that were edited are counted, and those that were not are not")
    func edited() throws {
        let group = """
            {"name":"Group","type":"public_supergroup","id":30,"messages":[
            {"id":1,"type":"message","from_id":"user17","text":"one","edited":"2026-10-01T10:00:00","edited_unixtime":"1790848800"},
            {"id":2,"type":"message","from_id":"user17","text":"two","edited":"2026-10-01T10:00:00"},
            {"id":3,"type":"message","from_id":"user17","text":"three","edited":"1970-01-01T01:00:00"},
            {"id":4,"type":"message","from_id":"user17","text":"four"}]}
            """
        let result = try TestArchive.read(["result.json": Self.telegram(group)])
        #expect(result.checks.first?.reason.hasSuffix("4 posts and the profile; edited since: 2") == true)
    }

    @Test(
        "all other chats are counted, also where the type is missing or follows",
        arguments: [
            #""type":"personal_chat","id":1,"#, #""type":"private_supergroup","id":1,"#, #""id":1,"#, #""type":7,"#,
            #""type":"saved_messages","id":1,"#,
        ])
    func privateChats(head: String) throws {
        let chats = """
            {"name":"Open","type":"public_supergroup","id":3,"messages":[]},
            {"name":"Carol",\(head)"messages":[{"id":1,"type":"message","from_id":"user17","text":"secret words"}]}
            """
        let result = try TestArchive.read(["result.json": Self.telegram(chats)])
        #expect(result.count(of: .privateMessages) == 1)
        #expect(!result.everything.contains("secret words"))
    }

    @Test("the export of one channel does not say whose it is")
    func channel() throws {
        let channel =
            #"{"name":"Ada's channel","type":"public_channel","id":40,"messages":[{"id":1,"type":"message","from_id":"channel40","text":"news"},{"id":2,"type":"message","from_id":"user5","text":"guest"}]}"#
        let result = try TestArchive.read(["result.json": channel])
        #expect(result.segment("news")?.owner == .unknown)
        #expect(result.texts == ["news"])
    }

    @Test("Discord's channels of servers are for members, all others are private", arguments: TestArchive.Form.allCases)
    func discord(form: TestArchive.Form) throws {
        let result = try TestArchive.read(
            [
                "Messages/c2/channel.json": #"{"id":"2","type":1,"recipients":["1","9"]}"#,
                "Messages/c2/messages.csv":
                    "ID,Timestamp,Contents,Attachments\n5,2021-10-01 10:00:00.000000+00:00,secret words,\n",
                "Messages/c1/messages.json":
                    #"[{"ID":4,"Timestamp":"2026-10-01 10:00:00","Contents":"withdrew today","Attachments":""}]"#,
                "Messages/c1/channel.json": #"{"id":"1","type":"GUILD_TEXT","guild":{"id":"3","name":"Server"}}"#,
                "Messages/c7/messages.json":
                    #"[{"ID":6,"Timestamp":"2026-10-01 10:00:00","Contents":"of no known place"}]"#,
                "Account/user.json":
                    #"{"id":"1","username":"Ada","email":"ada@example.org","ip":"203.0.113.7","connections":[{"type":"twitter","name":"ada_x","visibility":1},{"type":"github","name":"hidden","visibility":0}]}"#,
            ], as: form)
        let own = try #require(result.segment("withdrew today"))
        #expect(own.url == "https://discord.com/channels/3/1/4")
        #expect(own.time?.description == "2026-10-01T10:00:00Z")
        #expect(result.reach(of: "withdrew today") == .limited)
        #expect(result.count(of: .privateMessages) == 2)
        #expect(result.segment("ada_x")?.region == .bio)
        for word in ["secret", "no known place", "hidden"] { #expect(!result.everything.contains(word)) }
    }
}
