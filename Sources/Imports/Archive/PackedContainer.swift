internal import CLibArchive
internal import Parsing

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// An archive that libarchive reads: zip, 7z, tar, compressed or not; or a single compressed file. Nothing is written.
final class PackedContainer: ArchiveContainer {
    /// Honest data of this size and less may be packed as tightly as it likes.
    private static let freeBytes = 256 << 20
    /// Honest data does not pack more tightly than this.
    private static let mostRatio = 100
    /// So many entries in a row may be broken.
    private static let mostFaults = 1000
    private static let block = 1 << 18

    private let archive: OpaquePointer
    private let name: String
    private let size: Int
    private var produced = 0

    init(_ path: String, name: String, packing: Packing, size: Int) throws(ImportError) {
        guard let archive = archive_read_new() else {
            throw ImportError.broken(name: name, problem: "there is no memory to read it")
        }
        self.archive = archive
        self.name = name
        self.size = size
        for support in [
            archive_read_support_filter_gzip, archive_read_support_filter_bzip2, archive_read_support_filter_xz,
            archive_read_support_filter_zstd, archive_read_support_format_zip, archive_read_support_format_tar,
            archive_read_support_format_7zip,
        ] {
            _ = support(archive)
        }
        if case .stream = packing { _ = archive_read_support_format_raw(archive) }
        let result = CharacterLocale.during { archive_read_open_filename(archive, path, Self.block) }
        if result < ARCHIVE_WARN { throw ImportError.broken(name: name, problem: problem) }
    }

    deinit { _ = archive_read_free(archive) }

    func next() throws(ImportError) -> ArchiveEntry? {
        var faults = 0
        while true {
            var entry: OpaquePointer?
            let result = CharacterLocale.during { archive_read_next_header(archive, &entry) }
            if result == ARCHIVE_EOF { return nil }
            if result >= ARCHIVE_WARN, let entry { return self.entry(entry) }
            faults += 1
            if result <= ARCHIVE_FATAL || faults > Self.mostFaults {
                throw ImportError.broken(name: name, problem: problem)
            }
        }
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceFault) -> Int {
        if produced > Self.freeBytes + Self.mostRatio * size { throw ByteSourceFault(Self.bomb) }
        var result = archive_read_data(archive, buffer.baseAddress, buffer.count)
        if result == Int(ARCHIVE_RETRY) || result == Int(ARCHIVE_WARN) {
            result = archive_read_data(archive, buffer.baseAddress, buffer.count)
        }
        guard result >= 0 else { throw ByteSourceFault(problem) }
        produced += result
        return result
    }

    /// Whether reading stopped because there was too much.
    var isBomb: Bool { produced > Self.freeBytes + Self.mostRatio * size }

    var share: Double { size == 0 ? 1 : min(1, Double(archive_filter_bytes(archive, -1)) / Double(size)) }

    private static let bomb = "it unpacks to more than a hundred times its size"

    private func entry(_ entry: OpaquePointer) -> ArchiveEntry {
        let path = CharacterLocale.during { () -> String in
            guard let text = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry) else { return "" }
            return String(cString: text)
        }
        let type = mode_t(archive_entry_filetype(entry))
        // A compressed file that is no archive says nothing of what it is.
        let isFile = type == S_IFREG || type == 0
        return ArchiveEntry(
            path: Self.cleaned(path),
            size: archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil,
            isEncrypted: archive_entry_is_encrypted(entry) == 1,
            isFile: isFile && archive_entry_hardlink(entry) == nil)
    }

    /// Slashes of either kind, none at the front, and no steps up: the path is only looked at, but others may log it.
    private static func cleaned(_ path: String) -> String {
        let parts = path.prefix(4096).split { $0 == "/" || $0 == "\\" }
        return parts.filter { $0 != "." && $0 != ".." }.joined(separator: "/")
    }

    private var problem: String {
        guard let text = archive_error_string(archive) else { return "it cannot be read" }
        let words = String(cString: text).prefix(200)
        return words.prefix(1).lowercased() + words.dropFirst()
    }
}
