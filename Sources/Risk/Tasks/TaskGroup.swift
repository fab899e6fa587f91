internal import AuditModel

/// Exposures that end with one piece of work.
struct TaskGroup: Sendable {
    /// Where something has to be done: an account, and its profile or its posts.
    struct Site: Hashable, Comparable, Sendable {
        var handle: Handle
        /// Whether it stands in posts and comments, not in the profile.
        var isPosts: Bool

        init(of place: Place) {
            handle = place.handle
            // A commit is no field that could be cleared, though an interface states its author in one.
            isPosts = place.region == .post || place.region == .comment || place.url.contains("/commit/")
        }

        static func < (a: Site, b: Site) -> Bool {
            a.handle != b.handle ? a.handle < b.handle : !a.isPosts && b.isPosts
        }
    }

    private struct PostKey: Hashable {
        var urls: [String]
    }

    private struct KindKey: Hashable {
        var kind: FindingKind
        var sites: [Site]
    }

    /// By score, the highest first.
    var exposures: [WeighedExposure]
    /// Where they stand.
    var sites: [Site]

    var kinds: [FindingKind] {
        exposures.map(\.kind).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
    var isUrgent: Bool { exposures.contains(where: \.isSecret) }

    /// Groups what stands in exactly the same posts, and what is of one kind at the same sites.
    static func groups(of exposures: [WeighedExposure]) -> [TaskGroup] {
        var byPost: [PostKey: [WeighedExposure]] = [:]
        var byKind: [KindKey: [WeighedExposure]] = [:]
        for exposure in exposures {
            let sites = Self.sites(of: exposure)
            if sites.count == 1, sites.allSatisfy(\.isPosts), !exposure.isSecret {
                let urls = Set(exposure.exposure.places.map(\.url)).sorted()
                byPost[PostKey(urls: urls), default: []].append(exposure)
            } else {
                byKind[KindKey(kind: exposure.kind, sites: sites), default: []].append(exposure)
            }
        }
        var groups: [TaskGroup] = []
        for members in byPost.values {
            if Set(members.map(\.kind)).count > 1 {
                groups.append(TaskGroup(exposures: members, sites: members.first.map(Self.sites) ?? []))
            } else if let first = members.first {
                byKind[KindKey(kind: first.kind, sites: Self.sites(of: first)), default: []] += members
            }
        }
        groups += byKind.map { TaskGroup(exposures: $0.value, sites: $0.key.sites) }
        return groups.map(\.sorted).sorted { a, b in
            guard let first = a.exposures.first, let second = b.exposures.first else { return false }
            return ExposureBuilder.precedes(first, second)
        }
    }

    private var sorted: TaskGroup {
        TaskGroup(exposures: exposures.sorted(by: ExposureBuilder.precedes), sites: sites)
    }

    private static func sites(of exposure: WeighedExposure) -> [Site] {
        Set(exposure.exposure.places.map { Site(of: $0) }).sorted()
    }
}
