import AuditModel
import Testing

@testable import Parsing

/// A page of Maya's own site, read.
enum SamplePage {
    static func document(
        _ html: String, _ ownership: PageOwnership = .ownersSite, url: String = "https://maya.example/post"
    ) throws -> Document {
        let page = Page(
            requested: url, url: url, status: 200, headers: [HeaderField(name: "content-type", value: "text/html")],
            body: Array(html.utf8))
        let handle = Handle(platform: "web", account: "https://maya.example/")
        return try #require(PageReader().document(from: page, handle: handle, ownership: ownership))
    }

    static func texts(_ html: String) throws -> [String] { try document(html).segments.map(\.text) }
}
