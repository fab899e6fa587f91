package import AuditModel

/// The text of pages and files of any kind, for scans.
package enum PageText {
    /// What a reader sees: the visible text of HTML, the decoded bytes of everything else. Nil for what is no text.
    package static func visible(_ page: Page) -> String? {
        guard !PageReader().isBinary(page) else { return nil }
        switch page.mediaType {
        case "text/html", "application/xhtml+xml":
            return HTMLText.visible(page.body, contentType: page.header("content-type")).text
        default:
            return String(
                decoding: TextDecoder.utf8(page.body, contentType: page.header("content-type")), as: UTF8.self)
        }
    }
}
