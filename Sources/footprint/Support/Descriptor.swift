#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// An open file.
struct Descriptor: Sendable, Equatable {
    let number: Int32

    static let standardInput = Descriptor(number: STDIN_FILENO)
    static let standardOutput = Descriptor(number: STDOUT_FILENO)

    /// Opens a file for reading; nil if that fails: ``fault`` says why.
    static func open(_ path: String) -> Descriptor? {
        let number = systemOpen(path)
        return number < 0 ? nil : Descriptor(number: number)
    }

    /// Why the last call failed, in the system's words, in lower case.
    static var fault: String { String(cString: strerror(errno)).lowercased() }

    /// What kind of file it is; nil if it is not open.
    var status: FileStatus? {
        var status = stat()
        return fstat(number, &status) == 0 ? FileStatus(status) : nil
    }

    /// Reads what is there, at most as much as fits; 0 at the end, less if it fails.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        while true {
            let count = Descriptor.systemRead(number, buffer)
            if count >= 0 || errno != EINTR { return count }
        }
    }

    func close() {
        // Standard input stays open: its number would go to the next file.
        if number > STDERR_FILENO { Descriptor.systemClose(number) }
    }

    private static func systemOpen(_ path: String) -> Int32 {
        #if canImport(Glibc)
            Glibc.open(path, O_RDONLY | O_CLOEXEC)
        #elseif canImport(Musl)
            Musl.open(path, O_RDONLY | O_CLOEXEC)
        #else
            Darwin.open(path, O_RDONLY | O_CLOEXEC)
        #endif
    }

    private static func systemRead(_ number: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.read(number, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            Musl.read(number, buffer.baseAddress, buffer.count)
        #else
            Darwin.read(number, buffer.baseAddress, buffer.count)
        #endif
    }

    private static func systemClose(_ number: Int32) {
        #if canImport(Glibc)
            _ = Glibc.close(number)
        #elseif canImport(Musl)
            _ = Musl.close(number)
        #else
            _ = Darwin.close(number)
        #endif
    }
}

/// What the system says of a file.
struct FileStatus: Sendable {
    /// Tells files apart, whatever paths lead to them.
    struct Identity: Sendable, Hashable {
        var device: UInt64
        var number: UInt64
    }

    enum Kind: Sendable {
        case regular, folder, link
        /// A pipe, a device, a socket.
        case other
    }

    var kind: Kind
    /// Bytes, of a regular file.
    var size: Int
    var identity: Identity

    /// What is at a path, links followed; nil if there is nothing.
    init?(at path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    fileprivate init(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .regular
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .link
        default: kind = .other
        }
        size = Int(status.st_size)
        identity = Identity(
            device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
    }
}
