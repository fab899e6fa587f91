package import AuditModel
internal import Foundation
internal import GRDB

/// A profile that the store knows.
package struct KnownProfile: Sendable, Hashable {
    package var name: String
    package var audits: Int
    /// When its last audit began.
    package var last: Timestamp?
}

/// A profile in a transaction: its row and its key.
struct ProfileRow {
    var row: Int64
    var key: DataKey
    var baseline: Int?
}

extension Store {
    /// The hash under which a profile is found; also the name of its lock.
    func lookup(ofProfile name: String) throws -> [UInt8] { try keys.key(.store).lookup("profile " + name) }

    func profileRow(_ name: String, in db: Database) throws -> ProfileRow? {
        let lookup = Data(try lookup(ofProfile: name))
        guard
            let row = try Row.fetchOne(
                db, sql: "SELECT id, baseline FROM profiles WHERE lookup = ?", arguments: [lookup])
        else { return nil }
        return ProfileRow(row: row["id"], key: try keys.key(.profile(row["id"])), baseline: row["baseline"])
    }

    func knownProfileRow(_ name: String, in db: Database) throws -> ProfileRow {
        if let row = try profileRow(name, in: db) { return row }
        let names = try profileNames(in: db)
        let known =
            names.isEmpty
            ? "it holds none yet: run 'footprint audit' first" : "it holds " + names.joined(separator: ", ")
        throw StoreError.notFound("the store knows no profile '\(name)': \(known)")
    }

    /// The row of a profile, made with its key at first use.
    func settledProfileRow(_ name: String, at moment: Timestamp, in db: Database) throws -> ProfileRow {
        if let row = try profileRow(name, in: db) { return row }
        let row = try Schema.nextRow(of: "profiles", in: db)
        let key = try keys.make(.profile(row))
        let sealed = key.sealedText(name, SealedPlace("profiles", "name", row))
        try db.execute(
            sql: "INSERT INTO profiles (id, lookup, name, created) VALUES (?, ?, ?, ?)",
            arguments: [row, Data(try lookup(ofProfile: name)), sealed, moment.secondsSince1970])
        return ProfileRow(row: row, key: key)
    }

    func profileNames(in db: Database) throws -> [String] {
        try Row.fetchAll(db, sql: "SELECT id, name FROM profiles").compactMap(profileName).sorted()
    }

    /// Nil where the profile's key was destroyed: a copy from before a purge holds such rows.
    private func profileName(_ row: Row) throws -> String? {
        do {
            return try keys.key(.profile(row["id"])).openedText(row["name"], SealedPlace("profiles", "name", row["id"]))
        } catch StoreError.keyMissing {
            return nil
        }
    }

    /// All profiles that can be read, by name.
    package func profiles() throws -> [KnownProfile] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT p.id, p.name, COUNT(a.id) AS audits, MAX(a.started) AS last
                    FROM profiles p LEFT JOIN audits a ON a.profile = p.id GROUP BY p.id
                    """)
            return try rows.compactMap { row in
                let last: Int? = row["last"]
                return try profileName(row).map {
                    KnownProfile(name: $0, audits: row["audits"], last: last.map { Timestamp(secondsSince1970: $0) })
                }
            }.sorted { $0.name < $1.name }
        }
    }
}
