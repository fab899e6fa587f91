/// A set of words that a detector looks for near a place.
///
/// Matching is that of ``Trigger/words(_:)``. Built once, as a constant of the detector.
package struct CueWords: Sendable {
    private let index: WordIndex
    /// The words, in the order given: a match tells their number.
    package let words: [String]

    /// A word that was found: which, and where.
    package struct Match: Sendable, Hashable {
        package var item: Int
        package var span: Range<Int>
    }

    package init(_ words: [String]) {
        self.words = words
        index = WordIndex(words.enumerated().map { (word: $0.element, payload: $0.offset) })
    }

    /// The first match that lies wholly in a stretch; the longest of those that start there.
    package func first(in text: ScanText, within range: Range<Int>) -> Match? {
        find(in: text.bytes, within: range.clamped(to: 0..<text.count), last: false, work: text)
    }

    /// The match that starts last in a stretch: the nearest before what follows it.
    package func last(in text: ScanText, within range: Range<Int>) -> Match? {
        find(in: text.bytes, within: range.clamped(to: 0..<text.count), last: true, work: text)
    }

    /// Whether what the page calls the field holds one of the words.
    package func matches(label: String?) -> Bool {
        guard var label else { return false }
        return label.withUTF8 { find(in: $0, within: 0..<$0.count, last: false, work: nil) != nil }
    }

    private func find(
        in bytes: UnsafeBufferPointer<UInt8>, within range: Range<Int>, last: Bool, work: ScanText?
    ) -> Match? {
        work?.note(bytesRead: range.count)
        return index.withProbe { find($0, in: bytes, within: range, last: last) }
    }

    @inline(__always)
    private static func goesOn(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

    private func find(
        _ probe: WordIndex.Probe, in bytes: UnsafeBufferPointer<UInt8>, within range: Range<Int>, last: Bool
    ) -> Match? {
        var found: Match?
        var at = range.lowerBound
        while at < range.upperBound {
            // Inside a word of ASCII none begins.
            if at > 0, CueWords.goesOn(bytes[at]), CueWords.goesOn(bytes[at &- 1]) {
                at += 1
                continue
            }
            if WordIndex.canStart(at: at, in: bytes) {
                var best: Match?
                probe.forEachMatch(at: at, in: bytes) { item, end in
                    if end <= range.upperBound, end > best?.span.upperBound ?? 0 {
                        best = Match(item: item, span: at..<end)
                    }
                }
                if let best {
                    if !last { return best }
                    found = best
                }
            }
            at += 1
        }
        return found
    }
}
