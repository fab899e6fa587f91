internal import Parsing

/// Bytes that are in memory already.
final class BufferSource: ByteSource {
    private let buffer: ByteBuffer
    private var offset = 0

    init(_ buffer: ByteBuffer) {
        self.buffer = buffer
    }

    func read(into target: UnsafeMutableRawBufferPointer) -> Int {
        let rest = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer.bytes)[offset...])
        let count = min(rest.count, target.count)
        target.copyMemory(from: UnsafeRawBufferPointer(rebasing: rest[..<count]))
        offset += count
        return count
    }
}
