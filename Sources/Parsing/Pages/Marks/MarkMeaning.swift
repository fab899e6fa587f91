/// What one word of ``MarkupVocabulary`` means.
struct MarkMeaning: Sendable {
    /// The part of the page that an element of this name is.
    var part: PagePart.Kind?
    /// Whether it is so on any element, not only on a block.
    var isAnywhere = false
    /// What else it says.
    var signs: MarkSet = []
    /// The place of the word in the order of the alphabet: of an element's words the first counts, in whatever order
    /// they are written.
    var rank = 0
}
