/// The text of a page as `footprint scan` searches it: offsets of findings count bytes of it.
package struct ExtractedText: Sendable, Hashable {
    package var text: String

    package init(text: String) {
        self.text = text
    }
}
