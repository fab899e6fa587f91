package import AuditModel

/// Text out of HTML, as a reader sees it.
package enum HTMLText {
    /// The text of a fragment, as APIs put it into their fields: blocks and `<br>` by line, references decoded, shortened
    /// links (whose ends some servers hide by style) in full.
    package static func plain(fragment: some Sequence<UInt8>) -> String {
        read(fragment: fragment).text
    }

    /// The text of a fragment.
    package static func plain(fragment: String) -> String {
        read(fragment: fragment).text
    }

    /// The text of a fragment, and its links with their addresses as written, decoded. The links' region is `.link` and
    /// nobody's: the caller knows whose text it is.
    package static func read(fragment: some Sequence<UInt8>) -> (text: String, links: [Link]) {
        TextDecoder.wellFormed(Array(fragment)).withUnsafeBufferPointer { read(PageTreeBuilder.tree(of: $0)) }
    }

    /// The text and the links of a fragment.
    package static func read(fragment: String) -> (text: String, links: [Link]) {
        var copy = fragment
        return copy.withUTF8 { read(PageTreeBuilder.tree(of: $0)) }
    }

    /// The text of a whole page, all its parts together, as `footprint scan` searches it.
    package static func visible(_ body: [UInt8], contentType: String? = nil) -> ExtractedText {
        TextDecoder.withUTF8(body, contentType: contentType) { bytes in
            ExtractedText(text: ShownTextReader.text(of: bytes) ?? textOfTree(bytes))
        }
    }

    /// The same by way of the tree: where the text in a table is not in its cells, and to compare.
    static func textOfTree(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        let tree = PageTreeBuilder.tree(of: bytes)
        return FragmentReader.text(of: 0..<tree.nodes.count, in: tree)
    }

    private static func read(_ tree: PageTree) -> (text: String, links: [Link]) {
        var reader = FragmentReader()
        tree.walk(0..<tree.nodes.count, with: &reader)
        return reader.take()
    }
}
