import Foundation
import Testing

@testable import Imports

@Suite("Registry of services")
struct ImportRegistryTests {
    @Test("lists every file of the folder, each service once")
    func complete() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Imports/Services")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        let names = ImportRegistry.all.map { String(describing: $0) + ".swift" }
        #expect(names.sorted() == files.sorted())
    }
}
