#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The names in a folder.
enum FolderListing {
    struct Entry: Sendable {
        var name: String
        var isFolder: Bool
    }

    /// Files and folders by name, without links, pipes and devices: links may lead in circles, and reading from a pipe may
    /// never end. Nil if the folder cannot be listed.
    /// - Parameter hidden: whether names that begin with a dot are listed too.
    static func entries(of path: String, hidden: Bool) -> [Entry]? {
        guard let folder = opendir(path.isEmpty ? "." : path) else { return nil }
        defer { closedir(folder) }
        var entries: [Entry] = []
        while let item = readdir(folder) {
            let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
                String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
            }
            guard name != ".", name != "..", hidden || !name.hasPrefix("."),
                let isFolder = isFolder(name, in: path, type: Int32(item.pointee.d_type))
            else { continue }
            entries.append(Entry(name: name, isFolder: isFolder))
        }
        return entries.sorted { $0.name < $1.name }
    }

    /// Nil for what is neither a file nor a folder.
    private static func isFolder(_ name: String, in path: String, type: Int32) -> Bool? {
        switch type {
        case Int32(DT_REG): return false
        case Int32(DT_DIR): return true
        case Int32(DT_UNKNOWN):
            // Some file systems do not say.
            var status = stat()
            guard lstat(path + name, &status) == 0 else { return nil }
            switch status.st_mode & S_IFMT {
            case S_IFREG: return false
            case S_IFDIR: return true
            default: return nil
            }
        default: return nil
        }
    }
}
