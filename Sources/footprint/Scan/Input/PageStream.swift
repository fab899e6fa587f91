internal import Parsing

/// Reads a page: as a whole or, where it is longer than any page should be, in parts.
struct PageStream {
    /// Bytes of a page that are read at once, at most.
    static let longest = 2 << 20

    private let reader: StreamReader
    private let contentType: String
    private var position = TextPosition()
    private var isFirst = true
    private var isDone = false

    init(_ reader: StreamReader, contentType: String) {
        self.reader = reader
        self.contentType = contentType
    }

    /// Puts the next part into the buffer; nil behind the last. Of a page in parts the buffer gets the text: only so is it
    /// known where the next part's begins.
    mutating func next(into buffer: ByteBuffer) -> ScanTask.Stretch? {
        if isDone { return nil }
        buffer.reset()
        let hasMore = reader.fill(buffer, to: Self.longest + 1)
        isDone = !hasMore
        if isFirst, isDone { return ScanTask.Stretch(contentType: contentType) }
        if hasMore {
            let end = PageCut.end(in: UnsafeBufferPointer(buffer.bytes)) ?? buffer.count
            reader.putBack(buffer, from: end)
        }
        let text = PageText.withShown(of: UnsafeBufferPointer(buffer.bytes), contentType: contentType) {
            Array($0.bytes)
        }
        buffer.truncate(to: 0)
        text?.withUnsafeBytes { buffer.append($0) }
        if hasMore { withUnsafeBytes(of: 0x0a as UInt8) { buffer.append($0) } }
        let stretch = ScanTask.Stretch(
            contentType: contentType, start: position, isFirst: isFirst, isLast: isDone, isPrepared: true,
            hasLines: false)
        isFirst = false
        position = position.advanced(over: UnsafeBufferPointer(buffer.bytes))
        return stretch
    }
}
