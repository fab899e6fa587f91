internal import Synchronization

/// A value that is made when it is first asked for and kept as long as the program runs, without a lock: of two threads
/// that make it at once one makes it in vain.
struct Settled<Value>: ~Copyable, @unchecked Sendable {
    private let made = Atomic<UInt>(0)

    /// - Parameter make: gives the same value whoever calls it.
    @inline(__always)
    borrowing func value(_ make: () -> Value) -> UnsafePointer<Value> {
        UnsafePointer(bitPattern: made.load(ordering: .acquiring)) ?? settle(make())
    }

    private borrowing func settle(_ value: Value) -> UnsafePointer<Value> {
        let memory = UnsafeMutablePointer<Value>.allocate(capacity: 1)
        memory.initialize(to: value)
        let (isFirst, before) = made.compareExchange(
            expected: 0, desired: UInt(bitPattern: memory), ordering: .acquiringAndReleasing)
        if isFirst { return UnsafePointer(memory) }
        memory.deinitialize(count: 1)
        memory.deallocate()
        return UnsafePointer(bitPattern: before) ?? UnsafePointer(memory)
    }
}
