internal import AuditModel

/// Works out what ties accounts to each other, and which hang together once some exposures are gone.
struct IdentityWeb: Sendable {
    let accounts: [Handle]
    /// Ties that no exposure makes: names, pictures, words, sites, links.
    private let fixed: [IdentityTie]
    /// Ties that an exposure makes, in order.
    private let made: [IdentityTie]

    /// Values of which one person alone has each: on two accounts, they tie them.
    static let identifying: Set<FindingKind> = [
        .email, .phone, .messenger, .fullName, .walletAddress, .paymentHandle, .exchangeUID, .referral, .iban, .card,
        .governmentID, .homeAddress, .key, .avatar, .depositMemo,
    ]

    init(exposures: [WeighedExposure], accounts traits: [AccountTraits]) {
        let known = Dictionary(traits.map { ($0.handle, $0) }, uniquingKeysWith: { first, _ in first })
        let handles = Set(known.keys).union(exposures.flatMap(\.handles)).sorted()
        let all = handles.map { known[$0] ?? AccountTraits(of: $0, documents: []) }
        accounts = handles
        made = Self.ties(of: exposures, among: all).sorted(by: Self.precedes)
        let linked = Set(made.filter { $0.cause != .value }.map { [$0.first, $0.second] })
        let ties = Self.fixedTies(among: all).filter { tie in
            !(tie.cause == .link || tie.cause == .mutualLink) || !linked.contains([tie.first, tie.second])
        }
        fixed = Set(ties).sorted(by: Self.precedes)
    }

    /// All ties but those that some exposures make.
    func ties(without removed: Set<String> = []) -> [IdentityTie] {
        fixed + made.filter { !removed.contains($0.exposure ?? "") }
    }

    /// The exposures that tie accounts.
    var tying: Set<String> { Set(made.compactMap(\.exposure)) }

    /// The number of its group for each account; accounts of one group hang together.
    func groups(without removed: Set<String> = []) -> [Handle: Int] {
        let number = Dictionary(uniqueKeysWithValues: accounts.enumerated().map { ($1, $0) })
        var parents = Array(accounts.indices)
        func root(_ index: Int) -> Int {
            var index = index
            while parents[index] != index {
                parents[index] = parents[parents[index]]
                index = parents[index]
            }
            return index
        }
        for tie in ties(without: removed) {
            guard let first = number[tie.first], let second = number[tie.second] else { continue }
            let (a, b) = (root(first), root(second))
            parents[max(a, b)] = min(a, b)
        }
        return number.mapValues(root)
    }

    private static func precedes(_ a: IdentityTie, _ b: IdentityTie) -> Bool {
        if a.first != b.first { return a.first < b.first }
        if a.second != b.second { return a.second < b.second }
        return (order[a.cause] ?? 0, a.exposure ?? "") < (order[b.cause] ?? 0, b.exposure ?? "")
    }

    private static let order = Dictionary(
        uniqueKeysWithValues: IdentityTie.Cause.allCases.enumerated().map { ($1, $0) })
}

extension IdentityWeb {
    private static func ties(of exposures: [WeighedExposure], among accounts: [AccountTraits]) -> [IdentityTie] {
        exposures.flatMap { exposure -> [IdentityTie] in
            if exposure.kind == .profileLink { return links(of: exposure, among: accounts) }
            guard identifying.contains(exposure.kind), exposure.kind != .email || exposure.isContact else { return [] }
            // A star is enough to hold them together.
            let handles = exposure.handles.sorted()
            guard let first = handles.first else { return [] }
            return handles.dropFirst().map { IdentityTie(first, $0, cause: .value, exposure: exposure.id) }
        }
    }

    private static func links(of exposure: WeighedExposure, among accounts: [AccountTraits]) -> [IdentityTie] {
        let targets = accounts.filter { $0.profile.isAddress(exposure.exposure.value) }
        let isMutual = exposure.exposure.fields["direction"] == LinkedProfile.Direction.twoWay.rawValue
        return exposure.handles.sorted().flatMap { handle in
            targets.filter { $0.handle != handle }.map {
                IdentityTie(handle, $0.handle, cause: isMutual ? .mutualLink : .link, exposure: exposure.id)
            }
        }
    }

    private static func fixedTies(among accounts: [AccountTraits]) -> [IdentityTie] {
        var ties: [IdentityTie] = []
        for (index, account) in accounts.enumerated() {
            for other in accounts[(index + 1)...] {
                switch account.profile.direction(to: other.profile) {
                case .twoWay: ties.append(IdentityTie(account.handle, other.handle, cause: .mutualLink))
                case .oneWay: ties.append(IdentityTie(account.handle, other.handle, cause: .link))
                case .none: break
                }
                if isSameSite(account.handle, other.handle) {
                    ties.append(IdentityTie(account.handle, other.handle, cause: .site))
                }
            }
        }
        ties += stars(accounts, .name) { AccountName.key(of: $0.handle).map { [$0] } ?? [] }
        ties += stars(accounts, .picture) { $0.pictures }
        return ties + stars(accounts, .bio) { $0.bios }
    }

    private static func isSameSite(_ a: Handle, _ b: Handle) -> Bool {
        guard let host = AccountName.host(of: a), host == AccountName.host(of: b) else { return false }
        return AccountName.ownHost(of: a) != nil || AccountName.ownHost(of: b) != nil
    }

    private static func stars(
        _ accounts: [AccountTraits], _ cause: IdentityTie.Cause,
        by marks: (AccountTraits) -> some Swift.Collection<String>
    ) -> [IdentityTie] {
        var firsts: [String: Handle] = [:]
        var ties: [IdentityTie] = []
        for account in accounts {
            for mark in marks(account) {
                if let first = firsts[mark] {
                    ties.append(IdentityTie(first, account.handle, cause: cause))
                } else {
                    firsts[mark] = account.handle
                }
            }
        }
        return ties
    }
}
