package import AuditModel

/// Weighs findings: gathers them into exposures, sees what they allow together, and says what to do first.
///
/// A pure function: the same sightings in any order give the same judgement. One more sighting never lowers the grade
/// or the index, one less never raises them.
package struct RiskJudge: Judging {
    /// The breaches in which the user found own e-mail addresses: names by address, in lower case.
    private let breaches: [String: [String]]

    /// The country whose offices take reports.
    private let country: String?

    /// - Parameters:
    ///   - breaches: names of breaches by e-mail address, as the user gave them.
    ///   - country: the user's country as ISO 3166-1, for where to report a scam.
    package init(breaches: [String: [String]] = [:], country: String? = nil) {
        self.country = country
        self.breaches = Dictionary(breaches.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: +)
    }

    package func judge(
        _ sightings: [Sighting], accounts: [AccountTraits], today: CivilDate, key: FingerprintKey
    ) -> Judgement {
        let exposures = ExposureBuilder(today: today, key: key, breaches: breaches).exposures(from: sightings)
        let situation = Situation(exposures: exposures, accounts: accounts)
        let assessment = situation.assessment
        var judgement = Self.judgement(of: situation, assessment)
        judgement.tasks = TaskPlanner(situation: situation, assessment: assessment).tasks()
        judgement.advice = AdviceBook.advice(for: exposures, country: country)
        return judgement
    }

    /// Weighs findings like ``judge(_:accounts:today:key:)``, without the tasks, which cost the most and which a scan
    /// does not show.
    package func weigh(_ sightings: [Sighting], today: CivilDate, key: FingerprintKey) -> Judgement {
        let exposures = ExposureBuilder(today: today, key: key, breaches: breaches).exposures(from: sightings)
        let situation = Situation(exposures: exposures, accounts: [])
        return Self.judgement(of: situation, situation.assessment)
    }

    private static func judgement(of situation: Situation, _ assessment: Assessment) -> Judgement {
        let outlook = assessment.outlook
        return Judgement(
            table: RiskTable.version, exposures: situation.exposures.map(\.exposure), scenarios: assessment.scenarios,
            tasks: [], grade: outlook.grade, index: outlook.index, identity: situation.identity)
    }
}
