internal import Synchronization

/// A value that is made when it is first asked for, and then read without a lock.
final class Once<Value: Sendable>: Sendable {
    private let make: @Sendable () -> Value
    private let lock = Mutex(())
    /// Kept as long as the program runs, as the constants of detectors are.
    private let made = Atomic<UInt>(0)

    init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    var value: Value {
        @inline(__always) get { kept?.pointee ?? makeNow() }
    }

    private var kept: UnsafePointer<Value>? {
        @inline(__always) get { UnsafePointer(bitPattern: made.load(ordering: .acquiring)) }
    }

    private func makeNow() -> Value {
        lock.withLock { _ in
            if let kept { return kept.pointee }
            let memory = UnsafeMutablePointer<Value>.allocate(capacity: 1)
            memory.initialize(to: make())
            made.store(UInt(bitPattern: memory), ordering: .releasing)
            return memory.pointee
        }
    }
}
