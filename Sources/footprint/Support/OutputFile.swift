#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Files that the program writes: what it found is the user's secret, so all are 0600 in folders of 0700.
enum OutputFile {
    /// Writes a file that must not exist yet.
    static func writeNew(_ text: String, to path: String) throws(CommandFailure) {
        guard access(path, F_OK) != 0 else {
            throw CommandFailure(.unusableInput, "'\(path)' exists already: choose another name, or remove it first")
        }
        try write(Array(text.utf8), to: path)
    }

    /// Writes a file as a whole: readers see the old bytes or the new ones, never half of them.
    static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
        try makeFolder(folder(of: path))
        let temporary = path + ".new"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("cannot write '\(path)'") }
        fchmod(descriptor, 0o600)
        var offset = 0
        while offset < bytes.count {
            let count = bytes[offset...].withUnsafeBytes { systemWrite(descriptor, $0) }
            guard count > 0 || errno == EINTR else {
                let failure = failure("cannot write '\(path)'")
                close(descriptor)
                unlink(temporary)
                throw failure
            }
            offset += max(0, count)
        }
        close(descriptor)
        guard rename(temporary, path) == 0 else { throw failure("cannot write '\(path)'") }
    }

    /// Makes a folder and those above it.
    static func makeFolder(_ path: String) throws(CommandFailure) {
        guard !path.isEmpty, access(path, F_OK) != 0 else { return }
        try makeFolder(folder(of: path))
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure("cannot make the folder '\(path)'") }
    }

    /// Points a relative link at a sibling, whatever it pointed at before.
    static func link(_ path: String, to target: String) throws(CommandFailure) {
        let temporary = path + ".new"
        unlink(temporary)
        guard symlink(target, temporary) == 0, rename(temporary, path) == 0 else {
            throw failure("cannot point '\(path)' at '\(target)'")
        }
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func failure(_ what: String) -> CommandFailure {
        CommandFailure(.unusableInput, "\(what): \(String(cString: strerror(errno)).lowercased())")
    }

    private static func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            return Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            return Musl.write(descriptor, buffer.baseAddress, buffer.count)
        #else
            return Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }
}
