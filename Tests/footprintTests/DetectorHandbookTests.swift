import AuditModel
import Detectors
import Foundation
import Testing

@testable import footprint

@Suite struct DetectorHandbookTests {
    @Test("docs/detectors.md is what the detectors say of themselves; 'make docs' writes it")
    func committed() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = try String(contentsOf: root.appending(path: "docs/detectors.md"), encoding: .utf8)
        let page = DetectorHandbook.page(of: DetectorRegistry.all.map(\.description))
        #expect(file == page, "docs/detectors.md is not up to date: run 'make docs'")
    }

    @Test("examples stand on one line, and nothing in them is lost")
    func examples() {
        let detector = DetectorDescription(
            id: "test.one", kinds: [.email, .phone], name: "Test", summary: "Finds tests.", version: 1,
            finds: [DetectorExample("a `⟦b⟧`\nc", values: ["B"], posted: "2026-03-01")], ignores: ["x\u{200B}\ty"])
        #expect(
            DetectorHandbook.page(of: [detector]).hasSuffix(
                """
                ## test

                ### test.one: Test

                Finds tests.

                Kinds: `contact.email`, `contact.phone`

                Found:

                - `` a `⟦b⟧` ⏎ c `` gives `B`, posted on 2026-03-01

                Left alone:

                - `x\\u{200B}\\ty`

                """))
    }
}
