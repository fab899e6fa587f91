internal import AuditModel

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The key of a profile's fingerprints, kept under the user's data folder (XDG Base Directory), apart from the reports.
enum ProfileKeyFile {
    /// The stored key; made and stored at first use.
    static func key(of profile: String) throws(CommandFailure) -> FingerprintKey {
        let path = try folder() + "/" + profile + ".key"
        var random = SystemRandomNumberGenerator()
        let fresh = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        // Two first runs at once: both take the key of the one that was faster.
        if !FileManager.default.fileExists(atPath: path), try OutputFile.writeFirst(fresh, to: path) {
            return FingerprintKey(bytes: fresh)
        }
        return FingerprintKey(bytes: try stored(at: path))
    }

    /// The stored key; nil where no audit has made one.
    static func existing(of profile: String) throws(CommandFailure) -> FingerprintKey? {
        guard !profile.isEmpty, !profile.contains("/") else { return nil }
        let path = try folder() + "/" + profile + ".key"
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        return FingerprintKey(bytes: try stored(at: path))
    }

    /// Forgets the key: fingerprints that were made with it can be compared with none any more.
    static func remove(_ profile: String) throws(CommandFailure) {
        let path = try folder() + "/" + profile + ".key"
        guard FileManager.default.fileExists(atPath: path) else { return }
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            throw CommandFailure(.unusableInput, "cannot remove '\(path)': remove it yourself")
        }
    }

    /// A key that is there and cannot be read is never replaced: all findings would look new.
    private static func stored(at path: String) throws(CommandFailure) -> [UInt8] {
        let bytes = try InputFile.read(path)
        guard bytes.count == 32 else {
            throw CommandFailure(
                .unusableInput, "'\(path)' is no key of 32 bytes: restore it, or remove it to begin with a new one")
        }
        return bytes
    }

    private static func folder() throws(CommandFailure) -> String {
        if let data = Machine.environment("XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/footprint/keys" }
        guard let home = Machine.environment("HOME") else {
            throw CommandFailure(
                .unusableInput, "neither HOME nor XDG_DATA_HOME is set: nowhere to keep the profile's key")
        }
        return home + "/.local/share/footprint/keys"
    }
}
