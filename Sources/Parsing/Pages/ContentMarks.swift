/// The tags at the beginning of a page by which its kind is told.
struct ContentMarks: OptionSet {
    let rawValue: UInt8

    /// The outermost element of a feed, a sitemap or an outline.
    static let feed = ContentMarks(rawValue: 1)
    /// `<html` or its doctype.
    static let html = ContentMarks(rawValue: 1 << 1)
    /// Tags that stand in the body of an HTML page.
    static let body = ContentMarks(rawValue: 1 << 2)
}

extension ContentMarks {
    private static let tags: [(ContentMarks, StaticString)] = [
        (.feed, "rss"), (.feed, "feed"), (.feed, "rdf:rdf"), (.feed, "urlset"), (.feed, "sitemapindex"),
        (.feed, "opml"), (.html, "html"), (.html, "!doctype html"), (.body, "body"),
        (.body, "/p"), (.body, "/div"),
    ]

    /// The marks in bytes of which zeros do not count: those of UTF-16 stand between the letters.
    init(_ bytes: [UInt8]) {
        self = []
        let text = bytes.contains(0) ? bytes.filter { $0 != 0 } : bytes
        text.withUnsafeBufferPointer { text in
            var from = 0
            while let tag = Bytes.find(UInt8(ascii: "<"), in: text, from: from) {
                from = tag + 1
                insertTag(at: from, in: text)
                insertTag(at: ContentMarks.localName(from, in: text), in: text)
            }
        }
    }

    private mutating func insertTag(at start: Int, in text: UnsafeBufferPointer<UInt8>) {
        for (mark, name) in ContentMarks.tags where Bytes.matches(name, in: text, at: start) {
            let end = start + name.utf8CodeUnitCount
            if end < text.count, Bytes.isSpace(text[end]) || text[end] == UInt8(ascii: ">") { insert(mark) }
        }
    }

    /// Where the name of a tag starts behind its prefix: at `feed` in `<atom:feed`.
    private static func localName(_ start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        let name = text[start...].prefix(20)
        guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return start }
        return name[..<colon].allSatisfy(Bytes.isLetter) ? colon + 1 : start
    }
}
