import AuditModel
import Collectors
import Foundation
import Testing

@Suite("The list of collectors")
struct CollectorRegistryTests {
    @Test("it holds what the folder of sites holds")
    func complete() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Collectors/Sites")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let types = Set(CollectorRegistry.all.map { String(describing: type(of: $0)) })
        #expect(Set(files.map { $0.replacing(".swift", with: "") }) == types)
    }

    @Test("ids are unique and in lower case, and web is asked last")
    func ids() {
        let ids = CollectorRegistry.all.map(\.platform.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0 == $0.lowercased() })
        #expect(ids.last == "web")
    }

    @Test("the example of each platform is a handle of that platform", arguments: CollectorRegistry.all.map(\.platform))
    func examples(platform: Platform) throws {
        #expect(try HandleParser.parse(platform.example).platform == platform.id)
    }

    @Test("every platform gives an address back to itself", arguments: CollectorRegistry.all.map(\.platform.id))
    func claims(id: String) throws {
        let collector = try #require(CollectorRegistry.collector(for: id))
        #expect(collector.handle(for: "not an address") == nil)
        #expect(collector.handle(for: "mailto:alice@example.org") == nil)
    }
}
