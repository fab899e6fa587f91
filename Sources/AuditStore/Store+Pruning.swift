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
    /// Exposures that were fixed so many days ago go, with their events, once no audit that is kept shows them; nil: none.
    package var fixedDays: Int?
    /// Of each profile at most so many such exposures, the ones fixed last; nil: all.
    package var fixed: Int?
    /// Messages that arrived, or were refused, go after so many days.
    package var messageDays: Int
    /// At most so many such messages, the newest; nil: all.
    package var messages: Int?

    package init(
        audits: Int? = nil, auditDays: Int? = nil, fixed: Int? = nil, fixedDays: Int? = nil, readings: Int? = nil,
        readingDays: Int = 90, messages: Int? = nil, messageDays: Int = 90
    ) {
        self.audits = audits
        self.auditDays = auditDays
        self.fixed = fixed
        self.fixedDays = fixedDays
        self.readings = readings
        self.readingDays = readingDays
        self.messages = messages
        self.messageDays = messageDays
    }
}

/// How many rows of each class went.
package struct PrunedCounts: Sendable, Hashable {
    package var audits = 0
    package var exposures = 0
    package var readings = 0
    package var messages = 0

    var isEmpty: Bool { self == PrunedCounts() }
}

extension Store {
    /// Removes what is older than it need be. The baseline and each profile's newest audit stay.
    package func prune(_ retention: Retention, at moment: Timestamp) throws -> PrunedCounts {
        let day = 86_400
        let now = moment.secondsSince1970
        let removed = try write { db in
            var removed = PrunedCounts()
            removed.audits = try removeAudits(retention, now: now, in: db)
            let isBounded = retention.fixed != nil || retention.fixedDays != nil
            if removed.audits > 0 || isBounded { removed.exposures = try removeOrphans(retention, now: now, in: db) }
            removed.readings = try remove("readings WHERE used < ?", [now - retention.readingDays * day], in: db)
            if let count = retention.readings {
                removed.readings += try remove(
                    """
                    readings WHERE (SELECT COUNT(*) FROM readings r WHERE r.profile = readings.profile
                    AND (r.used, r.id) > (readings.used, readings.id)) >= ?
                    """, [max(0, count)], in: db)
            }
            removed.messages = try remove(
                "messages WHERE state <> 0 AND created < ?", [now - retention.messageDays * day], in: db)
            if let count = retention.messages {
                removed.messages += try remove(
                    """
                    messages WHERE state <> 0 AND
                    (SELECT COUNT(*) FROM messages m WHERE m.state <> 0 AND m.id > messages.id) >= ?
                    """, [max(0, count)], in: db)
            }
            return removed
        }
        if !removed.isEmpty { try compact() }
        return removed
    }

    private func removeAudits(_ retention: Retention, now: Int, in db: Database) throws -> Int {
        let kept = """
            number <> COALESCE((SELECT baseline FROM profiles p WHERE p.id = audits.profile), -1)
            AND number < (SELECT MAX(number) FROM audits b WHERE b.profile = audits.profile)
            """
        var count = 0
        if let days = retention.auditDays {
            count += try remove("audits WHERE started < ? AND \(kept)", [now - days * 86_400], in: db)
        }
        if let most = retention.audits {
            count += try remove(
                """
                audits WHERE \(kept) AND
                (SELECT COUNT(*) FROM audits c WHERE c.profile = audits.profile AND c.number > audits.number) >= ?
                """, [max(1, most)], in: db)
        }
        return count
    }

    /// - Parameter rows: a table and which of its rows, as they stand after `DELETE FROM`.
    private func remove(_ rows: String, _ arguments: StatementArguments, in db: Database) throws -> Int {
        try db.execute(sql: "DELETE FROM " + rows, arguments: arguments)
        return db.changesCount
    }

    /// Snapshots and forms of exposures that no audit shows any more, and exposures that were fixed long ago. Of others
    /// the last form stays: they may come back.
    ///
    /// - Returns: how many exposures went.
    private func removeOrphans(_ retention: Retention, now: Int, in db: Database) throws -> Int {
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
            used.formUnion(try shownVersions(of: profile, in: db))
        }
        let removed = try removeFixed(retention, shown: used, now: now, in: db)
        used.formUnion(try Int64.fetchAll(db, sql: "SELECT version FROM exposures"))
        for version in try Int64.fetchAll(db, sql: "SELECT id FROM versions") where !used.contains(version) {
            try db.execute(sql: "DELETE FROM versions WHERE id = ?", arguments: [version])
        }
        return removed
    }

    /// Rows of all forms that some audit names.
    private func shownVersions(of profile: ProfileRow, in db: Database) throws -> Set<Int64> {
        var used: Set<Int64> = []
        for row in try Row.fetchAll(
            db, sql: "SELECT DISTINCT judgement, changes FROM audits WHERE profile = ?", arguments: [profile.row])
        {
            used.formUnion(try profile.snapshot(JudgementSnapshot.self, row["judgement"], in: db).versions)
            if let changes: Int64 = row["changes"] {
                used.formUnion(try profile.snapshot(ChangesSnapshot.self, changes, in: db).versions)
            }
        }
        return used
    }

    private func removeFixed(_ retention: Retention, shown: Set<Int64>, now: Int, in db: Database) throws -> Int {
        guard retention.fixed != nil || retention.fixedDays != nil else { return 0 }
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT id, profile,
                    (SELECT MAX(at) FROM events v WHERE v.exposure = e.id AND v.kind = 'fixed') AS fixed
                FROM exposures e WHERE state = 1 ORDER BY fixed DESC, id DESC
                """)
        var kept: [Int64: Int] = [:]
        var removed = 0
        for row in rows {
            let forms = try Int64.fetchAll(
                db, sql: "SELECT id FROM versions WHERE exposure = ?", arguments: [row["id"] as Int64])
            guard shown.isDisjoint(with: forms) else { continue }
            let (profile, fixed): (Int64, Int) = (row["profile"], row["fixed"] ?? 0)
            let isOld = retention.fixedDays.map { fixed < now - $0 * 86_400 } ?? false
            let isTooMany = retention.fixed.map { kept[profile, default: 0] >= $0 } ?? false
            if isOld || isTooMany {
                removed += try remove("exposures WHERE id = ?", [row["id"] as Int64], in: db)
            } else {
                kept[profile, default: 0] += 1
            }
        }
        return removed
    }
}
