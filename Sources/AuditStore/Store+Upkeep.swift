internal import AuditModel
internal import Foundation
internal import GRDB

/// What is in a store.
package struct StoreStatus: Sendable, Hashable {
    package var path: String
    /// Bytes of the database, its log included.
    package var bytes: Int
    package var keyFolder: String
    /// `key` or `passphrase`.
    package var keySource: String
    package var profiles: [KnownProfile]
    package var audits: Int
    package var exposures: Int
    package var versions: Int
    package var events: Int
    package var readings: Int
    package var waitingMessages: Int
    /// What SQLite's integrity check and the opening of every sealed field found wrong; empty if nothing.
    package var faults: [String]
}

extension Store {
    /// Counts what there is, and checks it: SQLite's pages and, with `thoroughly`, every sealed field.
    package func status(thoroughly: Bool = false) throws -> StoreStatus {
        let profiles = try profiles()
        return try read { db in
            func count(_ table: String) throws -> Int {
                try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \(table)") ?? 0
            }
            let lines = try String.fetchAll(db, sql: thoroughly ? "PRAGMA integrity_check" : "PRAGMA quick_check")
            var faults = lines.filter { $0 != "ok" }
            faults += try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map {
                "a row of \($0[0] as String) belongs to none"
            }
            if thoroughly { faults += try sealFaults(in: db) }
            return StoreStatus(
                path: path, bytes: StoreFiles.size(of: path), keyFolder: keys.folder,
                keySource: try Schema.keySource(in: db) ?? "", profiles: profiles, audits: try count("audits"),
                exposures: try count("exposures"), versions: try count("versions"), events: try count("events"),
                readings: try count("readings"), waitingMessages: try count("messages WHERE state = 0"), faults: faults)
        }
    }

    /// Opens every sealed field; says which do not open.
    private func sealFaults(in db: Database) throws -> [String] {
        let fields = [
            ("profiles", "name", "id"), ("snapshots", "body", "profile"), ("audits", "summary", "profile"),
            ("versions", "body", "(SELECT profile FROM exposures e WHERE e.id = exposure)"),
            ("events", "note", "profile"), ("readings", "body", "profile"), ("schedules", "body", "profile"),
            ("channels", "body", "NULL"), ("messages", "body", "profile"), ("messages", "fault", "profile"),
        ]
        var faults: [String] = []
        if let book = try Data.fetchOne(db, sql: "SELECT value FROM meta WHERE name = 'labels'") {
            do { _ = try keys.key(.store).open(Array(book), .labels) } catch { faults.append("\(error)") }
        }
        for (table, column, owner) in fields {
            let query = "SELECT id, \(column) AS field, \(owner) AS owner FROM \(table) WHERE \(column) IS NOT NULL"
            let rows = try Row.fetchCursor(db, sql: query)
            while let row = try rows.next() {
                let owner: Int64? = row["owner"]
                let place = SealedPlace(table, column, row["id"])
                do {
                    _ = try keys.key(owner.map { .profile($0) } ?? .store).open(Array(row["field"] as Data), place)
                } catch {
                    faults.append("\(error)")
                }
            }
        }
        return faults
    }

    /// Gives free pages back to the file system, and empties the log.
    func compact() throws {
        do {
            try queue.vacuum()
            try queue.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        } catch {
            throw StoreError.reading(error, path: path)
        }
    }

    /// Forgets a profile: destroys its key, overwrites its rows, empties the log. Whatever copies of the database
    /// there are, what they hold of the profile cannot be read any more.
    package func purge(profile name: String) throws {
        let row = try read { db in
            try Int64.fetchOne(
                db, sql: "SELECT id FROM profiles WHERE lookup = ?", arguments: [Data(try lookup(ofProfile: name))])
        }
        guard let row else {
            throw StoreError.notFound("the store knows no profile '\(name)': 'footprint store status' lists them")
        }
        // First the key: a purge that is broken off leaves rows that nobody can read, and the next one removes them.
        try keys.destroy(.profile(row))
        try write { db in
            for table in ["messages", "events", "audits", "snapshots", "readings", "schedules"] {
                try db.execute(sql: "DELETE FROM \(table) WHERE profile = ?", arguments: [row])
            }
            try db.execute(
                sql: "DELETE FROM versions WHERE exposure IN (SELECT id FROM exposures WHERE profile = ?)",
                arguments: [row])
            try db.execute(sql: "DELETE FROM exposures WHERE profile = ?", arguments: [row])
            try db.execute(sql: "DELETE FROM profiles WHERE id = ?", arguments: [row])
        }
        try compact()
        StoreFiles.remove(try lockPath(profile: name))
    }

    /// Copies the database into a file that is not there yet. The keys stay where they are: without them the copy
    /// cannot be read.
    package func backup(to target: String) throws {
        guard !KeyFile.exists(target) else {
            throw StoreError.exists("'\(target)' exists already: choose another name, or remove it first")
        }
        let draft = target + ".\(ProcessLock.processID).new"
        try KeyFile.touch(draft)
        do {
            let copy = try DatabaseQueue(path: draft)
            try queue.backup(to: copy)
            // A file of its own, without a log beside it.
            try copy.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = DELETE") }
            try copy.close()
        } catch {
            StoreFiles.remove(draft)
            throw StoreError.reading(error, path: target)
        }
        try KeyFile.move(draft, to: target)
    }

    /// Puts a copy in place of a store, which is kept beside it as `PATH.before-restore`.
    ///
    /// - Parameter location: where the store is; its keys must open the copy.
    package static func restore(_ copy: String, to location: Location) throws {
        guard KeyFile.exists(copy) else { throw StoreError.notFound("there is no file '\(copy)'") }
        let gate = try ProcessLock.waiting(location.path + ".opening")
        let draft = location.path + ".\(ProcessLock.processID).restored"
        try KeyFile.touch(draft)
        do {
            var configuration = Configuration()
            configuration.readonly = true
            try DatabaseQueue(path: copy, configuration: configuration).backup(to: DatabaseQueue(path: draft))
            gate.release()
            // Opened as any store is: what is no store, too new, or of other keys is refused here.
            var trial = location
            trial.path = draft
            let faults = try Store(trial).status().faults
            guard faults.isEmpty else { throw StoreError.damaged(path: copy, reason: faults[0]) }
        } catch {
            StoreFiles.remove(draft)
            throw StoreError.reading(error, path: copy)
        }
        StoreFiles.remove(location.path + ".before-restore")
        defer { StoreFiles.remove(draft) }
        if KeyFile.exists(location.path) {
            try StoreFiles.move(location.path, to: location.path + ".before-restore")
        }
        try StoreFiles.move(draft, to: location.path)
    }

    /// Changes the master key; the data keys stay what they are.
    ///
    /// - Parameters:
    ///   - source: where the new one comes from; of a file, its old content is replaced.
    package func rekey(to source: MasterKeySource) throws {
        let new: [UInt8] =
            if case .file = source {
                Sodium.random(Sodium.keyLength)
            } else {
                try MasterKey.bytes(of: source, identity: identity, mayMake: false)
            }
        try write { db in
            let rows = try Int64.fetchAll(db, sql: "SELECT id FROM profiles")
            try keys.rewrap([.store] + rows.map { .profile($0) }, by: new) { () throws(StoreError) in
                if case .file(let path) = source {
                    try KeyFile.makeFolder(KeyFile.folder(of: path))
                    try KeyFile.replace(new, at: path)
                }
            }
            try db.execute(sql: "UPDATE meta SET value = ? WHERE name = 'key'", arguments: [source.name])
        }
    }
}
