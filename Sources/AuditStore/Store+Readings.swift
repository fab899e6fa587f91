internal import AuditModel
internal import Foundation
internal import GRDB

extension Store {
    /// The key that marks of pages are hashed with: the store's, because a profile has none before its first audit.
    func readingKey() throws -> DataKey { try keys.key(.store) }

    /// What was read of a handle when its pages were asked for last.
    func reading(profile name: String, handle: Handle) throws -> StoredReading? {
        try read { db in
            guard let profile = try profileRow(name, in: db) else { return nil }
            let query = "SELECT id, body FROM readings WHERE profile = ? AND lookup = ?"
            let arguments: StatementArguments = [profile.row, profile.lookup(ofReading: handle)]
            guard let row = try Row.fetchOne(db, sql: query, arguments: arguments) else { return nil }
            return try profile.key.opened(StoredReading.self, row["body"], SealedPlace("readings", row["id"]))
        }
    }

    /// Keeps readings for the next audit, and notes which held again.
    func keep(_ readings: [StoredReading], used: [Handle], profile name: String, at moment: Timestamp) throws {
        guard !readings.isEmpty || !used.isEmpty else { return }
        try write { db in
            let profile = try settledProfileRow(name, at: moment, in: db)
            let now = moment.secondsSince1970
            for reading in readings {
                let lookup = profile.lookup(ofReading: reading.handle)
                try db.execute(
                    sql: "DELETE FROM readings WHERE profile = ? AND lookup = ?", arguments: [profile.row, lookup])
                let row = try Schema.nextRow(of: "readings", in: db)
                try db.execute(
                    sql: "INSERT INTO readings (id, profile, lookup, fetched, used, body) VALUES (?, ?, ?, ?, ?, ?)",
                    arguments: [
                        row, profile.row, lookup, now, now,
                        try profile.key.sealed(reading, SealedPlace("readings", row)),
                    ])
            }
            for handle in used {
                try db.execute(
                    sql: "UPDATE readings SET used = ? WHERE profile = ? AND lookup = ?",
                    arguments: [now, profile.row, profile.lookup(ofReading: handle)])
            }
        }
    }
}

extension ProfileRow {
    fileprivate func lookup(ofReading handle: Handle) -> Data { Data(key.lookup("reading \(handle)")) }
}
