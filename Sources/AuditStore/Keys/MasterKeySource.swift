/// Where the master key comes from.
package enum MasterKeySource: Sendable, Hashable {
    /// A file of 32 bytes, of mode 0600, made at first use.
    case file(String)
    /// The 32 bytes themselves: a systemd credential, or what an open file held.
    case bytes([UInt8], place: String)
    /// Words, from which Argon2id makes the key.
    case passphrase(String)

    /// How the store notes it, so that a message can say what it was made with.
    var name: String {
        switch self {
        case .file, .bytes: "key"
        case .passphrase: "passphrase"
        }
    }
}
