import CLibArchive
import Foundation

/// Writes archives with libarchive, file by file.
final class Packer {
    private let writer: OpaquePointer

    init(_ path: String, gzip: Bool) throws {
        guard let writer = archive_write_new() else { throw CocoaError(.fileWriteUnknown) }
        self.writer = writer
        if gzip {
            archive_write_add_filter_gzip(writer)
            archive_write_set_options(writer, "gzip:compression-level=1")
            archive_write_set_format_pax_restricted(writer)
        } else {
            archive_write_set_format_zip(writer)
            archive_write_set_options(writer, "zip:compression-level=1")
        }
        guard archive_write_open_filename(writer, path) == ARCHIVE_OK else { throw CocoaError(.fileWriteUnknown) }
    }

    /// - Parameters:
    ///   - type: the type of the entry's file: a regular file, or a link to `target`.
    func add(_ name: String, _ bytes: [UInt8], type: UInt32 = 0o100_000, target: String? = nil) {
        guard let entry = archive_entry_new() else { return }
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, name)
        archive_entry_set_size(entry, Int64(bytes.count))
        archive_entry_set_filetype(entry, type)
        archive_entry_set_perm(entry, 0o600)
        if let target { archive_entry_set_symlink(entry, target) }
        guard archive_write_header(writer, entry) == ARCHIVE_OK else { return }
        _ = bytes.withUnsafeBytes { archive_write_data(writer, $0.baseAddress, $0.count) }
    }

    /// Begins a file whose bytes follow with ``write(_:)``, so that memory never holds it whole.
    func begin(_ name: String, size: Int) {
        guard let entry = archive_entry_new() else { return }
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, name)
        archive_entry_set_size(entry, Int64(size))
        archive_entry_set_filetype(entry, 0o100_000)
        archive_write_header(writer, entry)
    }

    func write(_ text: String) {
        var text = text
        _ = text.withUTF8 { archive_write_data(writer, $0.baseAddress, $0.count) }
    }

    /// Adds the file of posts, piece by piece; its bytes.
    func write(_ generator: Generator, posts: Int) -> Int {
        var size = 0
        generator.each(posts) { size += $0.utf8.count }
        begin(generator.path, size: size)
        generator.each(posts) { write($0) }
        return size
    }

    /// Packs no further file of a zip archive: what pictures and films are is packed already.
    func packNoMore() { archive_write_zip_set_compression_store(writer) }

    /// The bytes of the archive so far.
    var size: Int { Int(archive_filter_bytes(writer, -1)) }

    func close() {
        archive_write_close(writer)
        archive_write_free(writer)
    }
}
