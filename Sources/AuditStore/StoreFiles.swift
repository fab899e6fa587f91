#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A database together with what SQLite keeps beside it.
enum StoreFiles {
    private static let endings = ["", "-wal", "-shm"]

    /// Bytes of all parts.
    static func size(of path: String) -> Int {
        endings.reduce(0) { total, ending in
            var status = stat()
            return stat(path + ending, &status) == 0 ? total + Int(status.st_size) : total
        }
    }

    static func remove(_ path: String) {
        for ending in endings + ["-journal", ".opening"] { unlink(path + ending) }
    }

    /// Moves all parts; the log first, so that a database never stands beside the log of another.
    static func move(_ path: String, to target: String) throws(StoreError) {
        for ending in endings.reversed() {
            if KeyFile.exists(path + ending) {
                try KeyFile.move(path + ending, to: target + ending)
            } else {
                unlink(target + ending)
            }
        }
    }
}
