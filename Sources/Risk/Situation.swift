internal import AuditModel

/// All exposures of an audit and what ties its accounts: asked what they come to, and what is left without some.
struct Situation: Sendable {
    /// By score from the highest, then by kind and id.
    let exposures: [WeighedExposure]
    let web: IdentityWeb
    private let tying: Set<String>
    private let counts: ScoreCounts
    /// The exposures of accounts that hang together, with all that ties them in place.
    private let pools: [ExposurePool]
    private let graph: IdentityGraph

    init(exposures: [WeighedExposure], accounts: [AccountTraits]) {
        self.exposures = exposures
        web = IdentityWeb(exposures: exposures, accounts: accounts)
        tying = web.tying
        counts = ScoreCounts(of: exposures)
        pools = Self.pools(of: exposures, web, without: [])
        graph = IdentityGraph(accounts: web.accounts, ties: web.ties())
    }

    /// What everything comes to.
    var assessment: Assessment { Assessment(counts: counts, scenarios: scenarios(without: [])) }

    /// What is left once some exposures are gone, of which some may be gone before.
    ///
    /// - Parameters:
    ///   - removed: all that is gone.
    ///   - newly: what of it is gone since `before`.
    ///   - before: what was left until then.
    func assessment(without removed: Set<String>, newly: [WeighedExposure], since before: Assessment) -> Assessment {
        var counts = before.counts
        for exposure in newly { counts.remove(exposure.score) }
        let ids = Set(newly.map(\.id))
        // Scenarios that use none of them stay as they are, as each rule chose the best of all.
        let isUntouched = before.scenarios.allSatisfy { ids.isDisjoint(with: $0.exposures) }
        guard !isUntouched || !tying.isDisjoint(with: ids) else {
            return Assessment(counts: counts, scenarios: before.scenarios)
        }
        return Assessment(counts: counts, scenarios: scenarios(without: removed))
    }

    /// What ties the accounts, and how many traits that few share stand on them.
    var identity: IdentityGraph {
        IdentityGraph(
            accounts: web.accounts, ties: web.ties(), traits: TraitCounter.counts(of: exposures, groups: web.groups()))
    }

    /// The best scenario of each rule that applies to accounts that hang together, by score from the highest.
    private func scenarios(without removed: Set<String>) -> [Scenario] {
        let isTied = tying.isDisjoint(with: removed)
        let pools =
            isTied ? pools.map { $0.without(removed) } : Self.pools(of: exposures, web, without: removed)
        let graph = isTied ? graph : IdentityGraph(accounts: web.accounts, ties: web.ties(without: removed))
        let found = ScenarioRules.all.compactMap { rule -> Scenario? in
            // The first of equals: of two groups, the one whose first account comes first.
            let best = pools.compactMap(rule.match).reduce(nil as ScenarioMatch?) { best, next in
                best.map { $0.highest >= next.highest ? $0 : next } ?? next
            }
            return best.map { rule.scenario(of: $0, in: graph) }
        }
        return found.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(
            \.element)
    }

    private static func pools(
        of exposures: [WeighedExposure], _ web: IdentityWeb, without removed: Set<String>
    ) -> [ExposurePool] {
        let groups = web.groups(without: removed)
        var members: [Int: [WeighedExposure]] = [:]
        for exposure in exposures where exposure.score >= RiskTable.leastInput && !removed.contains(exposure.id) {
            for group in Set(exposure.handles.compactMap { groups[$0] }) {
                members[group, default: []].append(exposure)
            }
        }
        return members.sorted { $0.key < $1.key }.map { ExposurePool($0.value) }
    }
}
