package import AuditModel
internal import Foundation

/// The clock of a zone: moments to what it shows, and back.
package struct ZoneClock: Sendable, Hashable {
    /// `Europe/Berlin`.
    package let name: String
    private let zone: TimeZone

    /// - Parameter name: of the IANA data base; `UTC` in any case.
    package init(_ name: String) throws(SchedulingError) {
        let isUTC = name.uppercased() == "UTC"
        // What Foundation would also take (GMT+3, abbreviations) means different things to different programs.
        let isName = name.contains("/") || isUTC || Self.plainNames.contains(name)
        guard isName, let zone = TimeZone(identifier: isUTC ? "UTC" : name) else { throw .unknownZone(name) }
        self.name = isUTC ? "UTC" : name
        self.zone = zone
    }

    private static let plainNames = Set(TimeZone.knownTimeZoneIdentifiers.filter { !$0.contains("/") })

    package static let utc = ZoneClock(utc: ())

    private init(utc: Void) {
        name = "UTC"
        zone = TimeZone(secondsFromGMT: 0) ?? .current
    }

    /// The clock of the machine's own zone.
    package static var local: ZoneClock {
        let name = TimeZone.current.identifier
        return (try? ZoneClock(name)) ?? utc
    }

    /// Seconds east of Greenwich at a moment.
    func offset(at seconds: Int) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
    }

    /// What the clock shows.
    package func civil(at moment: Timestamp) -> CivilMoment {
        CivilMoment(seconds: moment.secondsSince1970 + offset(at: moment.secondsSince1970))
    }

    /// The moments at which the clock shows this: one as a rule; none in the gap when clocks go forward, two when they
    /// go back. The earlier first.
    package func moments(showing civil: CivilMoment) -> [Timestamp] {
        let before = offset(at: civil.seconds - 86_400)
        let after = offset(at: civil.seconds + 86_400)
        let offsets = before == after ? [before] : [before, after]
        return offsets.map { civil.seconds - $0 }.filter { $0 + offset(at: $0) == civil.seconds }.sorted()
            .map { Timestamp(secondsSince1970: $0) }
    }

    /// The moment at which the clock shows this for the first time; in a gap, that at which the gap ends.
    package func moment(at civil: CivilMoment) -> Timestamp {
        if let moment = moments(showing: civil).first { return moment }
        // Between the two readings of the clock lies the jump: found by halving.
        var low = civil.seconds - offset(at: civil.seconds - 86_400) - 86_400
        var high = low + 2 * 86_400
        while high - low > 1 {
            let middle = (low + high) / 2
            if middle + offset(at: middle) < civil.seconds { low = middle } else { high = middle }
        }
        return Timestamp(secondsSince1970: high)
    }

    /// Whether the clock runs evenly through a day and its neighbours.
    func isEven(on day: CivilDate) -> Bool {
        let noon = day.daysSince1970 * 86_400 + 43_200
        return offset(at: noon - 2 * 86_400) == offset(at: noon + 2 * 86_400)
    }
}
