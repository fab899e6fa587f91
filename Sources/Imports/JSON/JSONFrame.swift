/// Where the objects and arrays of one value end, noted while the value streamed by: what looks at its parts need not
/// walk through each of them again.
struct JSONFrame {
    /// Deeper ones are not noted: those are walked through.
    static let deepest = 64

    /// An object or array, by the places of its first byte and behind its last, from the value's first byte on.
    struct Span {
        var start: Int
        var end: Int
    }

    let base: UnsafePointer<UInt8>
    /// By their starts.
    let spans: UnsafeBufferPointer<Span>

    /// The place behind the object or array that begins there; nil if it was not noted.
    func end(of start: Int) -> Int? {
        var (low, high) = (0, spans.count)
        while low < high {
            let middle = (low + high) >> 1
            if spans[middle].start < start { low = middle + 1 } else { high = middle }
        }
        guard low < spans.count, spans[low].start == start, spans[low].end > start else { return nil }
        return spans[low].end
    }
}
