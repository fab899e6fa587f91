package import AuditModel
internal import Foundation
internal import GRDB

/// How long things are kept.
package struct Retention: Sendable, Hashable {
    /// Of each profile at most so many audits; nil: all.
    package var audits: Int?
    /// Audits older than so many days go; nil: none.
    package var auditDays: Int?
    /// Readings of pages that no audit used for so many days go.
    package var readingDays: Int
    /// Of each profile at most so many readings, the ones used last; nil: all.
    package var readings: Int?
    /// Messages that arrived, or were refused, go after so many days.
    package var messageDays: Int
    /// At most so many such messages, the newest; nil: all.
    package var messages: Int?

    package init(
        audits: Int? = nil, auditDays: Int? = nil, readings: Int? = nil, readingDays: Int = 90, messages: Int? = nil,
        messageDays: Int = 90
    ) {
        self.audits = audits
        self.auditDays = auditDays
        self.readings = readings
        self.readingDays = readingDays
        self.messages = messages
        self.messageDays = messageDays
    }
}

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

    /// Removes what is older than it need be. The baseline and each profile's newest audit stay.
    ///
    /// - Returns: how many audits, readings and messages went.
    package func prune(
        _ retention: Retention, at moment: Timestamp
    ) throws -> (audits: Int, readings: Int, messages: Int) {
        let day = 86_400
        let now = moment.secondsSince1970
        let removed = try write { db in
            let kept = """
                number <> COALESCE((SELECT baseline FROM profiles p WHERE p.id = audits.profile), -1)
                AND number < (SELECT MAX(number) FROM audits b WHERE b.profile = audits.profile)
                """
            var audits = 0
            if let days = retention.auditDays {
                try db.execute(
                    sql: "DELETE FROM audits WHERE started < ? AND \(kept)", arguments: [now - days * day])
                audits += db.changesCount
            }
            if let count = retention.audits {
                try db.execute(
                    sql: """
                        DELETE FROM audits WHERE \(kept) AND
                        (SELECT COUNT(*) FROM audits c WHERE c.profile = audits.profile AND c.number > audits.number) >= ?
                        """, arguments: [max(1, count)])
                audits += db.changesCount
            }
            if audits > 0 { try removeOrphans(in: db) }
            var readings = try remove(
                "readings WHERE used < ?", [now - retention.readingDays * day], in: db)
            if let count = retention.readings {
                readings += try remove(
                    """
                    readings WHERE (SELECT COUNT(*) FROM readings r WHERE r.profile = readings.profile
                    AND (r.used, r.id) > (readings.used, readings.id)) >= ?
                    """, [max(0, count)], in: db)
            }
            var messages = try remove(
                "messages WHERE state <> 0 AND created < ?", [now - retention.messageDays * day], in: db)
            if let count = retention.messages {
                messages += try remove(
                    """
                    messages WHERE state <> 0 AND
                    (SELECT COUNT(*) FROM messages m WHERE m.state <> 0 AND m.id > messages.id) >= ?
                    """, [max(0, count)], in: db)
            }
            return (audits: audits, readings: readings, messages: messages)
        }
        if removed.audits + removed.readings + removed.messages > 0 { try compact() }
        return removed
    }

    /// - Parameter rows: a table and which of its rows, as they stand after `DELETE FROM`.
    private func remove(_ rows: String, _ arguments: StatementArguments, in db: Database) throws -> Int {
        try db.execute(sql: "DELETE FROM " + rows, arguments: arguments)
        return db.changesCount
    }

    /// Snapshots and forms of exposures that no audit shows any more. An exposure's last form stays: it may come back.
    private func removeOrphans(in db: Database) throws {
        try db.execute(
            sql: """
                DELETE FROM snapshots WHERE id NOT IN (
                    SELECT judgement FROM audits UNION SELECT coverage FROM audits
                    UNION SELECT setting FROM audits WHERE setting IS NOT NULL
                    UNION SELECT changes FROM audits WHERE changes IS NOT NULL)
                """)
        var used: Set<Int64> = []
        for row in try Row.fetchAll(db, sql: "SELECT id FROM profiles") {
            let profile = ProfileRow(row: row["id"], key: try keys.key(.profile(row["id"])))
            for snapshot in try Int64.fetchAll(
                db, sql: "SELECT DISTINCT judgement FROM audits WHERE profile = ?", arguments: [profile.row])
            {
                used.formUnion(try profile.snapshot(JudgementSnapshot.self, snapshot, in: db).versions)
            }
            let told = "SELECT DISTINCT changes FROM audits WHERE profile = ? AND changes IS NOT NULL"
            for snapshot in try Int64.fetchAll(db, sql: told, arguments: [profile.row]) {
                used.formUnion(try profile.snapshot(ChangesSnapshot.self, snapshot, in: db).versions)
            }
        }
        used.formUnion(try Int64.fetchAll(db, sql: "SELECT version FROM exposures"))
        for version in try Int64.fetchAll(db, sql: "SELECT id FROM versions") where !used.contains(version) {
            try db.execute(sql: "DELETE FROM versions WHERE id = ?", arguments: [version])
        }
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
