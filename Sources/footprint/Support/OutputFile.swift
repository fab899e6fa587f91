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
        let draft = try Draft(path)
        do throws(CommandFailure) {
            try draft.append(bytes)
            try draft.publish()
        } catch {
            draft.discard()
            throw error
        }
    }

    /// A file that is being written under another name, and gets its own when it is complete.
    struct Draft: Sendable {
        let path: String
        let temporary: String
        private let descriptor: Int32

        init(_ path: String) throws(CommandFailure) {
            try OutputFile.makeFolder(OutputFile.folder(of: path))
            self.path = path
            temporary = OutputFile.temporaryName(for: path)
            descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw OutputFile.failure("cannot write '\(path)'") }
            fchmod(descriptor, 0o600)
        }

        func append(_ bytes: [UInt8]) throws(CommandFailure) {
            var offset = 0
            while offset < bytes.count {
                let count = bytes[offset...].withUnsafeBytes { OutputFile.systemWrite(descriptor, $0) }
                guard count > 0 || errno == EINTR else { throw OutputFile.failure("cannot write '\(path)'") }
                offset += max(0, count)
            }
        }

        /// Ends the file. Some file systems tell only here that the disk is full.
        func publish() throws(CommandFailure) {
            guard close(descriptor) == 0, rename(temporary, path) == 0 else {
                throw OutputFile.failure("cannot write '\(path)'")
            }
        }

        /// Removes what was written, closed or not.
        func discard() {
            unlink(temporary)
        }
    }

    /// Writes a file that others may be writing at the same moment: false if another was first. Readers never see a part of it.
    static func writeFirst(_ bytes: [UInt8], to path: String) throws(CommandFailure) -> Bool {
        let draft = "\(path).\(getpid())"
        try write(bytes, to: draft)
        defer { unlink(draft) }
        if systemLink(draft, path) == 0 { return true }
        guard errno == EEXIST else { throw failure("cannot write '\(path)'") }
        return false
    }

    /// Removes a file; false if there was none.
    static func remove(_ path: String) throws(CommandFailure) -> Bool {
        if unlink(path) == 0 { return true }
        guard errno == ENOENT else { throw failure("cannot remove '\(path)'") }
        return false
    }

    /// Makes a folder and those above it.
    static func makeFolder(_ path: String) throws(CommandFailure) {
        guard !path.isEmpty, access(path, F_OK) != 0 else { return }
        try makeFolder(folder(of: path))
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure("cannot make the folder '\(path)'") }
    }

    /// Makes a folder in one that exists; false if somebody was there before.
    static func claimFolder(_ path: String) throws(CommandFailure) -> Bool {
        if mkdir(path, 0o700) == 0 { return true }
        guard errno == EEXIST else { throw failure("cannot make the folder '\(path)'") }
        return false
    }

    /// Throws unless files can be made in the folder.
    static func checkWritable(_ folder: String) throws(CommandFailure) {
        var status = stat()
        guard stat(folder, &status) == 0 else { throw failure("cannot use the folder '\(folder)'") }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw CommandFailure(.unusableInput, "'\(folder)' is no folder: choose another place, or remove it first")
        }
        guard access(folder, W_OK | X_OK) == 0 else { throw failure("cannot write in the folder '\(folder)'") }
    }

    /// Points a relative link at a sibling, whatever it pointed at before.
    static func link(_ path: String, to target: String) throws(CommandFailure) {
        let temporary = temporaryName(for: path)
        unlink(temporary)
        guard symlink(target, temporary) == 0, rename(temporary, path) == 0 else {
            let failure = failure("cannot point '\(path)' at '\(target)'")
            unlink(temporary)
            throw failure
        }
    }

    /// A name of this process alone: two runs at once do not write into each other's files.
    private static func temporaryName(for path: String) -> String {
        "\(path).\(getpid()).new"
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func failure(_ what: String) -> CommandFailure {
        CommandFailure(.unusableInput, "\(what): \(String(cString: strerror(errno)).lowercased())")
    }

    private static func systemLink(_ old: String, _ new: String) -> Int32 {
        #if canImport(Glibc)
            return Glibc.link(old, new)
        #elseif canImport(Musl)
            return Musl.link(old, new)
        #else
            return Darwin.link(old, new)
        #endif
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
