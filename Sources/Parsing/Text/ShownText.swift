/// The text of a page or file under a scan, and where its pieces stand in the source. Valid only during the call that it
/// is passed to.
package struct ShownText {
    /// What is scanned: UTF-8, but for text files that are UTF-8 with a few broken bytes.
    package let bytes: UnsafeBufferPointer<UInt8>
    /// What it was read from, as UTF-8. Of a text file it is the text itself.
    package let source: UnsafeBufferPointer<UInt8>
    /// How many bytes of a byte order mark stand before ``source`` in the file.
    package let mark: Int
    private let origin: Origin
    /// Scripts in it: only secrets are told from code.
    private var scripts: [Range<Int>] = []

    private enum Origin {
        /// The text is the source.
        case itself
        /// From the runs of a page; the text's first bytes, which are left out, were white space.
        case runs([TextRun], head: Int)
        /// Read by way of a tree, which moves text about.
        case unknown
    }

    init(file bytes: UnsafeBufferPointer<UInt8>, mark: Int) {
        self.bytes = bytes
        source = bytes
        self.mark = mark
        origin = .itself
    }

    init(text: UnsafeBufferPointer<UInt8>, of page: UnsafeBufferPointer<UInt8>, mark: Int) {
        bytes = text
        source = page
        self.mark = mark
        origin = .unknown
    }

    init(
        text: UnsafeBufferPointer<UInt8>, head: Int, of page: UnsafeBufferPointer<UInt8>, mark: Int, runs: [TextRun]
    ) {
        bytes = text
        source = page
        self.mark = mark
        origin = .runs(runs, head: head)
    }

    /// Hands over the shown text of a page with what is not shown behind it.
    static func withText<Result>(
        _ shown: UnsafeBufferPointer<UInt8>, head: Int, _ runs: [TextRun], and more: UnshownText,
        of page: UnsafeBufferPointer<UInt8>, mark: Int, _ read: (ShownText) throws -> Result
    ) rethrows -> Result {
        let start = shown.count + 2
        let all = Array(shown) + [0x0a, 0x0a] + more.text
        let moved = more.runs.map { TextRun(text: $0.text + start + head, source: $0.source, kind: $0.kind) }
        return try all.withUnsafeBufferPointer { all in
            var text = ShownText(text: all, head: head, of: page, mark: mark, runs: runs + moved)
            text.scripts = more.scripts.map { $0.lowerBound + start..<$0.upperBound + start }
            return try read(text)
        }
    }

    /// Whether a stretch of the text is code.
    package func isScript(_ span: Range<Int>) -> Bool {
        scripts.contains { $0.contains(span.lowerBound) }
    }

    /// Where a stretch of the text stands in ``source``; nil where the text was moved.
    package func place(of span: Range<Int>) -> Range<Int>? {
        switch origin {
        case .itself: return span
        case .unknown: return nil
        case .runs(let runs, let head):
            guard !span.isEmpty, let first = character(at: span.lowerBound, runs, head),
                let last = character(at: span.upperBound - 1, runs, head), first.lowerBound < last.upperBound
            else { return nil }
            return first.lowerBound..<last.upperBound
        }
    }

    /// What of the page stands behind a byte of the text that is no white space: the byte, or the reference that gave it.
    private func character(at offset: Int, _ runs: [TextRun], _ head: Int) -> Range<Int>? {
        guard let run = run(at: offset + head, runs) else { return nil }
        if run.kind == .elsewhere { return run.source..<run.source + 1 }
        var left = ShownText.inked(bytes, max(0, run.text - head)..<offset)
        var at = run.source
        var decoded: [UInt8] = []
        while at < source.count {
            if run.kind == .references, source[at] == UInt8(ascii: "&") {
                decoded.removeAll(keepingCapacity: true)
                let next = CharacterReferences.decode(at: at, in: source, inAttribute: false, to: &decoded)
                let count = decoded.withUnsafeBufferPointer { ShownText.inked($0, 0..<$0.count) }
                if left < count { return at..<next }
                left -= count
                at = next
            } else if ShownText.isBlank(source, at) {
                at += 1
            } else {
                if left == 0 { return at..<at + 1 }
                left -= 1
                at += 1
            }
        }
        return nil
    }

    /// The last run that begins at or before an offset.
    private func run(at offset: Int, _ runs: [TextRun]) -> TextRun? {
        var (low, high) = (0, runs.count)
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].text <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? runs[low - 1] : nil
    }

    /// How many bytes are no white space: those are the same in the page, references aside, and in its text.
    private static func inked(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        range.reduce(0) { isBlank(bytes, $1) ? $0 : $0 + 1 }
    }

    /// White space, a zero byte, or one of the two bytes of a no-break space.
    private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        let byte = bytes[at]
        if byte == 0xc2 { return at + 1 < bytes.count && bytes[at + 1] == 0xa0 }
        if byte == 0xa0 { return at > 0 && bytes[at - 1] == 0xc2 }
        return Bytes.isSpace(byte) || byte == 0
    }
}

/// A run of characters of a page, and where its text begins.
struct TextRun {
    enum Kind: UInt8 {
        /// References in it are decoded.
        case references
        case raw
        /// Not the characters that stand there: an address that was encoded in an attribute.
        case elsewhere
    }

    /// Offset into the text, white space at its head included.
    var text: Int
    /// Offset into the page.
    var source: Int
    var kind: Kind
}
