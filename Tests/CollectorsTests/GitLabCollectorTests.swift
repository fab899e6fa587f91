import AuditModel
import LoopbackServer
import Testing

@testable import Collectors

@Suite("GitLab")
struct GitLabCollectorTests {
    private static let profile = #"""
        {"id":7,"username":"maya","name":"Maya Lindqvist","bio":"Potter. maya.fake@example.org","location":"Gent",
        "public_email":"maya.fake@example.org","website_url":"https://maya.example","twitter":"maya_x",
        "mastodon":"@maya@example.social","organization":"Example Pots"}
        """#

    @Test("the profile with its links, and own projects")
    func found() async throws {
        let collection = try await Stage.collect("gitlab:maya") { request in
            switch request.target {
            case "/api/v4/users?username=maya": .json(#"[{"id":7,"username":"maya"}]"#)
            case "/api/v4/users/7": .json(Self.profile)
            case "/api/v4/users/7/projects?per_page=100&simple=true":
                .json(
                    #"[{"path_with_namespace":"maya/kiln","description":"Runs my kiln in Ghent","web_url":"https://gitlab.com/maya/kiln"}]"#
                )
            default: nil
            }
        }
        #expect(collection.verdicts == [.found, .found, .found])
        #expect(collection.ownText.contains("Example Pots") && collection.ownText.contains("Runs my kiln in Ghent"))
        let links = collection.documents.flatMap(\.links).map(\.url)
        #expect(links == ["https://maya.example", "https://x.com/maya_x", "https://example.social/@maya"])
    }

    @Test("an empty list is absent; a wall and trouble are told apart")
    func others() async throws {
        #expect(try await Stage.collect("gitlab:maya") { _ in .json("[]") }.verdicts == [.absent])
        #expect(
            try await Stage.collect("gitlab:maya") { _ in
                .html("<title>Just a moment...</title><p>Checking your browser", status: 403)
            }.verdicts == [.cannotTell])
        #expect(try await Stage.collect("gitlab:maya") { _ in .text("no", status: 500) }.verdicts == [.failed])
    }
}
