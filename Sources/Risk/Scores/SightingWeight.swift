internal import AuditModel

/// What one sighting weighs: its factors, and the sentences that explain them.
struct SightingWeight: Sendable {
    var factors: ScoreFactors
    var weight: KindWeight
    /// For a travel finding only.
    var travel: TravelReading?
    private let sighting: Sighting
    private let freshnessSentence: String

    init(_ sighting: Sighting, today: CivilDate) {
        let finding = sighting.finding
        let place = sighting.place
        travel =
            finding.kind == .travel
            ? TravelReading(fields: finding.fields, posted: place.posted, today: today) : nil
        weight = Self.weight(of: finding, in: place, travel: travel)
        let freshness = Self.freshness(of: place, weight: weight, travel: travel, today: today)
        freshnessSentence = freshness.sentence
        factors = ScoreFactors(
            kind: finding.kind, base: weight.base, confidence: ScoreFactors.hundredths(place.confidence),
            reach: RiskTable.reach(place.reach).hundredths, freshness: freshness.hundredths)
        self.sighting = sighting
    }

    /// A sentence a factor.
    var reasons: [String] {
        let place = sighting.place
        let isOwnValue = sighting.finding.isOwnValue
        var sentences = [
            weight.sentence,
            isOwnValue ? "Certain: your profile lists the value." : Self.confidenceSentence(factors.confidence),
        ]
        if place.owner == .other { sentences.append("Somebody else wrote it, but the value is yours.") }
        if place.owner == .unknown, !isOwnValue {
            sentences.append("The page does not say whose words these are, which lowers the confidence.")
        }
        sentences.append(RiskTable.reach(place.reach).sentence)
        if place.standing == .removed {
            sentences.append("It was taken off the page, but the server still hands out the old version.")
        }
        if place.standing == .deleted {
            sentences.append("It was deleted, but whoever saw it in time may have kept it.")
        }
        sentences.append(freshnessSentence)
        return sentences
    }

    private static func weight(of finding: Finding, in place: Place, travel: TravelReading?) -> KindWeight {
        if let severity = finding.severity { return RuleWeight.weight(of: finding.kind, severity: severity) }
        switch finding.kind {
        case .email where isRole(finding): return RiskTable.roleEmail
        case .birthDate where CivilDate(finding.value) == nil: return RiskTable.partialBirthDate
        case .walletAddress where DonationContext.holds(finding, place): return RiskTable.donationWallet
        case .travel where travel?.isCurrent == false: return RiskTable.pastTravel
        case .avatar where finding.fields["hash"] != nil: return RiskTable.hashedEmail
        case .apiKey where finding.fields["part"] == "id": return RiskTable.keyID
        case .token where ["discord", "slack", "telegram"].contains(finding.fields["service"]?.lowercased()):
            return RiskTable.keyID
        default: return RiskTable.weight(of: finding.kind)
        }
    }

    private static func isRole(_ finding: Finding) -> Bool {
        if let role = finding.fields["role"] { return role != "no" }
        let address = finding.value.lowercased()
        return address.hasSuffix("@users.noreply.github.com") || address.hasPrefix("noreply@")
            || address.hasPrefix("no-reply@")
    }

    private static func freshness(
        of place: Place, weight: KindWeight, travel: TravelReading?, today: CivilDate
    ) -> (hundredths: Int, sentence: String) {
        if let travel { return travel.freshness(today: today) }
        if !weight.ages { return (100, "It does not lose its worth with time.") }
        guard let posted = place.posted else {
            return (RiskTable.freshness(days: nil), "The page does not say when it was written.")
        }
        let days = max(0, today.daysSince1970 - posted.daysSince1970)
        return (RiskTable.freshness(days: days), "It was posted on \(posted), \(days) days before this audit.")
    }

    private static func confidenceSentence(_ hundredths: Int) -> String {
        switch hundredths {
        case 95...:
            "Certain: its own form proves it (a checksum, a numbering plan, an address), or a field of the page states it."
        case 80..<95: "Sure: the shape and the words around it agree."
        case 55..<80: "Likely: the shape is rare, but nothing else confirms it."
        default: "A guess: look at the place before you act on it."
        }
    }
}
