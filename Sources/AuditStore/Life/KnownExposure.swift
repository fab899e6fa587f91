internal import AuditModel
internal import Foundation
internal import GRDB

/// An exposure's row, without what is sealed.
struct KnownExposure {
    var row: Int64
    var lookup: [UInt8]
    var state: LifeState
    var misses: Int
    var version: Int64
    var first: Int
    var last: Int
    var acknowledged: Timestamp?
    var until: CivilDate?

    init(_ row: Row) {
        self.row = row["id"]
        lookup = Array(row["lookup"] as Data)
        state = LifeState(rawValue: row["state"]) ?? .open
        misses = row["misses"]
        version = row["version"]
        first = row["first"]
        last = row["last"]
        acknowledged = (row["acknowledged"] as Int?).map { Timestamp(secondsSince1970: $0) }
        until = (row["until"] as Int?).map { CivilDate(daysSince1970: $0) }
    }

    /// Whether the user has taken note of it, and that still holds.
    func isAcknowledged(on day: CivilDate) -> Bool {
        acknowledged != nil && until.map { day <= $0 } ?? true
    }

    static func all(of profile: ProfileRow, in db: Database) throws -> [KnownExposure] {
        try Row.fetchAll(db, sql: "SELECT * FROM exposures WHERE profile = ? ORDER BY id", arguments: [profile.row])
            .map(KnownExposure.init)
    }
}

extension ProfileRow {
    /// The hash under which an exposure is found.
    func lookup(ofExposure id: String) -> [UInt8] { key.lookup("exposure " + id) }

    func exposure(version: Int64, in db: Database) throws -> Exposure {
        guard let body = try Data.fetchOne(db, sql: "SELECT body FROM versions WHERE id = ?", arguments: [version])
        else {
            throw StoreError.tampered(table: "versions", row: version)
        }
        return try key.opened(ExposureVersion.self, body, SealedPlace("versions", version)).exposure
    }

    /// The row of a version; made if the exposure never had that form.
    func settledVersion(of exposure: Int64, _ value: Exposure, in db: Database) throws -> Int64 {
        let bytes = try SealedJSON.bytes(ExposureVersion(value))
        let lookup = Data(key.lookup(bytes))
        let query = "SELECT id FROM versions WHERE exposure = ? AND lookup = ?"
        if let row = try Int64.fetchOne(db, sql: query, arguments: [exposure, lookup]) { return row }
        let row = try Schema.nextRow(of: "versions", in: db)
        try db.execute(
            sql: "INSERT INTO versions (id, exposure, lookup, body) VALUES (?, ?, ?, ?)",
            arguments: [row, exposure, lookup, Data(key.seal(bytes, SealedPlace("versions", row)))])
        return row
    }

    /// The row of a snapshot; made if no audit came to the same.
    func settledSnapshot(_ value: some Encodable, in db: Database) throws -> Int64 {
        let bytes = try SealedJSON.bytes(value)
        let lookup = Data(key.lookup(bytes))
        let query = "SELECT id FROM snapshots WHERE profile = ? AND lookup = ?"
        if let found = try Int64.fetchOne(db, sql: query, arguments: [row, lookup]) { return found }
        let snapshot = try Schema.nextRow(of: "snapshots", in: db)
        try db.execute(
            sql: "INSERT INTO snapshots (id, profile, lookup, body) VALUES (?, ?, ?, ?)",
            arguments: [snapshot, row, lookup, Data(key.seal(bytes, SealedPlace("snapshots", snapshot)))])
        return snapshot
    }

    func snapshot<Value: Decodable>(_ type: Value.Type, _ snapshot: Int64, in db: Database) throws -> Value {
        let query = "SELECT body FROM snapshots WHERE id = ?"
        guard let body = try Data.fetchOne(db, sql: query, arguments: [snapshot]) else {
            throw StoreError.tampered(table: "snapshots", row: snapshot)
        }
        return try key.opened(type, body, SealedPlace("snapshots", snapshot))
    }

    func note(_ kind: ExposureEvent.Kind, of exposure: Int64, audit: Int?, at moment: Timestamp, in db: Database) throws
    {
        try db.execute(
            sql: "INSERT INTO events (profile, exposure, audit, at, kind) VALUES (?, ?, ?, ?, ?)",
            arguments: [row, exposure, audit, moment.secondsSince1970, kind.rawValue])
    }
}
