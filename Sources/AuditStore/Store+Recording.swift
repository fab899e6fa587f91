package import AuditModel
internal import Foundation
internal import GRDB

extension Store {
    /// So many checks of its pages without it make an exposure fixed, unless the user says otherwise.
    package static let usualChecksUntilFixed = 2
    /// Audits of a trend.
    private static let trendLength = 60

    /// Keeps an audit, with what it changed in the life of each exposure and the messages that tell of it: all in one
    /// transaction.
    ///
    /// - Parameters:
    ///   - fixedAfter: so many checks of its pages without it make an exposure fixed; at least 1.
    ///   - messages: asked inside the transaction which messages are to be sent.
    /// - Returns: what is new since the audits before.
    package func record(
        _ audit: Audit, fixedAfter: Int = usualChecksUntilFixed,
        messages: (ChangeSummary, [StoredChannel]) throws -> [MessageDraft] = { _, _ in [] }
    ) throws -> ChangeSummary {
        try write { db in
            let profile = try settledProfileRow(audit.profile, at: audit.started, in: db)
            let recorder = AuditRecorder(
                audit: audit, profile: profile, fixedAfter: max(1, fixedAfter),
                previous: try AuditRow.find(nil, of: profile, in: db), db: db)
            var (summary, row, past) = try recorder.record()
            let ids = Set(audit.judgement.exposures.map(\.id))
            let acknowledgements = try self.acknowledgements(of: profile, on: audit.started.day, in: db)
            summary.acknowledged = acknowledgements.filter { $0.isActive && ids.contains($0.value.exposure) }.map(
                \.value)
            summary.oldAcknowledgements = acknowledgements.filter { !$0.isActive || !ids.contains($0.value.exposure) }
                .map(\.value)
            summary.baseline = try baselineIDs(of: profile, number: profile.baseline, in: db)
            summary.trend = try trend(of: profile, until: summary.number, in: db)
            let told = ChangesSnapshot(summary, versions: past, baseline: profile.baseline)
            try db.execute(
                sql: "UPDATE audits SET changes = ? WHERE id = ?",
                arguments: [try profile.settledSnapshot(told, in: db), row])
            for draft in try messages(summary, try channels(in: db)) { try insert(draft, profile: profile, in: db) }
            return summary
        }
    }

    /// Audits that read something: one that could not tell nothing about the index.
    func trend(of profile: ProfileRow, until number: Int, in db: Database) throws -> [TrendPoint] {
        try AuditRow.newest(Self.trendLength, of: profile, until: number, in: db).map { try $0.line(profile) }
            .filter { $0.verdicts[.found] != nil || $0.verdicts[.absent] != nil }.map(\.trendPoint)
    }
}
