internal import AuditModel
internal import Foundation
internal import Parsing
internal import Reporters
internal import Shield

/// The directory that comes with the program, with the records of the user's own file.
enum UserDirectory {
    static let file = "directory.json"

    /// - Parameter isFilter: a filter's answers depend on its input alone: the user's file is left out.
    static func load(isFilter: Bool = false) throws(CommandFailure) -> BrandDirectory {
        guard !isFilter, let bytes = try ShieldFolder.read(file) else { return .standard }
        return BrandDirectory.standard.updated(with: try records(bytes, of: try ShieldFolder.path(file)))
    }

    static func records(_ bytes: [UInt8], of path: String) throws(CommandFailure) -> [Brand] {
        do throws(ShieldError) {
            return try BrandDirectory.read(bytes)
        } catch {
            throw CommandFailure(
                .unusableInput, "'\(path)': \(syntaxFault(bytes) ?? error.plain): correct it, or remove it")
        }
    }

    /// Where a file is no JSON, and why; nil for JSON.
    private static func syntaxFault(_ bytes: [UInt8]) -> String? {
        do throws(ParsingError) {
            _ = try JSONValue(decoding: bytes)
            return nil
        } catch {
            guard case .json(let offset, let problem) = error else { return nil }
            return "line \(1 + bytes.prefix(offset).count { $0 == 0x0a }): it is not valid JSON: \(problem)"
        }
    }

    /// The file of some brands.
    static func bytes(of brands: [Brand]) -> [UInt8] {
        var writer = JSONWriter(indent: 2)
        writer.array { writer in for brand in brands { DirectoryAnswer.write(brand, to: &writer) } }
        return writer.bytes
    }

    /// What a record takes away from the directory that comes with the program; nil where it takes nothing.
    static func warning(of brand: Brand) -> String? {
        guard let old = BrandDirectory.standard.brand(id: brand.id) else { return nil }
        let lost = old.domains.map(\.value).filter { value in !brand.domains.contains { $0.value == value } }
        let what = lost.isEmpty ? "" : ": no longer listed: \(lost.joined(separator: ", "))"
        return PlainText.cleaned(
            "warning: '\(brand.id)' now stands in place of the program's own record\(what); 'footprint directory remove \(brand.id)' undoes it"
        )
    }

    static func removeFile(_ path: String) throws(CommandFailure) {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            throw CommandFailure(.unusableInput, "cannot remove '\(path)': remove it yourself")
        }
    }
}
