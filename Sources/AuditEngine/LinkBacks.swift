internal import AuditModel

/// Notes on links to accounts that the linked account links back: what both sides state, nobody need guess.
struct LinkBacks {
    private let profiles: [LinkedProfile?]

    /// - Parameter profiles: one for each account of the audit, in the order of its sightings.
    init(of profiles: [LinkedProfile?]) {
        self.profiles = profiles
    }

    /// All sightings; those of links that go both ways say so.
    func noted(_ sightings: [[Sighting]]) -> [Sighting] {
        zip(profiles, sightings).flatMap { profile, sightings in
            sightings.map { sighting in
                guard let profile, sighting.finding.kind == .profileLink else { return sighting }
                return noted(sighting, from: profile)
            }
        }
    }

    private func noted(_ sighting: Sighting, from profile: LinkedProfile) -> Sighting {
        let address = sighting.finding.value
        let linked = profiles.lazy.compactMap { $0 }.first { $0.isAddress(address) && $0 != profile }
        guard let linked else { return sighting }
        let direction = profile.direction(to: linked)
        var noted = sighting
        noted.finding.fields["direction"] = direction.rawValue
        if direction == .twoWay {
            noted.finding.reasons.append("it links back")
            noted.place.reasons.append("it links back")
        }
        return noted
    }
}
