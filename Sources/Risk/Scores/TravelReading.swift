internal import AuditModel

/// How a trip stands on the day of the audit, whatever it was on the day of the post.
struct TravelReading: Sendable, Hashable {
    /// Whether the trip is still to come or going on.
    var isCurrent: Bool
    /// The day on which it ended, if known; only for a trip that is over.
    var ended: CivilDate?
    /// Whether neither the text nor the page says when.
    var isUndated: Bool

    /// A plan without dates is taken as open for so many days after its post.
    private static let planHorizon = 90
    /// "At the gate" is true for so many days at most.
    private static let ongoingHorizon = 14
    /// A trip with a first day alone is taken to last so many days.
    private static let usualLength = 14

    /// - Parameters:
    ///   - fields: the finding's `state`, `from` and `to`.
    ///   - posted: when the text was posted.
    ///   - today: the day of the audit.
    init(fields: [String: String], posted: CivilDate?, today: CivilDate) {
        let first = Self.day(fields["from"], isEnd: false)
        let last = Self.day(fields["to"], isEnd: true) ?? first?.adding(days: Self.usualLength)
        if fields["state"] == "past" {
            let end = Self.day(fields["to"], isEnd: true) ?? first ?? posted
            self.init(isCurrent: false, ended: end, isUndated: end == nil)
        } else if let last {
            self.init(isCurrent: last >= today, ended: last >= today ? nil : last, isUndated: false)
        } else if let posted {
            let horizon = fields["state"] == "ongoing" ? Self.ongoingHorizon : Self.planHorizon
            let end = posted.adding(days: horizon)
            self.init(isCurrent: end >= today, ended: end >= today ? nil : end, isUndated: false)
        } else {
            self.init(isCurrent: true, ended: nil, isUndated: true)
        }
    }

    private init(isCurrent: Bool, ended: CivilDate?, isUndated: Bool) {
        self.isCurrent = isCurrent
        self.ended = ended
        self.isUndated = isUndated
    }

    /// The hundredths of the freshness factor, and its sentence.
    func freshness(today: CivilDate) -> (hundredths: Int, sentence: String) {
        if isCurrent, isUndated {
            return (
                RiskTable.freshness(days: nil), "Neither the text nor the page says when; the trip may still lie ahead."
            )
        }
        if isCurrent { return (100, "The trip lies ahead or is under way on the day of the audit.") }
        guard let ended else { return (RiskTable.freshnessOfPastTrip(days: nil), "The trip is over.") }
        let days = today.daysSince1970 - ended.daysSince1970
        let hundredths = RiskTable.freshnessOfPastTrip(days: days)
        return (hundredths, "The trip was over by \(ended), which leaves little to time a story by.")
    }

    /// Reads `2026-03-01`, or `2026-03` as its first or last day.
    private static func day(_ text: String?, isEnd: Bool) -> CivilDate? {
        guard let text else { return nil }
        if let date = CivilDate(text) { return date }
        guard text.utf8.count == 7, let first = CivilDate(text + "-01") else { return nil }
        guard isEnd else { return first }
        return CivilDate(
            year: first.year, month: first.month, day: CivilDate.days(inMonth: first.month, of: first.year))
    }
}
