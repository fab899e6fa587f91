package import AuditModel

/// Reads feeds: RSS 0.9 to 2.0, Atom, CDF, JSON Feed, also broken ones.
package enum FeedReader {
    /// The feed in a page; nil if the page is none.
    package static func read(_ page: Page) -> Feed? {
        let base = base(of: page)
        let head = page.body.prefix(4096).drop { Bytes.isSpace($0) || $0 == 0xef || $0 == 0xbb || $0 == 0xbf }
        if head.first == UInt8(ascii: "{") {
            guard let value = try? JSONValue(decoding: page.body, tolerance: .lenient) else { return nil }
            return JSONFeedReader(base: base).feed(from: value)
        }
        guard mayBeFeed(page), let tree = try? XMLTree.xml(page.body, contentType: page.header("content-type")) else {
            return nil
        }
        var feed = tree.root.flatMap { XMLFeedReader.feed(from: $0, base: base) }
        if feed?.language == nil { feed?.language = page.header("content-language").flatMap(FeedContent.tag) }
        return feed
    }

    /// What relative addresses are resolved against: where the server says that the content lies, else where it was
    /// found. HTTP no longer says so (RFC 9110, 8.7), but readers of feeds hold to it.
    private static func base(of page: Page) -> WebAddress? {
        let address = WebAddress(page.url)
        guard let location = page.header("content-location") else { return address }
        let stated = address.map { WebAddress(location, relativeTo: $0) } ?? WebAddress(location)
        return stated?.isWeb == true ? stated : address
    }

    /// Whether one of the root elements of feeds stands near the head, in whatever encoding of ASCII or UTF-16.
    private static func mayBeFeed(_ page: Page) -> Bool {
        let head = page.body.prefix(8192).filter { $0 != 0 }.map(Bytes.lowered)
        return head.withUnsafeBufferPointer { bytes in
            let marks: [StaticString] = ["<rss", "feed", "rdf", "<channel", "<entry", ":entry"]
            return marks.contains { Bytes.find($0, in: bytes, from: 0) != nil }
        }
    }
}
