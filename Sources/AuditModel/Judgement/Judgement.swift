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

    package init(
        table: String, exposures: [Exposure], scenarios: [Scenario], tasks: [AuditTask], grade: Severity, index: Int
    ) {
        self.table = table
        self.exposures = exposures
        self.scenarios = scenarios
        self.tasks = tasks
        self.grade = grade
        self.index = index
    }
}

/// What weighs findings.
package protocol Judging: Sendable {
    /// - Parameters:
    ///   - sightings: the findings of all pages, in the order of the pages.
    ///   - today: the day of the audit; ages are counted from it.
    ///   - key: the profile's key, for the fingerprints.
    func judge(_ sightings: [Sighting], today: CivilDate, key: FingerprintKey) -> Judgement
}
