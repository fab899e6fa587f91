#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A lock on a file, which ends with the process that holds it, however that ends.
package final class ProcessLock: Sendable {
    private let descriptor: Int32

    /// Tells files of this process apart from those of others.
    static var processID: Int32 { getpid() }

    private init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Takes the lock, and waits for whoever holds it.
    static func waiting(_ path: String) throws(StoreError) -> ProcessLock {
        let descriptor = try opened(path)
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else {
                let fault = KeyFile.fault
                close(descriptor)
                throw .unusable(path: path, reason: fault)
            }
        }
        return ProcessLock(descriptor: descriptor)
    }

    /// What came of asking for a lock.
    package enum Attempt: Sendable {
        case taken(ProcessLock)
        /// Somebody else has it: what they wrote of themselves, or an empty text.
        case held(by: String)
    }

    /// Takes the lock, or says who holds it.
    ///
    /// - Parameter holder: a line on who takes it, for others to read.
    package static func trying(_ path: String, holder: String) throws(StoreError) -> Attempt {
        let descriptor = try opened(path)
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let words = String(decoding: KeyFile.readAll(descriptor), as: UTF8.self)
            close(descriptor)
            return .held(by: words)
        }
        ftruncate(descriptor, 0)
        let bytes = Array(holder.utf8)
        _ = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
        return .taken(ProcessLock(descriptor: descriptor))
    }

    /// Gives the lock back before the object goes.
    package func release() {
        ftruncate(descriptor, 0)
        flock(descriptor, LOCK_UN)
    }

    private static func opened(_ path: String) throws(StoreError) -> Int32 {
        try KeyFile.makeFolder(KeyFile.folder(of: path))
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unusable(path: path, reason: KeyFile.fault) }
        return descriptor
    }
}
