import AuditModel
import Imports
import Testing

/// Pictures that posts of an archive show, and what cameras wrote into their files.
@Suite("Pictures of archives")
struct ArchivePictureTests {
    /// A JPEG file whose EXIF says 59.3293 N, 18.0686 E, 1 February 2026 10:20:30 +01:00, "Pocket 7".
    private static let picture: [UInt8] = {
        let digits = Array(
            """
            ffd8ffe100e245786966000049492a0008000000030010010200090000003200000069870400010000003b00000025880400\
            010000007400000000000000506f636b6574203700020003900200140000005900000011900200070000006d000000000000\
            00323032363a30323a30312031303a32303a3330002b30313a303000040001000200020000004e0000000200050003000000\
            aa0000000300020002000000450000000400050003000000c2000000000000003b000000010000001300000001000000c411\
            00006400000012000000010000000400000001000000b802000064000000ffda0002ffd9
            """)
        return stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    }()

    private static func read(
        _ texts: KeyValuePairs<String, String>, pictures: [String], as form: TestArchive.Form = .folder,
        known: [Handle] = []
    ) throws -> TestArchive.Result {
        let archive = try TestArchive()
        let files = pictures.map { ($0, picture) } + texts.map { ($0.key, Array($0.value.utf8)) }
        return archive.read(try archive.make(files, as: form), known: known)
    }

    private static let chats = #"""
        {"personal_information":{"user_id":17,"username":"@ada"},"chats":{"list":[
        {"name":"Open","type":"public_supergroup","id":30,"messages":[
        {"id":1,"type":"message","date":"2026-02-01T10:00:00","from_id":"user17","file":"files/IMG 1.jpg","mime_type":"image/jpeg","text":""},
        {"id":2,"type":"message","date":"2026-02-01T10:00:00","from_id":"user5","file":"files/theirs.jpg","text":""}]},
        {"name":"Carol","type":"personal_chat","id":31,"messages":[
        {"id":1,"type":"message","from_id":"user17","file":"files/private.jpg","text":""}]}]}}
        """#

    @Test(
        "a picture of a public post is an exposure of the post, whatever comes first",
        arguments: TestArchive.Form.allCases)
    func telegram(form: TestArchive.Form) throws {
        let root = "DataExport/chats/chat_1/"
        let result = try Self.read(
            ["DataExport/result.json": Self.chats],
            pictures: ["IMG 1.jpg", "theirs.jpg", "private.jpg"].map { root + "files/" + $0 }, as: form)
        let facts = result.facts.filter { $0.property == .coordinates }
        #expect(facts.map(\.value) == ["59.32930,18.06860"])
        #expect(facts.first?.url == "https://t.me/c/30/1")
        #expect(facts.first?.region == .post)
        #expect(facts.first?.time?.description == "2026-02-01T10:20:30+01:00")
        #expect(result.facts.contains { $0.property == .device && $0.value == "Pocket 7" })
        #expect(result.checks.first?.reason.contains("1 picture's file") == true)
    }

    @Test("the files of X and of Mastodon belong to their posts, those of deleted posts to none")
    func posts() throws {
        let x = try Self.read(
            [
                "data/account.js": #"window.YTD.account.part0 = [{"account":{"username":"ada","accountId":"7"}}]"#,
                "data/tweets.js":
                    #"window.YTD.tweets.part0 = [{"tweet":{"id":"12","full_text":"here","extended_entities":{"media":[{"media_url_https":"https://media.example/media/Abc.jpg"}]}}}]"#,
                "data/deleted-tweets.js":
                    #"window.YTD.deleted_tweets.part0 = [{"tweet":{"id":"13","full_text":"gone","extended_entities":{"media":[{"media_url_https":"https://media.example/media/Def.jpg"}]}}}]"#,
            ], pictures: ["data/tweets_media/12-Abc.jpg", "data/deleted_tweets_media/13-Def.jpg"])
        #expect(x.facts.filter { $0.property == .coordinates }.map(\.url) == ["https://x.com/ada/status/12"])
        let note = #"""
            {"type":"OrderedCollection","orderedItems":[{"type":"Create","object":{"type":"Note","url":"https://social.example/@ada/1",
            "content":"here","to":["https://www.w3.org/ns/activitystreams#Public"],"cc":[],"attachment":[{"type":"Document",
            "mediaType":"image/jpeg","url":"/media_attachments/files/1/original/a.jpg","name":"a harbour"}]}}]}
            """#
        let mastodon = try Self.read(
            [
                "actor.json": #"{"id":"https://social.example/users/ada","type":"Person","preferredUsername":"ada"}"#,
                "outbox.json": note,
            ], pictures: ["media_attachments/files/1/original/a.jpg", "avatar.jpg"], as: .tarGzip)
        #expect(mastodon.facts.filter { $0.property == .coordinates }.map(\.url) == ["https://social.example/@ada/1"])
    }

    @Test("how far the look at pictures is, is told, too, and only onward", arguments: TestArchive.Form.allCases)
    func progress(form: TestArchive.Form) throws {
        let names = (10..<40).map { "files/IMG \($0).jpg" }
        let messages = names.enumerated().map {
            #"{"id":\#($0),"type":"message","from_id":"user17","file":"\#($1)","text":""}"#
        }
        let chats = #"""
            {"personal_information":{"user_id":17,"username":"@ada"},"chats":{"list":[
            {"name":"Open","type":"public_supergroup","id":30,"messages":[\#(messages.joined(separator: ","))]}]}}
            """#
        let archive = try TestArchive()
        // What stands behind the picture is not read; it does not pack, so that it counts.
        var state: UInt32 = 7
        let noise = (0..<40_000).map { _ in
            state = state &* 1_664_525 &+ 1_013_904_223
            return UInt8(state >> 24)
        }
        let files = names.map { ($0, Self.picture + noise) }
        let path = try archive.make(files + [("result.json", Array(chats.utf8))], as: form)
        var shares: [Double] = []
        let reading = ArchiveImport(path: path).read(known: []) {
            shares.append($0)
        } take: { _ in
            true
        }
        #expect(reading.checks.first?.reason.contains("30 pictures' files") == true)
        #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 < $1 })
        #expect(shares.filter { $0 > 0.8 }.count >= 3)
    }

    @Test("pictures that the pages of a folder show are read, others are not")
    func pages() throws {
        let page = #"<!doctype html><html><body><p>Harbour</p><img src="../img/a.jpg" alt="boats"></body></html>"#
        let result = try Self.read(
            ["posts/one.html": page], pictures: ["img/a.jpg", "img/unused.jpg"],
            known: [Handle(platform: "web", account: "https://ada.example.org/")])
        let facts = result.facts.filter { $0.property == .coordinates }
        #expect(facts.map(\.url) == ["https://ada.example.org/posts/one.html"])
    }
}
