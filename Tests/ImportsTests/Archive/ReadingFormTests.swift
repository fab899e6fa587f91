import AuditModel
import Testing

/// Exports that were made to be looked at: they hold others' words beside the owner's, and none of it is read.
@Suite("Exports in HTML and as texts")
struct ReadingFormTests {
    static let exports: [(path: String, text: String, word: String)] = [
        (
            "your_instagram_activity/messages/inbox/carol_1/message_1.html",
            #"<html><head><style>.uiBoxWhite{}</style></head><body class="_5vb_"><div class="_a6-p">secret words</div></body></html>"#,
            "format JSON"
        ),
        (
            "chats/chat_1/messages.html",
            #"<!DOCTYPE html><html><head><title>Exported Data</title></head><body><div class="page_wrap"><div class="text">secret words</div></div></body></html>"#,
            "Machine-readable JSON"
        ),
        (
            "Takeout/My Activity/Search/MyActivity.html",
            #"<html><head><title>My Activity History</title><style>.mdl-grid{}</style></head><body><div class="outer-cell mdl-cell">secret words</div></body></html>"#,
            "choose JSON"
        ),
        (
            "MyActivity.html",
            "<html><head><style>.mdl-grid{}</style></head><body>secret words</body></html>", "choose JSON"
        ),
        (
            "TikTok/Direct Messages.txt",
            ">>> Chat History With carol:\n2026-10-01 10:00:00 UTC\ncarol: secret words\n",
            "format JSON"
        ),
        (
            "Your archive.html",
            #"<!doctype html><html><head><script src="data/manifest.js"></script></head><body>secret words</body></html>"#,
            "the whole archive"
        ),
    ]

    @Test("alone, they give one message that says what to ask for", arguments: exports.indices)
    func alone(number: Int) throws {
        let export = Self.exports[number]
        for form in TestArchive.Form.allCases {
            let archive = try TestArchive()
            let result = archive.read(try archive.make([(export.path, Array(export.text.utf8))], as: form))
            #expect(result.documents.isEmpty)
            #expect(result.checks.map(\.verdict) == [.failed])
            #expect(result.checks.first?.reason.contains(export.word) == true)
            #expect(!result.everything.contains("secret words"))
        }
    }

    @Test("beside files for programs, what was not read is told once")
    func beside() throws {
        let meta = Self.exports[0]
        let result = try TestArchive.read([
            "personal_information.json": #"{"profile_user":[{"string_map_data":{"Username":{"value":"ada"}}}]}"#,
            "posts_1.json": #"[{"media":[{"uri":"a.jpg","creation_timestamp":1790848800,"title":"my words"}]}]"#,
            "messages/one.html": meta.text, "messages/two.html": meta.text,
        ])
        #expect(result.texts.contains("my words"))
        #expect(result.checks.map(\.verdict) == [.found, .failed])
        #expect(result.checks.last?.reason.contains("format JSON") == true)
        #expect(!result.everything.contains("secret words"))
    }

    @Test("pages of one's own are still read")
    func own() throws {
        let result = try TestArchive.read([
            "index.html": "<!doctype html><html><body class=\"mdl-layout\"><p>My activity</p></body></html>",
            "diary.txt": "01.10.2026 rain\n02.10.2026 sun\n03.10.2026, late: a walk\n",
        ])
        #expect(result.texts.contains { $0.contains("My activity") })
        #expect(result.texts.contains { $0.contains("a walk") })
    }

    @Test(
        "saved chats are counted and not read",
        arguments: [
            "12/03/2026, 10:00 - Ada: my words\n12/03/2026, 10:01 - Carol: secret words\nmore of it\n",
            "[12.03.26, 10:00:00] Ada: my words\n\u{200E}[12.03.26, 10:00:07] Carol: secret words\n",
            "3/12/26, 9:05 AM - Ada: my words\n3/12/26, 9:06 AM - Carol: secret words\n",
        ])
    func chats(text: String) throws {
        let result = try TestArchive.read(["Chat with Carol.txt": text])
        #expect(result.count(of: .privateMessages) == 2)
        for word in ["secret words", "my words", "Carol:"] { #expect(!result.everything.contains(word)) }
    }
}
