internal import AuditModel

/// What one rule makes of one answer.
enum PresenceSignal: Sendable, Hashable {
    case present
    case absent(String)
    case undecided(String)
}

extension PresenceRule {
    /// Holds the rule against an answer.
    func signal(of answer: PresenceAnswer) -> PresenceSignal {
        for (mark, reason) in undecided.sorted(by: { $0.key < $1.key }) where answer.shows(mark) {
            return .undecided("the site says: \(reason)")
        }
        let status = answer.page.status
        let isPresent = present.contains(where: answer.fits)
        let isAbsent = absent.contains(where: answer.fits)
        switch (isPresent, isAbsent) {
        case (true, true) where conflict == .undecided:
            return .undecided("the answer (status \(status)) fits both of the rule's cases")
        case (true, true) where conflict == .present: return .present
        case (_, true): return .absent("the site says that there is no such account (status \(status))")
        case (true, false): return .present
        case (false, false): break
        }
        if trustsNotFound, status == 404 || status == 410 {
            return .absent("the server says that there is no such page (status \(status))")
        }
        return .undecided("the answer (status \(status)) is neither of those that the rule knows")
    }
}
