/// Memory for bytes that is used again and again.
package final class ByteBuffer {
    // No access to these encloses another one; checking each at run time would cost readers of streams a tenth.
    @exclusivity(unchecked) private var storage: UnsafeMutableRawPointer
    /// How many bytes fit without growing.
    @exclusivity(unchecked) package private(set) var capacity: Int
    /// How many bytes there are.
    @exclusivity(unchecked) package private(set) var count = 0

    /// What is kept for the next use; more goes back to the system.
    private static let usual = 1 << 20

    package init(capacity: Int = 1 << 16) {
        self.capacity = max(1, capacity)
        storage = .allocate(byteCount: self.capacity, alignment: 16)
    }

    deinit {
        storage.deallocate()
    }

    /// The bytes. Valid until the buffer is changed.
    package var bytes: UnsafeMutableBufferPointer<UInt8> {
        UnsafeMutableBufferPointer(start: storage.assumingMemoryBound(to: UInt8.self), count: count)
    }

    /// The space behind the bytes, to be filled and then ``grow(by:)``n into.
    package var room: UnsafeMutableRawBufferPointer {
        UnsafeMutableRawBufferPointer(start: storage + count, count: capacity - count)
    }

    /// Takes bytes that were put into ``room``.
    package func grow(by added: Int) { count += min(max(0, added), capacity - count) }

    /// Makes room for so many bytes in all.
    package func reserve(_ wanted: Int) {
        guard wanted > capacity else { return }
        move(to: max(wanted, capacity * 2))
    }

    /// Leaves the first bytes only.
    package func truncate(to length: Int) { count = min(count, max(0, length)) }

    /// Empties it, and gives back what a long text needed and others do not.
    package func reset() {
        count = 0
        if capacity > ByteBuffer.usual { move(to: ByteBuffer.usual) }
    }

    package func append(_ more: UnsafeRawBufferPointer) {
        guard let start = more.baseAddress, !more.isEmpty else { return }
        reserve(count + more.count)
        (storage + count).copyMemory(from: start, byteCount: more.count)
        count += more.count
    }

    /// Drops the first bytes; what is behind them moves to the front.
    package func removeFirst(_ length: Int) {
        let length = min(length, count)
        storage.copyMemory(from: storage + length, byteCount: count - length)
        count -= length
    }

    private func move(to wanted: Int) {
        let larger = UnsafeMutableRawPointer.allocate(byteCount: wanted, alignment: 16)
        larger.copyMemory(from: storage, byteCount: min(count, wanted))
        storage.deallocate()
        storage = larger
        capacity = wanted
    }
}
