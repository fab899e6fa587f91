import AuditModel
import Collectors
import LoopbackServer
import Testing

@Suite("Bluesky")
struct BlueskyCollectorTests {
    private static let profile = """
        {"did":"did:plc:alice","handle":"alice.example","displayName":"Alice","description":"Potter, UID 902817463"}
        """

    private static func post(_ key: String, by did: String = "did:plc:alice", record: String, reason: String = "")
        -> String
    {
        """
        {"post":{"uri":"at://\(did)/app.bsky.feed.post/\(key)","author":{"did":"\(did)","handle":"alice.example"},
         "record":\(record)}\(reason)}
        """
    }

    private static let posts = [
        post(
            "3k1",
            record: """
                {"text":"sign up: accounts.exchange.exam...","createdAt":"2026-02-01T09:00:00Z","langs":["en"],
                 "facets":[{"features":[{"uri":"https://accounts.exchange.example/register?ref=AA11BB22"}]}],
                 "embed":{"images":[{"alt":"My passport 000000000"}]}}
                """),
        post("3k2", by: "did:plc:bob", record: #"{"text":"somebody else"}"#),
        post(
            "3k3", record: #"{"text":"boosted"}"#,
            reason: #","reason":{"$type":"app.bsky.feed.defs#reasonRepost"}"#),
    ]

    @Sendable private static func routes(_ request: LoopbackRequest) -> LoopbackResponse? {
        switch request.path {
        case "/xrpc/app.bsky.actor.getProfile": return .json(profile)
        case "/xrpc/app.bsky.feed.getAuthorFeed":
            if request.query?.contains("cursor=next") == true {
                let last = post("3k4", record: #"{"text":"second page","reply":{"parent":{}}}"#)
                return .json(#"{"feed":[\#(last)],"cursor":"next"}"#)
            }
            return .json(#"{"feed":[\#(posts.joined(separator: ","))],"cursor":"next"}"#)
        default: return nil
        }
    }

    @Test("own posts of all pages are read, with link targets and image descriptions")
    func found() async throws {
        let collection = try await Stage.collect("bluesky:alice.example", Self.routes)
        for words in ["902817463", "ref=AA11BB22", "My passport", "second page"] {
            #expect(collection.ownText.contains(words), "\(words)")
        }
        for words in ["somebody else", "boosted"] { #expect(!collection.text.contains(words), "\(words)") }
        #expect(collection.segment(holding: "passport")?.region == .hidden)
        #expect(collection.segment(holding: "second page")?.region == .comment)
        let post = try #require(collection.segment(holding: "sign up"))
        #expect(post.url == "https://bsky.app/profile/alice.example/post/3k1")
        #expect(post.posted == CivilDate("2026-02-01"))
        // The cursor that repeats itself is not followed for ever.
        #expect(collection.verdicts == [.found, .found, .found])
    }

    @Test(
        "what the interface says decides",
        arguments: [
            (400, #"{"error":"InvalidRequest","message":"Profile not found"}"#, Verdict.absent),
            (400, #"{"error":"AccountTakedown","message":"Account has been suspended"}"#, .absent),
            (400, #"{"error":"AccountDeactivated","message":"Account is deactivated"}"#, .absent),
            (400, #"{"error":"InvalidRequest","message":"actor must be a valid did"}"#, .failed),
            (401, #"{"error":"AuthMissing"}"#, .cannotTell),
            (429, #"{"error":"RateLimitExceeded"}"#, .cannotTell),
            (502, "bad gateway", .failed),
            (200, "[", .failed),
        ])
    func refusals(status: Int, body: String, verdict: Verdict) async throws {
        let collection = try await Stage.collect("bluesky:alice.example") { request in
            request.path.hasPrefix("/xrpc/") ? .json(body, status: status) : nil
        }
        #expect(collection.verdicts == [verdict])
        #expect(collection.documents.isEmpty)
    }

    @Test("an account that asks to be hidden from strangers is read as such")
    func hidden() async throws {
        let collection = try await Stage.collect("bluesky:alice.example") { request in
            request.path.hasSuffix("getProfile")
                ? .json(#"{"did":"did:plc:alice","displayName":"A","labels":[{"val":"!no-unauthenticated"}]}"#)
                : .json(#"{"feed":[]}"#)
        }
        #expect(collection.documents.map(\.reach) == [.unindexed])
    }
}
