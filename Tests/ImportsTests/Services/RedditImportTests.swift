import AuditModel
import Testing

@Suite("Reddit archives")
struct RedditImportTests {
    private static let comments =
        "\u{FEFF}id,permalink,date,ip,subreddit,gildings,link,parent,body,media\r\n"
        + "a1,https://www.reddit.com/r/x/comments/1/_/a1/,2026-05-18 04:35:32 UTC,203.0.113.7,x,0,https://e.example,,\"> theirs\n\nMail me, \"\"please\"\"\",\r\n"

    @Test("texts with line ends, quotes and byte order mark, in whatever form", arguments: TestArchive.Form.allCases)
    func comments(form: TestArchive.Form) throws {
        let posts =
            "id,permalink,date,ip,subreddit,gildings,title,url,body\n"
            + "p1,https://www.reddit.com/r/travel/comments/p1/,2026-06-01 12:00:00 UTC,,travel,0,Two weeks,,\"line two\nline three\"\n"
        let result = try TestArchive.read(
            [
                "comments.csv": Self.comments, "posts.csv": posts,
                "statistics.csv": "statistic,value\naccount name,Ada_Example\nemail address,ada@example.org\n",
            ], as: form)
        #expect(result.segment("Mail me, \"please\"")?.time?.description == "2026-05-18T04:35:32Z")
        #expect(result.segment("> theirs")?.owner == .other)
        #expect(result.segment("line two\nline three")?.url == "https://www.reddit.com/r/travel/comments/p1/")
        #expect(result.documents.first?.handle == Handle(platform: "reddit", account: "ada_example"))
        #expect(result.count(of: .ipAddresses) == 1)
        #expect(result.count(of: .accountEmail) == 1)
        #expect(!result.texts.contains { $0.contains("203.0.113.7") })
    }

    @Test("messages are counted, headers of messages are not counted twice, split tables are")
    func tables() throws {
        let result = try TestArchive.read([
            "messages_archive.csv":
                "id,permalink,thread_id,date,ip,from,to,subject,body\n1,x,1,2026-01-01,1.2.3.4,bob,ada,hi,secret words\n",
            "messages_archive_headers.csv": "id,permalink,thread_id,date,ip,from,to\n1,x,1,2026-01-01,,bob,ada\n",
            "post_votes_1.csv": "id,permalink,direction\n1,x,up\n",
            "post_votes_2.csv": "id,permalink,direction\n2,y,up\n",
        ])
        #expect(result.count(of: .privateMessages) == 1)
        #expect(result.count(of: .reactions) == 2)
        #expect(!result.everything.contains("secret words"))
    }
}
