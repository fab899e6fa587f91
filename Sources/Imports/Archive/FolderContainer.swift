internal import Parsing

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A folder that an archive was unpacked to. Links are not followed: they may lead out of it or in circles.
final class FolderContainer: ArchiveContainer {
    private static let maximumDepth = 64
    private static let mostFiles = 2_000_000

    private let root: String
    private var paths: [String] = []
    /// The bytes of all files, of those that are done, and of the current one.
    private var total = 0
    private var done = 0
    private var position = 0
    private var current: OpenFile?

    init(_ path: String) throws(ImportError) {
        root = path.hasSuffix("/") ? path : path + "/"
        guard list("", depth: 0) else { throw ImportError.unreadable(path: path, fault: ArchiveLocation.fault) }
    }

    func next() -> ArchiveEntry? {
        guard position < paths.count else { return nil }
        let path = paths[position]
        position += 1
        done += current?.size ?? 0
        current = OpenFile(root + path, followsLinks: false)
        return ArchiveEntry(path: path, size: current?.size, isFile: current != nil)
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceFault) -> Int {
        guard let current else { return 0 }
        return try current.read(into: buffer)
    }

    var share: Double {
        let taken = current.map { $0.share * Double($0.size) } ?? 0
        return total == 0 ? 1 : min(1, (Double(done) + taken) / Double(total))
    }

    /// Lists a folder and those in it by name, so that every run reads in the same order.
    private func list(_ folder: String, depth: Int) -> Bool {
        guard let handle = opendir(root + folder) else { return false }
        var files: [String] = []
        var folders: [String] = []
        while let item = readdir(handle) {
            let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
                String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
            }
            if name == "." || name == ".." { continue }
            var status = stat()
            guard lstat(root + folder + name, &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFREG:
                files.append(folder + name)
                total += Int(status.st_size)
            case S_IFDIR: folders.append(folder + name + "/")
            default: break
            }
        }
        closedir(handle)
        paths += files.sorted().prefix(max(0, Self.mostFiles - paths.count))
        guard depth < Self.maximumDepth else { return true }
        for next in folders.sorted() where paths.count < Self.mostFiles { _ = list(next, depth: depth + 1) }
        return true
    }
}
