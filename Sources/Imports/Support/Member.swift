internal import Parsing

/// One file of an archive while it is the current one: its beginning can be looked at before it is read.
final class Member: ByteSource {
    let head: MemberHead
    private let container: any ArchiveContainer
    private var replayed = 0
    /// Called whenever more of the file was read.
    private let onward: () -> Void

    /// Reads the beginning of the container's current file.
    init(_ entry: ArchiveEntry, of container: any ArchiveContainer, onward: @escaping () -> Void = {}) {
        self.container = container
        self.onward = onward
        var bytes = [UInt8](repeating: 0, count: MemberHead.length)
        var count = 0
        var fault: ByteSourceFault?
        while count < bytes.count, fault == nil {
            do throws(ByteSourceFault) {
                let got = try Self.read(container, into: &bytes, from: count)
                if got == 0 { break }
                count += got
            } catch {
                fault = error
            }
        }
        head = MemberHead(path: entry.path, bytes: Array(bytes.prefix(count)))
        headFault = fault
    }

    /// Why not even the beginning could be read whole.
    private let headFault: ByteSourceFault?

    private static func read(
        _ container: any ArchiveContainer, into bytes: inout [UInt8], from start: Int
    ) throws(ByteSourceFault) -> Int {
        var result: Result<Int, ByteSourceFault> = .success(0)
        bytes.withUnsafeMutableBytes { buffer in
            let room = UnsafeMutableRawBufferPointer(rebasing: buffer[start...])
            result = Result { () throws(ByteSourceFault) in try container.read(into: room) }
        }
        return try result.get()
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceFault) -> Int {
        guard replayed < head.bytes.count else {
            if let headFault { throw headFault }
            onward()
            return try container.read(into: buffer)
        }
        let count = min(buffer.count, head.bytes.count - replayed)
        head.bytes.withUnsafeBytes { bytes in
            buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[replayed..<replayed + count]))
        }
        replayed += count
        return count
    }

    /// All of it, if it is no longer than that; else its beginning.
    func bytes(atMost limit: Int) throws(ByteSourceFault) -> [UInt8] {
        let buffer = ByteBuffer(capacity: 1 << 16)
        while buffer.count < limit {
            if buffer.room.isEmpty { buffer.reserve(buffer.capacity * 2) }
            let count = try read(into: buffer.room)
            if count == 0 { break }
            buffer.grow(by: count)
        }
        return Array(buffer.bytes.prefix(limit))
    }
}
