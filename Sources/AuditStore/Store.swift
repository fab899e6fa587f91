internal import Foundation
internal import GRDB

/// What is remembered from run to run: audits, exposures and what became of them, pages, schedules, messages.
///
/// One SQLite file in WAL mode, values sealed by libsodium (see docs/store.md). Any number of processes may use it at
/// once: each change is one transaction, and writers wait for each other.
package final class Store: Sendable {
    /// Where the database is.
    package let path: String
    let queue: DatabaseQueue
    let keys: KeyRing
    /// Random, of this store alone: names the folder of its keys, and salts a passphrase.
    let identity: [UInt8]

    /// How and where to open.
    package struct Location: Sendable, Hashable {
        /// The database file; made with its folder if it is not there.
        package var path: String
        package var master: MasterKeySource
        /// The folder that holds a folder of wrapped keys for each store.
        package var keyFolder: String

        package init(path: String, master: MasterKeySource, keyFolder: String) {
            self.path = path
            self.master = master
            self.keyFolder = keyFolder
        }
    }

    /// Opens a store, and makes or migrates it first where that is due.
    package convenience init(_ location: Location) throws {
        CoreDumps.forbid()
        try KeyFile.touch(location.path)
        // SQLite does not wait for others while it changes a fresh file to WAL.
        let gate = try ProcessLock.waiting(location.path + ".opening")
        defer { gate.release() }
        try self.init(opening: location)
    }

    private init(opening location: Location) throws {
        path = location.path
        let isNew: Bool
        do {
            queue = try DatabaseQueue(path: location.path, configuration: Self.configuration)
            let isTooNew = try queue.read { db in try Schema.migrator.hasBeenSuperseded(db) }
            guard !isTooNew else { throw StoreError.tooNew(path: location.path) }
            try Schema.migrator.migrate(queue)
            identity = try Schema.identity(in: queue)
            isNew = try queue.read { db in try Schema.keySource(in: db) == nil }
        } catch {
            throw StoreError.reading(error, path: location.path)
        }
        let master = try MasterKey.bytes(of: location.master, identity: identity, mayMake: isNew)
        keys = KeyRing(
            master: master, folder: location.keyFolder + "/" + Hexadecimal.text(identity), path: location.path)
        if isNew { try write { db in try Schema.makeStoreKey(in: db, keys: keys, source: location.master) } }
        // Finds out whether the master key is the right one.
        _ = try keys.key(.store)
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "footprint"
        configuration.journalMode = .wal
        configuration.busyMode = .timeout(30)
        configuration.prepareDatabase { db in
            // Deleted rows are overwritten; what SQLite needs room for on the side stays in memory.
            try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL")
        }
        return configuration
    }

    /// One transaction that changes things: all of it or nothing.
    func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
        do {
            return try queue.write(body)
        } catch {
            throw StoreError.reading(error, path: path)
        }
    }

    func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
        do {
            return try queue.read(body)
        } catch {
            throw StoreError.reading(error, path: path)
        }
    }
}

extension StoreError {
    /// What went wrong in SQLite, in words that say what to do; other errors as they are.
    static func reading(_ error: any Error, path: String) -> any Error {
        guard let fault = error as? DatabaseError else { return error }
        let reason = fault.message ?? "SQLite code \(fault.resultCode.rawValue)"
        switch fault.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: return StoreError.busy(path: path)
        case .SQLITE_FULL: return StoreError.full(path: path)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: return StoreError.damaged(path: path, reason: reason)
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_IOERR:
            return StoreError.unusable(path: path, reason: reason)
        default: return StoreError.damaged(path: path, reason: reason)
        }
    }
}
