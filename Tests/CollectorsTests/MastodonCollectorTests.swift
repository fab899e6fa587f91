import AuditModel
import Collectors
import LoopbackServer
import Testing

@Suite("Mastodon")
struct MastodonCollectorTests {
    private static let account = """
        {"id":"42","username":"alice","acct":"alice","display_name":"Alice","url":"https://example.social/@alice",
         "note":"<p>Potter in Porto.<br>Mail alice&#64;alice.example</p>","noindex":false,
         "fields":[{"name":"Site","verified_at":"2025-01-01T00:00:00Z",
                    "value":"<a href=\\"https://alice.example/\\" rel=\\"me\\">alice.example</a>"},
                   {"name":"Signal","value":"+44 20 7946 0123","verified_at":null}]}
        """

    private static func post(_ id: Int, _ more: String = "") -> String {
        """
        {"id":"\(id)","created_at":"2026-02-0\(id % 9 + 1)T08:00:00.000Z","url":"https://example.social/@alice/\(id)",
         "content":"<p>post number \(id)</p>","spoiler_text":"","language":"en","account":{"id":"42"},
         "reblog":null\(more)}
        """
    }

    @Test("profile, fields and own posts are read; boosts and others' posts are not")
    func found() async throws {
        let posts = [
            Self.post(
                9, #", "spoiler_text":"travel", "media_attachments":[{"description":"my boarding pass ABC123"}]"#),
            Self.post(8).replacing(#""reblog":null"#, with: #""reblog":{"content":"boosted words"}"#),
            Self.post(7).replacing(#""id":"42""#, with: #""id":"43""#),
            Self.post(6, #", "in_reply_to_id":"1", "poll":{"options":[{"title":"Kraken or not"}]}"#),
        ]
        let collection = try await Stage.collect("mastodon:alice@example.social") { request in
            switch request.path {
            case "/api/v1/accounts/lookup": .json(Self.account)
            case "/api/v1/accounts/42/statuses":
                .json(request.query?.contains("max_id") == true ? "[]" : "[" + posts.joined(separator: ",") + "]")
            default: nil
            }
        }
        for words in [
            "alice@alice.example", "+44 20 7946 0123", "post number 9", "travel", "ABC123", "Kraken or not",
            "https://alice.example/",
        ] {
            #expect(collection.ownText.contains(words), "\(words)")
        }
        for words in ["boosted words", "post number 8", "post number 7"] { #expect(!collection.text.contains(words)) }
        #expect(collection.segment(holding: "ABC123")?.region == .hidden)
        #expect(collection.segment(holding: "post number 6")?.region == .comment)
        #expect(collection.segment(holding: "post number 9")?.url == "https://example.social/@alice/9")
        #expect(collection.segment(holding: "+44")?.label == "Signal")
        let same = collection.documents.flatMap(\.facts).filter { $0.property == .sameAs }
        #expect(same.map(\.value) == ["https://alice.example/"])
    }

    @Test("pages of posts are asked for until the limit")
    func pages() async throws {
        try await Stage.with { request in
            switch request.path {
            case "/api/v1/accounts/lookup": return .json(Self.account)
            case "/api/v1/accounts/42/statuses":
                let start = request.query?.contains("max_id=5") == true ? 1 : 5
                return .json("[" + (0..<5).map { Self.post(start * 5 - $0) }.joined(separator: ",") + "]")
            default: return nil
            }
        } _: { stage in
            let handle = Handle(platform: "mastodon", account: "alice@example.social")
            let collection = await stage.collect(handle, endpoint: stage.server.baseURL, maximumPosts: 7)
            #expect(collection.documents.last?.segments.count == 5)
            // The second page repeats the first: a server that goes round in circles is left.
            #expect(stage.server.requests.filter { $0.path.hasSuffix("statuses") }.count == 2)
        }
    }

    @Test(
        "what the server says decides",
        arguments: [
            (404, #"{"error":"Record not found"}"#, Verdict.absent, "no account alice"),
            (410, #"{"error":"Gone"}"#, .absent, "suspended"),
            (200, #"{"id":"42","suspended":true}"#, .absent, "suspended"),
            (401, #"{"error":"This API requires an authenticated user"}"#, .cannotTell, "signed-in"),
            (403, #"{"error":"closed"}"#, .cannotTell, "signed-in"),
            (429, #"{"error":"Too many requests"}"#, .cannotTell, "come back later"),
            (500, #"{"error":"oops"}"#, .failed, "status 500"),
            (200, "not json", .cannotTell, "does not speak"),
        ])
    func refusals(status: Int, body: String, verdict: Verdict, hint: String) async throws {
        let collection = try await Stage.collect("mastodon:alice@example.social") { request in
            request.path == "/api/v1/accounts/lookup" ? .json(body, status: status) : nil
        }
        #expect(collection.checks.first?.verdict == verdict)
        #expect(collection.checks.first?.reason.contains(hint) == true)
        #expect(collection.documents.isEmpty)
    }

    @Test("a server that shows the profile and closes the posts keeps the profile")
    func closedPosts() async throws {
        let collection = try await Stage.collect("mastodon:alice@example.social") { request in
            request.path == "/api/v1/accounts/lookup" ? .json(Self.account) : .json(#"{"error":"no"}"#, status: 401)
        }
        #expect(collection.verdicts == [.found, .cannotTell])
        #expect(collection.documents.count == 1)
        #expect(collection.checks.last?.reason.contains("--as mastodon:alice@example.social") == true)
    }

    @Test("a move is told, and the new account is stated")
    func moved() async throws {
        let collection = try await Stage.collect("mastodon:alice@example.social") { request in
            request.path == "/api/v1/accounts/lookup"
                ? .json(
                    #"{"id":"42","acct":"alice","moved":{"acct":"alice@new.example","url":"https://new.example/@alice"}}"#
                )
                : .json("[]")
        }
        #expect(collection.checks.contains { $0.reason.contains("mastodon:alice@new.example") })
        #expect(collection.ownText.contains("https://new.example/@alice"))
    }

    @Test("a domain that only lends its name is looked up by WebFinger")
    func webFinger() async throws {
        try await Stage.with { request in
            request.path == "/api/v1/accounts/lookup" ? .json(Self.account) : .json("[]")
        } _: { social in
            try await Stage.with { request in
                request.path == "/.well-known/webfinger"
                    ? .json(#"{"links":[{"rel":"self","href":"\#(social.server.baseURL)/users/alice"}]}"#) : nil
            } _: { domain in
                let handle = Handle(platform: "mastodon", account: "alice@alice.example")
                let collection = await domain.collect(handle, endpoint: domain.server.baseURL)
                #expect(collection.verdicts == [.cannotTell, .found, .found, .found])
                #expect(collection.ownText.contains("alice@alice.example"))
            }
        }
    }
}
