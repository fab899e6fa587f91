internal import AuditModel

/// Gathers sightings into exposures: one for each distinct value, with all its places.
struct ExposureBuilder: Sendable {
    var today: CivilDate
    var key: FingerprintKey
    /// Names of breaches by e-mail address in lower case.
    var breaches: [String: [String]] = [:]

    private struct Identity: Hashable {
        var kind: FindingKind
        var value: String
    }

    /// The exposures, by score from the highest, then by kind and id; the same for every order of the sightings.
    func exposures(from sightings: [Sighting]) -> [WeighedExposure] {
        var groups: [Identity: [Sighting]] = [:]
        for sighting in sightings where isShown(sighting) {
            groups[Identity(kind: sighting.finding.kind, value: sighting.finding.value), default: []].append(sighting)
        }
        return groups.map { exposure(of: $0.key, seen: Self.sorted($0.value)) }.sorted(by: Self.precedes)
    }

    private func isShown(_ sighting: Sighting) -> Bool {
        // What others write is theirs, but for the owner's own values in it.
        (sighting.place.owner != .other || sighting.finding.isOwnValue)
            && ScoreFactors.hundredths(sighting.place.confidence) >= RiskTable.leastConfidence
    }

    private func exposure(of identity: Identity, seen: [Sighting]) -> WeighedExposure {
        var weights = seen.map { SightingWeight($0, today: today) }
        let sites = Set(seen.lazy.filter { $0.place.reach != .ownExport }.map(\.place.handle)).count
        let isPersonalMail = identity.kind == .email && weights.contains { $0.factors.base > RiskTable.roleEmail.base }
        let isShared = isPersonalMail && sites >= 2
        if isShared {
            for index in weights.indices where weights[index].factors.base > RiskTable.roleEmail.base {
                weights[index].factors.base += RiskTable.sharedEmailBonus
            }
        }
        // The first of equals: the sightings are in their order already.
        let best = weights.reduce(nil as SightingWeight?) { found, next in
            guard let found, found.factors.score >= next.factors.score else { return next }
            return found
        }
        var reasons = best?.reasons ?? []
        if isShared { reasons.insert("The same address stands on \(sites) accounts and ties them together.", at: 1) }
        if identity.kind == .profileLink, seen.contains(where: { $0.finding.fields["direction"] == "two-way" }) {
            reasons.insert("The linked account links back, so that anyone can tell that both are yours.", at: 1)
        }
        let breached = isPersonalMail ? breaches[identity.value.lowercased()] ?? [] : []
        if !breached.isEmpty {
            reasons.append("By the list that you gave, it is in these breaches: \(breached.joined(separator: ", ")).")
        }
        let isCurrentTravel = weights.contains { $0.travel?.isCurrent == true }
        var fields = seen.first?.finding.fields ?? [:]
        // A plan of the day of the post may be over on the day of the audit.
        if identity.kind == .travel, !isCurrentTravel { fields["state"] = "past" }
        let exposure = Exposure(
            id: key.fingerprint(kind: identity.kind, value: identity.value), kind: identity.kind,
            value: identity.value, fields: fields, score: best?.factors.score ?? 0,
            vector: best?.factors.vector ?? "", reasons: reasons, tactics: best?.weight.tactics ?? [],
            places: Self.distinct(seen.map(\.place)))
        return WeighedExposure(
            exposure: exposure, exchanges: Self.exchanges(of: seen),
            isCurrentTravel: isCurrentTravel,
            isContact: isPersonalMail || identity.kind == .phone || identity.kind == .messenger,
            isBreached: !breached.isEmpty)
    }

    private static func exchanges(of seen: [Sighting]) -> Set<String> {
        var names = Set(seen.compactMap { $0.finding.fields["exchange"]?.lowercased() }.filter { !$0.isEmpty })
        names.formUnion(seen.lazy.filter { $0.finding.kind == .exchangeUsage }.map { $0.finding.value.lowercased() })
        return names
    }

    /// Equal places stand next to each other after sorting.
    private static func distinct(_ places: [Place]) -> [Place] {
        places.reduce(into: []) { kept, place in
            if kept.last != place { kept.append(place) }
        }
    }

    static func precedes(_ a: WeighedExposure, _ b: WeighedExposure) -> Bool {
        (b.score, a.kindName, a.id) < (a.score, b.kindName, b.id)
    }

    /// The surest first; then the widest read, the newest, and a fixed order of the rest.
    private static func sorted(_ sightings: [Sighting]) -> [Sighting] {
        sightings.sorted { first, second in
            let a = first.place
            let b = second.place
            if a.confidence != b.confidence { return a.confidence > b.confidence }
            let (reachA, reachB) = (RiskTable.reach(a.reach).hundredths, RiskTable.reach(b.reach).hundredths)
            if reachA != reachB { return reachA > reachB }
            let (dayA, dayB) = (a.posted?.daysSince1970 ?? .min, b.posted?.daysSince1970 ?? .min)
            if dayA != dayB { return dayA > dayB }
            return Self.rest(first) < Self.rest(second)
        }
    }

    /// Everything else that can tell two sightings apart, as a text that sorts.
    private static func rest(_ sighting: Sighting) -> String {
        let place = sighting.place
        let fields = sighting.finding.fields.sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value }
        let parts =
            [
                place.handle.description, place.url, place.region.rawValue, place.standing.rawValue,
                place.owner.rawValue, place.evidence.text, place.detector,
            ] + fields + place.reasons
            + ["\(sighting.finding.span.lowerBound)", "\(place.evidence.marks.map(\.span.lowerBound))"]
        return parts.joined(separator: "\u{0}")
    }
}
