package import AuditModel
internal import GRDB

/// What is different between two audits.
package struct AuditDiff: Sendable, Hashable {
    package var before: AuditSummary
    package var after: AuditSummary
    package var new: [Exposure] = []
    /// Seen by an audit before both, not by the first although it read the pages, and again by the second.
    package var reappeared: [Exposure] = []
    package var changed: [Changed] = []
    package var gone: [Exposure] = []
    /// Of these the second audit could not read the pages.
    package var notCheckable: [Exposure] = []
    /// Seen by the second; the first could not read the pages.
    package var seenAgain: [Exposure] = []

    package struct Changed: Sendable, Hashable {
        /// As the second audit saw it.
        package var exposure: Exposure
        package var differences: [String]
    }
}

extension Store {
    /// Compares two audits of a profile.
    package func diff(profile name: String, from first: Int, to second: Int) throws -> AuditDiff {
        try read { db in
            let profile = try knownProfileRow(name, in: db)
            let (old, new) = (
                try knownAudit(first, of: profile, named: name, in: db),
                try knownAudit(second, of: profile, named: name, in: db)
            )
            let before = try Seen(old, profile, db)
            let after = try Seen(new, profile, db)
            var firsts: [Int64: Int] = [:]
            for known in try KnownExposure.all(of: profile, in: db) { firsts[known.row] = known.first }
            var diff = AuditDiff(before: try old.line(profile), after: try new.line(profile))
            for (row, version) in after.versions {
                let earlier = before.byExposure[row]
                guard earlier != version else { continue }
                let exposure = try profile.exposure(version: version, in: db)
                if let earlier {
                    let differences = ExposureDifferences.between(
                        try profile.exposure(version: earlier, in: db), exposure)
                    if !differences.isEmpty {
                        diff.changed.append(AuditDiff.Changed(exposure: exposure, differences: differences))
                    }
                } else if firsts[row] ?? 0 > old.number {
                    diff.new.append(exposure)
                } else if before.coverage.couldSee(exposure) {
                    diff.reappeared.append(exposure)
                } else {
                    diff.seenAgain.append(exposure)
                }
            }
            for (row, version) in before.versions where after.byExposure[row] == nil {
                let exposure = try profile.exposure(version: version, in: db)
                if after.coverage.couldSee(exposure) {
                    diff.gone.append(exposure)
                } else {
                    diff.notCheckable.append(exposure)
                }
            }
            return diff
        }
    }

    /// What one audit saw.
    private struct Seen {
        /// Rows of exposures and of their versions, in the order of the report.
        var versions: [(exposure: Int64, version: Int64)] = []
        var byExposure: [Int64: Int64] = [:]
        var coverage: CoverageIndex

        init(_ audit: AuditRow, _ profile: ProfileRow, _ db: Database) throws {
            coverage = CoverageIndex(try profile.snapshot(CoverageSnapshot.self, audit.coverage, in: db).checks)
            let statement = try db.cachedStatement(sql: "SELECT exposure FROM versions WHERE id = ?")
            for version in try profile.snapshot(JudgementSnapshot.self, audit.judgement, in: db).versions {
                guard let row = try Int64.fetchOne(statement, arguments: [version]) else { continue }
                versions.append((row, version))
                byExposure[row] = version
            }
        }
    }
}
