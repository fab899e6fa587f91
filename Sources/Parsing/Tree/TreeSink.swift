/// Takes the elements and texts of a page in the order of its source, as ``TreeConstruction`` finds them.
protocol TreeSink {
    /// An element begins, whose tag and attributes the tokenizer stands at; returns its number. Its end follows, at once
    /// if it is void.
    mutating func begin(
        _ element: HTMLElement, _ traits: HTMLElement.Traits, isForeign: Bool, in parent: Int32,
        at tokenizer: HTMLTokenizer
    ) -> Int32

    /// The element of a number ends; elements end in the reverse order of their beginning.
    mutating func end(_ node: Int32, _ traits: HTMLElement.Traits, isForeign: Bool)

    /// Characters, in an element or at the top (-1).
    mutating func text(_ kind: PageNode.Kind, _ span: Range<Int>, in parent: Int32)

    /// What begins next (a text or an element) stands in a table where it has no place: it belongs before the table.
    /// `isSilent` if it has no text and makes no line. False ends the reading: the sink cannot do that.
    mutating func moveNext(before table: Int32, isSilent: Bool) -> Bool
}
