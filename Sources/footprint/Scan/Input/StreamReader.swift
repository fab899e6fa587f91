internal import Parsing

/// Reads from a source into buffers, and takes back what was read too far.
final class StreamReader: ByteSource {
    private let source: any ByteSource
    /// What was taken back, to be read again.
    private let carry = ByteBuffer(capacity: 1)
    /// Stands behind what was taken back.
    private var laterFault: ByteSourceFault?
    /// Faults that were passed over, not yet told.
    private var faults: [ByteSourceFault] = []

    init(_ source: any ByteSource) {
        self.source = source
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceFault) -> Int {
        if carry.count > 0 {
            let count = min(carry.count, buffer.count)
            buffer.copyMemory(from: UnsafeRawBufferPointer(UnsafeMutableBufferPointer(rebasing: carry.bytes[..<count])))
            carry.removeFirst(count)
            return count
        }
        if let fault = laterFault {
            laterFault = nil
            throw fault
        }
        return try source.read(into: buffer)
    }

    /// Adds bytes until the buffer holds so many; false if the source ends before. Faults are kept for ``takeFault()``.
    func fill(_ buffer: ByteBuffer, to wanted: Int) -> Bool {
        buffer.reserve(wanted)
        while buffer.count < wanted {
            guard readSome(into: buffer, atMost: wanted - buffer.count) else { return false }
        }
        return true
    }

    /// Adds what one reading gives; false at the end. The buffer must have room.
    func readSome(into buffer: ByteBuffer, atMost limit: Int) -> Bool {
        while true {
            do throws(ByteSourceFault) {
                let count = try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer.room.prefix(limit)))
                buffer.grow(by: count)
                return count > 0
            } catch {
                faults.append(error)
            }
        }
    }

    /// Reads the first bytes to see what they are; a fault among them comes again where it stands.
    func peek(_ buffer: ByteBuffer, upTo wanted: Int) {
        buffer.reserve(wanted)
        while buffer.count < wanted, laterFault == nil {
            do throws(ByteSourceFault) {
                let room = UnsafeMutableRawBufferPointer(rebasing: buffer.room.prefix(wanted - buffer.count))
                let count = try read(into: room)
                if count == 0 { return }
                buffer.grow(by: count)
            } catch {
                laterFault = error
            }
        }
    }

    /// The fault that came instead of the first byte.
    func takeFirstFault(_ buffer: ByteBuffer) -> ByteSourceFault? {
        guard buffer.count == 0 else { return nil }
        defer { laterFault = nil }
        return laterFault
    }

    /// Takes back the bytes from a place on: they are read again.
    func putBack(_ buffer: ByteBuffer, from start: Int) {
        let rest = UnsafeMutableBufferPointer(rebasing: buffer.bytes[start...])
        carry.reset()
        carry.append(UnsafeRawBufferPointer(rest))
        buffer.truncate(to: start)
    }

    /// The next fault that was passed over.
    func takeFault() -> ByteSourceFault? { faults.isEmpty ? nil : faults.removeFirst() }
}
