import AuditModel
import Testing

@testable import Parsing

/// A page of an invented person, for tests of what pages state.
struct FactPage {
    /// Maya's own site.
    static let site = Handle(platform: "web", account: "https://maya.example/")
    /// Her account on a forum.
    static let member = Handle(platform: "forum", account: "maya")

    static func document(
        _ body: String, _ ownership: PageOwnership = .profilePage, handle: Handle = member,
        url: String = "https://forum.example/u/maya", type: String = "text/html"
    ) throws -> Document {
        let page = Page(
            requested: url, url: url, status: 200, headers: [HeaderField(name: "content-type", value: type)],
            body: Array(body.utf8))
        return try #require(PageReader().document(from: page, handle: handle, ownership: ownership))
    }

    /// The facts as `owner property value`.
    static func facts(_ body: String, _ ownership: PageOwnership = .profilePage, type: String = "text/html") throws
        -> [String]
    {
        try document(body, ownership, type: type).facts.map(line)
    }

    /// The same on her own site.
    static func siteFacts(_ body: String) throws -> [String] {
        try document(body, .ownersSite, handle: site, url: "https://maya.example/about").facts.map(line)
    }

    static func line(_ fact: StatedFact) -> String {
        "\(fact.owner.rawValue) \(fact.property.rawValue) \(fact.value)"
    }

    /// A page with one block of JSON-LD.
    static func linked(_ block: String) -> String {
        "<script type='application/ld+json'>\(block)</script>"
    }
}
