/// A file in an archive or folder, before anything of it is read.
struct ArchiveEntry {
    /// The path inside, with `/` between its parts. Only looked at, never opened.
    var path: String
    /// Bytes as claimed; nothing is reserved for them.
    var size: Int?
    var isEncrypted = false
    /// Whether it is a file with contents: no folder, link or device.
    var isFile = true
}
