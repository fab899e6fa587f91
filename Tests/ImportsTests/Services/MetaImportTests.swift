import AuditModel
import Testing

@testable import Imports

@Suite("Archives of Instagram, Threads and Facebook")
struct MetaImportTests {
    private static func person(_ fields: String) -> String {
        #"{"profile_user":[{"string_map_data":{\#(fields)}}]}"#
    }

    @Test("bytes written as characters become text again, and what was text stays")
    func repair() {
        #expect(MetaText.repaired("caf\u{c3}\u{a9} \u{e2}\u{9c}\u{88}") == "café ✈")
        #expect(MetaText.repaired("café") == "café")
        #expect(MetaText.repaired("日本 caf\u{c3}\u{a9}") == "日本 caf\u{c3}\u{a9}")
    }

    @Test("Instagram's captions have their time; positions inside pictures are no exposure")
    func instagram() throws {
        let posts =
            #"[{"media":[{"uri":"media/posts/1.jpg","creation_timestamp":1790848800,"media_metadata":{"photo_metadata":{"exif_data":[{"latitude":13.75,"longitude":100.5}]}},"title":"Bangkok \u00e2\u009c\u0088 caf\u00c3\u00a9"}]}]"#
        let result = try TestArchive.read(
            [
                "your_instagram_activity/media/posts_1.json": posts,
                "personal_information/personal_information.json": Self.person(
                    #""Benutzername":{"value":"Ada.Example"},"Bio":{"value":"sea \u00e2\u009c\u0088"},"E-Mail":{"value":"ada@example.org"}"#
                ),
                "your_instagram_activity/messages/inbox/carol_17/message_1.json":
                    #"{"participants":[{"name":"Carol"}],"messages":[{"sender_name":"Carol","timestamp_ms":1790848800000,"content":"secret words"}]}"#,
                "your_instagram_activity/media/stories.json":
                    #"{"ig_stories":[{"uri":"media/stories/1.jpg","creation_timestamp":1790848800,"title":"at the gate"}]}"#,
                "your_instagram_activity/comments/post_comments_1.json":
                    #"[{"string_map_data":{"Comment":{"value":"nice \u00e2\u009c\u0088"},"Media Owner":{"value":"bob"},"Time":{"timestamp":1790848800}}}]"#,
            ], as: .zip)
        #expect(result.documents.first?.handle == Handle(platform: "instagram", account: "ada.example"))
        #expect(result.segment("Bangkok ✈ café")?.time?.description == "2026-10-01T10:00:00Z")
        #expect(result.segment("sea ✈")?.region == .bio)
        #expect(result.segment("nice ✈")?.region == .comment)
        #expect(result.segment("at the gate")?.standing == .deleted)
        #expect(result.count(of: .photoPositions) == 1)
        #expect(result.count(of: .privateMessages) == 1)
        #expect(!result.facts.contains { $0.property == .coordinates })
        for word in ["secret", "Carol", "carol", "bob"] { #expect(!result.everything.contains(word)) }
    }

    @Test("a private account's posts are for few")
    func privateAccount() throws {
        let result = try TestArchive.read([
            "a.json": Self.person(#""Username":{"value":"ada"},"Private Account":{"value":"True"}"#),
            "content/posts_1.json": #"[{"media":[{"uri":"a","creation_timestamp":1,"title":"for few"}]}]"#,
        ])
        #expect(result.reach(of: "for few") == .limited)
    }

    @Test("posts on Threads are told from those on Instagram")
    func threads() throws {
        let threads =
            #"{"text_post_app_text_posts":[{"media":[{"uri":"","creation_timestamp":1790848800,"title":"a thread"}]}]}"#
        let result = try TestArchive.read([
            "your_instagram_activity/threads/threads_and_replies.json": threads,
            "personal_information/personal_information.json": Self.person(#""Username":{"value":"ada"}"#),
        ])
        #expect(result.documents.contains { $0.handle.platform == "threads" && $0.segments.first?.text == "a thread" })
    }

    @Test("whose posts on Threads they are is told by the profile's handles, as they are written for sites, too")
    func threadsAccount() throws {
        let threads = #"{"text_post_app_text_posts":[{"media":[{"uri":"","title":"a thread"}]}]}"#
        for handle in ["threads:ada", "sites:threads/ada"] {
            let parts = handle.split(separator: ":").map(String.init)
            let result = try TestArchive.read(
                ["threads.json": threads], known: [Handle(platform: parts[0], account: parts[1])])
            #expect(result.documents.map(\.handle) == [Handle(platform: "threads", account: "ada")])
            #expect(result.documents.map(\.url) == ["https://www.threads.net/@ada"])
        }
        #expect(try TestArchive.read(["threads.json": threads]).documents.map(\.url) == ["threads:unnamed"])
    }

    @Test("Facebook's posts count as read by friends; its own titles, and others' posts, are left out")
    func facebook() throws {
        let posts =
            #"[{"timestamp":1790848800,"title":"Ada wrote on Carol's timeline.","data":[{"post":"Off to Lisbon \u00e2\u009c\u0088"}],"attachments":[{"data":[{"place":{"name":"Exampleton Airport","coordinate":{"latitude":51.5,"longitude":-0.25}}}]}]}]"#
        let result = try TestArchive.read([
            "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json": posts,
            "your_facebook_activity/posts/posts_you_were_tagged_in.json":
                #"[{"timestamp":1,"data":[{"post":"theirs"}]}]"#,
            "your_facebook_activity/comments_and_reactions/comments.json":
                #"{"comments_v2":[{"timestamp":1790848800,"title":"Ada replied to Carol","data":[{"comment":{"comment":"well said","author":"Ada"}}]}]}"#,
            "personal_information/profile_information/profile_information.json":
                #"{"profile_v2":{"name":{"full_name":"Ada Example"},"emails":{"emails":["ada@example.org"]},"birthday":{"year":1990,"month":4,"day":12},"phone_numbers":[{"phone_number":"+15555550100"}],"username":"ada.example","profile_uri":"https://www.facebook.com/ada.example"}}"#,
            "connections/friends/your_friends.json": #"{"friends_v2":[{"name":"Carol","timestamp":1790848800}]}"#,
            "your_facebook_activity/messages/inbox/c_1/message_1.json":
                #"{"participants":[{"name":"Carol"}],"messages":[{"timestamp_ms":1790848800000,"content":"secret words"}]}"#,
        ])
        #expect(result.reach(of: "Off to Lisbon ✈") == .limited)
        #expect(result.segment("well said")?.region == .comment)
        #expect(result.segment("Exampleton Airport")?.label == "Location")
        #expect(result.facts.contains { $0.property == .coordinates && $0.value.hasPrefix("51.5") })
        #expect(result.count(of: .connections) == 1)
        #expect(result.count(of: .privateMessages) == 1)
        #expect(result.items.first { $0.topic == .birthDate }?.values.map(\.text) == ["1990-04-12"])
        for word in ["Carol", "theirs", "secret"] { #expect(!result.everything.contains(word)) }
    }
}
