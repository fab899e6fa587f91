internal import Parsing

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A single file that is an archive of itself.
final class FileContainer: ArchiveContainer {
    /// How far the first bytes are looked at.
    private static let window = 512

    /// The first bytes.
    let head: [UInt8]
    private let name: String
    private let file: OpenFile
    private var isTaken = false

    init(_ path: String, name: String) throws(ImportError) {
        guard let file = OpenFile(path, followsLinks: true) else {
            throw ImportError.unreadable(path: path, fault: ArchiveLocation.fault)
        }
        self.file = file
        self.name = name
        head = file.head(Self.window)
    }

    func next() -> ArchiveEntry? {
        guard !isTaken else { return nil }
        isTaken = true
        return ArchiveEntry(path: name, size: file.size)
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceFault) -> Int { try file.read(into: buffer) }

    var share: Double { file.share }
}

/// A file that is open for reading, and closed with its last user.
final class OpenFile {
    private let descriptor: Int32
    let size: Int
    private var taken = 0

    /// - Parameter followsLinks: whether the path may be a symbolic link.
    init?(_ path: String, followsLinks: Bool) {
        let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW)
        descriptor = open(path, flags)
        var status = stat()
        guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            if descriptor >= 0 { _ = close(descriptor) }
            return nil
        }
        size = Int(status.st_size)
    }

    deinit { _ = close(descriptor) }

    /// The first bytes; what is read next does not change.
    func head(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let got = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, count, 0) }
        return Array(bytes.prefix(max(0, got)))
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceFault) -> Int {
        while true {
            let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(taken))
            if count >= 0 {
                taken += count
                return count
            }
            if errno != EINTR { throw ByteSourceFault(ArchiveLocation.fault) }
        }
    }

    var share: Double { size == 0 ? 1 : min(1, Double(taken) / Double(size)) }
}
