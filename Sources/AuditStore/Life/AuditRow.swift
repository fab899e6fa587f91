internal import AuditModel
internal import Foundation
internal import GRDB

/// An audit's row.
struct AuditRow {
    var row: Int64
    var number: Int
    var started: Timestamp
    var finished: Timestamp
    var judgement: Int64
    var coverage: Int64
    /// Rows of `snapshots`; nil in audits of older versions.
    var setting: Int64?
    var changes: Int64?
    private let sealed: Data

    init(_ row: Row) {
        self.row = row["id"]
        number = row["number"]
        started = Timestamp(secondsSince1970: row["started"])
        finished = Timestamp(secondsSince1970: row["finished"])
        judgement = row["judgement"]
        coverage = row["coverage"]
        setting = row["setting"]
        changes = row["changes"]
        sealed = row["summary"]
    }

    func summary(_ profile: ProfileRow) throws -> SealedSummary {
        try profile.key.opened(SealedSummary.self, sealed, SealedPlace("audits", "summary", row))
    }

    func line(_ profile: ProfileRow) throws -> AuditSummary {
        let sealed = try summary(profile)
        var verdicts: [Verdict: Int] = [:]
        for (name, count) in sealed.verdicts { if let verdict = Verdict(rawValue: name) { verdicts[verdict] = count } }
        return AuditSummary(
            number: number, started: started, finished: finished, grade: sealed.grade, index: sealed.index,
            exposures: sealed.exposures, verdicts: verdicts, new: sealed.new, reappeared: sealed.reappeared,
            fixed: sealed.fixed, program: sealed.program, ruleset: sealed.ruleset)
    }

    /// The newest, or the one of that number.
    static func find(_ number: Int?, of profile: ProfileRow, in db: Database) throws -> AuditRow? {
        if let number {
            return try Row.fetchOne(
                db, sql: "SELECT * FROM audits WHERE profile = ? AND number = ?", arguments: [profile.row, number]
            ).map(AuditRow.init)
        }
        return try Row.fetchOne(
            db, sql: "SELECT * FROM audits WHERE profile = ? ORDER BY number DESC LIMIT 1", arguments: [profile.row]
        ).map(AuditRow.init)
    }

    /// The newest so many, the oldest of them first.
    static func newest(
        _ count: Int, of profile: ProfileRow, until number: Int = .max, in db: Database
    ) throws -> [AuditRow] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM audits WHERE profile = ? AND number <= ? ORDER BY number DESC LIMIT ?",
            arguments: [profile.row, number, count]
        ).map(AuditRow.init).reversed()
    }

    static func started(of number: Int, profile: ProfileRow, in db: Database) throws -> Timestamp? {
        try Int.fetchOne(
            db, sql: "SELECT started FROM audits WHERE profile = ? AND number = ?", arguments: [profile.row, number]
        ).map { Timestamp(secondsSince1970: $0) }
    }
}
