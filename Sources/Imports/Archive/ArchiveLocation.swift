internal import Parsing

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Where an archive lies on the disk, and what it is by its first bytes.
struct ArchiveLocation: Sendable {
    let path: String

    /// The file's name, without the folders before it.
    var name: String {
        let parts = path.split(separator: "/")
        return parts.last.map(String.init) ?? path
    }

    /// Opens it: a folder, a packed archive, or a single file.
    func open() throws(ImportError) -> any ArchiveContainer {
        var status = stat()
        guard stat(path, &status) == 0 else { throw ImportError.unreadable(path: path, fault: Self.fault) }
        if status.st_mode & S_IFMT == S_IFDIR { return try FolderContainer(path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw ImportError.unreadable(path: path, fault: "it is neither a file nor a folder")
        }
        let file = try FileContainer(path, name: name)
        guard let packing = Packing(file.head) else { return file }
        return try PackedContainer(path, name: name, packing: packing, size: Int(status.st_size))
    }

    /// Why the last call failed, in the system's words, in lower case.
    static var fault: String { String(cString: strerror(errno)).lowercased() }
}

/// How files are packed, by the first bytes.
enum Packing {
    /// A zip or 7z archive, or a tar archive that is not compressed.
    case archive
    /// A compressed stream: of a tar archive, or of a single file.
    case stream

    init?(_ head: [UInt8]) {
        func begins(_ bytes: [UInt8], at offset: Int = 0) -> Bool { head.dropFirst(offset).starts(with: bytes) }
        if begins([0x50, 0x4b, 3, 4]) || begins([0x50, 0x4b, 5, 6]) || begins([0x50, 0x4b, 7, 8]) {
            self = .archive
        } else if begins([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]) || begins(Array("ustar".utf8), at: 257) {
            self = .archive
        } else if begins([0x1f, 0x8b]) || begins([0x42, 0x5a, 0x68]) || begins([0x28, 0xb5, 0x2f, 0xfd])
            || begins([0xfd, 0x37, 0x7a, 0x58, 0x5a])
        {
            self = .stream
        } else {
            return nil
        }
    }
}
