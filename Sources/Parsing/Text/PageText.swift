package import AuditModel

/// The text of pages and files of any kind, for scans.
package enum PageText {
    /// What a reader sees: the visible text of HTML, the decoded bytes of everything else. Nil for what is no text.
    package static func visible(_ page: Page) -> String? {
        page.body.withUnsafeBufferPointer { body in
            withShown(of: body, contentType: page.header("content-type")) { String(decoding: $0.bytes, as: UTF8.self) }
        }
    }

    /// Hands over what a reader sees of a page or file, without a copy where none is needed. Nil for what is no text.
    ///
    /// - Parameters:
    ///   - body: the bytes as they came, in any encoding.
    ///   - contentType: as a server states it: `text/html; charset=utf-8`.
    ///   - keepingPlaces: whether the text can say where it stands in a page.
    ///   - addingUnshown: whether what stands in a page without being shown comes behind its text: see ``UnshownText``.
    package static func withShown<Result>(
        of body: UnsafeBufferPointer<UInt8>, contentType: String?, keepingPlaces: Bool = false,
        addingUnshown: Bool = false, _ read: (ShownText) throws -> Result
    ) rethrows -> Result? {
        if isBinary(body) { return nil }
        let isPage = isHTML(contentType)
        return try TextDecoder.withUTF8(body, contentType: contentType) { text in
            let mark = UTF8Check.hasMark(body) ? 3 : 0
            guard isPage else { return try read(ShownText(file: text, mark: mark)) }
            let result = try ShownTextReader.withText(
                of: text, keepingRuns: keepingPlaces || addingUnshown
            ) { shown, head, runs in
                if addingUnshown {
                    let more = UnshownText(of: text, besides: runs)
                    return try ShownText.withText(shown, head: head, runs, and: more, of: text, mark: mark, read)
                }
                return try read(
                    keepingPlaces
                        ? ShownText(text: shown, head: head, of: text, mark: mark, runs: runs)
                        : ShownText(text: shown, of: text, mark: mark))
            }
            if let result { return result }
            var tree = HTMLText.textOfTree(text)
            return try tree.withUTF8 { shown in
                guard addingUnshown else { return try read(ShownText(text: shown, of: text, mark: mark)) }
                // What is shown is not known here by its place: it is read twice.
                let more = UnshownText(of: text, besides: [])
                return try ShownText.withText(shown, head: 0, [], and: more, of: text, mark: mark, read)
            }
        }
    }

    /// Whether bytes are a picture, an archive, a program or the like.
    package static func isBinary(_ body: UnsafeBufferPointer<UInt8>) -> Bool { PageContent.isBinary(body) }

    /// Whether bytes are well-formed UTF-8.
    package static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { UTF8Check.isValid(bytes) }

    /// Whether a content type is that of HTML.
    package static func isHTML(_ contentType: String?) -> Bool {
        guard let type = contentType?.prefix(while: { $0 != ";" }).lowercased().trimmingSpaces() else { return false }
        return type == "text/html" || type == "application/xhtml+xml"
    }
}
