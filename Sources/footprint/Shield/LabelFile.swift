internal import Foundation
internal import Shield

/// The label book in a file of its own, which only the user can read.
struct LabelFile: LabelStore {
    private static let name = "labels.json"

    func load() throws -> [AddressLabel] {
        guard let bytes = try ShieldFolder.read(Self.name) else { return [] }
        do throws(ShieldError) {
            return try LabelBook(reading: bytes).labels
        } catch {
            throw CommandFailure(
                .unusableInput, "'\(try ShieldFolder.path(Self.name))': \(error): correct it, or remove it")
        }
    }

    /// Takes the file away, once its labels are kept elsewhere.
    func remove() throws(CommandFailure) {
        let path = try ShieldFolder.path(Self.name)
        guard FileManager.default.fileExists(atPath: path) else { return }
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            throw CommandFailure(
                .unusableInput, "cannot remove '\(path)', whose labels are in the store now: remove it yourself")
        }
    }

    func save(_ labels: [AddressLabel]) throws {
        try OutputFile.write(try LabelBook(labels).encoded(), to: try ShieldFolder.path(Self.name))
    }
}
