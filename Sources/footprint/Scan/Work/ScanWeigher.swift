internal import AuditModel
internal import Risk

/// Judges what was found in a source as if it stood on a page of the user's own.
struct ScanWeigher: Sendable {
    /// Ages count to this day where a text does not say its own.
    let today: CivilDate
    /// A scan has no profile and so no key: its fingerprints tell the values of one source apart, no more.
    private let key = FingerprintKey(bytes: [UInt8](repeating: 0, count: 32))

    func judgement(of tally: SourceTally, posted: CivilDate?) -> Judgement {
        RiskJudge().weigh(tally.entries.map(\.sighting), today: posted ?? today, key: key)
    }
}

extension Judgement {
    /// The severity of the worst value on its own; nil without values.
    var worst: Severity? { exposures.map(\.severity).max() }
}
