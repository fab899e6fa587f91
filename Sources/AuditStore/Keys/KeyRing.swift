internal import Synchronization

/// The data keys of a store: one a profile and one for what belongs to none, each in a file of its own, wrapped by the
/// master key.
///
/// They stand beside the master key and not in the database, so that neither a copy of the database nor a backup holds
/// them: destroying a profile's file makes every copy of its data unreadable.
final class KeyRing: Sendable {
    /// What a key protects.
    enum Scope: Sendable, Hashable {
        /// Channels and names: what belongs to the store.
        case store
        case profile(Int64)

        var name: String {
            switch self {
            case .store: "store"
            case .profile(let id): "profile-\(id)"
            }
        }
    }

    /// `FOLDER/<store id>/`.
    let folder: String
    private let path: String
    private let master: Mutex<[UInt8]>
    private let opened = Mutex<[Scope: DataKey]>([:])

    /// - Parameter path: the database, for messages.
    init(master: [UInt8], folder: String, path: String) {
        self.master = Mutex(master)
        self.folder = folder
        self.path = path
    }

    func file(of scope: Scope) -> String { folder + "/" + scope.name + ".key" }

    /// The key of a scope that has data already.
    func key(_ scope: Scope) throws(StoreError) -> DataKey {
        if let key = opened.withLock({ $0[scope] }) { return key }
        let key = DataKey(bytes: try unwrapped(scope))
        opened.withLock { $0[scope] = key }
        return key
    }

    private func unwrapped(_ scope: Scope) throws(StoreError) -> [UInt8] {
        let master = master.withLock { $0 }
        let path = file(of: scope)
        // A change of the master key that was broken off leaves both forms.
        let wrapped = [try KeyFile.read(path), try KeyFile.read(path + Self.next)].compactMap(\.self)
        guard !wrapped.isEmpty else { throw .keyMissing(path: path) }
        for form in wrapped {
            if let bytes = Sodium.open(form, key: master, associated: associated(scope)) { return bytes }
        }
        throw .wrongKey(path: self.path)
    }

    /// The ending of what the next master key opens.
    static let next = ".next"

    /// Makes the key of a new scope. To be called inside a write transaction, which keeps other processes out.
    func make(_ scope: Scope) throws(StoreError) -> DataKey {
        let key = DataKey(bytes: Sodium.random(Sodium.keyLength))
        let wrapped = Sodium.seal(key.bytes, key: master.withLock { $0 }, associated: associated(scope))
        try KeyFile.makeFolder(folder)
        // A key that a run made and died before it committed protects nothing: it is replaced.
        try KeyFile.replace(wrapped, at: file(of: scope))
        opened.withLock { $0[scope] = key }
        return key
    }

    func destroy(_ scope: Scope) throws(StoreError) {
        opened.withLock { $0[scope] = nil }
        try KeyFile.destroy(file(of: scope))
    }

    /// Wraps all keys of some scopes by another master key. At whatever point it is broken off, the old or the new
    /// master key opens them all.
    ///
    /// - Parameter commit: puts the new master key where the old one is, after all is written and before it counts.
    func rewrap(_ scopes: [Scope], by new: [UInt8], commit: () throws(StoreError) -> Void) throws(StoreError) {
        for scope in scopes {
            let sealed = Sodium.seal(try key(scope).bytes, key: new, associated: associated(scope))
            try KeyFile.replace(sealed, at: file(of: scope) + Self.next)
        }
        try commit()
        for scope in scopes { try KeyFile.move(file(of: scope) + Self.next, to: file(of: scope)) }
        master.withLock { $0 = new }
    }

    private func associated(_ scope: Scope) -> [UInt8] { Array("footprint/1/key/\(scope.name)".utf8) }
}
