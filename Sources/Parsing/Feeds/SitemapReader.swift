package import AuditModel

/// Reads sitemaps: XML, indexes of them, and plain lists of addresses.
package enum SitemapReader {
    /// The protocol allows 50,000 addresses in a file.
    private static let mostEntries = 50_000
    private static let longestAddress = 2048

    /// The sitemap in a page; nil if the page is none. What extensions for pictures, films and news add is left out.
    package static func read(_ page: Page) -> Sitemap? {
        let head = page.body.prefix(8192).filter { $0 != 0 }
        let isMarked = head.withUnsafeBufferPointer { bytes in
            Bytes.find("urlset", in: bytes, from: 0) != nil || Bytes.find("sitemapindex", in: bytes, from: 0) != nil
        }
        if isMarked, let tree = try? XMLTree.xml(page.body, contentType: page.header("content-type")) {
            return tree.root.flatMap { sitemap(root: $0, base: WebAddress(page.url)) }
        }
        return list(page)
    }

    private static func sitemap(root: XMLNode, base: WebAddress?) -> Sitemap? {
        let isIndex = root.localName.lowercased() == "sitemapindex"
        guard isIndex || root.localName.lowercased() == "urlset" else { return nil }
        var sitemap = Sitemap(isIndex: isIndex)
        var seen: Set<String> = []
        for element in root.children where ["url", "sitemap"].contains(element.localName.lowercased()) {
            // A prefix marks an extension: `image:loc` is no page.
            let fields = element.children.filter { $0.prefix == nil || $0.prefix == root.prefix }
            let written = fields.first { $0.localName.lowercased() == "loc" }?.text ?? ""
            guard let url = address(written, base), seen.insert(url).inserted else { continue }
            let modified = fields.first { $0.localName.lowercased() == "lastmod" }?.text
            sitemap.entries.append(Sitemap.Entry(url: url, modified: modified.flatMap(DateReading.time)))
            if sitemap.entries.count == mostEntries { break }
        }
        return sitemap
    }

    /// One address a line and nothing else, in a file that calls itself a sitemap.
    private static func list(_ page: Page) -> Sitemap? {
        guard let place = WebAddress(page.url), place.path.lowercased().contains("sitemap") else { return nil }
        let text = TextDecoder.utf8(page.body, contentType: page.header("content-type"))
        var sitemap = Sitemap()
        var seen: Set<String> = []
        for line in text.split(whereSeparator: { $0 == 0x0a || $0 == 0x0d }) where !line.allSatisfy(Bytes.isSpace) {
            guard let url = address(String(decoding: line, as: UTF8.self), nil) else { return nil }
            if seen.insert(url).inserted { sitemap.entries.append(Sitemap.Entry(url: url)) }
            if sitemap.entries.count == mostEntries { break }
        }
        return sitemap.entries.isEmpty ? nil : sitemap
    }

    private static func address(_ written: String, _ base: WebAddress?) -> String? {
        guard written.utf8.count <= longestAddress else { return nil }
        let trimmed = written.trimmingSpaces()
        if trimmed.isEmpty { return nil }
        let address = base.flatMap { WebAddress(trimmed, relativeTo: $0) } ?? WebAddress(trimmed)
        return address?.isWeb == true ? address?.string : nil
    }
}
