import AuditModel
import Testing

@Suite("X archives")
struct XImportTests {
    private static let account =
        #"window.YTD.account.part0 = [{"account":{"email":"ada@example.org","username":"Ada_Example","accountId":"77","accountDisplayName":"Ada Example"}}]"#

    private static func tweets(_ tweets: String, name: String = "tweets") -> String {
        "window.YTD.\(name).part0 = [\(tweets)]"
    }

    @Test("posts have their time, zone and address, and references decoded", arguments: TestArchive.Form.allCases)
    func posts(form: TestArchive.Form) throws {
        let tweet =
            #"{"tweet":{"id_str":"12","created_at":"Thu Oct 01 23:30:00 +0000 2026","full_text":"Tip &amp; say hi\nhttps://t.co/a","lang":"en","entities":{"urls":[{"url":"https://t.co/a","expanded_url":"https://example.org/long"}]}}}"#
        let result = try TestArchive.read(
            ["data/tweets.js": Self.tweets(tweet), "data/account.js": Self.account], as: form)
        let segment = try #require(result.segment("Tip & say hi\nhttps://example.org/long"))
        #expect(segment.url == "https://x.com/Ada_Example/status/12")
        #expect(segment.time?.description == "2026-10-01T23:30:00Z")
        #expect(segment.region == .post)
        #expect(segment.language == "en")
        #expect(result.documents.first?.handle == Handle(platform: "x", account: "ada_example"))
        #expect(result.checks.map(\.verdict) == [.found])
    }

    @Test("replies, threads, reposts, edits and deleted posts are told apart")
    func kinds() throws {
        let own = """
            {"tweet":{"id":"1","full_text":"@bob thanks","in_reply_to_user_id_str":"5"}},
            {"tweet":{"id":"2","full_text":"and further","in_reply_to_user_id_str":"77"}},
            {"tweet":{"id":"3","full_text":"RT @bob: my phone is 555 0100"}},
            {"tweet":{"id":"4","full_text":"frist","edit_info":{"initial":{"editTweetIds":["4","5"]}}}}
            """
        let deleted =
            #"{"tweet":{"id":"9","full_text":"gone now","deleted_at":"2026-10-05T00:00:00.000Z","coordinates":{"coordinates":[18.0686,59.3293]}}}"#
        let result = try TestArchive.read([
            "data/tweets.js": Self.tweets(own), "data/account.js": Self.account,
            "data/deleted-tweets.js": Self.tweets(deleted, name: "deleted_tweets"),
        ])
        #expect(result.segment("@bob thanks")?.region == .comment)
        #expect(result.segment("and further")?.region == .post)
        let repost = try #require(result.segment("RT @bob: my phone is 555 0100"))
        #expect(repost.owner == .other && repost.region == .quoted)
        #expect(result.segment("frist")?.standing == .removed)
        #expect(result.segment("gone now")?.standing == .deleted)
        #expect(result.reach(of: "gone now") == .ownExport)
        let position = try #require(result.facts.first { $0.property == .coordinates })
        #expect(position.standing == .deleted)
        #expect(position.region == .post)
        #expect(result.reach(of: "and further") == .open)
    }

    @Test("an account that is protected shows its posts to few")
    func protected() throws {
        let history = #"window.YTD.protected_history.part0 = [{"protectedHistory":{"action":"Protect"}}]"#
        let result = try TestArchive.read([
            "data/tweets.js": Self.tweets(#"{"tweet":{"id":"1","full_text":"only for friends"}}"#),
            "data/protected-history.js": history,
        ])
        #expect(result.reach(of: "only for friends") == .limited)
    }

    @Test("what only the platform knows is counted, and messages and tokens are not read")
    func knowledge() throws {
        let messages =
            #"window.YTD.direct_messages.part0 = [{"dmConversation":{"conversationId":"1-2","messages":[{"messageCreate":{"text":"seed: zoo zoo zoo","senderId":"2"}},{"messageCreate":{"text":"carol@example.com"}}]}}]"#
        let token =
            #"window.YTD.device_token.part0 = [{"deviceToken":{"token":"FAKETOKEN","createdAt":"2026-01-02T00:00:00.000Z"}}]"#
        let interests =
            #"window.YTD.personalization.part0 = [{"p13nData":{"interests":{"interests":[{"name":"Sailing"},{"name":"Cooking"}]}}}]"#
        let result = try TestArchive.read([
            "data/account.js": Self.account, "data/direct-messages.js": messages, "data/device-token.js": token,
            "data/personalization.js": interests,
            "data/phone-number.js": #"window.YTD.phone_number.part0 = [{"device":{"phoneNumber":"+15555550100"}}]"#,
        ])
        #expect(result.count(of: .privateMessages) == 2)
        #expect(result.count(of: .keys) == 1)
        #expect(result.items.first { $0.topic == .interests }?.examples == ["Sailing", "Cooking"])
        #expect(result.items.first { $0.topic == .accountPhone }?.values.map(\.text) == ["+15555550100"])
        for secret in ["zoo", "carol", "FAKETOKEN"] { #expect(!result.everything.contains(secret)) }
        #expect(!result.texts.contains { $0.contains("ada@example.org") || $0.contains("555") })
    }
}
