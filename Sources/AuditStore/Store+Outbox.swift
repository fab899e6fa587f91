package import AuditModel
internal import Foundation
internal import GRDB

/// A message on its way.
package struct OutboxMessage: Sendable, Hashable {
    package enum State: Int, Sendable, Hashable {
        case waiting = 0
        case sent = 1
        /// The other side refused it for good.
        case refused = 2
    }

    package var row: Int64
    /// The row of its channel.
    package var channel: Int64
    package var key: String
    package var body: [UInt8]
    package var created: Timestamp
    package var due: Timestamp
    /// Attempts that failed.
    package var attempts: Int
    package var state: State
    /// Why the last attempt failed.
    package var fault: String?
}

extension Store {
    /// A message that tells of no audit, such as that none could be run.
    package func post(_ drafts: [MessageDraft], profile name: String?, at moment: Timestamp) throws {
        try write { db in
            let profile = try name.map { try settledProfileRow($0, at: moment, in: db) }
            for draft in drafts { try insert(draft, profile: profile, created: moment, in: db) }
        }
    }

    func insert(_ draft: MessageDraft, profile: ProfileRow?, created: Timestamp? = nil, in db: Database) throws {
        let isThere = try Int64.fetchOne(
            db, sql: "SELECT id FROM messages WHERE channel = ? AND key = ?", arguments: [draft.channel, draft.key])
        guard isThere == nil else { return }
        let row = try Schema.nextRow(of: "messages", in: db)
        let key = try profile?.key ?? keys.key(.store)
        try db.execute(
            sql: """
                INSERT INTO messages (id, profile, channel, key, state, created, due, body)
                VALUES (?, ?, ?, ?, 0, ?, ?, ?)
                """,
            arguments: [
                row, profile?.row, draft.channel, draft.key, (created ?? draft.due).secondsSince1970,
                draft.due.secondsSince1970, Data(key.seal(draft.body, SealedPlace("messages", row))),
            ])
    }

    /// Takes what is due for one channel, for this process alone until the lease ends: a process that dies while it
    /// sends leaves the message to the next, which sends it with the same key.
    package func lease(channel: Int64, at moment: Timestamp, seconds: Int, limit: Int = 100) throws -> [OutboxMessage] {
        try write { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM messages WHERE channel = ? AND state = 0 AND due <= ? AND leased <= ?
                    ORDER BY id LIMIT ?
                    """, arguments: [channel, moment.secondsSince1970, moment.secondsSince1970, limit])
            for row in rows {
                try db.execute(
                    sql: "UPDATE messages SET leased = ? WHERE id = ?",
                    arguments: [moment.secondsSince1970 + seconds, row["id"] as Int64])
            }
            return try rows.map { try message($0) }
        }
    }

    /// Notes that messages have arrived.
    package func markSent(_ rows: [Int64], at moment: Timestamp) throws {
        try write { db in
            for row in rows {
                try db.execute(
                    sql: "UPDATE messages SET state = 1, sent = ?, leased = 0, fault = NULL WHERE id = ?",
                    arguments: [moment.secondsSince1970, row])
            }
        }
    }

    /// Notes that messages have not arrived, and when to try again; never, if that is nil.
    package func markFailed(_ rows: [Int64], fault: String, retryAt next: Timestamp?) throws {
        try write { db in
            for row in rows {
                guard
                    let profile = try Row.fetchOne(
                        db, sql: "SELECT profile FROM messages WHERE id = ?", arguments: [row])
                else { continue }
                let sealed = try messageKey(profile["profile"]).sealedText(fault, SealedPlace("messages", "fault", row))
                try db.execute(
                    sql: """
                        UPDATE messages SET attempts = attempts + 1, fault = ?, state = ?, leased = ? WHERE id = ?
                        """,
                    arguments: [
                        sealed, (next == nil ? OutboxMessage.State.refused : .waiting).rawValue,
                        next?.secondsSince1970 ?? 0, row,
                    ])
            }
        }
    }

    /// What has not arrived, the oldest first.
    package func undelivered() throws -> [OutboxMessage] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM messages WHERE state <> 1 ORDER BY id").map { try message($0) }
        }
    }

    private func messageKey(_ profile: Int64?) throws -> DataKey {
        try keys.key(profile.map { .profile($0) } ?? .store)
    }

    private func message(_ row: Row) throws -> OutboxMessage {
        let number: Int64 = row["id"]
        let key = try messageKey(row["profile"])
        return OutboxMessage(
            row: number, channel: row["channel"], key: row["key"],
            body: try key.open(Array(row["body"] as Data), SealedPlace("messages", number)),
            created: Timestamp(secondsSince1970: row["created"]), due: Timestamp(secondsSince1970: row["due"]),
            attempts: row["attempts"], state: OutboxMessage.State(rawValue: row["state"]) ?? .waiting,
            fault: try key.openedText(row["fault"], SealedPlace("messages", "fault", number)))
    }
}
