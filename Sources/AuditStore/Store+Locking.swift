internal import Foundation

extension Store {
    /// Takes the lock of a profile: one audit of it at a time, whatever started it.
    ///
    /// - Parameter holder: a line on who takes it, for others to read.
    package func lock(profile name: String, holder: String) throws -> ProcessLock.Attempt {
        try ProcessLock.trying(lockPath(profile: name), holder: holder)
    }

    /// The file of a profile's lock: it is named by a hash.
    package func lockPath(profile name: String) throws -> String {
        "\(path).locks/\(Hexadecimal.text(try lookup(ofProfile: name)))"
    }
}
