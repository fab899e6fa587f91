/// Where a finding stands in its source.
struct FoundPlace: Sendable, Hashable {
    var start: TextPosition
    /// Behind its last byte.
    var end: TextPosition
}

/// Tells the lines and columns of places in a text, which are asked for in their order.
struct PlaceReader {
    private let source: UnsafeBufferPointer<UInt8>
    private let begin: TextPosition
    private var current: TextPosition

    /// - Parameter begin: where the source begins.
    init(_ source: UnsafeBufferPointer<UInt8>, begin: TextPosition) {
        self.source = source
        self.begin = begin
        current = begin
    }

    /// The place of a stretch of the source.
    mutating func place(of span: Range<Int>) -> FoundPlace {
        let span = span.clamped(to: 0..<source.count)
        // Text that a page shows in another order than it is written in.
        if begin.offset + span.lowerBound < current.offset { current = begin }
        let start = current.offset - begin.offset
        current = current.advanced(over: UnsafeBufferPointer(rebasing: source[start..<span.lowerBound]))
        return FoundPlace(
            start: current, end: current.advanced(over: UnsafeBufferPointer(rebasing: source[span])))
    }
}
