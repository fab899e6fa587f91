/// A stretch of a stream that is looked at before it is taken.
final class StreamWindow {
    private let source: any ByteSource
    private let buffer: ByteBuffer
    private var start = 0
    /// Where in the stream the first byte of ``bytes`` stands.
    private(set) var offset = 0
    private(set) var isAtEnd = false

    /// - Parameter room: the most that is held at a time.
    init(_ source: any ByteSource, room: Int) {
        self.source = source
        buffer = ByteBuffer(capacity: room)
    }

    /// What is there, not yet taken. Valid until the next call.
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: buffer.bytes[start...]) }

    /// Reads until so many bytes are there, or as many as fit; false if the stream ends before.
    func fill(to wanted: Int) throws(ByteSourceFault) -> Bool {
        if buffer.count - start < wanted { compact(for: wanted) }
        while buffer.count - start < wanted {
            guard try readMore() else { return false }
        }
        return true
    }

    /// Reads some more bytes, if there are any and the window has room for them.
    func readMore() throws(ByteSourceFault) -> Bool {
        if buffer.room.isEmpty { compact(for: buffer.capacity) }
        guard !isAtEnd, !buffer.room.isEmpty else { return false }
        let count = try source.read(into: buffer.room)
        isAtEnd = count == 0
        buffer.grow(by: count)
        return count > 0
    }

    /// Whether no more bytes fit.
    var isFull: Bool { start == 0 && buffer.room.isEmpty }

    /// Goes on behind so many bytes.
    func take(_ count: Int) {
        let count = min(count, buffer.count - start)
        start += count
        offset += count
    }

    /// Moves what is there to the front, if the bytes wanted do not fit behind it.
    private func compact(for wanted: Int) {
        guard start > 0, start + wanted > buffer.capacity || start == buffer.count else { return }
        buffer.removeFirst(start)
        start = 0
    }
}
