import AuditModel
import LoopbackServer
import Testing

@testable import Collectors

@Suite("Stack Exchange")
struct StackExchangeCollectorTests {
    private static func answer(_ request: LoopbackRequest, backoff: String = "") -> LoopbackResponse? {
        if request.path == "/2.3/users/7/posts" {
            return .json(
                #"{"items":[{"title":"Kiln &amp; glaze","body":"<p>I am in Ghent until May.</p>","creation_date":1772366400,"link":"https://stackoverflow.com/q/1"}]}"#
            )
        }
        return request.path == "/2.3/users/7"
            ? .json(
                #"{"items":[{"display_name":"Maya","location":"Gent","website_url":"https://maya.example"}]\#(backoff)}"#
            )
            : nil
    }

    @Test("the profile and the newest posts")
    func found() async throws {
        let collection = try await Stage.collect("stackexchange:stackoverflow/7") { Self.answer($0) }
        #expect(collection.verdicts == [.found, .found])
        #expect(collection.ownText.contains("Gent") && collection.ownText.contains("Kiln & glaze"))
        #expect(collection.segment(holding: "until May")?.url == "https://stackoverflow.com/q/1")
    }

    @Test("an interface that asks for a pause is left alone")
    func backoff() async throws {
        let collection = try await Stage.collect("stackexchange:stackoverflow/7") {
            Self.answer($0, backoff: #","backoff":10"#)
        }
        #expect(collection.verdicts == [.found])
    }

    @Test("an empty list is absent, a throttled interface cannot tell")
    func others() async throws {
        let absent = try await Stage.collect("stackexchange:stackoverflow/7") { _ in .json(#"{"items":[]}"#) }
        #expect(absent.verdicts == [.absent])
        let throttled = try await Stage.collect("stackexchange:stackoverflow/7") { _ in
            .json(#"{"error_id":502,"error_message":"too many requests"}"#, status: 400)
        }
        #expect(throttled.verdicts == [.cannotTell])
    }

    @Test("addresses of profiles on all its sites")
    func addresses() throws {
        for (url, account) in [
            ("https://stackoverflow.com/users/7/maya", "stackoverflow/7"),
            ("https://pottery.stackexchange.com/users/7", "pottery/7"),
            ("https://mathoverflow.net/users/7/m", "mathoverflow.net/7"),
        ] {
            #expect(try HandleParser.parse(url) == Handle(platform: "stackexchange", account: account))
        }
        #expect(throws: HandleError.self) { try HandleParser.parse("stackexchange:maya") }
    }
}
