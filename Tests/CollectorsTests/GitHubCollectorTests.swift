import AuditModel
import Collectors
import LoopbackServer
import Testing

@Suite("GitHub")
struct GitHubCollectorTests {
    private static let user = """
        {"login":"alice","name":"Alice Example","company":"@kiln-works","blog":"alice.example","location":"Porto",
         "email":"alice@alice.example","bio":"Potter. Binance UID 902817463","twitter_username":"alicepots",
         "html_url":"https://github.com/alice","avatar_url":"https://avatars.example/u/1"}
        """
    private static let repositories = """
        [{"name":"fork","full_name":"alice/fork","fork":true,"html_url":"https://github.com/alice/fork",
          "description":"Somebody else's words"},
         {"name":"glazes","full_name":"alice/glazes","fork":false,"html_url":"https://github.com/alice/glazes",
          "description":"Recipes, ask me at +44 20 7946 0123","homepage":"glazes.example/shop",
          "created_at":"2025-04-01T10:00:00Z"}]
        """
    private static let commits = """
        [{"html_url":"https://github.com/alice/glazes/commit/1","author":{"login":"alice"},
          "commit":{"author":{"name":"Alice","email":"private@alice.example","date":"2025-05-02T10:00:00Z"},
                    "message":"Away until June\\n\\nCo-authored-by: Bob <bob@bob.example>"}},
         {"html_url":"https://github.com/alice/glazes/commit/2","author":{"login":"bob"},
          "commit":{"author":{"name":"Bob","email":"bob@bob.example","date":"2025-05-01T10:00:00Z"},
                    "message":"Bob's change"}},
         {"html_url":"https://github.com/alice/glazes/commit/3","author":null,
          "commit":{"author":{"name":"Alice","email":"1+alice@users.noreply.github.com","date":"2025-04-30T10:00:00Z"},
                    "message":"Start"}}]
        """
    private static let keys = """
        [{"key_id":"0000000000000000","name":"laptop","created_at":"2024-01-02T00:00:00Z",
          "emails":[{"email":"keys@alice.example","verified":true}]}]
        """

    @Sendable private static func routes(_ request: LoopbackRequest) -> LoopbackResponse? {
        switch request.path {
        case "/users/alice": .json(user)
        case "/users/alice/repos": .json(repositories)
        case "/repos/alice/glazes/commits": .json(commits)
        case "/users/alice/gpg_keys": .json(keys)
        case "/repos/alice/alice/readme": .text("# Hi\n\n<!-- seed hint: kiln -->")
        default: nil
        }
    }

    @Test("everything public of the owner is read, and nothing of others")
    func found() async throws {
        let collection = try await Stage.collect("github:alice", Self.routes)
        let text = collection.ownText
        for words in [
            "Binance UID 902817463", "seed hint: kiln", "+44 20 7946 0123", "https://glazes.example/shop",
            "Away until June",
            "private@alice.example", "keys@alice.example", "https://x.com/alicepots",
        ] {
            #expect(text.contains(words), "\(words)")
        }
        for words in ["bob@bob.example", "Bob's change", "Somebody else's words"] {
            #expect(!collection.text.contains(words), "\(words)")
        }
        #expect(collection.verdicts == [.found, .found, .found, .found, .found])
    }

    @Test("places are the pages that people read, with their days")
    func places() async throws {
        let collection = try await Stage.collect("github:alice", Self.routes)
        let segment = try #require(collection.segment(holding: "Away until June"))
        #expect(segment.url == "https://github.com/alice/glazes/commit/1")
        #expect(segment.posted == CivilDate("2025-05-02"))
        let emails = collection.documents.flatMap(\.facts).filter { $0.property == .email }
        #expect(
            emails.map(\.value) == [
                "alice@alice.example", "private@alice.example", "1+alice@users.noreply.github.com",
                "keys@alice.example",
            ])
        #expect(emails[1].url == "https://github.com/alice/glazes/commit/1.patch")
        #expect(emails[2].source == "GitHub API, no-reply commit author")
        #expect(collection.documents.allSatisfy { $0.url.hasPrefix("https://github.com/alice") })
    }

    @Test("an unknown user is absent, and nothing more is asked")
    func absent() async throws {
        let collection = try await Stage.collect("github:nobody") { _ in .json(#"{"message":"Not Found"}"#, status: 404)
        }
        #expect(collection.verdicts == [.absent])
        #expect(collection.checks.first?.reason == "GitHub has no user nobody")
        #expect(collection.documents.isEmpty)
    }

    @Test("without README, keys and commits the profile is still found")
    func sparse() async throws {
        let collection = try await Stage.collect("github:alice") { request in
            switch request.path {
            case "/users/alice": .json(Self.user)
            case "/users/alice/repos": .json(Self.repositories)
            case "/repos/alice/glazes/commits": .json(#"{"message":"Git Repository is empty."}"#, status: 409)
            case "/users/alice/gpg_keys": .json("[]")
            default: nil
            }
        }
        #expect(collection.verdicts == [.found, .absent, .found, .absent, .found])
        #expect(collection.checks[1].reason == "the profile has no README")
    }

    @Test("a used-up limit cannot tell, names the time, and ends the questions", arguments: [403, 429])
    func limited(status: Int) async throws {
        let collection = try await Stage.collect("github:alice") { request in
            if request.path == "/users/alice" { return .json(Self.user) }
            return LoopbackResponse(
                status: status,
                headers: [
                    ("Content-Type", "application/json"), ("X-RateLimit-Remaining", "0"),
                    ("X-RateLimit-Reset", "1772359200"),
                ], body: Array(#"{"message":"API rate limit exceeded"}"#.utf8))
        }
        #expect(collection.verdicts == [.found, .cannotTell])
        #expect(collection.checks.last?.reason.contains("2026-03-01T10:00:00Z") == true)
        #expect(collection.documents.count == 1)
    }

    @Test("an answer that is no JSON fails", arguments: ["<html>oops", "{\"login\":", ""])
    func malformed(body: String) async throws {
        let collection = try await Stage.collect("github:alice") { _ in .json(body) }
        #expect(collection.verdicts == [.failed])
        #expect(collection.documents.isEmpty)
    }

    @Test("a server in trouble fails")
    func trouble() async throws {
        let collection = try await Stage.collect("github:alice") { request in
            request.path == "/users/alice" ? .text("oops", status: 500) : nil
        }
        #expect(collection.verdicts == [.failed])
        #expect(collection.checks.first?.reason.contains("status 500") == true)
    }

    @Test("answers of unexpected shape give nothing and do no harm")
    func shapes() async throws {
        let collection = try await Stage.collect("github:alice") { request in
            request.path == "/users/alice" ? .json(#"{"login":7,"name":null,"bio":["x"]}"#) : .json(#"{"a":[1,null]}"#)
        }
        // What should be a list and is none has failed.
        #expect(collection.verdicts == [.found, .found, .failed, .failed])
        #expect(collection.text == #"{"a":[1,null]}"#)
    }

    @Test("saved answers of the interface are read")
    func saved() throws {
        let collector = GitHubCollector()
        let handle = Handle(platform: "github", account: "alice")
        for (body, words) in [
            (Self.user, "902817463"), (Self.repositories, "+44 20 7946 0123"), (Self.commits, "private@alice.example"),
            (Self.keys, "keys@alice.example"),
        ] {
            let collection = collector.read(savedPage(body, type: "application/json"), as: handle)
            #expect(collection.verdicts == [.found])
            #expect(collection.ownText.contains(words))
            #expect(!collection.text.contains("bob@bob.example"))
        }
    }
}
