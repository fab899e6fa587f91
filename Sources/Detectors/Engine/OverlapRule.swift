internal import AuditModel

/// Decides which findings stay where several claim the same bytes.
///
/// The stronger evidence stays, then the longer span, then the kind that comes first in ``FindingKind``. Different
/// facts may share bytes: an exchange named inside a complaint, an e-mail address inside the sentence of a trip, a
/// telephone number by which somebody is on WhatsApp.
enum OverlapRule {
    /// The findings that stay, by start, then by end, then by kind. At most one of a kind at a place.
    static func resolve(_ candidates: [FindingSink.Candidate]) -> [Finding] {
        let sorted = candidates.sorted { isBefore($0.finding, $1.finding) }
        var kept: [Finding] = []
        var first = 0
        while first < sorted.count {
            var last = first + 1
            var end = sorted[first].finding.span.upperBound
            while last < sorted.count, sorted[last].finding.span.lowerBound < end {
                end = max(end, sorted[last].finding.span.upperBound)
                last += 1
            }
            if last == first + 1 {
                kept.append(sorted[first].finding)
            } else {
                kept.append(contentsOf: resolve(cluster: Array(sorted[first..<last])))
            }
            first = last
        }
        return kept
    }

    /// A cluster hangs together by overlaps. The best come first; each later one is held against its neighbours among
    /// those that stay, of which there are few at any one place.
    private static func resolve(cluster: [FindingSink.Candidate]) -> [Finding] {
        let byRank = cluster.sorted { a, b in
            if a.strength != b.strength { return a.strength > b.strength }
            if a.finding.span.count != b.finding.span.count { return a.finding.span.count > b.finding.span.count }
            // Digits that a word beside them calls something else are no telephone number.
            let (isPhoneA, isPhoneB) = (a.finding.kind == .phone, b.finding.kind == .phone)
            if isPhoneA != isPhoneB { return isPhoneB }
            if a.finding.kind != b.finding.kind { return a.finding.kind < b.finding.kind }
            return isBefore(a.finding, b.finding)
        }
        var layers: [[Finding]] = Array(repeating: [], count: Group.allCases.count)
        for candidate in byRank {
            let finding = candidate.finding
            let isFree = layers.allSatisfy { layer in
                neighbours(of: finding.span, in: layer).allSatisfy { mayShare(finding, $0) }
            }
            guard isFree else { continue }
            let group = Group(finding).rawValue
            layers[group].insert(finding, at: lowerBound(of: finding.span.lowerBound, in: layers[group]))
        }
        return layers.joined().sorted(by: isBefore)
    }

    /// Kinds that exclude each other on the same bytes. Within a group, what stays never overlaps.
    private enum Group: Int, CaseIterable {
        /// A value that is written down: an address, a number, a key.
        case value
        /// Values that may be another one as well: see ``pairs``.
        case messenger, payment
        case place, person, answer, usage, complaint, holdings, tooling, profile
        /// A value that the user's profile lists, of any kind.
        case own
        /// What a rule of the user's own calls by a name of its own.
        case custom

        init(_ finding: Finding) {
            if finding.isOwnValue {
                self = .own
                return
            }
            switch finding.kind {
            case .travel, .homeAddress, .city, .checkIn, .routine: self = .place
            case .messenger: self = .messenger
            case .paymentHandle: self = .payment
            case .securityAnswer: self = .answer
            case .fullName, .employer, .education, .family, .birthDate, .vehicle: self = .person
            case .exchangeUsage: self = .usage
            case .supportComplaint: self = .complaint
            case .holdings: self = .holdings
            case .tooling, .device: self = .tooling
            case .profileLink, .sameHandle, .avatar, .key, .lookalikeLink, .expiredLink, .insecureLink: self = .profile
            case .custom: self = .custom
            default: self = .value
            }
        }
    }

    /// Kinds of which the same bytes can be both, so that a reader needs both: one calls a number and writes to it, an
    /// address takes mail and money, the school of one's childhood is an answer to a recovery question too.
    private static let pairs: [Set<FindingKind>] = [
        [.phone, .messenger], [.phone, .paymentHandle], [.email, .messenger], [.email, .paymentHandle],
        [.governmentID, .paymentHandle], [.education, .securityAnswer],
    ]

    /// Whether two findings on the same bytes are different facts.
    private static func mayShare(_ a: Finding, _ b: Finding) -> Bool {
        guard a.span.overlaps(b.span) else { return true }
        let (groupA, groupB) = (Group(a), Group(b))
        if groupA == groupB { return false }
        if groupA == .own || groupB == .own { return a.kind != b.kind && a.span != b.span }
        if groupA == .custom || groupB == .custom { return true }
        if pairs.contains([a.kind, b.kind]) { return true }
        // What an exchange's link or a sentence about it says beside the exchange is a fact of its own.
        let exchange: Set<Group> = [.usage, .complaint, .holdings]
        if exchange.contains(groupA), exchange.contains(groupB) { return true }
        for (one, other) in [(a, b), (b, a)] where Group(one) == .usage {
            if [.referral, .exchangeUID, .depositMemo, .apiKey].contains(other.kind) { return true }
        }
        let values: Set<Group> = [.value, .messenger, .payment]
        if values.contains(groupA), values.contains(groupB) { return false }
        let people: Set<Group> = [.person, .answer]
        if people.contains(groupA), people.contains(groupB) { return false }
        // A statement may hold a value; a word inside a value states nothing.
        if values.contains(groupA) { return strictlyHolds(b.span, a.span) }
        if values.contains(groupB) { return strictlyHolds(a.span, b.span) }
        return a.span != b.span
    }

    private static func strictlyHolds(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
        outer != inner && outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
    }

    /// Those of a sorted layer without overlaps that touch a span: a run of neighbours.
    private static func neighbours(of span: Range<Int>, in layer: [Finding]) -> ArraySlice<Finding> {
        var first = lowerBound(of: span.lowerBound, in: layer)
        if first > 0, layer[first - 1].span.upperBound > span.lowerBound { first -= 1 }
        return layer[first..<max(first, lowerBound(of: span.upperBound, in: layer))]
    }

    private static func lowerBound(of offset: Int, in layer: [Finding]) -> Int {
        var (low, high) = (0, layer.count)
        while low < high {
            let middle = (low + high) / 2
            if layer[middle].span.lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func isBefore(_ a: Finding, _ b: Finding) -> Bool {
        if a.span.lowerBound != b.span.lowerBound { return a.span.lowerBound < b.span.lowerBound }
        if a.span.upperBound != b.span.upperBound { return a.span.upperBound < b.span.upperBound }
        if a.kind != b.kind { return a.kind < b.kind }
        return (a.value, a.detector) < (b.value, b.detector)
    }
}
