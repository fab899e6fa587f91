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

    func save(_ labels: [AddressLabel]) throws {
        try OutputFile.write(try LabelBook(labels).encoded(), to: try ShieldFolder.path(Self.name))
    }
}
