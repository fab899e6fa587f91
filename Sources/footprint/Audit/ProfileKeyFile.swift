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
        if let data = try? Data(contentsOf: URL(filePath: path)) {
            guard data.count == 32 else {
                throw CommandFailure(
                    .unusableInput, "'\(path)' is no key of 32 bytes: restore it, or remove it to begin with a new one")
            }
            return FingerprintKey(bytes: Array(data))
        }
        var random = SystemRandomNumberGenerator()
        let key = FingerprintKey(bytes: (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) })
        try OutputFile.write(key.bytes, to: path)
        return key
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
