/// What ties a person's accounts to each other, as a stranger sees it.
package struct IdentityGraph: Sendable, Hashable, Codable {
    /// The accounts, in order.
    package var accounts: [Handle]
    /// What ties two of them, in order.
    package var ties: [IdentityTie]
    /// Traits that few people share, by group of accounts that hang together; only groups with two or more.
    package var traits: [TraitCount]

    package init(accounts: [Handle] = [], ties: [IdentityTie] = [], traits: [TraitCount] = []) {
        self.accounts = accounts
        self.ties = ties
        self.traits = traits
    }

    /// The accounts that hang together, directly or over others; the largest group first.
    package var groups: [[Handle]] {
        var left = Set(accounts)
        var groups: [[Handle]] = []
        for account in accounts where left.contains(account) {
            let group = reachable(from: account)
            left.subtract(group)
            groups.append(group.sorted())
        }
        return groups.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
            .map(\.element)
    }

    /// The fewest ties that lead from one of some accounts to one of others; empty if there is no way, or none needed.
    package func path(from starts: Set<Handle>, to ends: Set<Handle>) -> [IdentityTie] {
        guard starts.isDisjoint(with: ends) else { return [] }
        let neighbours = neighbours
        var cameBy: [Handle: (from: Handle, tie: IdentityTie)] = [:]
        var queue = starts.sorted()
        var next = 0
        while next < queue.count {
            let account = queue[next]
            next += 1
            if ends.contains(account) { return Self.way(to: account, cameBy) }
            for (neighbour, tie) in neighbours[account] ?? []
            where cameBy[neighbour] == nil && !starts.contains(neighbour) {
                cameBy[neighbour] = (account, tie)
                queue.append(neighbour)
            }
        }
        return []
    }

    private static func way(
        to end: Handle, _ cameBy: [Handle: (from: Handle, tie: IdentityTie)]
    ) -> [IdentityTie] {
        var way: [IdentityTie] = []
        var account = end
        while let step = cameBy[account] {
            way.append(step.tie)
            account = step.from
        }
        return way.reversed()
    }

    private func reachable(from start: Handle) -> Set<Handle> {
        let neighbours = neighbours
        var seen: Set<Handle> = [start]
        var stack = [start]
        while let account = stack.popLast() {
            for (neighbour, _) in neighbours[account] ?? [] where seen.insert(neighbour).inserted {
                stack.append(neighbour)
            }
        }
        return seen
    }

    private var neighbours: [Handle: [(Handle, IdentityTie)]] {
        var neighbours: [Handle: [(Handle, IdentityTie)]] = [:]
        for tie in ties {
            neighbours[tie.first, default: []].append((tie.second, tie))
            neighbours[tie.second, default: []].append((tie.first, tie))
        }
        return neighbours
    }
}

/// How many traits that few people share stand on accounts that hang together.
package struct TraitCount: Sendable, Hashable, Codable {
    /// The accounts on which they stand.
    package var accounts: [Handle]
    /// The kinds, in the order of ``FindingKind/allCases``.
    package var kinds: [FindingKind]
    /// The ids of the exposures, one for each kind.
    package var exposures: [String]

    package init(accounts: [Handle], kinds: [FindingKind], exposures: [String]) {
        self.accounts = accounts
        self.kinds = kinds
        self.exposures = exposures
    }
}
