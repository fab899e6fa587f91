import Foundation
import Testing

@Suite("Audits of archives")
struct ArchiveAuditTests {
    /// Somebody else's address and a seed phrase, in messages of several services.
    private static let secrets = [
        "carol.secret@example.com", "legal winner thank year wave sausage worth useful legal winner thank yellow",
    ]

    private static func write(_ program: Program) throws {
        let words = secrets.joined(separator: " ")
        let files = [
            "x/account.js":
                #"window.YTD.account.part0 = [{"account":{"username":"maya_x","email":"maya@example.org"}}]"#,
            "x/tweets.js":
                #"window.YTD.tweets.part0 = [{"tweet":{"id":"12","created_at":"Sun Mar 01 09:00:00 +0000 2026","full_text":"Write me: maya@example.org"}}]"#,
            "x/direct-messages.js":
                #"window.YTD.direct_messages.part0 = [{"dmConversation":{"messages":[{"messageCreate":{"text":"\#(words)"}}]}}]"#,
            "telegram/result.json":
                #"{"personal_information":{"user_id":17,"username":"@maya_t"},"chats":{"list":[{"name":"Carol","type":"personal_chat","id":4,"messages":[{"id":1,"type":"message","from_id":"user17","text":"\#(words)"}]}]}}"#,
            "insta/messages/message_1.json":
                #"{"participants":[{"name":"\#(secrets[0])"}],"messages":[{"timestamp_ms":1790848800000,"content":"\#(words)"}]}"#,
            "insta/personal_information.json":
                #"{"profile_user":[{"string_map_data":{"Username":{"value":"maya_i"}}}]}"#,
            "mastodon/actor.json":
                #"{"id":"https://social.example/users/maya","type":"Person","preferredUsername":"maya","privateKey":"FAKESIGNINGKEY"}"#,
            "mastodon/outbox.json":
                #"{"type":"OrderedCollection","orderedItems":[{"type":"Create","object":{"type":"Note","content":"\#(words)","to":["https://other.example/users/carol"],"cc":[]}}]}"#,
        ]
        for (path, text) in files {
            let file = program.folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    @Test("a message with a seed phrase and somebody's address leaves no trace in reports, store or log")
    func privateWords() async throws {
        let program = try Program()
        defer { program.remove() }
        try Self.write(program)
        let inputs = ["x", "telegram", "insta", "mastodon"]
        let result = try await program.run(
            ["audit", "--import"] + inputs
                + ["--mine", "--verbose", "--evidence", "full", "--format", "md,html,json,text", "--reports", "Out"])
        #expect(result.status == 0)
        // Everything that the run left in its home, but for the archives.
        let files = try #require(FileManager.default.enumerator(at: program.folder, includingPropertiesForKeys: nil))
        var left = result.output + result.errors
        for case let file as URL in files {
            let path = file.path.dropFirst(program.folder.path.count + 1)
            guard !inputs.contains(where: { path.hasPrefix($0 + "/") }), let data = try? Data(contentsOf: file) else {
                continue
            }
            left += String(decoding: data, as: UTF8.self)
        }
        #expect(left.contains("maya@example.org"))
        #expect(left.contains("https://x.com/maya_x/status/12"))
        for secret in Self.secrets + ["FAKESIGNINGKEY", "carol"] { #expect(!left.contains(secret)) }
        #expect(try program.read("Out/archives/latest/report.md").contains("Private messages (counted, not read)**: 1"))
    }

    /// The example persona's archives, as the repository holds them.
    private static let persona = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Profiles/maya-lindqvist").path

    private struct Report: Decodable {
        struct Exposure: Decodable {
            var kind: String
            var value: String
            var places: [Place]
        }

        struct Place: Decodable {
            var handle: String
            var url: String
            var region: String
        }

        struct Knowledge: Decodable { var service: String }

        var exposures: [Exposure]
        var knowledge: [Knowledge]

        func exposure(_ kind: String, _ value: String) -> Exposure? {
            exposures.first { $0.kind == kind && $0.value == value }
        }
    }

    @Test("the persona's archives join her pages: one exposure, several places, each with its address")
    func joined() async throws {
        let program = try Program()
        defer { program.remove() }
        let archives = ["x", "instagram", "telegram", "reddit"].map { Self.persona + "/" + $0 }
        let demo = try await program.run(
            ["audit", "--demo", "--import"] + archives
                + ["--evidence", "full", "--format", "json,md", "--reports", "Out"])
        #expect(demo.status == 0)
        let text = try program.read("Out/maya-lindqvist/latest/report.json")
        let report = try JSONDecoder().decode(Report.self, from: Data(text.utf8))
        let id = try #require(report.exposure("finance.exchange-uid", "482910377"))
        let handles = Set(id.places.map(\.handle))
        #expect(handles.isSuperset(of: ["x:maya_kiln", "http://maya.example.org/"]))
        #expect(id.places.contains { $0.url == "https://x.com/maya_kiln/status/1890000000000000101" })
        let position = try #require(report.exposure("location.coordinates", "55.605,13.004"))
        #expect(position.places.map(\.url) == ["https://t.me/c/3000000042/13"])
        #expect(position.places.first?.region == "post")
        #expect(report.knowledge.map(\.service) == ["X", "Instagram", "Telegram", "Reddit"])
        #expect(try program.read("Out/maya-lindqvist/latest/report.md").contains("deleted since"))
        for word in ["oskar.private", "legal winner", "771204466", "priya@example.com"] {
            #expect(!text.contains(word))
        }
    }

    @Test("a profile lists archives")
    func listed() async throws {
        let program = try Program()
        defer { program.remove() }
        try Self.write(program)
        let profile = try program.write("name: maya\nattested: true\nexports:\n  - x\n", to: "maya.yaml")
        let second = try await program.run(["audit", "--profile", profile, "--format", "json", "--reports", "Out"])
        #expect(second.status == 0)
        #expect(try program.read("Out/maya/latest/report.json").contains("x:maya_x"))
    }

    @Test("an archive that is not there is told before the run, one that nobody knows ends with its message")
    func unusable() async throws {
        let program = try Program()
        defer { program.remove() }
        let missing = try await program.run(["audit", "--import", "no.zip", "--mine"])
        #expect(missing.status == 3)
        #expect(missing.errors.contains("cannot read 'no.zip'"))
        let name = try program.write(#"{"about":"x","text":"a\x0Bb"}"#, to: "what.json")
        let unknown = try await program.run(["audit", "--import", name, "--mine", "--reports", "Out"])
        #expect(unknown.status == 4)
        #expect(unknown.errors.contains("'what.json' is no archive that is known"))
    }
}
