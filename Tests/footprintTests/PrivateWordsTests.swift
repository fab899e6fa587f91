import Foundation
import Testing

/// Messages in the archives of every service, with somebody else's address and a seed phrase in each.
@Suite("Private words in archives")
struct PrivateWordsTests {
    private static let secrets = [
        "carol.secret@example.com", "legal winner thank year wave sausage worth useful legal winner thank yellow",
    ]
    private static let words = secrets.joined(separator: " ")

    /// A folder for each service; the last of them hold plain files.
    private static let archives: [(folder: String, files: KeyValuePairs<String, String>)] = [
        (
            "x",
            [
                "account.js":
                    #"window.YTD.account.part0 = [{"account":{"username":"maya_x","email":"maya@example.org"}}]"#,
                "tweets.js":
                    #"window.YTD.tweets.part0 = [{"tweet":{"id":"12","created_at":"Sun Mar 01 09:00:00 +0000 2026","full_text":"Write me: maya@example.org"}},{"tweet":{"id":"13","full_text":"RT @carol: \#(words)"}}]"#,
                "direct-messages.js":
                    #"window.YTD.direct_messages.part0 = [{"dmConversation":{"messages":[{"messageCreate":{"text":"\#(words)"}}]}}]"#,
                "direct-messages-group.js":
                    #"window.YTD.direct_messages_group.part0 = [{"dmConversation":{"messages":[{"messageCreate":{"text":"\#(words)"}}]}}]"#,
            ]
        ),
        (
            "telegram",
            [
                "result.json":
                    #"{"personal_information":{"user_id":17,"username":"@maya_t"},"chats":{"list":[{"name":"\#(secrets[0])","type":"personal_chat","id":4,"messages":[{"id":1,"type":"message","from_id":"user17","text":"\#(words)"}]},{"name":"Open","type":"public_supergroup","id":5,"messages":[{"id":1,"type":"message","from_id":"user9","text":"\#(words)"},{"id":2,"type":"message","from_id":"user17","forwarded_from":"x","text":"\#(words)"}]}]}}"#
            ]
        ),
        (
            "instagram",
            [
                "messages/\(secrets[0])/message_1.json":
                    #"{"participants":[{"name":"\#(secrets[0])"}],"messages":[{"timestamp_ms":1790848800000,"content":"\#(words)"}]}"#,
                "personal_information.json": #"{"profile_user":[{"string_map_data":{"Username":{"value":"maya_i"}}}]}"#,
            ]
        ),
        (
            "facebook",
            [
                "profile_information.json":
                    #"{"profile_v2":{"name":{"full_name":"Maya"},"username":"maya_f","family_members":[{"name":"\#(words)"}]}}"#,
                "your_facebook_activity/messages/inbox/c_1/message_1.json":
                    #"{"participants":[{"name":"\#(secrets[0])"}],"messages":[{"timestamp_ms":1790848800000,"content":"\#(words)"}]}"#,
            ]
        ),
        (
            "mastodon",
            [
                "actor.json":
                    #"{"id":"https://social.example/users/maya","type":"Person","preferredUsername":"maya","privateKey":"FAKESIGNINGKEY"}"#,
                "outbox.json":
                    #"{"type":"OrderedCollection","orderedItems":[{"type":"Create","object":{"type":"Note","content":"\#(words)","to":["https://other.example/users/carol"],"cc":[]}}]}"#,
            ]
        ),
        (
            "reddit",
            [
                "statistics.csv": "statistic,value\naccount name,maya_r\n",
                "messages.csv":
                    "id,permalink,thread_id,date,ip,from,to,subject,body\n1,x,,2026-10-01 10:00:00 UTC,,maya_r,carol,s,\(words)\n",
                "chat_history.csv":
                    "message_id,created_at,username,message\n1,2026-10-01 10:00:00 UTC,carol,\(words)\n",
                "comments.csv":
                    "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\n1,https://www.reddit.com/r/x/1/,2026-10-01 10:00:00 UTC,,x,0,,,\"> \(words)\n\nmine\",\n",
            ]
        ),
        (
            "discord",
            [
                "Account/user.json": #"{"id":"1","username":"maya_d"}"#,
                "Messages/c2/channel.json": #"{"id":"2","type":1,"recipients":["1","9"]}"#,
                "Messages/c2/messages.json":
                    #"[{"ID":6,"Timestamp":"2026-10-01 10:00:00","Contents":"\#(words)"}]"#,
                "Messages/c3/messages.json": #"[{"ID":7,"Timestamp":"2026-10-01 10:00:00","Contents":"\#(words)"}]"#,
            ]
        ),
        (
            "google",
            [
                "Takeout/Mail/All mail.mbox": "From a@example.org Thu\nFrom: \(secrets[0])\nSubject: x\n\n\(words)\n",
                "Takeout/Google Chat/Groups/DM 1/messages.json":
                    #"{"messages":[{"creator":{"name":"Carol","email":"\#(secrets[0])"},"created_date":"x","text":"\#(words)"}]}"#,
                "Takeout/Keep/note.json": #"{"isTrashed":false,"isPinned":false,"textContent":"\#(words)"}"#,
                "Takeout/My Activity/Search/MyActivity.json":
                    #"[{"header":"Search","title":"Searched for \#(words)","time":"2026-10-01T10:00:00.000Z"}]"#,
            ]
        ),
        (
            "linkedin",
            [
                "Profile.csv": "First Name,Last Name,Headline\nMaya,L,Potter\n",
                "messages.csv": "CONVERSATION ID,FROM,TO,DATE,SUBJECT,CONTENT\n1,Carol,Maya,2026-10-01,,\(words)\n",
            ]
        ),
        (
            "tiktok",
            [
                "user_data.json":
                    #"{"Profile":{"Profile Information":{"ProfileMap":{"userName":"maya_tt"}}},"Direct Messages":{"Chat History":{"ChatHistory":{"Chat History with \#(secrets[0]):":[{"Date":"2026-10-01 10:00:00","From":"carol","Content":"\#(words)"}]}}}}"#
            ]
        ),
        (
            "github",
            [
                "users_000001.json": #"[{"type":"user","url":"https://github.com/maya","login":"maya"}]"#,
                "repositories_000001.json":
                    #"[{"type":"repository","url":"https://github.com/maya/closed","private":true}]"#,
                "issues_000001.json":
                    #"[{"type":"issue","url":"https://github.com/maya/closed/issues/1","repository":"https://github.com/maya/closed","user":"https://github.com/maya","title":"t","body":"\#(words)"}]"#,
            ]
        ),
        (
            "wordpress",
            [
                "export.xml":
                    "<?xml version=\"1.0\"?><rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><link>https://blog.example.org</link><wp:base_blog_url>https://blog.example.org</wp:base_blog_url><item><content:encoded><![CDATA[\(words)]]></content:encoded><wp:status>private</wp:status><wp:post_type>post</wp:post_type><wp:comment><wp:comment_author_email>\(secrets[0])</wp:comment_author_email><wp:comment_content><![CDATA[\(words)]]></wp:comment_content><wp:comment_user_id>0</wp:comment_user_id></wp:comment></item></channel></rss>"
            ]
        ),
        (
            "files",
            [
                "one.eml":
                    "From: \(secrets[0])\nTo: maya@example.org\nSubject: x\nDate: Thu, 01 Oct 2026\n\n\(words)\n",
                "box.mbox": "From a@example.org Thu\nFrom: \(secrets[0])\nDate: x\n\n\(words)\n",
                "WhatsApp Chat with Carol.txt":
                    "12/03/2026, 10:00 - Maya: \(words)\n12/03/2026, 10:01 - Carol: \(words)\n",
                "all.vcf":
                    "BEGIN:VCARD\r\nFN:Carol\r\nEMAIL:\(secrets[0])\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:X\r\nNOTE:\(words)\r\nEND:VCARD\r\n",
                "private.ics":
                    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nCLASS:PRIVATE\r\nSUMMARY:\(words)\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            ]
        ),
        (
            "html",
            [
                "messages/message_1.html":
                    "<html><head><style>.uiBoxWhite{}</style></head><body>\(words)</body></html>"
            ]
        ),
    ]

    @Test("a message with a seed phrase and somebody's address leaves no trace in any report, in the store or in a log")
    func leaveNoTrace() async throws {
        let program = try Program()
        defer { program.remove() }
        let root = program.folder.appending(path: "archives")
        for archive in Self.archives {
            for (path, text) in archive.files {
                let file = root.appending(path: archive.folder + "/" + path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
        }
        let result = try await program.run(
            ["audit", "--import"] + Self.archives.map { "archives/" + $0.folder }
                + ["--mine", "--verbose", "--evidence", "full", "--format", "csv,html,json,mail,md,sarif,text"])
        #expect(result.status == 0)
        let history = try await program.run(["history", "--exposures"])
        #expect(history.status == 0)
        try FileManager.default.removeItem(at: root)
        // Everything that the run left in its home, reports, store and keys, and all that it said.
        var left = result.output + result.errors + history.output + history.errors
        let files = try #require(FileManager.default.enumerator(at: program.folder, includingPropertiesForKeys: nil))
        var names: Set<String> = []
        for case let file as URL in files {
            guard let data = try? Data(contentsOf: file) else { continue }
            names.insert(file.pathExtension)
            left += String(decoding: data, as: UTF8.self)
        }
        #expect(names.isSuperset(of: ["csv", "html", "json", "md", "sarif", "txt"]))
        #expect(left.contains("https://x.com/maya_x/status/12"))
        for secret in Self.secrets + ["FAKESIGNINGKEY", "carol", "Carol", "wave sausage"] {
            #expect(!left.contains(secret))
        }
        let report = try program.read("Reports/archives/latest/report.md")
        #expect(report.components(separatedBy: "Private messages (counted, not read)").count >= 10)
    }
}
