import AuditModel
import CLibArchive
import Foundation
import Imports

/// Files of an invented archive, in a folder, packed, or one by one; gone when the test is over.
final class TestArchive {
    enum Form: String, CaseIterable, Sendable {
        case folder, zip, tarGzip
    }

    /// What came of reading.
    struct Result {
        var documents: [Document] = []
        var reading = ArchiveReading()

        var segments: [Segment] { documents.flatMap(\.segments) }
        var own: [Segment] { segments.filter { $0.owner == .own } }
        var texts: [String] { segments.map(\.text) }
        var facts: [StatedFact] { documents.flatMap(\.facts) }
        var checks: [Check] { reading.checks }
        var items: [PlatformKnowledge.Item] { reading.knowledge.flatMap(\.items) }

        func segment(_ text: String) -> Segment? { segments.first { $0.text == text } }
        func reach(of text: String) -> Reach? {
            documents.first { $0.segments.contains { $0.text == text } }?.reach
        }
        func count(of topic: KnowledgeTopic) -> Int { items.first { $0.topic == topic }?.count ?? 0 }

        /// Everything that leaves the module, as one text.
        var everything: String { "\(documents) \(reading)" }
    }

    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "footprint-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Reads files, given by their paths inside the archive.
    static func read(
        _ files: KeyValuePairs<String, String>, as form: Form = .folder, known: [Handle] = []
    ) throws -> Result {
        let archive = try TestArchive()
        let bytes = files.map { ($0.key, Array($0.value.utf8)) }
        return archive.read(try archive.make(bytes, as: form), known: known)
    }

    /// Reads what lies at a path.
    func read(_ path: String, known: [Handle] = []) -> Result {
        var result = Result()
        result.reading = ArchiveImport(path: path).read(known: known) { _ in
        } take: { document in
            result.documents.append(document)
            return true
        }
        return result
    }

    /// Writes the files, and gives the path.
    func make(_ files: [(String, [UInt8])], as form: Form) throws -> String {
        switch form {
        case .folder:
            let root = folder.appending(path: "export")
            for (path, bytes) in files {
                let file = root.appending(path: path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(bytes).write(to: file)
            }
            return root.path
        case .zip: return try pack(files, to: "export.bin") { archive_write_set_format_zip($0) }
        case .tarGzip:
            return try pack(files, to: "export.data") {
                archive_write_add_filter_gzip($0)
                archive_write_set_format_pax_restricted($0)
            }
        }
    }

    /// Packs files with libarchive.
    func pack(
        _ files: [(String, [UInt8])], to name: String, options: (OpaquePointer) -> Void
    ) throws -> String {
        let path = folder.appending(path: name).path
        guard let writer = archive_write_new() else { throw CocoaError(.fileWriteUnknown) }
        defer { archive_write_free(writer) }
        options(writer)
        guard archive_write_open_filename(writer, path) == ARCHIVE_OK else { throw CocoaError(.fileWriteUnknown) }
        for (name, bytes) in files {
            guard let entry = archive_entry_new() else { continue }
            defer { archive_entry_free(entry) }
            archive_entry_set_pathname(entry, name)
            archive_entry_set_size(entry, Int64(bytes.count))
            archive_entry_set_filetype(entry, 0o100_000)
            archive_entry_set_perm(entry, 0o600)
            archive_write_header(writer, entry)
            _ = bytes.withUnsafeBytes { archive_write_data(writer, $0.baseAddress, $0.count) }
        }
        archive_write_close(writer)
        return path
    }

    /// Writes one file, and gives its path.
    func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = folder.appending(path: name)
        try Data(bytes).write(to: file)
        return file.path
    }
}
