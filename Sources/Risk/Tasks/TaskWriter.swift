internal import AuditModel

/// Puts a group of exposures into the words of a task.
struct TaskWriter: Sendable {
    /// How often each kind occurs among all exposures: a title names the value where one alone would be unclear.
    private let kindCounts: [FindingKind: Int]
    /// Those of all accounts: each is asked for many times.
    private let guides: [Handle: PlatformGuide]

    init(of exposures: [WeighedExposure]) {
        kindCounts = exposures.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 }
        let handles = Set(exposures.flatMap(\.handles))
        guides = Dictionary(uniqueKeysWithValues: handles.map { ($0, PlatformGuides.guide(for: $0)) })
    }

    private func guide(for handle: Handle) -> PlatformGuide { guides[handle] ?? PlatformGuides.guide(for: handle) }

    /// A task links to so many pages of a site.
    private static let shownLinks = 5
    /// So many dates are named.
    private static let shownDates = 8

    func title(of group: TaskGroup) -> String {
        let place = places(of: group)
        if let first = group.exposures.first,
            let urgent = RemediationTable.remedy(for: first.kind).urgentTitle
        {
            return urgent + (place.isPosts ? " in " : " on ") + place.phrase
        }
        return "Take your \(things(in: group)) \(place.isPosts ? "out of" : "off") \(place.phrase)"
    }

    func steps(for group: TaskGroup) -> [String] {
        let remedies = group.kinds.map { RemediationTable.remedy(for: $0) }
        var steps = remedies.flatMap(\.before)
        for site in group.sites {
            let guide = guide(for: site.handle)
            if Self.isAllRemoved(site, in: group) || Self.isAllOthers(site, in: group) { continue }
            let extras = group.kinds.flatMap { guide.extras[$0] ?? [] }
            let own = Self.search(for: group, at: site, guide) + (site.isPosts ? guide.posts : guide.profile) + extras
            steps += group.sites.count > 1 ? own.map { "\(site.handle): " + $0 } : own
        }
        steps += revisions(of: group)
        if group.sites.contains(where: { Self.hasOthers(at: $0, in: group) }) {
            steps.append("Where somebody else wrote it, ask them to take it out, or else those who run the site.")
        }
        steps += remedies.flatMap(\.after)
        return Self.distinct(steps)
    }

    /// How to find posts of which the archive holds no address: those places name the profile in its stead.
    private static func search(for group: TaskGroup, at site: TaskGroup.Site, _ guide: PlatformGuide) -> [String] {
        guard site.isPosts, let finding = guide.finding else { return [] }
        let nameless = places(in: group, at: site).filter { place in
            let path = WebAddress(place.url)?.path.split(separator: "/") ?? []
            return place.standing == .current && path.count <= 1
        }
        guard !nameless.isEmpty else { return [] }
        let dates = Set(nameless.compactMap(\.posted)).sorted().map(\.description)
        let shown = dates.prefix(shownDates).joined(separator: ", ") + (dates.count > shownDates ? ", ..." : "")
        let way =
            dates.isEmpty
            ? "its words stand where the value is listed. "
            : "look for the date \(shown), and for the words that stand where the value is listed. "
        return ["The archive holds no address of the post: " + way + finding]
    }

    /// What taking it down does not undo.
    func lasting(of group: TaskGroup) -> [String] {
        Self.distinct(group.kinds.compactMap { RemediationTable.remedy(for: $0).lasting })
    }

    /// How to see that it worked.
    func check(of group: TaskGroup) -> String {
        let count = Set(group.exposures.flatMap(\.exposure.places).map(\.url)).count
        let pages =
            count == 1
            ? "Open the page in a private window, then run the audit again; it must say that the value is gone."
            : "Open the \(count) pages in a private window, then run the audit again; it must say that the value is gone."
        let own = group.kinds.compactMap { RemediationTable.remedy(for: $0).check }
        return Self.distinct([pages] + own).joined(separator: " ")
    }

    /// Where the steps were taken from.
    func sources(of group: TaskGroup) -> [SourceNote] {
        let kinds = group.kinds.map { RemediationTable.remedy(for: $0).source }
        return Set(kinds + group.sites.map { guide(for: $0.handle).source }).sorted()
    }

    private static func distinct(_ texts: [String]) -> [String] {
        texts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    func links(for group: TaskGroup) -> [String] {
        var links: [String] = []
        for site in group.sites {
            let guide = guide(for: site.handle)
            if let settings = site.isPosts ? nil : guide.settings {
                links.append(settings)
            } else {
                links += Set(Self.places(in: group, at: site).map(\.url)).sorted().prefix(Self.shownLinks)
            }
            if let privacy = guide.privacy, group.kinds.contains(where: Self.concernsPrivacy) { links.append(privacy) }
        }
        return Self.distinct(links)
    }

    /// Whether a platform's privacy settings say who sees it or finds the account by it.
    private static func concernsPrivacy(_ kind: FindingKind) -> Bool {
        [.email, .phone, .messenger, .birthDate, .checkIn, .travel].contains(kind)
    }

    func effort(of group: TaskGroup) -> AuditTask.Effort {
        var efforts = group.sites.map { site -> AuditTask.Effort in
            site.isPosts ? guide(for: site.handle).postEffort : .editField
        }
        for handle in Self.removedHandles(of: group) {
            efforts.append(guide(for: handle).revisionEffort)
        }
        return efforts.max { $0.rawValue < $1.rawValue } ?? .editField
    }

    private static func places(in group: TaskGroup, at site: TaskGroup.Site) -> [Place] {
        group.exposures.flatMap(\.exposure.places).filter { TaskGroup.Site(of: $0) == site }
    }

    /// Whether nothing is left to edit at a site: its pages show none of it any more.
    private static func isAllRemoved(_ site: TaskGroup.Site, in group: TaskGroup) -> Bool {
        places(in: group, at: site).allSatisfy { $0.standing != .current }
    }

    /// Whether somebody else wrote it at a site.
    private static func hasOthers(at site: TaskGroup.Site, in group: TaskGroup) -> Bool {
        places(in: group, at: site).contains { $0.owner == .other }
    }

    /// Whether the owner can edit nothing at a site: others wrote it all.
    private static func isAllOthers(_ site: TaskGroup.Site, in group: TaskGroup) -> Bool {
        places(in: group, at: site).allSatisfy { $0.owner == .other }
    }

    private func revisions(of group: TaskGroup) -> [String] {
        Self.removedHandles(of: group).map { guide(for: $0).revisions }
    }

    /// The accounts that still serve what was taken down.
    private static func removedHandles(of group: TaskGroup) -> [Handle] {
        Set(group.exposures.flatMap(\.exposure.places).filter { $0.standing == .removed }.map(\.handle)).sorted()
    }

    /// `phone number`, `phone numbers (2)`, `e-mail address, city and 2 more`.
    private func things(in group: TaskGroup) -> String {
        var names = group.kinds.map { kind -> String in
            let members = group.exposures.filter { $0.kind == kind }
            let remedy = RemediationTable.remedy(for: kind)
            if members.count > 1 { return "\(remedy.plural) (\(members.count))" }
            guard let only = members.first, kindCounts[kind, default: 0] > 1 else { return remedy.noun }
            return remedy.noun + " {\(only.id)}"
        }
        if names.count > 3 { names = names.prefix(2) + ["\(names.count - 2) more"] }
        guard let last = names.popLast() else { return "detail" }
        return names.isEmpty ? last : names.joined(separator: ", ") + " and " + last
    }

    private func places(of group: TaskGroup) -> (phrase: String, isPosts: Bool) {
        let guides = group.sites.map { (guide: guide(for: $0.handle), isPosts: $0.isPosts) }
        let names = guides.map { "your " + ($0.isPosts ? $0.guide.postNoun : $0.guide.profileNoun) }
        let distinct = names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let isPosts = guides.allSatisfy { $0.isPosts && $0.guide.postNoun != $0.guide.profileNoun }
        switch distinct.count {
        case 0: return ("your pages", isPosts)
        case 1: return (distinct[0], isPosts)
        case 2: return (distinct[0] + " and " + distinct[1], isPosts)
        default: return (distinct[0] + " and \(distinct.count - 1) other places", isPosts)
        }
    }
}
