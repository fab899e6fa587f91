/// The words around a finding, with every value in them marked, so that one part can mask them all.
package struct Evidence: Sendable, Hashable, Codable {
    /// A stretch of text that holds a found value.
    package struct Mark: Sendable, Hashable, Codable {
        /// UTF-8 byte offsets into ``Evidence/text``.
        package var span: Range<Int>
        /// What kind of value stands there.
        package var kind: FindingKind

        package init(span: Range<Int>, kind: FindingKind) {
            self.span = span
            self.kind = kind
        }
    }

    /// At most some 160 bytes of text around the finding, cut at character borders; unmasked.
    package var text: String
    /// All findings in ``text``, this one and its neighbours, in order of their start; a value that the cut goes
    /// through is marked as far as it is inside.
    package var marks: [Mark]

    package init(text: String, marks: [Mark]) {
        self.text = text
        self.marks = marks
    }
}
