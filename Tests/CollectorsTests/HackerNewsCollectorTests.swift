import AuditModel
import Collectors
import LoopbackServer
import Testing

@Suite("Hacker News")
struct HackerNewsCollectorTests {
    private static let items = [
        1:
            #"{"id":1,"by":"alice","type":"comment","time":1767225600,"text":"&gt; what is your UID?<p>It is 902817463"}"#,
        2: #"{"id":2,"by":"alice","type":"story","title":"Show: my kiln","url":"https://alice.example/kiln","time":1}"#,
        3: #"{"id":3,"by":"bob","type":"comment","text":"I am bob"}"#,
        4: #"{"id":4,"by":"alice","type":"comment","text":"gone words","dead":true}"#,
        5: #"{"id":5,"deleted":true,"type":"comment"}"#,
        6: "null",
    ]

    @Sendable private static func routes(_ request: LoopbackRequest) -> LoopbackResponse? {
        if request.path == "/v0/user/alice.json" {
            return .json(
                """
                {"id":"alice","karma":1,"about":"Mail: alice [at] alice.example<p><a href=\\"https:&#x2F;&#x2F;alice.example\\" \
                rel=\\"nofollow\\">https:&#x2F;&#x2F;alice.example</a>","submitted":[1,2,3,4,5,6]}
                """)
        }
        let number = request.path.split(separator: "/").last?.split(separator: ".").first.flatMap { Int($0) }
        return number.flatMap { items[$0] }.map { .json($0) }
    }

    @Test("the about text and own items are read; deleted, dead and others' are not")
    func found() async throws {
        let collection = try await Stage.collect("hackernews:alice", Self.routes)
        for words in ["alice [at] alice.example", "It is 902817463", "Show: my kiln", "https://alice.example/kiln"] {
            #expect(collection.ownText.contains(words), "\(words)")
        }
        for words in ["I am bob", "gone words"] { #expect(!collection.text.contains(words)) }
        let quoted = try #require(collection.segment(holding: "what is your UID?"))
        #expect(quoted.owner == .other)
        #expect(quoted.region == .quoted)
        let own = try #require(collection.segment(holding: "It is 902817463"))
        #expect(own.url == "https://news.ycombinator.com/item?id=1")
        #expect(own.posted == CivilDate("2026-01-01"))
        #expect(collection.checks.count == 7)
        #expect(collection.checks.last?.verdict == .absent)
    }

    @Test("null with status 200 is a user who does not exist")
    func absent() async throws {
        let collection = try await Stage.collect("hackernews:nobody") { _ in .json("null") }
        #expect(collection.verdicts == [.absent])
    }

    @Test("the newest items are read up to the limit, and a wall ends the questions")
    func bounded() async throws {
        let few = try await Stage.collect("hackernews:alice", maximumPosts: 2, Self.routes)
        #expect(few.checks.count == 3)
        let walled = try await Stage.collect("hackernews:alice") { request in
            request.path.contains("/item/") ? .json("{}", status: 429) : Self.routes(request)
        }
        #expect(walled.verdicts == [.found, .cannotTell])
    }
}
