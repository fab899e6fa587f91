internal import CLibDeflate

/// The bytes that a gzip file (RFC 1952) unpacks to, all its members one after the other.
///
/// A damaged member is a fault that names it, once; reading goes on with the next one that can be found. Memory does
/// not depend on the sizes of file and members.
package final class GzipSource: ByteSource {
    private let window: StreamWindow
    private let decompressor = libdeflate_alloc_decompressor()
    private var inflater: Inflater?
    /// What a member unpacked to as a whole, and how much of it was handed out.
    private let member = ByteBuffer(capacity: 1 << 18)
    private var handedOut = 0
    /// A member that is unpacked piece by piece: how much of the window it took.
    private var partial: Partial?
    /// Behind a damaged member, until another unpacks to its end: what looks like a member there may be none.
    private var isLost = false
    /// How many bytes were looked at again in search of a member: bounded, so that all damage takes linear time.
    private var reread = 0

    private struct Partial {
        var start: Int
        var used = 0
        /// Whether the window still holds the member's first byte.
        var isWhole = true
    }

    /// The most that is held of the packed bytes.
    private static let windowSize = 1 << 19
    /// A member of a web archive, a page, mostly fits; less in the window is read on first.
    private static let usualMember = 1 << 17
    /// The most that a member unpacked as a whole may come to.
    private static let longestWhole = 1 << 21

    package init(_ packed: any ByteSource) {
        window = StreamWindow(packed, room: Self.windowSize)
    }

    deinit {
        libdeflate_free_decompressor(decompressor)
    }

    /// Whether bytes begin as a gzip file does.
    package static func isGzip(_ head: UnsafeBufferPointer<UInt8>) -> Bool {
        head.count >= 3 && head[0] == 0x1f && head[1] == 0x8b && head[2] == 8
    }

    package func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceFault) -> Int {
        while true {
            if handedOut < member.count {
                let rest = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(member.bytes)[handedOut...])
                let count = min(rest.count, buffer.count)
                buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: rest[..<count]))
                handedOut += count
                return count
            }
            if let partial {
                let count = try unpack(partial, into: buffer)
                if count > 0 { return count }
            } else if try !startMember() {
                return 0
            }
        }
    }

    /// Unpacks the next member, or begins to; false at the end of the file.
    private func startMember() throws(ByteSourceFault) -> Bool {
        _ = try window.fill(to: Self.usualMember)
        guard Self.isGzip(window.bytes) else { return try skipForeignBytes() }
        // What looks like a member in damaged bytes may go on for long and be none.
        if !isLost, unpackWhole() { return true }
        if inflater == nil { inflater = Inflater() }
        guard let inflater else { throw ByteSourceFault("there is no memory to unpack it") }
        inflater.reset()
        partial = Partial(start: window.offset)
        return true
    }

    /// Unpacks the member at the window's start by libdeflate, if all of it is there.
    private func unpackWhole() -> Bool {
        guard let decompressor else { return false }
        let packed = window.bytes
        member.reset()
        handedOut = 0
        var (used, written) = (0, 0)
        var result = LIBDEFLATE_INSUFFICIENT_SPACE
        while result == LIBDEFLATE_INSUFFICIENT_SPACE {
            let room = member.room
            result = libdeflate_gzip_decompress_ex(
                decompressor, packed.baseAddress, packed.count, room.baseAddress, room.count, &used, &written)
            guard result == LIBDEFLATE_INSUFFICIENT_SPACE else { break }
            guard member.capacity < Self.longestWhole else { return false }
            member.reserve(member.capacity * 2)
        }
        guard result == LIBDEFLATE_SUCCESS else { return false }
        member.grow(by: written)
        window.take(used)
        isLost = false
        return true
    }

    /// Goes on with a long or a broken member.
    private func unpack(
        _ current: Partial, into buffer: UnsafeMutableRawBufferPointer
    ) throws(ByteSourceFault) -> Int {
        var current = current
        guard let inflater else { return 0 }
        let input = UnsafeBufferPointer(rebasing: window.bytes[current.used...])
        let (step, read, written) = inflater.step(input, into: buffer)
        current.used += read
        partial = current
        switch step {
        case .finished:
            window.take(current.used)
            partial = nil
            isLost = false
        case .damaged:
            // What was unpacked before it is handed out first; the next call finds the same place broken.
            if written > 0 { break }
            partial = nil
            try giveUp(current)
        case .running:
            if read == 0, written == 0 { try refill(current) }
        }
        return written
    }

    private func refill(_ current: Partial) throws(ByteSourceFault) {
        var current = current
        if window.isFull {
            window.take(current.used)
            current.used = 0
            current.isWhole = false
        }
        partial = current
        if try window.readMore() { return }
        partial = nil
        window.take(window.bytes.count)
        if isLost { return }
        throw ByteSourceFault("the file ends inside the gzip member that begins at byte \(current.start)")
    }

    private func giveUp(_ current: Partial) throws(ByteSourceFault) {
        // The next member may begin before the place at which the damage showed.
        let goesBack = current.isWhole && reread <= window.offset + Self.windowSize
        if goesBack { reread += current.used }
        window.take(goesBack ? 1 : max(1, current.used))
        let wasLost = isLost
        isLost = true
        try findMember()
        if !wasLost { throw ByteSourceFault("the gzip member that begins at byte \(current.start) is damaged") }
    }

    /// Behind the last member some tools fill a block with zeros; anything else is damage.
    private func skipForeignBytes() throws(ByteSourceFault) -> Bool {
        let start = window.offset
        while !window.bytes.isEmpty {
            let zeros = window.bytes.firstIndex { $0 != 0 } ?? window.bytes.count
            window.take(zeros)
            if !window.bytes.isEmpty { break }
            _ = try window.readMore()
        }
        if window.bytes.isEmpty { return false }
        let wasLost = isLost
        isLost = true
        try findMember()
        if !wasLost { throw ByteSourceFault("there is no gzip member at byte \(start)") }
        return true
    }

    /// Moves to the next place that may be the start of a member, or to the end.
    private func findMember() throws(ByteSourceFault) {
        while try window.fill(to: 10) {
            let bytes = window.bytes
            var at = 0
            while at + 10 <= bytes.count, let next = Bytes.find(0x1f, in: bytes, from: at), next + 10 <= bytes.count {
                if Self.isHeader(bytes, at: next) {
                    window.take(next)
                    return
                }
                at = next + 1
            }
            window.take(max(1, bytes.count - 9))
        }
        window.take(window.bytes.count)
    }

    /// The fixed bytes of a member's head: method, no reserved flag, extra flags and system as they are defined.
    private static func isHeader(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        bytes[start + 1] == 0x8b && bytes[start + 2] == 8 && bytes[start + 3] & 0xe0 == 0
            && [0, 2, 4].contains(bytes[start + 8]) && (bytes[start + 9] <= 13 || bytes[start + 9] == 255)
    }
}
