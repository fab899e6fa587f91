internal import AuditModel

/// Gathers what is found in an archive in little memory: of a value that stands in very many posts, only some places are
/// kept, the newest among them.
struct ArchiveSightings {
    /// So many places of one value are kept at most.
    static let mostPlaces = 200

    private struct Identity: Hashable {
        var kind: FindingKind
        var value: String
    }

    private(set) var sightings: [Sighting] = []
    /// Where in ``sightings`` the places of a value stand.
    private var places: [Identity: [Int]] = [:]

    /// Takes one; of a value that has its places already it takes the place of the oldest, if it is newer.
    mutating func add(_ sighting: Sighting) {
        let identity = Identity(kind: sighting.finding.kind, value: sighting.finding.value)
        let known = places[identity, default: []]
        guard known.count >= Self.mostPlaces else {
            places[identity, default: []].append(sightings.count)
            sightings.append(sighting)
            return
        }
        let day = sighting.place.posted?.daysSince1970 ?? .min
        let oldest = known.min { age(of: $0) < age(of: $1) }
        if let oldest, age(of: oldest) < day { sightings[oldest] = sighting }
    }

    private func age(of index: Int) -> Int { sightings[index].place.posted?.daysSince1970 ?? .min }

    /// What was seen on pages, and what archives add to it: the same value at the same address is one place.
    static func joined(_ fetched: [Sighting], with archived: [Sighting]) -> [Sighting] {
        struct Spot: Hashable {
            var identity: Identity
            var address: String
        }
        func spot(_ sighting: Sighting) -> Spot {
            Spot(
                identity: Identity(kind: sighting.finding.kind, value: sighting.finding.value),
                address: LinkedProfile.key(sighting.place.url) ?? sighting.place.url)
        }
        if archived.isEmpty { return fetched }
        let known = Set(fetched.map(spot))
        return fetched + archived.filter { !known.contains(spot($0)) }
    }
}
