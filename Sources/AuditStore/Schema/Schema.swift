internal import Foundation
internal import GRDB

/// The tables. A migration is never edited once a version with it is out: a change is a new one.
///
/// What stands in clear is what the store must sort and count by: row numbers, moments, verdicts, states. Everything
/// that comes from a page or a user is sealed (`body`, `name`, `note`), and found again by keyed hashes (`lookup`).
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 audits", migrate: makeAudits)
        migrator.registerMigration("2 schedules and messages", migrate: makeSchedules)
        migrator.registerMigration("3 whole reports, readings in place of pages", migrate: makeReadings)
        return migrator
    }

    private static func makeAudits(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
                CREATE TABLE profiles (
                    id INTEGER PRIMARY KEY AUTOINCREMENT, lookup BLOB NOT NULL UNIQUE, name BLOB NOT NULL,
                    created INTEGER NOT NULL, baseline INTEGER);
                CREATE TABLE snapshots (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    profile INTEGER NOT NULL REFERENCES profiles ON DELETE CASCADE,
                    lookup BLOB NOT NULL, body BLOB NOT NULL, UNIQUE (profile, lookup));
                CREATE TABLE audits (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    profile INTEGER NOT NULL REFERENCES profiles ON DELETE CASCADE,
                    number INTEGER NOT NULL, started INTEGER NOT NULL, finished INTEGER NOT NULL,
                    judgement INTEGER NOT NULL REFERENCES snapshots, coverage INTEGER NOT NULL REFERENCES snapshots,
                    summary BLOB NOT NULL, UNIQUE (profile, number));
                CREATE TABLE exposures (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    profile INTEGER NOT NULL REFERENCES profiles ON DELETE CASCADE,
                    lookup BLOB NOT NULL, state INTEGER NOT NULL, misses INTEGER NOT NULL DEFAULT 0,
                    version INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
                    acknowledged INTEGER, until INTEGER, UNIQUE (profile, lookup));
                CREATE TABLE versions (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    exposure INTEGER NOT NULL REFERENCES exposures ON DELETE CASCADE,
                    lookup BLOB NOT NULL, body BLOB NOT NULL, UNIQUE (exposure, lookup));
                CREATE TABLE events (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    profile INTEGER NOT NULL REFERENCES profiles ON DELETE CASCADE,
                    exposure INTEGER NOT NULL REFERENCES exposures ON DELETE CASCADE,
                    audit INTEGER, at INTEGER NOT NULL, kind TEXT NOT NULL, until INTEGER, note BLOB);
                CREATE INDEX events_by_profile ON events (profile, id);
                CREATE INDEX events_by_exposure ON events (exposure, id);
                CREATE TABLE pages (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    profile INTEGER NOT NULL REFERENCES profiles ON DELETE CASCADE,
                    lookup BLOB NOT NULL, fetched INTEGER NOT NULL, used INTEGER NOT NULL, body BLOB NOT NULL,
                    UNIQUE (profile, lookup));
                """)
    }

    private static func makeSchedules(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE schedules (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    profile INTEGER NOT NULL REFERENCES profiles ON DELETE CASCADE,
                    due INTEGER NOT NULL, paused INTEGER NOT NULL DEFAULT 0, seed INTEGER NOT NULL,
                    created INTEGER NOT NULL, ran INTEGER, status INTEGER, missed INTEGER NOT NULL DEFAULT 0,
                    body BLOB NOT NULL);
                CREATE TABLE channels (
                    id INTEGER PRIMARY KEY AUTOINCREMENT, lookup BLOB NOT NULL UNIQUE, created INTEGER NOT NULL,
                    body BLOB NOT NULL);
                CREATE TABLE messages (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    profile INTEGER REFERENCES profiles ON DELETE CASCADE,
                    channel INTEGER NOT NULL REFERENCES channels ON DELETE CASCADE,
                    key TEXT NOT NULL, state INTEGER NOT NULL, created INTEGER NOT NULL, due INTEGER NOT NULL,
                    attempts INTEGER NOT NULL DEFAULT 0, leased INTEGER NOT NULL DEFAULT 0, sent INTEGER,
                    body BLOB NOT NULL, fault BLOB, UNIQUE (channel, key));
                CREATE INDEX messages_by_state ON messages (state, due);
                """)
    }

    /// What a report needs beyond the judgement; and no page any more, only what was read of it.
    private static func makeReadings(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE audits ADD COLUMN setting INTEGER REFERENCES snapshots;
                ALTER TABLE audits ADD COLUMN changes INTEGER REFERENCES snapshots;
                DROP TABLE pages;
                CREATE TABLE readings (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    profile INTEGER NOT NULL REFERENCES profiles ON DELETE CASCADE,
                    lookup BLOB NOT NULL, fetched INTEGER NOT NULL, used INTEGER NOT NULL, body BLOB NOT NULL,
                    UNIQUE (profile, lookup));
                """)
    }

    /// The number of the next row, so that it can be sealed into what the row holds.
    static func nextRow(of table: String, in db: Database) throws -> Int64 {
        let last = try Int64.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = ?", arguments: [table])
        return (last ?? 0) + 1
    }

    /// The random name of the store, made at first use.
    static func identity(in queue: DatabaseQueue) throws -> [UInt8] {
        let query = "SELECT value FROM meta WHERE name = 'identity'"
        if let data = try queue.read({ db in try Data.fetchOne(db, sql: query) }) { return Array(data) }
        return try queue.write { db in
            if let data = try Data.fetchOne(db, sql: query) { return Array(data) }
            let fresh = Sodium.random(16)
            try db.execute(sql: "INSERT INTO meta VALUES ('identity', ?)", arguments: [Data(fresh)])
            return fresh
        }
    }

    /// What kind of master key the store was made with; nil before it has one.
    static func keySource(in db: Database) throws -> String? {
        try String.fetchOne(db, sql: "SELECT value FROM meta WHERE name = 'key'")
    }

    /// Makes the store's own key, unless another process was faster.
    static func makeStoreKey(in db: Database, keys: KeyRing, source: MasterKeySource) throws {
        guard try keySource(in: db) == nil else { return }
        _ = try keys.make(.store)
        try db.execute(sql: "INSERT INTO meta VALUES ('key', ?)", arguments: [source.name])
    }
}
