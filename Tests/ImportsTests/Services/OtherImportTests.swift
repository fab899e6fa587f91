import AuditModel
import Testing

@Suite("Archives of LinkedIn, Google, GitHub, TikTok, Hacker News and Medium")
struct OtherImportTests {
    @Test("LinkedIn's tables are read behind their notes, by who could see a share")
    func linkedIn() throws {
        let result = try TestArchive.read([
            "Profile.csv":
                "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Geo Location,Twitter Handles,Websites\n"
                + "Ada,Example,,1 Example Street,Jan 1,Trader,Lisbon,[ada_x],[OTHER:https://example.org]\n",
            "Connections.csv":
                "Notes:\n\"A paragraph, \"\"quoted\"\".\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nCarol,One,,,,,01 Oct 2026\n",
            "Shares_1.csv":
                "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"
                + "2026-10-01 10:25:25,https://www.linkedin.com/feed/update/1,\"\"\"Heading to Bangkok\"\"\n\"\"second line\"\"\",,,MEMBER_NETWORK\n"
                + "2026-10-02 10:25:25,https://www.linkedin.com/feed/update/2,few,,,CONNECTIONS\n",
            "messages.csv": "CONVERSATION ID,FROM,TO,DATE,SUBJECT,CONTENT\n1,Carol,Ada,2026-10-01,,secret words\n",
            // Two columns of one name, and commas at the ends of lines.
            "Email Addresses.csv":
                "Email Address,Confirmed,Primary,Updated On,Email Address,\nada@example.org,Yes,Yes,\"10/1/26, 10:00 AM\",,\n",
        ])
        #expect(result.items.first { $0.topic == .accountEmail }?.values.map(\.text) == ["ada@example.org"])
        let share = try #require(result.segment("Heading to Bangkok\nsecond line"))
        #expect(share.url == "https://www.linkedin.com/feed/update/1")
        #expect(share.time?.description == "2026-10-01T10:25:25Z")
        #expect(result.reach(of: share.text) == .unindexed)
        #expect(result.reach(of: "few") == .limited)
        #expect(result.segment("https://example.org")?.region == .bio)
        #expect(result.count(of: .connections) == 1 && result.count(of: .privateMessages) == 1)
        for word in ["Carol", "secret", "1 Example Street, "] { #expect(!result.everything.contains(word)) }
        #expect(!result.texts.contains { $0.contains("Example Street") })
    }

    @Test("of Google's archive comments and reviews are public, activity and positions are counted")
    func google() throws {
        let result = try TestArchive.read([
            "Takeout/Meine Aktivitäten/Google Suche/MeineAktivitäten.json":
                #"[{"header":"Suche","title":"Gesucht: secret words","titleUrl":"https://www.google.com/search?q=x","time":"2026-10-01T10:00:00.000Z","products":["Suche"]}]"#,
            "Takeout/Location History (Timeline)/Records.json":
                #"{"locations":[{"latitudeE7":387223340,"longitudeE7":-91393366,"timestamp":"2026-10-01T10:00:00.000Z"}]}"#,
            "Timeline.json":
                #"[{"startTime":"2024-06-21T18:51:13.014-06:00","endTime":"x","visit":{"topCandidate":{}}}]"#,
            "Timeline on the phone.json":
                #"{"semanticSegments":[{"startTime":"2024-06-21T18:51:13.014-06:00","visit":{"topCandidate":{"placeLocation":{"latLng":"38.7223°, -9.1393°"}}}}],"rawSignals":[]}"#,
            "Takeout/YouTube/Kommentare/Kommentare.csv":
                "Kommentar-ID,Kanal-ID,Zeitstempel der Kommentarerstellung,Video-ID,Kommentartext\n"
                + "c1,k,2026-10-01T10:00:00Z,v1,\"{\"\"text\"\":\"\"my words\"\"}\"\n",
            "Takeout/Maps/Reviews.json":
                #"{"type":"FeatureCollection","features":[{"properties":{"date":"2026-10-01T10:00:00Z","five_star_rating_published":5,"google_maps_url":"https://maps.example/1","location":{"name":"Café"},"review_text_published":"my dentist"}},{"properties":{"date":"2026-10-01T10:00:00Z","Google Maps URL":"x"}}]}"#,
            "Takeout/Mail/All mail.mbox": "From a@example.org\nSubject: secret\n\nFrom b@example.org\n\n",
        ])
        #expect(result.segment("my words")?.url == "https://www.youtube.com/watch?v=v1&lc=c1")
        #expect(result.segment("my dentist")?.url == "https://maps.example/1")
        #expect(result.count(of: .positions) == 3)
        #expect(result.count(of: .searches) == 1)
        #expect(result.count(of: .savedPlaces) == 1)
        #expect(result.count(of: .mail) == 2)
        #expect(!result.everything.contains("secret"))
    }

    @Test("of GitHub's archive the owner's words in public repositories are read")
    func gitHub() throws {
        func issue(_ repository: String, _ user: String, _ body: String) -> String {
            #"{"type":"issue","url":"https://github.com/ada/\#(repository)/issues/1","repository":"https://github.com/ada/\#(repository)","user":"https://github.com/\#(user)","title":"t","body":"\#(body)","created_at":"2026-10-01T10:00:00Z"}"#
        }
        let result = try TestArchive.read(
            [
                "users_000001.json":
                    #"[{"type":"user","url":"https://github.com/ada","login":"Ada","name":"Ada Example","emails":[{"address":"ada@example.org"}]}]"#,
                "repositories_000001.json":
                    #"[{"type":"repository","url":"https://github.com/ada/open","private":false},{"type":"repository","url":"https://github.com/ada/closed","private":true}]"#,
                "issues_000001.json":
                    "[\(issue("open", "ada", "> theirs\\nmy words")),\(issue("closed", "ada", "secret words")),\(issue("open", "carol", "others"))]",
            ], as: .tarGzip)
        #expect(result.segment("my words")?.url == "https://github.com/ada/open/issues/1")
        #expect(result.count(of: .accountEmail) == 1)
        for word in ["secret", "others"] { #expect(!result.everything.contains(word)) }
    }

    @Test("TikTok's deep file gives comments and titles, and counts the rest")
    func tikTok() throws {
        let file =
            #"{"Profile":{"Profile Information":{"ProfileMap":{"userName":"Ada.Example","bioDescription":"sea","emailAddress":"ada@example.org","birthDate":"12-Apr-1990"}}},"Comment":{"Comments":{"CommentsList":[{"date":"2026-10-01 10:00:00","comment":"me too"}]}},"Video":{"Videos":{"VideoList":[{"Date":"2026-10-01 10:00:00","Link":"https://www.tiktok.com/@ada/video/1","Title":"Packing","WhoCanView":"Public"},{"Date":"2026-10-01 10:00:00","Title":"hidden","WhoCanView":"Private"}]}},"Direct Messages":{"Chat History":{"ChatHistory":{"Chat History with carol:":[{"Date":"2026-10-01 10:00:00","From":"carol","Content":"secret words"}]}}},"Your Activity":{"Login History":{"LoginHistoryList":[{"Date":"2026-10-01 10:00:00 UTC","IP":"203.0.113.7"}]}}}"#
        let result = try TestArchive.read(["user_data_tiktok.json": file])
        #expect(result.documents.first?.handle.account == "ada.example")
        #expect(result.segment("me too")?.time?.description == "2026-10-01T10:00:00Z")
        #expect(result.segment("Packing")?.url == "https://www.tiktok.com/@ada/video/1")
        #expect(result.count(of: .privateMessages) == 1 && result.count(of: .ipAddresses) == 1)
        for word in ["secret", "carol", "hidden"] { #expect(!result.everything.contains(word)) }
    }

    @Test("items of Hacker News are the owner's by its name")
    func hackerNews() throws {
        let items =
            #"[{"id":1,"by":"ada","time":1790848800,"type":"comment","text":"&gt; theirs<p>I use Kraken"},{"id":3,"by":"ada","type":"comment","text":"flagged","dead":true},{"id":2,"by":"bob","time":1790848800,"type":"comment","text":"others"}]"#
        let result = try TestArchive.read([
            "items.json": items, "user.json": #"{"id":"ada","karma":7,"created":1,"about":"hello"}"#,
        ])
        #expect(result.segment("I use Kraken")?.url == "https://news.ycombinator.com/item?id=1")
        #expect(result.segment("flagged")?.standing == .removed)
        #expect(!result.everything.contains("others"))
    }

    @Test("Medium's stories have their address and day, and drafts are counted")
    func medium() throws {
        func story(_ text: String) -> String {
            #"<!DOCTYPE html><html><body><article class="h-entry"><h1 class="p-name">Title</h1><section data-field="body" class="e-content"><p class="graf">\#(text)</p></section><footer><a href="https://medium.com/p/1" class="p-canonical">x</a><time class="dt-published" datetime="2026-10-01T10:00:00.000Z">x</time></footer></article></body></html>"#
        }
        let result = try TestArchive.read([
            "posts/2026-10-01_Title-1.html": story("my words"), "posts/draft_Two-2.html": story("secret words"),
            "profile/profile.html":
                #"<html><body><h1>Ada</h1><ul><li><b>Profile:</b> <a href="https://medium.com/@ada">x</a></li></ul></body></html>"#,
        ])
        let segment = try #require(result.segments.first { $0.text.contains("my words") })
        #expect(segment.url == "https://medium.com/p/1")
        #expect(segment.posted?.description == "2026-10-01")
        #expect(result.documents.first?.handle.account == "ada")
        #expect(result.count(of: .drafts) == 1)
        #expect(!result.everything.contains("secret"))
    }
}
