internal import AuditModel
internal import Foundation
internal import GRDB

/// Writes one audit into the store, and finds out what is new in it. Lives inside one transaction.
struct AuditRecorder {
    let audit: Audit
    let profile: ProfileRow
    /// So many checks without it make an exposure fixed.
    let fixedAfter: Int
    let previous: AuditRow?
    let db: Database

    var number: Int { (previous?.number ?? 0) + 1 }

    /// - Returns: what is new; the audit's row; and of exposures that it did not see, by id, the rows of their forms.
    func record() throws -> (summary: ChangeSummary, row: Int64, past: [String: Int64]) {
        let known = try KnownExposure.all(of: profile, in: db)
        var summary = ChangeSummary(since: previous?.started, number: number)
        let versions = try recordSeen(known: known, &summary)
        var past: [String: Int64] = [:]
        let fixed = try recordUnseen(known: known, seen: Set(versions.map(\.exposure)), &summary, &past)
        summary.notes = try notes()
        let row = try insert(versions: versions.map(\.version), summary, fixed: fixed)
        return (summary, row, past)
    }

    /// What the audit saw: new, back, otherwise than before, or the same.
    private func recordSeen(
        known: [KnownExposure], _ summary: inout ChangeSummary
    ) throws -> [(exposure: Int64, version: Int64)] {
        let byLookup = Dictionary(known.map { ($0.lookup, $0) }, uniquingKeysWith: { first, _ in first })
        var seen: [(exposure: Int64, version: Int64)] = []
        var unchanged: [Int64] = []
        for exposure in audit.judgement.exposures {
            let lookup = profile.lookup(ofExposure: exposure.id)
            guard let old = byLookup[lookup] else {
                seen.append(try insert(exposure, lookup: lookup))
                summary.new.append(exposure.id)
                continue
            }
            let version = try profile.settledVersion(of: old.row, exposure, in: db)
            seen.append((old.row, version))
            if version == old.version, old.state == .open {
                unchanged.append(old.row)
                continue
            }
            if old.state == .fixed {
                summary.reappeared.append(exposure.id)
                try profile.note(.reappeared, of: old.row, audit: number, at: audit.started, in: db)
            } else {
                let before = try profile.exposure(version: old.version, in: db)
                let differences = ExposureDifferences.between(before, exposure)
                if !differences.isEmpty {
                    summary.changed.append(ChangedExposure(id: exposure.id, differences: differences))
                    try profile.note(.changed, of: old.row, audit: number, at: audit.started, in: db)
                }
            }
            try db.execute(
                sql: "UPDATE exposures SET state = 0, misses = 0, version = ?, last = ? WHERE id = ?",
                arguments: [version, number, old.row])
        }
        try markSeen(unchanged)
        return seen
    }

    private func insert(_ exposure: Exposure, lookup: [UInt8]) throws -> (exposure: Int64, version: Int64) {
        let row = try Schema.nextRow(of: "exposures", in: db)
        try db.execute(
            sql: """
                INSERT INTO exposures (id, profile, lookup, state, version, first, last) VALUES (?, ?, ?, 0, 0, ?, ?)
                """, arguments: [row, profile.row, Data(lookup), number, number])
        let version = try profile.settledVersion(of: row, exposure, in: db)
        try db.execute(sql: "UPDATE exposures SET version = ? WHERE id = ?", arguments: [version, row])
        try profile.note(.new, of: row, audit: number, at: audit.started, in: db)
        return (row, version)
    }

    private func markSeen(_ rows: [Int64]) throws {
        let statement = try db.cachedStatement(sql: "UPDATE exposures SET misses = 0, last = ? WHERE id = ?")
        for row in rows { try statement.execute(arguments: [number, row]) }
    }

    /// What the audit did not see: gone where its pages were read, else nothing is said of it. Returns how many are
    /// fixed now.
    private func recordUnseen(
        known: [KnownExposure], seen: Set<Int64>, _ summary: inout ChangeSummary, _ versions: inout [String: Int64]
    ) throws -> Int {
        let coverage = CoverageIndex(audit.coverage)
        var fixed = 0
        for old in known where old.state == .open && !seen.contains(old.row) {
            let exposure = try profile.exposure(version: old.version, in: db)
            versions[exposure.id] = old.version
            let lastSeen = try AuditRow.started(of: old.last, profile: profile, in: db) ?? audit.started
            var past = PastExposure(exposure: exposure, lastSeen: lastSeen, misses: old.misses, isFixed: false)
            guard coverage.couldSee(exposure) else {
                summary.notCheckable.append(past)
                continue
            }
            past.misses += 1
            past.isFixed = past.misses >= fixedAfter
            try db.execute(
                sql: "UPDATE exposures SET misses = ?, state = ? WHERE id = ?",
                arguments: [past.misses, (past.isFixed ? LifeState.fixed : .open).rawValue, old.row])
            if past.isFixed {
                fixed += 1
                try profile.note(.fixed, of: old.row, audit: number, at: audit.started, in: db)
            }
            summary.gone.append(past)
        }
        return fixed
    }

    private func insert(versions: [Int64], _ summary: ChangeSummary, fixed: Int) throws -> Int64 {
        let judgement = audit.judgement
        let snapshot = JudgementSnapshot(
            versions: versions, handles: audit.handles, table: judgement.table, grade: judgement.grade,
            index: judgement.index, scenarios: judgement.scenarios, tasks: judgement.tasks, program: audit.program,
            ruleset: audit.ruleset)
        let verdicts = audit.coverage.reduce(into: [String: Int]()) { $0[$1.verdict.rawValue, default: 0] += 1 }
        let sealed = SealedSummary(
            grade: judgement.grade, index: judgement.index, exposures: judgement.exposures.count, verdicts: verdicts,
            new: summary.new.count, reappeared: summary.reappeared.count, fixed: fixed, program: audit.program,
            ruleset: audit.ruleset, since: previous?.started)
        let setting = SettingSnapshot(
            identity: judgement.identity, advice: judgement.advice, knowledge: audit.knowledge)
        let row = try Schema.nextRow(of: "audits", in: db)
        try db.execute(
            sql: """
                INSERT INTO audits (id, profile, number, started, finished, judgement, coverage, setting, summary)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                row, profile.row, number, audit.started.secondsSince1970, audit.finished.secondsSince1970,
                try profile.settledSnapshot(snapshot, in: db),
                try profile.settledSnapshot(CoverageSnapshot(checks: audit.coverage), in: db),
                try profile.settledSnapshot(setting, in: db),
                try profile.key.sealed(sealed, SealedPlace("audits", "summary", row)),
            ])
        return row
    }

    private func notes() throws -> [String] {
        guard let previous else { return [] }
        let before = try previous.summary(profile)
        var notes: [String] = []
        if before.ruleset != audit.ruleset {
            notes.append(
                "The detectors have changed since the audit before: some of what is new or gone may be theirs, not yours."
            )
        }
        return notes
    }
}
