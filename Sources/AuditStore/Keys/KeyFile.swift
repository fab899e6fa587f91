#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Files that hold keys: 0600 in folders of 0700, written as a whole, overwritten before they are removed.
enum KeyFile {
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// At most 4 KiB; nil if it is not there.
    static func read(_ path: String) throws(StoreError) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw .noKey(place: "'\(path)'", reason: fault)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .noKey(place: "'\(path)'", reason: fault) }
        guard status.st_mode & 0o077 == 0 else {
            throw .noKey(place: "'\(path)'", reason: "others may read it: run chmod 600 on it")
        }
        return readAll(descriptor)
    }

    /// What an open file holds, at most 4 KiB.
    static func readAll(_ descriptor: Int32) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 4096)
        var count = 0
        while count < bytes.count {
            let more = bytes[count...].withUnsafeMutableBytes { systemRead(descriptor, $0) }
            if more < 0, errno == EINTR { continue }
            guard more > 0 else { break }
            count += more
        }
        return Array(bytes.prefix(count))
    }

    /// Writes a file that others may be writing at the same moment; false if one is there already.
    static func writeFirst(_ bytes: [UInt8], to path: String) throws(StoreError) -> Bool {
        try makeFolder(folder(of: path))
        let draft = "\(path).\(getpid()).new"
        try write(bytes, to: draft)
        defer { unlink(draft) }
        if systemLink(draft, path) == 0 { return true }
        guard errno == EEXIST else { throw failure("cannot write '\(path)'") }
        return false
    }

    /// Replaces a file as a whole.
    static func replace(_ bytes: [UInt8], at path: String) throws(StoreError) {
        let draft = "\(path).\(getpid()).new"
        try write(bytes, to: draft)
        guard rename(draft, path) == 0 else { throw failure("cannot write '\(path)'") }
    }

    static func move(_ path: String, to target: String) throws(StoreError) {
        guard rename(path, target) == 0 else { throw failure("cannot write '\(target)'") }
    }

    /// Overwrites and removes. What a file system or a disk keeps of old blocks is beyond reach.
    static func destroy(_ path: String) throws(StoreError) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return }
            throw failure("cannot destroy the key '\(path)'")
        }
        let noise = Sodium.random(4096)
        _ = noise.withUnsafeBytes { systemWrite(descriptor, $0) }
        fsync(descriptor)
        close(descriptor)
        guard unlink(path) == 0 else { throw failure("cannot destroy the key '\(path)'") }
    }

    static func makeFolder(_ path: String) throws(StoreError) {
        guard !path.isEmpty, access(path, F_OK) != 0 else { return }
        try makeFolder(folder(of: path))
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure("cannot make the folder '\(path)'") }
    }

    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Makes an empty file of mode 0600 if there is none, so that SQLite does not make one that others may read.
    static func touch(_ path: String) throws(StoreError) {
        try makeFolder(folder(of: path))
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unusable(path: path, reason: fault) }
        close(descriptor)
    }

    /// Why the last call failed, in the system's words.
    static var fault: String { String(cString: strerror(errno)).lowercased() }

    private static func failure(_ what: String) -> StoreError { .noKey(place: what, reason: fault) }

    private static func write(_ bytes: [UInt8], to path: String) throws(StoreError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("cannot write '\(path)'") }
        let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0) }
        let isSynced = fsync(descriptor) == 0
        guard close(descriptor) == 0, isSynced, count == bytes.count else { throw failure("cannot write '\(path)'") }
    }

    private static func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            Musl.read(descriptor, buffer.baseAddress, buffer.count)
        #else
            Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }

    private static func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            Musl.write(descriptor, buffer.baseAddress, buffer.count)
        #else
            Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }

    private static func systemLink(_ old: String, _ new: String) -> Int32 {
        #if canImport(Glibc)
            Glibc.link(old, new)
        #elseif canImport(Musl)
            Musl.link(old, new)
        #else
            Darwin.link(old, new)
        #endif
    }
}
