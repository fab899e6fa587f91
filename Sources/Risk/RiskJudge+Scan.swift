package import AuditModel

extension RiskJudge {
    /// Weighs findings like ``judge(_:today:key:)``, without the tasks, which cost the most and which a scan does not
    /// show.
    package func weigh(_ sightings: [Sighting], today: CivilDate, key: FingerprintKey) -> Judgement {
        let exposures = ExposureBuilder(today: today, key: key).exposures(from: sightings)
        let assessment = Assessment(of: exposures)
        return Judgement(
            table: RiskTable.version, exposures: exposures.map(\.exposure), scenarios: assessment.scenarios, tasks: [],
            grade: Severity(score: assessment.worst), index: Int(assessment.index.rounded()))
    }
}
