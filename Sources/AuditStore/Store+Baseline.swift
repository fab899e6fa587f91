internal import AuditModel
internal import GRDB

extension Store {
    /// Makes an audit the baseline of its profile: what it holds is known from now on.
    ///
    /// - Parameter number: nil for the newest.
    /// - Returns: the audit's line in the history.
    package func setBaseline(_ number: Int?, profile name: String) throws -> AuditSummary {
        try write { db in
            let profile = try knownProfileRow(name, in: db)
            let audit = try knownAudit(number, of: profile, named: name, in: db)
            try db.execute(
                sql: "UPDATE profiles SET baseline = ? WHERE id = ?", arguments: [audit.number, profile.row])
            return try audit.line(profile)
        }
    }

    /// Goes on without a baseline.
    package func clearBaseline(profile name: String) throws {
        try write { db in
            let profile = try knownProfileRow(name, in: db)
            try db.execute(sql: "UPDATE profiles SET baseline = NULL WHERE id = ?", arguments: [profile.row])
        }
    }

    /// The number of the baseline's audit.
    package func baseline(profile name: String) throws -> Int? {
        try read { db in try knownProfileRow(name, in: db).baseline }
    }

    func baselineIDs(of profile: ProfileRow, number: Int?, in db: Database) throws -> [String]? {
        guard let number, let audit = try AuditRow.find(number, of: profile, in: db) else {
            return nil
        }
        let snapshot = try profile.snapshot(JudgementSnapshot.self, audit.judgement, in: db)
        return try snapshot.versions.map { try profile.exposure(version: $0, in: db).id }
    }

    func knownAudit(
        _ number: Int?, of profile: ProfileRow, named name: String, in db: Database
    ) throws -> AuditRow {
        if let audit = try AuditRow.find(number, of: profile, in: db) { return audit }
        guard let newest = try AuditRow.find(nil, of: profile, in: db) else {
            throw StoreError.notFound("the store holds no audit of '\(name)' yet: run 'footprint audit' first")
        }
        throw StoreError.notFound(
            "the store holds no audit \(number.map(String.init) ?? "") of '\(name)': the newest is \(newest.number); "
                + "'footprint history' lists them")
    }
}
