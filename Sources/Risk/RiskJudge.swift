package import AuditModel

/// Weighs findings: gathers them into exposures, sees what they allow together, and says what to do first.
///
/// A pure function: the same sightings in any order give the same judgement. One more sighting never lowers the grade
/// or the index, one less never raises them.
package struct RiskJudge: Judging {
    package init() {}

    package func judge(_ sightings: [Sighting], today: CivilDate, key: FingerprintKey) -> Judgement {
        let exposures = ExposureBuilder(today: today, key: key).exposures(from: sightings)
        let assessment = Assessment(of: exposures)
        return Judgement(
            table: RiskTable.version, exposures: exposures.map(\.exposure), scenarios: assessment.scenarios,
            tasks: TaskPlanner(exposures: exposures).tasks(), grade: Severity(score: assessment.worst),
            index: Int(assessment.index.rounded()))
    }
}
