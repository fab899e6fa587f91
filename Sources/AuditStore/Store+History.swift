package import AuditModel
internal import Foundation
internal import GRDB

extension Store {
    /// The audits of a profile, the newest first.
    package func history(profile name: String, limit: Int = .max) throws -> [AuditSummary] {
        try read { db in
            let profile = try knownProfileRow(name, in: db)
            return try AuditRow.newest(limit, of: profile, in: db).reversed().map { try $0.line(profile) }
        }
    }

    /// An audit as its report showed it. One that an older version kept lacks what that did not keep.
    ///
    /// - Parameter number: nil for the newest.
    package func audit(_ number: Int?, profile name: String) throws -> Audit {
        try read { db in
            let profile = try knownProfileRow(name, in: db)
            return try audit(of: knownAudit(number, of: profile, named: name, in: db), profile, named: name, in: db)
        }
    }

    func audit(of row: AuditRow, _ profile: ProfileRow, named name: String, in db: Database) throws -> Audit {
        let snapshot = try profile.snapshot(JudgementSnapshot.self, row.judgement, in: db)
        let setting = try row.setting.map { try profile.snapshot(SettingSnapshot.self, $0, in: db) }
        let judgement = Judgement(
            table: snapshot.table, exposures: try snapshot.versions.map { try profile.exposure(version: $0, in: db) },
            scenarios: snapshot.scenarios, tasks: snapshot.tasks, grade: snapshot.grade, index: snapshot.index,
            identity: setting?.identity ?? IdentityGraph(), advice: setting?.advice ?? Advice())
        return Audit(
            profile: name, started: row.started, finished: row.finished, program: snapshot.program,
            ruleset: snapshot.ruleset, handles: snapshot.handles, judgement: judgement,
            coverage: try profile.snapshot(CoverageSnapshot.self, row.coverage, in: db).checks,
            knowledge: setting?.knowledge ?? [], changes: try changes(of: row, profile, in: db))
    }

    /// What was told as new at the time; the trend as far as its audits are kept.
    private func changes(of row: AuditRow, _ profile: ProfileRow, in db: Database) throws -> ChangeSummary? {
        guard let snapshot = row.changes else { return nil }
        let told = try profile.snapshot(ChangesSnapshot.self, snapshot, in: db)
        func past(_ kept: ChangesSnapshot.Past) throws -> PastExposure {
            PastExposure(
                exposure: try profile.exposure(version: kept.version, in: db), lastSeen: kept.lastSeen,
                misses: kept.misses, isFixed: kept.isFixed)
        }
        return ChangeSummary(
            since: try row.summary(profile).since, number: row.number, new: told.new, reappeared: told.reappeared,
            changed: told.changed, gone: try told.gone.map(past), notCheckable: try told.notCheckable.map(past),
            acknowledged: told.acknowledged, oldAcknowledgements: told.oldAcknowledgements,
            baseline: try baselineIDs(of: profile, number: told.baseline, in: db),
            trend: try trend(of: profile, until: row.number, in: db), notes: told.notes)
    }

    /// Every exposure that was ever seen, in the order in which they were.
    package func exposures(profile name: String) throws -> [ExposureLife] {
        try read { db in
            let profile = try knownProfileRow(name, in: db)
            let starts = try Row.fetchAll(
                db, sql: "SELECT number, started FROM audits WHERE profile = ?", arguments: [profile.row])
            let moments = Dictionary(
                starts.map { ($0["number"] as Int, Timestamp(secondsSince1970: $0["started"])) },
                uniquingKeysWith: { first, _ in first })
            return try KnownExposure.all(of: profile, in: db).map { known in
                ExposureLife(
                    exposure: try profile.exposure(version: known.version, in: db), first: known.first,
                    firstSeen: moments[known.first], last: known.last, lastSeen: moments[known.last],
                    isFixed: known.state == .fixed, misses: known.misses, acknowledged: known.acknowledged,
                    until: known.until)
            }
        }
    }

    /// The events of one exposure, or of all, in order.
    package func events(profile name: String, exposure id: String? = nil) throws -> [ExposureEvent] {
        try read { db in
            let profile = try knownProfileRow(name, in: db)
            let one = try id.map { try find($0, of: profile, in: db) }
            let rows =
                if let one {
                    try Row.fetchAll(
                        db, sql: "SELECT * FROM events WHERE exposure = ? ORDER BY id", arguments: [one.0.row])
                } else {
                    try Row.fetchAll(
                        db, sql: "SELECT * FROM events WHERE profile = ? ORDER BY id", arguments: [profile.row])
                }
            var ids: [Int64: String] = [:]
            for known in try KnownExposure.all(of: profile, in: db) where one == nil || one?.0.row == known.row {
                ids[known.row] = try profile.exposure(version: known.version, in: db).id
            }
            return try rows.compactMap { row in
                guard let kind = ExposureEvent.Kind(rawValue: row["kind"]), let id = ids[row["exposure"]] else {
                    return nil
                }
                return ExposureEvent(
                    kind: kind, exposure: id, at: Timestamp(secondsSince1970: row["at"]), audit: row["audit"],
                    note: try profile.key.openedText(row["note"], SealedPlace("events", "note", row["id"])),
                    until: (row["until"] as Int?).map { CivilDate(daysSince1970: $0) })
            }
        }
    }
}

/// What became of one exposure.
package struct ExposureLife: Sendable, Hashable {
    /// As it was seen last.
    package var exposure: Exposure
    /// The number of the audit that saw it first.
    package var first: Int
    package var firstSeen: Timestamp?
    package var last: Int
    package var lastSeen: Timestamp?
    package var isFixed: Bool
    /// Checks of its pages without it, since.
    package var misses: Int
    package var acknowledged: Timestamp?
    package var until: CivilDate?
}
