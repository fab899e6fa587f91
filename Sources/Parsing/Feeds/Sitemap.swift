package import AuditModel

/// The addresses that a site names to search engines (sitemaps.org).
package struct Sitemap: Sendable, Hashable {
    /// An address of the site.
    package struct Entry: Sendable, Hashable {
        /// Absolute, http or https.
        package var url: String
        /// When the page was last changed, as written.
        package var modified: ZonedTime?

        package init(url: String, modified: ZonedTime? = nil) {
            self.url = url
            self.modified = modified
        }
    }

    /// Whether the addresses are those of further sitemaps.
    package var isIndex: Bool
    /// In the order of the file, each address once.
    package var entries: [Entry]

    package init(isIndex: Bool = false, entries: [Entry] = []) {
        self.isIndex = isIndex
        self.entries = entries
    }

    /// A document of links alone: `sitemap` leads to further sitemaps, all others to pages. A site names the pages of
    /// all who write there, so that nobody is known to own them.
    package func document(of page: Page, handle: Handle) -> Document {
        let links = entries.map { entry in
            Link(
                url: entry.url, text: "", relations: isIndex ? ["sitemap"] : [], region: .metadata, owner: .unknown,
                time: entry.modified)
        }
        return Document(handle: handle, url: page.url, links: links)
    }
}
