package import AuditModel

/// The text of pages and files of any kind, for scans.
package enum PageText {
    /// What a reader sees: the visible text of HTML, the decoded bytes of everything else. Nil for what is no text.
    package static func visible(_ page: Page) -> String? {
        guard !isBinary(page.body) else { return nil }
        switch page.mediaType {
        case "text/html", "application/xhtml+xml":
            return HTMLText.visible(page.body, contentType: page.header("content-type")).text
        default:
            return String(
                decoding: TextDecoder.utf8(page.body, contentType: page.header("content-type")), as: UTF8.self)
        }
    }

    /// A NUL byte near the start, which no text has but UTF-16 and UTF-32, and those begin with a mark.
    private static func isBinary(_ body: [UInt8]) -> Bool {
        let marks: [[UInt8]] = [[0xff, 0xfe], [0xfe, 0xff], [0x00, 0x00, 0xfe, 0xff]]
        return body.prefix(8192).contains(0) && !marks.contains { body.starts(with: $0) }
    }
}
