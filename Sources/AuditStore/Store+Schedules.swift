package import AuditModel
internal import Foundation
internal import GRDB

/// A schedule as the store keeps it: what its body means is another module's matter.
package struct StoredSchedule: Sendable, Hashable {
    package var row: Int64
    package var due: Timestamp
    package var isPaused: Bool
    package var seed: Int64
    package var created: Timestamp
    package var lastRun: Timestamp?
    package var lastStatus: Int?
    package var missed: Int
    package var body: [UInt8]

    package init(
        row: Int64, due: Timestamp, isPaused: Bool, seed: Int64, created: Timestamp, lastRun: Timestamp?,
        lastStatus: Int?, missed: Int, body: [UInt8]
    ) {
        self.row = row
        self.due = due
        self.isPaused = isPaused
        self.seed = seed
        self.created = created
        self.lastRun = lastRun
        self.lastStatus = lastStatus
        self.missed = missed
        self.body = body
    }
}

extension Store {
    /// Adds a schedule; returns its row.
    package func addSchedule(_ schedule: StoredSchedule, profile name: String) throws -> Int64 {
        try write { db in
            let profile = try settledProfileRow(name, at: schedule.created, in: db)
            let row = try Schema.nextRow(of: "schedules", in: db)
            try db.execute(
                sql: """
                    INSERT INTO schedules (id, profile, due, paused, seed, created, ran, status, missed, body)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    row, profile.row, schedule.due.secondsSince1970, schedule.isPaused, schedule.seed,
                    schedule.created.secondsSince1970, schedule.lastRun?.secondsSince1970, schedule.lastStatus,
                    schedule.missed, Data(profile.key.seal(schedule.body, SealedPlace("schedules", row))),
                ])
            return row
        }
    }

    /// Changes a schedule, if it is still there.
    package func updateSchedule(_ schedule: StoredSchedule) throws {
        try write { db in
            let query = "SELECT profile FROM schedules WHERE id = ?"
            guard let profile = try Int64.fetchOne(db, sql: query, arguments: [schedule.row]) else { return }
            let body = try keys.key(.profile(profile)).seal(schedule.body, SealedPlace("schedules", schedule.row))
            try db.execute(
                sql: "UPDATE schedules SET due = ?, paused = ?, ran = ?, status = ?, missed = ?, body = ? WHERE id = ?",
                arguments: [
                    schedule.due.secondsSince1970, schedule.isPaused, schedule.lastRun?.secondsSince1970,
                    schedule.lastStatus, schedule.missed, Data(body), schedule.row,
                ])
        }
    }

    package func removeSchedule(_ row: Int64) throws {
        try write { db in try db.execute(sql: "DELETE FROM schedules WHERE id = ?", arguments: [row]) }
    }

    /// All schedules that can be read, in the order in which they were made.
    package func schedules() throws -> [StoredSchedule] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM schedules ORDER BY id").compactMap { row in
                let number: Int64 = row["id"]
                guard let key = try? keys.key(.profile(row["profile"])) else { return nil }
                return StoredSchedule(
                    row: number, due: Timestamp(secondsSince1970: row["due"]), isPaused: row["paused"],
                    seed: row["seed"], created: Timestamp(secondsSince1970: row["created"]),
                    lastRun: (row["ran"] as Int?).map { Timestamp(secondsSince1970: $0) }, lastStatus: row["status"],
                    missed: row["missed"],
                    body: try key.open(Array(row["body"] as Data), SealedPlace("schedules", number)))
            }
        }
    }
}
