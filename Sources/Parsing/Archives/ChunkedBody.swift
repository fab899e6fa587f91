/// The chunked transfer coding (RFC 9112, section 7.1).
enum ChunkedBody {
    /// Moves the contents of the chunks together at the start of the bytes; returns their length, or nil if the bytes are
    /// no chunks. A last chunk that the bytes cut off counts as far as it is there.
    static func join(_ bytes: UnsafeMutableBufferPointer<UInt8>) -> Int? {
        guard let base = bytes.baseAddress, isChunked(bytes) else { return nil }
        var (read, written) = (0, 0)
        while let (size, start) = size(in: bytes, at: read), size > 0 {
            let length = min(size, bytes.count - start)
            // Chunks only move towards the front.
            UnsafeMutableRawPointer(base + written).copyMemory(from: base + start, byteCount: length)
            written += length
            read = start + length
            while read < bytes.count, bytes[read] == 0x0d || bytes[read] == 0x0a { read += 1 }
        }
        return written
    }

    /// Whether the first chunk is one, and what follows it another.
    private static func isChunked(_ bytes: UnsafeMutableBufferPointer<UInt8>) -> Bool {
        guard let (size, start) = size(in: bytes, at: 0) else { return false }
        let end = start + size
        guard end < bytes.count else { return true }
        return size == 0 || bytes[end] == 0x0d || bytes[end] == 0x0a
    }

    /// The size that a line states, and where the line ends: hexadecimal digits, perhaps an extension behind `;`.
    private static func size(
        in bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int
    ) -> (size: Int, start: Int)? {
        var (size, at) = (0, start)
        while at < bytes.count, at - start < 8, let digit = Bytes.hexValue(bytes[at]) {
            size = size << 4 | Int(digit)
            at += 1
        }
        guard at > start, let end = Bytes.find(0x0a, in: UnsafeBufferPointer(bytes), from: at), end - at < 1024 else {
            return nil
        }
        guard at == end || bytes[at] == 0x0d || bytes[at] == 0x3b || bytes[at] == 0x20 else { return nil }
        return (size, end + 1)
    }
}
