#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A value that one thread at a time can reach: a mutex of the system around it.
///
/// In place of `Synchronization.Mutex`, whose library comes without marks for the thread sanitizer: that sanitizer then
/// takes what the lock guards for unguarded, and tells of races that are none among those that may be some.
struct Lock<Value: Sendable>: ~Copyable, @unchecked Sendable {
    private struct Guarded {
        var mutex = pthread_mutex_t()
        var value: Value
    }

    /// At a place of its own: a mutex must not move.
    private let guarded: UnsafeMutablePointer<Guarded>

    init(_ value: Value) {
        guarded = .allocate(capacity: 1)
        guarded.initialize(to: Guarded(value: value))
        pthread_mutex_init(Self.mutex(of: guarded), nil)
    }

    deinit {
        pthread_mutex_destroy(Self.mutex(of: guarded))
        guarded.deinitialize(count: 1)
        guarded.deallocate()
    }

    /// Gives the value to the closure, which may not ask for it again.
    func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
        let mutex = Self.mutex(of: guarded)
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body(&guarded.pointee.value)
    }

    /// The first of what lies there, by its address: a mutex that is read as a Swift value would be a copy.
    private static func mutex(of guarded: UnsafeMutablePointer<Guarded>) -> UnsafeMutablePointer<pthread_mutex_t> {
        UnsafeMutableRawPointer(guarded).assumingMemoryBound(to: pthread_mutex_t.self)
    }
}
