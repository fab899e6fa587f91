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
            throw CommandFailure(.unusableInput, "'\(path)': \(error): correct it, or remove it")
        }
    }
}
