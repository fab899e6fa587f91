/// What the findings of all pages mean.
package struct Judgement: Sendable, Hashable {
    /// The version of the table of weights that made it.
    package var table: String
    /// By score, the highest first.
    package var exposures: [Exposure]
    /// By score, the highest first.
    package var scenarios: [Scenario]
    /// In the order in which to do them.
    package var tasks: [AuditTask]
    /// The band of the worst scenario or exposure.
    package var grade: Severity
    /// 100 * (1 - prod(1 - score/100)) over distinct values, rounded.
    package var index: Int
    /// What ties the accounts to each other.
    package var identity: IdentityGraph
    /// What holds whatever is taken down.
    package var advice: Advice

    package init(
        table: String, exposures: [Exposure], scenarios: [Scenario], tasks: [AuditTask], grade: Severity, index: Int,
        identity: IdentityGraph = IdentityGraph(), advice: Advice = Advice()
    ) {
        self.table = table
        self.exposures = exposures
        self.scenarios = scenarios
        self.tasks = tasks
        self.grade = grade
        self.index = index
        self.identity = identity
        self.advice = advice
    }
}

/// What weighs findings.
package protocol Judging: Sendable {
    /// - Parameters:
    ///   - sightings: the findings of all pages, in the order of the pages.
    ///   - accounts: what ties the accounts, as far as it was read; those of sightings without are told by their names.
    ///   - today: the day of the audit; ages are counted from it.
    ///   - key: the profile's key, for the fingerprints.
    func judge(
        _ sightings: [Sighting], accounts: [AccountTraits], today: CivilDate, key: FingerprintKey
    ) -> Judgement
}

extension Judging {
    /// Weighs findings of accounts of which only the findings are known.
    package func judge(_ sightings: [Sighting], today: CivilDate, key: FingerprintKey) -> Judgement {
        judge(sightings, accounts: [], today: today, key: key)
    }
}
