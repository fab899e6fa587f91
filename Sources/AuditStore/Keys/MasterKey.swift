/// Gets the master key from where it comes from.
enum MasterKey {
    /// The key's 32 bytes.
    ///
    /// - Parameter mayMake: whether a file that is not there is made; where there is a store already, a fresh key
    ///   would open nothing.
    static func bytes(
        of source: MasterKeySource, identity: [UInt8], mayMake: Bool
    ) throws(StoreError) -> [UInt8] {
        switch source {
        case .file(let path):
            if let key = try KeyFile.read(path) { return try checked(key, place: "'\(path)'") }
            guard mayMake else {
                throw .noKey(
                    place: "'\(path)'", reason: "the file is not there: bring it back from where you keep a copy")
            }
            let fresh = Sodium.random(Sodium.keyLength)
            if try KeyFile.writeFirst(fresh, to: path) { return fresh }
            return try checked(try KeyFile.read(path) ?? [], place: "'\(path)'")
        case .bytes(let key, let place): return try checked(key, place: place)
        case .passphrase(let words):
            guard !words.isEmpty else { throw .noKey(place: "the passphrase", reason: "it is empty") }
            guard let key = Sodium.key(fromPassphrase: words, salt: Array(identity.prefix(Sodium.saltLength))) else {
                throw .noKey(place: "the passphrase", reason: "too little memory to make a key of it (64 MiB)")
            }
            return key
        }
    }

    private static func checked(_ key: [UInt8], place: String) throws(StoreError) -> [UInt8] {
        guard key.count == Sodium.keyLength else {
            throw .noKey(place: place, reason: "a key has \(Sodium.keyLength) bytes, this has \(key.count)")
        }
        return key
    }
}
