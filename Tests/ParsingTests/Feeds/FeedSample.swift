import AuditModel

@testable import Parsing

/// A feed that stands at an address of nobody's.
enum FeedSample {
    static let url = "https://maya.example/blog/feed"

    static func page(_ text: String, type: String = "application/xml", headers: [HeaderField] = []) -> Page {
        Page(
            requested: url, url: url, status: 200,
            headers: [HeaderField(name: "content-type", value: type)] + headers, body: Array(text.utf8))
    }

    static func feed(_ text: String, type: String = "application/xml", headers: [HeaderField] = []) -> Feed? {
        FeedReader.read(page(text, type: type, headers: headers))
    }

    /// The first entry of an Atom feed with these elements in it.
    static func atom(_ elements: String) -> FeedEntry? {
        feed("<feed xmlns='http://www.w3.org/2005/Atom'><entry>\(elements)</entry></feed>")?.entries.first
    }

    /// The first item of an RSS feed with these elements in it.
    static func rss(_ elements: String) -> FeedEntry? {
        feed("<rss version='2.0'><channel><item>\(elements)</item></channel></rss>")?.entries.first
    }
}
