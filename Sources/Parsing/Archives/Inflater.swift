internal import CZlib

/// Unpacks gzip members (RFC 1952) piece by piece, however long they are.
///
/// zlib is slower than libdeflate, which serves wherever a member fits into memory, and needs only 44 KB.
final class Inflater {
    /// What came of one step.
    enum Step: Equatable {
        /// Goes on: with more input, or more room for output.
        case running
        /// The member is done, its checksum holds.
        case finished
        case damaged
    }

    private let stream: UnsafeMutablePointer<z_stream>

    /// Nil when there is no memory.
    init?() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 15 bits of window, and 16 for the frame of gzip.
        guard inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            stream.deallocate()
            return nil
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Begins another member.
    func reset() { inflateReset(stream) }

    /// Unpacks some of the input; says how much of it was read, and how much of the output was written.
    func step(
        _ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableRawBufferPointer
    ) -> (step: Step, read: Int, written: Int) {
        let limit = Int(UInt32.max)
        let (available, room) = (min(input.count, limit), min(output.count, limit))
        // zlib does not change its input, whatever its type says.
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.avail_in = UInt32(available)
        stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_out = UInt32(room)
        let result = inflate(stream, Z_NO_FLUSH)
        let read = available - Int(stream.pointee.avail_in)
        let written = room - Int(stream.pointee.avail_out)
        switch result {
        case Z_OK, Z_BUF_ERROR: return (.running, read, written)
        case Z_STREAM_END: return (.finished, read, written)
        default: return (.damaged, read, written)
        }
    }
}
