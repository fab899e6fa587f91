import AuditModel
import LoopbackServer
import Testing

@testable import Collectors

@Suite("Catalogued sites")
struct SiteCollectorTests {
    @Test("the fields that the record names are read, with their meaning")
    func fields() async throws {
        let collection = try await Stage.collect("salsa:maya_l") { request in
            request.target == "/api/v4/users?username=maya_l"
                ? .json(#"[{"id":7,"username":"maya_l","name":"Maya Lindqvist"}]"#) : nil
        }
        #expect(collection.verdicts == [.found])
        #expect(collection.documents.first?.url == "https://salsa.debian.org/maya_l")
        #expect(collection.documents.first?.facts.map(\.value) == ["Maya Lindqvist"])
    }

    @Test("a star in a path stands for all of a list and all of an object")
    func stars() async throws {
        let collection = try await Stage.collect("keybase:maya") { _ in
            .json(
                #"""
                {"them":[{"basics":{"username":"maya"},"proofs_summary":{"all":[{"service_url":"https://a.example/maya"},
                {"service_url":"https://b.example/maya"}]},"cryptocurrency_addresses":{"bitcoin":[{"address":"bc1fake"}]}}]}
                """#)
        }
        #expect(collection.documents.first?.links.map(\.url) == ["https://a.example/maya", "https://b.example/maya"])
        #expect(collection.segment(holding: "bc1fake") != nil)
    }

    @Test("text fields may hold HTML")
    func html() async throws {
        let collection = try await Stage.collect("sites:mastodon-social/maya") { _ in
            .json(
                #"{"username":"maya","display_name":"Maya","note":"<p>Mail <a href=\"mailto:m@example.org\">me</a></p>","url":"https://mastodon.social/@maya"}"#
            )
        }
        #expect(collection.segment(holding: "Mail me")?.region == .bio)
        #expect(collection.documents.first?.links.map(\.url).contains("mailto:m@example.org") == true)
    }

    @Test("absent, walled and failed are told apart")
    func verdicts() async throws {
        let absent = try await Stage.collect("salsa:maya_l") { _ in .json("[]") }
        #expect(absent.verdicts == [.absent] && absent.documents.isEmpty)
        let walled = try await Stage.collect("salsa:maya_l") { _ in
            .html("<title>Just a moment...</title><p>Checking your browser", status: 403)
        }
        #expect(walled.verdicts == [.cannotTell] && walled.documents.isEmpty)
        let failed = try await Stage.collect("salsa:maya_l") { _ in .text("no", status: 500) }
        #expect(failed.verdicts == [.failed])
    }

    @Test("nothing is asked of a site that shows profiles to signed-in people only")
    func signedInOnly() async throws {
        let (collection, count) = try await Stage.with({ _ in nil }) { stage in
            let handle = try HandleParser.parse("sites:threads/maya")
            return (await stage.collect(handle, endpoint: stage.server.baseURL), stage.server.requests.count)
        }
        #expect(collection.verdicts == [.cannotTell] && count == 0)
    }

    @Test("handles name a site and an account that it could have")
    func handles() throws {
        #expect(try HandleParser.parse("devto:maya") == Handle(platform: "sites", account: "devto/maya"))
        #expect(try HandleParser.parse("sites:gitlab/@maya") == Handle(platform: "sites", account: "gitlab/maya"))
        for typed in ["sites:gitlab", "sites:nowhere/maya", "gitlab:m a", "gitlab:", "minecraft:maya.l"] {
            #expect(throws: HandleError.self, "\(typed)") { try HandleParser.parse(typed) }
        }
    }

    @Test("what a sweep finds is read by the platform's own collector, by the record, or as a page")
    func fromSweep() throws {
        func result(_ site: String, _ url: String) -> SweepResult {
            SweepResult(
                handle: "maya", variantOf: nil, site: site, siteName: site, url: url, verdict: .found,
                cause: .confirmed,
                reason: "", sources: ["footprint"], tags: [])
        }
        #expect(result("github", "https://github.com/maya").auditHandle == Handle(platform: "github", account: "maya"))
        #expect(result("devpost", "https://devpost.com/maya").auditHandle?.platform == "web")
        #expect(
            result("lichess", "https://lichess.org/@/maya").auditHandle
                == Handle(platform: "sites", account: "lichess/maya"))
    }
}
