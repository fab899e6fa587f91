import AuditModel
import Testing

@testable import Parsing

@Suite struct PageLimitTests {
    private func document(_ html: String, _ limits: PageLimits) -> Document {
        let url = "https://maya.example/"
        let page = Page(requested: url, url: url, status: 200, headers: [], body: [])
        let reader = HTMLPageReader(
            page: page, handle: Handle(platform: "web", account: url), ownership: .ownersSite, limits: limits)
        return Array(html.utf8).withUnsafeBufferPointer { reader.document(of: $0) }
    }

    @Test func keepsABoundedNumberOfPieces() {
        let html = String(repeating: "<q>a</q><i title=t>b</i><a href=x>c</a>", count: 100)
        let document = document(html, PageLimits(pieces: 50))
        #expect(document.segments.count == 50)
        #expect(document.links.count == 50)
    }

    @Test func takesNothingForTheOwnersBehindTheLastPart() {
        let html = String(repeating: "<article><p>mine</p></article>", count: 20)
        let document = document(html, PageLimits(parts: 10))
        #expect(document.segments.filter { $0.owner == .own }.count == 9)
        #expect(document.segments.count == 10)
        #expect(document.segments.last?.owner == .other)
    }
}
