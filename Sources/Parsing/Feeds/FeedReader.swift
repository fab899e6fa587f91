package import AuditModel

/// Reads feeds: RSS 0.9 to 2.0, Atom, JSON Feed, also broken ones.
package enum FeedReader {
    /// The feed in a page; nil if the page is none.
    package static func read(_ page: Page) -> Feed? {
        let base = WebAddress(page.url)
        let head = page.body.prefix(4096).drop { Bytes.isSpace($0) || $0 == 0xef || $0 == 0xbb || $0 == 0xbf }
        if head.first == UInt8(ascii: "{") {
            guard let value = try? JSONValue(decoding: page.body, tolerance: .lenient) else { return nil }
            return JSONFeedReader(base: base).feed(from: value)
        }
        guard mayBeFeed(page), let tree = try? XMLTree.xml(page.body, contentType: page.header("content-type")) else {
            return nil
        }
        return tree.root.flatMap { XMLFeedReader(base: base).feed(from: $0) }
    }

    /// Whether one of the root elements of feeds stands near the head, in whatever encoding of ASCII or UTF-16.
    private static func mayBeFeed(_ page: Page) -> Bool {
        let head = page.body.prefix(8192).filter { $0 != 0 }.map(Bytes.lowered)
        return head.withUnsafeBufferPointer { bytes in
            Bytes.find("<rss", in: bytes, from: 0) != nil || Bytes.find("feed", in: bytes, from: 0) != nil
                || Bytes.find("rdf", in: bytes, from: 0) != nil || Bytes.find("<channel", in: bytes, from: 0) != nil
        }
    }
}
