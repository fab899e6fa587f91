/// What the answers of a site mean: present, absent, or neither.
package struct PresenceRule: Sendable, Hashable {
    /// What must hold of an answer: its status is one of these, and one of the marks stands in it.
    package struct Clause: Sendable, Hashable {
        /// Any status if empty.
        package var statuses: [ClosedRange<Int>]
        /// One of them must hold; no test if empty.
        package var marks: [PresenceMark]

        package init(statuses: [ClosedRange<Int>] = [], marks: [PresenceMark] = []) {
            self.statuses = statuses
            self.marks = marks
        }
    }

    /// What an answer is that fits both clauses.
    package enum Conflict: Sendable, Hashable {
        case absent
        case present
        case undecided
    }

    package var present: [Clause]
    package var absent: [Clause]
    /// Answers that say nothing, whatever else stands in them, and why.
    package var undecided: [String: String]
    package var conflict: Conflict
    /// Whether 404 and 410 mean "absent" where no clause speaks of them.
    package var trustsNotFound: Bool
    /// Whether nothing in the page speaks for the account, only the lack of an error: such rules go stale unseen.
    package var isWeak: Bool

    package init(
        present: [Clause], absent: [Clause] = [], undecided: [String: String] = [:], conflict: Conflict = .absent,
        trustsNotFound: Bool = true, isWeak: Bool = false
    ) {
        self.present = present
        self.absent = absent
        self.undecided = undecided
        self.conflict = conflict
        self.trustsNotFound = trustsNotFound
        self.isWeak = isWeak
    }

    /// Statuses of success.
    package static let success: [ClosedRange<Int>] = [200...299]
    /// Statuses of redirects.
    package static let redirect: [ClosedRange<Int>] = [300...399]
}
