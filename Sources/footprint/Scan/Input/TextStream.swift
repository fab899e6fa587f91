internal import Parsing

/// Cuts a text of any length into stretches, with their places in the whole.
struct TextStream {
    /// Bytes of a stretch, at most. A shorter text is scanned as a whole.
    static let length = 1 << 18

    private let reader: StreamReader
    private let contentType: String
    private var decoder = StretchDecoder()
    private var unit = 1
    private var position = TextPosition()
    private var isFirst = true
    private var isDone = false

    init(_ reader: StreamReader, contentType: String) {
        self.reader = reader
        self.contentType = contentType
    }

    /// Puts the next stretch into the buffer; nil behind the last.
    mutating func next(into buffer: ByteBuffer) -> ScanTask.Stretch? {
        if isDone { return nil }
        buffer.reset()
        let hasMore = reader.fill(buffer, to: Self.length + 1)
        isDone = !hasMore
        var stretch = ScanTask.Stretch(contentType: contentType, start: position, isFirst: isFirst, isLast: isDone)
        // The whole text: read as any small file is.
        if isFirst, isDone { return stretch }
        stretch.isPrepared = true
        if isFirst { skipMark(in: buffer) }
        stretch.start = position
        isFirst = false
        if hasMore {
            let end = TextCut.end(in: UnsafeBufferPointer(buffer.bytes), unit: unit)
            reader.putBack(buffer, from: min(end, buffer.count))
        }
        if let text = decoder.decoded(UnsafeBufferPointer(buffer.bytes)) {
            buffer.truncate(to: 0)
            text.withUnsafeBytes { buffer.append($0) }
        }
        position = position.advanced(over: UnsafeBufferPointer(buffer.bytes))
        return stretch
    }

    private mutating func skipMark(in buffer: ByteBuffer) {
        let (mark, unit) = decoder.begin(UnsafeBufferPointer(buffer.bytes))
        self.unit = unit
        buffer.removeFirst(mark)
        if unit == 1 { position.offset += mark }
    }
}
